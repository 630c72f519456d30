// Generated from crates/contract by `cargo xtask generate`. Change it there.

export type Accepted = "numbersDiffer";

export type Act = { 
/**
 * The act, by id (`act_…`).
 */
id: string, 
/**
 * What the act is called.
 */
label: ActLabel, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Who did it.
 */
origin: ActOrigin, 
/**
 * Whether it has been undone.
 */
undone: boolean, 
/**
 * Whether undo can take it back.
 */
undoable: boolean, 
/**
 * How many fields it changed.
 */
changed: number, 
/**
 * The first of them, when one SKU or product was asked for.
 */
changes: Array<FieldChange>, };

export type ActLabel = { 
/**
 * Id in `locales/<tag>/history.ftl`, such as `act-variant-set`.
 */
message: string, 
/**
 * What the sentence needs.
 */
args: { [key in string]: string }, };

export type ActOrigin = "person" | "undo" | "device";

export type Adjustment = { 
/**
 * Percent of the running amount.
 */
percent: string | null, 
/**
 * Amount in the market's currency.
 */
fixed: string | null, };

export type BackupReport = { 
/**
 * Where it is.
 */
path: string, 
/**
 * The size of the file in bytes.
 */
bytes: number, 
/**
 * Products found when it was opened again.
 */
products: number, 
/**
 * BLAKE3 of the catalogue, equal in the workspace and the copy.
 */
digest: string, 
/**
 * BLAKE3 of each part of the file: `goods`, `markets`, `seller`, `pictures`, `rates`,
 * `settings`, `listings`, `operations`, `history`.
 */
digests: { [key in string]: string }, 
/**
 * Whether the keys of devices are in it.
 */
deviceKeys: DeviceKeys, };

export type BackupRequest = { 
/**
 * Path on this machine.
 */
path: string, 
/**
 * Seals the key of this device into the copy, where it is given.
 */
passphrase?: string | null, };

export type BuildReport = { 
/**
 * The folder that the storefront was written to.
 */
out: string, 
/**
 * Pages written or kept.
 */
pages: number, 
/**
 * Files that differ from the former build.
 */
changed: number, 
/**
 * Offers: variants × markets that show a price.
 */
offers: number, 
/**
 * Size of all files.
 */
bytes: number, 
/**
 * What was found.
 */
issues: Array<Issue>, 
/**
 * Proof that page, data and matrix agree.
 */
certificate: Certificate, };

export type BuildRequest = { 
/**
 * Folder to build into.
 */
out: string, 
/**
 * Public address, for canonical links and the sitemap.
 */
baseUrl?: string, 
/**
 * Refuse when there is any issue.
 */
strict?: boolean, 
/**
 * Day that dates the prices; today when absent.
 */
at?: string, };

export type CatalogueCounts = { 
/**
 * All that are not archived.
 */
all: number, 
/**
 * With an issue.
 */
needsLook: number, 
/**
 * With little stock.
 */
lowStock: number, 
/**
 * Changed since their publish.
 */
changed: number, };

export type CataloguePage = { 
/**
 * The products of this page, in the order asked for.
 */
products: Array<ProductRow>, 
/**
 * How many match.
 */
total: number, 
/**
 * How many each view holds.
 */
counts: CatalogueCounts, };

export type CatalogueQuery = { 
/**
 * Words in title, SKU or GTIN.
 */
search?: string, 
/**
 * Only these states.
 */
status?: Array<ProductStatus>, 
/**
 * Only products of this kind.
 */
view?: CatalogueView, 
/**
 * Order of the rows.
 */
sort?: CatalogueSort, 
/**
 * Turn the order round.
 */
descending?: boolean, 
/**
 * Rows to skip.
 */
offset?: number, 
/**
 * Rows to return; 200 when absent.
 */
limit?: number, 
/**
 * Language of the titles; the source locale when absent.
 */
locale?: string, };

export type CatalogueSort = "title" | "sku" | "basePrice" | "stock" | "updated";

export type CatalogueView = "needsLook" | "lowStock" | "changed";

export type CellChange = { 
/**
 * The field, such as `basePrice`.
 */
field: string, 
/**
 * What stands there now, as text; absent where nothing does.
 */
before: string | null, 
/**
 * Value in the file.
 */
after: string | null, 
/**
 * The currency of an amount, where it stays the same; else both values name theirs.
 */
currency?: string, };

export type CellDetails = { 
/**
 * Tax rate in percent, as in a price.
 */
taxPercent: string | null, 
/**
 * What is left, in the base currency, unrounded.
 */
contribution: string | null, 
/**
 * Currency of the contribution.
 */
baseCurrency: string, };

export type Certificate = { 
/**
 * How many prices its hash is made of.
 */
prices: number, 
/**
 * Hash over SKU, market, currency, price.
 */
hash: string, };

export type ChangeSetDetail = { 
/**
 * The change set.
 */
changeSet: ChangeSetRow, 
/**
 * The changes of this page, in the order in which they were made.
 */
changes: Array<FieldChange>, 
/**
 * The cursor of the next page; null where this one is the last.
 */
next: string | null, };

export type ChangeSetQuery = { 
/**
 * The act that applied it, by id (`act_…`).
 */
id: string, 
/**
 * Where a former page ended, as it said in `next`.
 */
cursor?: string, 
/**
 * At most so many; 1,000 when absent and at most.
 */
limit?: number, };

export type ChangeSetRequest = { 
/**
 * The act that applied it, by id (`act_…`).
 */
id: string, };

export type ChangeSetRow = { 
/**
 * The act that applied it, by id (`act_…`).
 */
id: string, 
/**
 * What the act is called.
 */
label: ActLabel, 
/**
 * When it was applied, RFC 3339.
 */
at: string, 
/**
 * How many fields it changed.
 */
changed: number, 
/**
 * Whether it was undone.
 */
undone: boolean, };

export type ChangeSets = { 
/**
 * The change sets of this page, newest first.
 */
changeSets: Array<ChangeSetRow>, 
/**
 * The cursor of the next page; null where this one is the last.
 */
next: string | null, };

export type ChangeSetsQuery = { 
/**
 * Where a former page ended, as it said in `next`.
 */
cursor?: string, 
/**
 * At most so many; 500 when absent and at most.
 */
limit?: number, };

export type Charm = { 
/**
 * What prices end in, may be negative.
 */
ending: string, 
/**
 * Distance of candidates.
 */
step: string, 
/**
 * `nearest`, `up`, `down`.
 */
mode: string | null, 
/**
 * Largest allowed move, in percent.
 */
maxPercent: string | null, };

export type CheckReport = { 
/**
 * How many pages were read.
 */
pages: number, 
/**
 * Offers: variants × markets that show a price.
 */
offers: number, 
/**
 * Where they differ.
 */
mismatches: Array<Mismatch>, 
/**
 * What is wrong with the pages themselves.
 */
faults: Array<PageFault>, 
/**
 * Proof of the prices that were read.
 */
certificate: Certificate, };

export type Code = "internal" | "unknownCommand" | "badRequest" | "cancelled" | "fileMissing" | "fileAccess" | "fileExists" | "diskFull" | "noWorkspace" | "notAWorkspace" | "workspaceNewer" | "workspaceInUse" | "workspaceReadOnly" | "workspaceCorrupt" | "workspaceAltered" | "notFound" | "skuUnknown" | "skuTaken" | "fieldUnknown" | "valueInvalid" | "nothingToUndo" | "nothingToRedo" | "mappingNeeded" | "currencyNeeded" | "taxCountryNeeded" | "newGoodsNeedTitle" | "rowsRefused" | "formatUnknown" | "headerMissing" | "tooLarge" | "encodingInvalid" | "noRate" | "rateRefused" | "marketUnknown" | "marketInvalid" | "noBasePrice" | "amountTooLarge" | "priceMismatch" | "storefrontIssues" | "folderNotOurs" | "notEnrolled" | "alreadyEnrolled" | "offline" | "hubRefused" | "hubAnswersLess" | "hubUntrusted" | "logForged" | "inviteInvalid" | "joinUnfinished" | "deviceIsThis" | "deviceUnknown" | "phraseShown" | "phraseInvalid" | "phraseUnknown" | "phraseOther" | "deviceRevoked" | "conflictWholeGone" | "keyMissing" | "keySealed" | "keychainClosed" | "passphraseMissing" | "passphraseWrong" | "backupWithoutKeys" | "clockInvalid";

export type Confidence = "certain" | "likely" | "none";

export type Conflict = { 
/**
 * The conflict, by the id that the hub gave it (`cf_…`).
 */
id: string, 
/**
 * The SKU it is about; absent where it is about none.
 */
sku: string | null, 
/**
 * The product it is about, by id; absent where it is about none.
 */
product: string | null, 
/**
 * Its source title.
 */
title: string | null, 
/**
 * The document, by id; the part before `_` is its kind, such as `prd`.
 */
document: string, 
/**
 * Path of the field.
 */
path: string, 
/**
 * What this device wrote.
 */
mine: unknown, 
/**
 * What the other device wrote.
 */
theirs: unknown, 
/**
 * The value both started from.
 */
before: unknown, 
/**
 * The side that stands now, until somebody chooses.
 */
stands: Keep, 
/**
 * The device that wrote mine.
 */
mineDevice: string, 
/**
 * The device that wrote theirs.
 */
theirsDevice: string, 
/**
 * When it came to light, RFC 3339.
 */
at: string, };

export type ConflictChoice = { 
/**
 * The conflicts, by the ids that the hub gave them (`cf_…`).
 */
ids?: Array<string>, 
/**
 * Whether every conflict is meant where none is named.
 */
all?: boolean, 
/**
 * Only those about this field, such as `basePrice`.
 */
field?: string, 
/**
 * Only those about this SKU.
 */
sku?: string, 
/**
 * Which of the two values is to stand; required.
 */
keep?: Keep, };

export type Conflicts = { 
/**
 * The open conflicts, oldest first.
 */
conflicts: Array<Conflict>, };

export type Connection = "notEnrolled" | "online" | "offline" | "revoked";

export type CurrencyChanged = { 
/**
 * How many variants.
 */
count: number, 
/**
 * The first of them.
 */
sku: string, 
/**
 * The title of its product.
 */
title: string, 
/**
 * Its amount now, with the currency behind it.
 */
before: string, 
/**
 * Its amount in the file.
 */
after: string, };

export type Density = "compact" | "regular" | "roomy";

export type Device = { 
/**
 * Its id (`dev_…`).
 */
id: string, 
/**
 * What people call it: the name of the computer, until somebody gives it another.
 */
name: string, 
/**
 * How it came in; absent where the hub does not know.
 */
role: DeviceRole | null, 
/**
 * When it came in, by the hub's clock, RFC 3339.
 */
enrolled: string, 
/**
 * When it last spoke to the hub, to a quarter of an hour, by the hub's clock, RFC 3339.
 */
lastSeen: string | null, 
/**
 * Whether it is the one that asks.
 */
thisDevice: boolean, 
/**
 * When it was taken out, by the hub's clock, RFC 3339. What it had by then it keeps.
 */
revoked: string | null, };

export type DeviceDone = { 
/**
 * Absent: the file has no act of it.
 */
act: string | null, 
/**
 * What was done.
 */
label: ActLabel, 
/**
 * How many devices it was done to; none where it was so before.
 */
changed: number, 
/**
 * The device as it is now. One that was taken out keeps its copy of the workspace as of
 * `lastSeen`, and its key, which opens nothing any more.
 */
device: Device, };

export type DeviceKeys = "absent" | "sealed";

export type DeviceRename = { 
/**
 * Its id (`dev_…`).
 */
id: string, 
/**
 * What people are to call it.
 */
name: string, };

export type DeviceRequest = { 
/**
 * Its id (`dev_…`).
 */
id: string, };

export type DeviceRole = "first" | "invited" | "recovered" | "renewed";

export type Devices = { 
/**
 * Those that are in and those that were taken out, in the order they came.
 */
devices: Array<Device>, };

export type DoctorCheck = { 
/**
 * `integrity`, `foreignKeys`, `fragments`, `schema`, `search`, `journal`, `media`, `summaries`,
 * `issueCounts`.
 */
name: string, 
/**
 * Whether it passed, or what was found is mended.
 */
passed: boolean, 
/**
 * Whether something was found and is mended: only what derives from the rest can be.
 */
mended: boolean, 
/**
 * What was found.
 */
findings: Array<string>, };

export type DoctorReport = { 
/**
 * True when every check passed.
 */
healthy: boolean, 
/**
 * Every check that was run, in order.
 */
checks: Array<DoctorCheck>, };

export type Done = { 
/**
 * Its id; absent when nothing differed.
 */
act: string | null, 
/**
 * What the act is called.
 */
label: ActLabel, 
/**
 * How many fields changed.
 */
changed: number, };

export type DoubtAbout = "hides" | "price";

export type EditChange = { 
/**
 * Which edit, from 0.
 */
edit: number, 
/**
 * Id of the variant or product.
 */
id: string, 
/**
 * Its SKU before.
 */
sku: string, 
/**
 * Title of the product before.
 */
title: string, 
/**
 * Fields that differ.
 */
cells: Array<EditedCell>, };

export type EditIssue = { 
/**
 * Which edit, from 0.
 */
edit: number, 
/**
 * Id of the variant or product, as far as it is known.
 */
id: string | null, 
/**
 * Its SKU, as far as it is known.
 */
sku: string | null, 
/**
 * Field name, as the edit has it.
 */
field: string | null, 
/**
 * Stable code, worded in `locales/<tag>/errors.ftl` as `error-<code>`.
 */
code: Code, 
/**
 * Arguments of the sentence.
 */
args: { [key in string]: string }, };

export type EditReport = { 
/**
 * Id of the change set; absent in a preview and when nothing differed.
 */
changeSet: string | null, 
/**
 * Its name.
 */
label: ActLabel, 
/**
 * Whether the workspace changed.
 */
applied: boolean, 
/**
 * What each edit changes; one that says what stands there already is left out.
 */
changes: Array<EditChange>, 
/**
 * What is wrong, in a preview; otherwise the first of them refuses everything.
 */
issues: Array<EditIssue>, };

export type EditedCell = { 
/**
 * Field name, as the edit has it.
 */
field: string, 
/**
 * Value now.
 */
before: string | null, 
/**
 * Currency of that, for money.
 */
beforeCurrency: string | null, 
/**
 * Value then.
 */
after: string | null, 
/**
 * Currency of that, for money.
 */
afterCurrency: string | null, };

export type Effect = { 
/**
 * The number as it is understood.
 */
understood: string, 
/**
 * One row per market.
 */
markets: Array<EffectRow>, };

export type EffectQuery = { 
/**
 * The seller's code of the variant.
 */
sku: string, 
/**
 * `basePrice` or `cost`.
 */
field: string, 
/**
 * The value as the person typed it.
 */
value: string, 
/**
 * Locale of the typed number.
 */
locale?: string, };

export type EffectRow = { 
/**
 * The market, by its code, such as `DE`.
 */
market: string, 
/**
 * The currency that the market sells in, ISO 4217.
 */
currency: string, 
/**
 * Unit price now.
 */
before: string | null, 
/**
 * Unit price then.
 */
after: string | null, 
/**
 * The margin it would have, in per cent of the net price.
 */
marginPercent: string | null, 
/**
 * The least acceptable margin of the market, in per cent; absent where it has none.
 */
floorPercent: string | null, 
/**
 * Whether it can be shown then.
 */
status: PriceStatus, };

export type EnrolRequest = { 
/**
 * The hub's address: `https`, or `http` on this machine.
 */
url: string, };

export type Enrolled = { 
/**
 * The seller's id.
 */
sellerId: string, 
/**
 * This device's id.
 */
device: string, };

export type Event = { "kind": "changed", 
/**
 * The tags to read again.
 */
tags: Array<Tag>, } | { "kind": "progress" } & Progress | { "kind": "finished", 
/**
 * The job's name.
 */
job: string, };

export type ExportReport = { 
/**
 * The file that was written.
 */
path: string, 
/**
 * Rows of data, without the header.
 */
rows: number, };

export type ExportRequest = { 
/**
 * Path on this machine.
 */
path: string, 
/**
 * `table` or `shopify`.
 */
preset?: string, };

export type Failure = { 
/**
 * What went wrong, as a stable code.
 */
code: Code, 
/**
 * What the sentence needs: file, row, name, limit.
 */
args: { [key in string]: string }, 
/**
 * More, as structured data, where a refusal carries a result (row issues, a mapping).
 */
detail?: unknown, };

export type FieldChange = { 
/**
 * Id of the document.
 */
document: string, 
/**
 * Path of the field.
 */
path: string, 
/**
 * Value before; null when absent.
 */
before: unknown, 
/**
 * Value after; null when absent.
 */
after: unknown, };

export type FieldEdit = { 
/**
 * Its id.
 */
id?: string, 
/**
 * Or its SKU (of a product: that of one of its variants).
 */
sku?: string, 
/**
 * Field → value as it was typed; null clears. Amounts may carry a currency: `12.50 EUR`.
 */
fields: { [key in string]: string | null }, };

export type Fix = { 
/**
 * Name of the command.
 */
command: string, 
/**
 * What the command is to be called with.
 */
request: unknown, };

export type Floor = { 
/**
 * Contribution ÷ net price, in percent.
 */
marginPercent: string, 
/**
 * `block` or `raise`.
 */
onBreach: string | null, };

export type HeldPicture = { 
/**
 * The picture, by the hash of its bytes.
 */
blob: string, 
/**
 * `refused` by the hub; `missing` here or there; `damaged`; `unfit`, which is too large or no
 * picture.
 */
reason: string, };

export type History = { 
/**
 * The acts of this page, newest first.
 */
acts: Array<Act>, 
/**
 * What `before` is for the next page; null where this one is the last.
 */
next: string | null, };

export type HistoryQuery = { 
/**
 * Only acts on this variant or its product.
 */
sku?: string, 
/**
 * Only acts on this product.
 */
product?: string, 
/**
 * At most so many; 100 when absent.
 */
limit?: number, 
/**
 * Only acts older than this one.
 */
before?: string, };

export type HubChange = "restored" | "less";

export type HubChanged = { 
/**
 * What is the matter.
 */
kind: HubChange, 
/**
 * When it came to light, RFC 3339.
 */
at: string, 
/**
 * Documents that are here and of which an answer that was not taken in says nothing.
 */
missing: number, 
/**
 * Documents that it says were removed.
 */
deleted: number, 
/**
 * Documents that are here.
 */
of: number, 
/**
 * The first of those that would go, as people call them.
 */
names: Array<string>, };

export type HubMoved = { 
/**
 * Address of the hub; of the one that was left, where there is none now.
 */
hub: string, 
/**
 * Documents that go to the hub anew; none where it has the same log.
 */
carried: number, 
/**
 * Listings that buyers go on seeing at the hub that was left, until somebody withdraws them
 * there.
 */
listings: number, 
/**
 * Whether the hub that was left took this device off its list. It keeps the last one, and one
 * that it did not hear of.
 */
takenOff: boolean, };

export type HubOutlook = { 
/**
 * Whether the other hub has the log of this workspace; absent where none was asked.
 */
sameLog: boolean | null, 
/**
 * Documents that would go to the other hub; none where it has the same log, or none was asked.
 */
carried: number, 
/**
 * Listings that buyers see at the hub there is.
 */
listings: number, };

export type HubQuestion = { 
/**
 * Address of the other hub, which is asked; absent where only leaving is meant.
 */
url?: string, };

export type HubSettle = { 
/**
 * Required.
 */
less?: LessChoice, };

export type ImportAnswer = { 
/**
 * What the prices are read with; null where nobody says it and it is not guessed.
 */
taken: string | null, 
/**
 * Who says it.
 */
by: ImportAnswerBy, 
/**
 * Whether a person should say it before the file is taken in.
 */
asked: boolean, };

export type ImportAnswerBy = "file" | "request" | "memory" | "custom";

export type ImportChange = { 
/**
 * First row of the product.
 */
row: number, 
/**
 * SKU of the variant.
 */
sku: string, 
/**
 * The title of its product in the source locale.
 */
title: string, 
/**
 * Create, update, unchanged.
 */
outcome: ImportOutcome, 
/**
 * Fields that differ.
 */
cells: Array<CellChange>, };

export type ImportChoice = { 
/**
 * As a request says it.
 */
answer: string, 
/**
 * The price in the first markets; none while another question must be answered before.
 */
prices: Array<ImportMarketPrice>, };

export type ImportColumn = { 
/**
 * What stands in its header.
 */
name: string, 
/**
 * Up to three values.
 */
samples: Array<string>, 
/**
 * Suggested field; null keeps it as an attribute.
 */
field: string | null, 
/**
 * How sure the suggestion is.
 */
confidence: Confidence, 
/**
 * How its numbers are read: `point`, `comma`, `ambiguous`.
 */
reading: string | null, 
/**
 * The tax in its prices: `excluded`, `included:NL`, or `gross` where nothing says whose it is.
 * As a mapping says it, behind the field: `basePrice:included:NL`.
 */
basePriceTax?: string, };

export type ImportColumns = { 
/**
 * `shopify` or `table`.
 */
preset: string, 
/**
 * Encoding it was read in.
 */
encoding: string, 
/**
 * `,` `;` or tab.
 */
delimiter: string, 
/**
 * Rows of data, without the header.
 */
rows: number, 
/**
 * Columns, in order.
 */
columns: Array<ImportColumn>, 
/**
 * Fields a column may be mapped to.
 */
fields: Array<string>, 
/**
 * Whether SKU or title is certain, and no column that is not understood may be title or price.
 */
certain: boolean, 
/**
 * What a person is asked for that: the columns in doubt.
 */
doubt: ImportDoubt | null, 
/**
 * Spreadsheet row that was taken for the header.
 */
headerRow: number, 
/**
 * Another row that may be the header, where this one is not certain.
 */
suggestedHeaderRow: number | null, 
/**
 * The first rows of the file, to choose the header from.
 */
head: Array<ImportHeadRow>, 
/**
 * Number locale, when every number column decides itself or it was given.
 */
locale: string | null, };

export type ImportCounts = { 
/**
 * How many are not in the workspace yet.
 */
create: number, 
/**
 * How many differ from what is in the workspace.
 */
update: number, 
/**
 * As they are.
 */
unchanged: number, };

export type ImportDoubt = { 
/**
 * What they may be about.
 */
about: DoubtAbout, 
/**
 * Which they are.
 */
columns: Array<ImportDoubtfulColumn>, };

export type ImportDoubtfulColumn = { 
/**
 * Its header.
 */
column: string, 
/**
 * One of its cells.
 */
example: string, };

export type ImportHeadRow = { 
/**
 * Spreadsheet row.
 */
row: number, 
/**
 * Its first cells, long ones cut.
 */
cells: Array<string>, };

export type ImportIssue = { 
/**
 * Spreadsheet row; the header is 1.
 */
row: number, 
/**
 * Header of the column.
 */
column: string | null, 
/**
 * Stable code, worded in `locales/<tag>/import.ftl` as `import-issue-<code>`.
 */
code: string, 
/**
 * Error or warning.
 */
severity: Severity, 
/**
 * The sentence, in the workspace's language.
 */
message: string, 
/**
 * What to do.
 */
hint: string, 
/**
 * Arguments of the sentence.
 */
args: { [key in string]: string }, };

export type ImportMarketPrice = { 
/**
 * The market, by its code, such as `DE`.
 */
market: string, 
/**
 * The currency that the market sells in, ISO 4217.
 */
currency: string, 
/**
 * The price; null where there is none.
 */
price: string | null, 
/**
 * Whether it can be shown, or why not.
 */
status: PriceStatus, 
/**
 * Whether tax is in it.
 */
taxIncluded: boolean, };

export type ImportOpen = { 
/**
 * Path on this machine.
 */
path?: string, 
/**
 * File name, where bytes are given.
 */
name?: string, 
/**
 * Or its bytes.
 */
base64?: string, 
/**
 * Encoding, when known.
 */
encoding?: string, 
/**
 * Delimiter, when known.
 */
delimiter?: string, 
/**
 * Spreadsheet row of the header, when it is not found by itself.
 */
headerRow?: number, };

export type ImportOutcome = "create" | "update" | "unchanged";

export type ImportPrices = { 
/**
 * The shop platform whose file it is.
 */
platform: string | null, 
/**
 * The currency of prices that name none, as a request says it: `EUR`.
 */
currency: ImportAnswer, 
/**
 * The tax in prices whose header does not say it, as a request says it: `net`, `gross:NL`.
 */
tax: ImportAnswer, 
/**
 * A price of the file; null where it has none.
 */
example: ImportSample | null, 
/**
 * Currencies to choose from, the likely ones first.
 */
currencies: Array<ImportChoice>, 
/**
 * Taxes to choose from, the likely ones first.
 */
taxes: Array<ImportChoice>, 
/**
 * Every country whose tax is known.
 */
countries: Array<string>, };

export type ImportReport = { 
/**
 * Id of the change set, when it was applied.
 */
changeSet: string | null, 
/**
 * The preset that read it.
 */
preset: string, 
/**
 * Data rows read.
 */
rows: number, 
/**
 * Products by outcome.
 */
products: ImportCounts, 
/**
 * Variants by outcome.
 */
variants: ImportCounts, 
/**
 * Problems, by row; the first 5000 of them.
 */
issues: Array<ImportIssue>, 
/**
 * How many problems there are, listed or not.
 */
issueCount: number, 
/**
 * How many rows have an error, each once, listed or not.
 */
rowsRefused: number, 
/**
 * Whether the workspace changed.
 */
applied: boolean, 
/**
 * The mapping used.
 */
mapping: { [key in string]: string | null }, 
/**
 * What each row changes, up to the limit.
 */
changes: Array<ImportChange>, 
/**
 * Known goods that get another currency, where there are any.
 */
currencyChanged?: CurrencyChanged, };

export type ImportRequest = { 
/**
 * Path on this machine.
 */
path?: string, 
/**
 * File name, where bytes are given.
 */
name?: string, 
/**
 * Or its bytes.
 */
base64?: string, 
/**
 * `auto`, `shopify`, `table`.
 */
preset?: string, 
/**
 * Column → field.
 */
mapping?: { [key in string]: string | null }, 
/**
 * Currency of the prices that name none. Where it is absent, the file of a shop platform is
 * refused, and any other list is in the workspace's base currency.
 */
currency?: string, 
/**
 * `net`, `gross` or `gross:COUNTRY`: whether the prices hold tax, where their header does not
 * say it.
 */
prices?: string, 
/**
 * Locale of the numbers.
 */
locale?: string, 
/**
 * The encoding by its WHATWG name, such as `windows-1252`; guessed from the bytes where it is
 * absent.
 */
encoding?: string, 
/**
 * The character between cells; guessed where it is absent.
 */
delimiter?: string, 
/**
 * Spreadsheet row of the header; looked for in the first twenty where it is absent.
 */
headerRow?: number, 
/**
 * Leave rows with errors out instead of refusing the file.
 */
skipBadRows?: boolean, 
/**
 * Apply only: keep what is said here of currency and tax, so that it is known of the next file of
 * the same source.
 */
remember?: boolean, 
/**
 * Goods that are not in the workspace are left out and named; nothing new is made.
 */
updateOnly?: boolean, 
/**
 * What becomes of a SKU that stands in an earlier row too: `refuse`, or `number`, which makes
 * `ABC-1-2` of the second `ABC-1`; `refuse` when absent.
 */
duplicateSkus?: string, 
/**
 * Preview only: at most so many changed rows in `changes`; 500 when absent.
 */
limit?: number, };

export type ImportSample = { 
/**
 * Spreadsheet row; the header is 1.
 */
row: number, 
/**
 * SKU of the variant.
 */
sku: string, 
/**
 * The title of its product.
 */
title: string, 
/**
 * The amount in the file.
 */
amount: string, 
/**
 * Its currency, where one is known.
 */
currency: string | null, };

export type Invite = { 
/**
 * The code, to be typed or scanned.
 */
code: string, 
/**
 * When it stops working, RFC 3339.
 */
expiresAt: string, };

export type Issue = { 
/**
 * Stable code, worded in `locales/<tag>/issues.ftl` as `issue-<code>`.
 */
code: string, 
/**
 * Whether it blocks a publish, or only wants a look.
 */
severity: Severity, 
/**
 * The SKU it is about; absent where it is about none.
 */
sku: string | null, 
/**
 * The product it is about, by id; absent where it is about none.
 */
product: string | null, 
/**
 * Path of the field.
 */
path: string, 
/**
 * The market it is about, by code; absent where it is about none.
 */
market: string | null, 
/**
 * The language it is about, BCP 47; absent where it is about none.
 */
locale: string | null, 
/**
 * The channel it is about; absent where it is about none.
 */
channel: string | null, 
/**
 * What cannot go out because of it.
 */
blocks: Array<string>, 
/**
 * Arguments of the sentence.
 */
args: { [key in string]: string }, 
/**
 * A mend the machine can do.
 */
fix: Fix | null, };

export type IssueGroup = { 
/**
 * How many there are.
 */
count: number, 
/**
 * How many products they concern.
 */
products: number, 
/**
 * The first of them.
 */
first: Issue, };

export type JobRequest = { 
/**
 * Its name: the command that started it.
 */
job: string, };

export type Keep = "mine" | "theirs";

export type KeyProtection = "keychain" | "sealed" | "file";

export type LanguageState = { 
/**
 * BCP 47 tag.
 */
locale: string, 
/**
 * The least finished of its texts.
 */
state: TranslationState, };

export type LeftField = { 
/**
 * Id of the product, market, or other document.
 */
document: string, 
/**
 * Path of the field.
 */
path: string, 
/**
 * SKU, where the field is a variant's.
 */
sku: string | null, };

export type LessChoice = "accept" | "refuse";

export type ListingCounts = { 
/**
 * Nothing of them was published yet.
 */
never: number, 
/**
 * Changed since they were published.
 */
changed: number, 
/**
 * Wait for a connection to the hub.
 */
queued: number, 
/**
 * Read back as published.
 */
live: number, 
/**
 * Accepted, but the read-back differs.
 */
notLive: number, 
/**
 * Held back by an issue.
 */
held: number, 
/**
 * Taken off the hub, and not published since.
 */
withdrawn: number, 
/**
 * What the next publish would send: active goods that are new, changed or withdrawn.
 */
waiting: number, 
/**
 * What the next publish or sync takes off the hub: listings of goods that are archived, drafts
 * or deleted, or that no market sells any more.
 */
leaving: number, };

export type ListingPage = { 
/**
 * Goods that can be published or were.
 */
listings: Array<ListingState>, 
/**
 * How many the question finds, on all pages.
 */
total: number, 
/**
 * How many stand where, whichever of them were asked for.
 */
counts: ListingCounts, 
/**
 * The cursor of the next page; null where this one is the last.
 */
next: string | null, };

export type ListingQuery = { 
/**
 * Only goods that stand so.
 */
state?: PublishState, 
/**
 * Drafts that were never published, too.
 */
drafts?: boolean, 
/**
 * Where a former page ended, as it said in `next`.
 */
cursor?: string, 
/**
 * Skip so many: a page from anywhere in the list, where no cursor is given.
 */
offset?: number, 
/**
 * At most so many; 200 when absent, 2,000 at most.
 */
limit?: number, };

export type ListingState = { 
/**
 * The product, by id (`prd_…`).
 */
product: string, 
/**
 * SKU that names it.
 */
sku: string, 
/**
 * Its title in the source locale.
 */
title: string, 
/**
 * Whether it is for sale: goods that are not active do not go out.
 */
status: ProductStatus, 
/**
 * Hash of its first picture.
 */
picture: string | null, 
/**
 * Where it stands.
 */
state: PublishState, 
/**
 * Hash of what it would publish now.
 */
head: string | null, 
/**
 * Hash that was read back.
 */
live: string | null, 
/**
 * When it was read back, RFC 3339.
 */
checkedAt: string | null, };

export type ListingVersion = { 
/**
 * The product, by id (`prd_…`).
 */
product: string, 
/**
 * Hash of the document.
 */
hash: string, };

export type ManyEdits = { 
/**
 * The edits, in order.
 */
edits: Array<FieldEdit>, 
/**
 * What history calls them; how many cells they are when absent.
 */
label?: string, 
/**
 * Language whose way of writing numbers the values follow; digits and a point when absent.
 */
locale?: string, 
/**
 * Only tell what they would change.
 */
preview?: boolean, };

export type Market = { 
/**
 * The workspace's own key.
 */
code: string, 
/**
 * ISO 3166-1 alpha-2.
 */
countries: Array<string>, 
/**
 * The currency it sells in, ISO 4217.
 */
currency: string, 
/**
 * Languages, in fallback order.
 */
locales: Array<string>, 
/**
 * How prices come about.
 */
price: PricePolicy, };

export type MarketRequest = { 
/**
 * The market, by its code, such as `DE`.
 */
code: string, };

export type Markets = { 
/**
 * Every market of the workspace.
 */
markets: Array<Market>, };

export type MarketsFile = { 
/**
 * Where the file is.
 */
path?: string, 
/**
 * Or its text.
 */
text?: string, };

export type Matrix = { 
/**
 * One cell for each active variant in each market asked for, product by product.
 */
prices: Array<MatrixCell>, 
/**
 * The products of the page, in its order; none where they were named.
 */
products: Array<MatrixProduct>, 
/**
 * How it stands with the prices of all pages, where that was asked for.
 */
counts: MatrixCounts | null, 
/**
 * The cursor of the next page; null where this one is the last.
 */
next: string | null, };

export type MatrixCell = { 
/**
 * The seller's code of the variant.
 */
sku: string, 
/**
 * The product, by id (`prd_…`).
 */
product: string, 
/**
 * The variant, by id (`var_…`).
 */
variant: string, 
/**
 * The market, by its code, such as `DE`.
 */
market: string, 
/**
 * The currency that the market sells in, ISO 4217.
 */
currency: string, 
/**
 * Price of so many units as `perUnit` says; null when there is none.
 */
unitPrice: string | null, 
/**
 * How many units that price is for.
 */
perUnit: PerUnit, 
/**
 * The quantity it is for: always `1` here.
 */
quantity: string, 
/**
 * The same as the unit price.
 */
lineTotal: string | null, 
/**
 * Whether tax is in the price.
 */
taxIncluded: boolean, 
/**
 * Ok, no rate, below floor.
 */
status: PriceStatus, 
/**
 * As in a price.
 */
flags: Array<string>, 
/**
 * Margin in percent, unrounded.
 */
marginPercent: string | null, 
/**
 * The floor in percent.
 */
floorPercent: string | null, 
/**
 * Its tax and what is left of it, where details were asked for.
 */
details?: CellDetails, };

export type MatrixCounts = { 
/**
 * Products on all pages.
 */
products: number, 
/**
 * Prices under their floor, of products on any page.
 */
belowFloor: number, 
/**
 * Prices that lack a rate, of products on any page.
 */
noRate: number, };

export type MatrixOrder = "title" | "weakest";

export type MatrixProduct = { 
/**
 * The product, by id (`prd_…`).
 */
product: string, 
/**
 * Its title in the source locale.
 */
title: string, 
/**
 * The language of the title.
 */
titleLocale: string, 
/**
 * Hash of its first picture.
 */
picture: string | null, };

export type MatrixQuery = { 
/**
 * Only this market.
 */
market?: string, 
/**
 * Day that dates the rates.
 */
at?: string, 
/**
 * Only these product ids, whatever their state. There are no pages then.
 */
products?: Array<string>, 
/**
 * In which order the products come.
 */
order?: MatrixOrder, 
/**
 * Only products that have a price of this state.
 */
only?: PriceStatus, 
/**
 * Count all prices, too; pages after a cursor do not tell.
 */
counts?: boolean, 
/**
 * Where a former page ended, as it said in `next`.
 */
cursor?: string, 
/**
 * Skip so many products: a page from anywhere in the list, where no cursor is given.
 */
offset?: number, 
/**
 * Prices of at most so many products; 200 when absent, 2,000 at most.
 */
limit?: number, 
/**
 * Tell of each price its tax and what is left of it, too.
 */
details?: boolean, };

export type Media = { 
/**
 * The picture, by id (`med_…`).
 */
id: string, 
/**
 * `sha256:` hash of its bytes.
 */
blob: string, 
/**
 * Its media type, such as `image/png`.
 */
mime: string, 
/**
 * Width in pixels.
 */
width: number, 
/**
 * Height in pixels.
 */
height: number, 
/**
 * locale → alternative text.
 */
alt: { [key in string]: string }, 
/**
 * Address it was imported from, when its bytes are not here yet.
 */
source: string | null, };

export type MediaAdd = { 
/**
 * The product, by id (`prd_…`).
 */
product: string, 
/**
 * What the file is called.
 */
name: string, 
/**
 * The bytes of the picture in base64, where there is no path.
 */
base64?: string, 
/**
 * Or its path on this machine.
 */
path?: string, };

export type MediaBytes = { 
/**
 * Its media type, such as `image/png`.
 */
mime: string, 
/**
 * The bytes in base64.
 */
base64: string, };

export type MediaRead = { 
/**
 * The hash of its bytes: `sha256:` and 64 hexadecimal digits.
 */
blob: string, 
/**
 * A small rendition, when true.
 */
thumbnail?: boolean, };

export type MediaRequest = { 
/**
 * The product, by id (`prd_…`).
 */
product: string, 
/**
 * The picture, by id (`med_…`).
 */
media: string, };

export type MediaSet = { 
/**
 * The product, by id (`prd_…`).
 */
product: string, 
/**
 * The picture, by id (`med_…`).
 */
media: string, 
/**
 * New place, from 0.
 */
position?: number, 
/**
 * Language of the alternative text.
 */
locale?: string, 
/**
 * The alternative text: what a reader hears in place of the picture.
 */
alt?: string, };

export type Mismatch = { 
/**
 * The file of the page, within the folder.
 */
page: string, 
/**
 * The seller's code of the variant.
 */
sku: string, 
/**
 * The market, by its code, such as `DE`.
 */
market: string, 
/**
 * Price in the page.
 */
shown: string, 
/**
 * Price in the workspace.
 */
expected: string | null, };

export type NetworkStatus = { 
/**
 * How the desk stands with its hub.
 */
connection: Connection, 
/**
 * Address of the hub.
 */
hub: string | null, 
/**
 * The seller's id.
 */
sellerId: string, 
/**
 * This device's id.
 */
device: string | null, 
/**
 * Operations that wait.
 */
pending: number, 
/**
 * Conflicts that wait for a choice.
 */
conflicts: number, 
/**
 * Where in the feed this device is.
 */
cursor: string | null, 
/**
 * Last successful exchange, RFC 3339.
 */
syncedAt: string | null, 
/**
 * Since when the hub cannot be reached, RFC 3339.
 */
offlineSince: string | null, 
/**
 * Operations the hub refused, with the reason.
 */
parked: Array<ParkedOperation>, 
/**
 * Pictures that did not travel in the last exchange. They stop nothing else.
 */
pictures: Array<HeldPicture>, 
/**
 * How this device's key is kept, once it has one.
 */
keyProtection: KeyProtection | null, 
/**
 * What is to be said of a hub whose log is not what it was.
 */
hubChanged: HubChanged | null, 
/**
 * Changes that were taken on the hub's word: they are older than the signatures it hands out.
 */
unsigned: number, 
/**
 * What is known here of the recovery words; absent without a hub.
 */
recoveryWords: WordsState | null, };

export type Nothing = Record<symbol, never>;

export type NumbersDiffer = { 
/**
 * Those of the source that the text lacks, with their units.
 */
lost: Array<string>, 
/**
 * Those of the text that the source lacks.
 */
added: Array<string>, };

export type OptionValue = { 
/**
 * Option name, such as Size.
 */
name: string, 
/**
 * Its value, such as 70 × 140.
 */
value: string, };

export type PageFault = { 
/**
 * The file of the page, within the folder.
 */
page: string, 
/**
 * `language`, `link`, `canonical`, `alternate` and so on.
 */
kind: string, 
/**
 * The link, attribute or value concerned.
 */
detail: string, };

export type ParkedOperation = { 
/**
 * The document, by id; the part before `_` is its kind, such as `prd`.
 */
document: string, 
/**
 * The merge unit inside it, as a JSON Pointer.
 */
path: string, 
/**
 * The hub's code.
 */
reason: string, };

export type PathRequest = { 
/**
 * Path on this machine.
 */
path: string, };

export type PerUnit = { 
/**
 * The price; null when there is none.
 */
price: string | null, 
/**
 * 1, 10, 100 or 1000.
 */
quantity: number, };

export type Phrase = { 
/**
 * Twelve of them, in their order.
 */
words: Array<string>, };

export type PhraseCheck = { 
/**
 * All twelve with gaps between them.
 */
words: string, };

export type PhraseChecked = { 
/**
 * What is known of them now.
 */
recoveryWords: WordsState, };

export type PhraseRequest = { 
/**
 * Whether they take the place of others, which open nothing any more then.
 */
replace: boolean, };

export type Policies = { 
/**
 * How goods are given back.
 */
returns: string | null, 
/**
 * How goods come, and what that costs.
 */
shipping: string | null, 
/**
 * On which terms is sold.
 */
terms: string | null, 
/**
 * What is kept of a buyer.
 */
privacy: string | null, };

export type Preflight = { 
/**
 * Products looked at.
 */
products: number, 
/**
 * Issues on all pages.
 */
total: number, 
/**
 * All issues by cause, what blocks first, then what is met most; given with the first page.
 */
groups: Array<IssueGroup>, 
/**
 * The issues of the page.
 */
issues: Array<Issue>, 
/**
 * Where the next page begins; absent on the last one.
 */
next: string | null, };

export type PreflightQuery = { 
/**
 * `storefront` or `hub`; all when absent.
 */
channel?: string, 
/**
 * `next` of the page before; the first page when absent.
 */
cursor?: string, 
/**
 * A page ends with the product that makes it so many issues: 200 when absent, 5,000 at most.
 * With 0 only counts are wanted.
 */
limit?: number, };

export type Price = { 
/**
 * The seller's code of the variant.
 */
sku: string, 
/**
 * The market, by its code, such as `DE`.
 */
market: string, 
/**
 * The currency that the market sells in, ISO 4217.
 */
currency: string, 
/**
 * Price of so many units as `perUnit` says, with the currency's minor digits; null when there
 * is none.
 */
unitPrice: string | null, 
/**
 * How many units that price is for.
 */
perUnit: PerUnit, 
/**
 * The quantity asked for, in the unit of the variant.
 */
quantity: string, 
/**
 * Price × quantity, exactly; of a price for many units divided by those and rounded once.
 */
lineTotal: string | null, 
/**
 * Whether tax is in the price.
 */
taxIncluded: boolean, 
/**
 * Tax rate in percent; null when nobody knows it, or when the countries of a market whose
 * prices are without tax have different ones.
 */
taxPercent: string | null, 
/**
 * Whether it can be shown, or why not.
 */
status: PriceStatus, 
/**
 * `charmSkipped`, `raisedToFloor`, `locked`, `noCost`, `noCostRate`, `belowZero`, `free`.
 */
flags: Array<string>, 
/**
 * Net price in the market's currency, unrounded.
 */
net: string | null, 
/**
 * What is left, in the base currency, unrounded.
 */
contribution: string | null, 
/**
 * Contribution ÷ net price in percent, unrounded.
 */
marginPercent: string | null, 
/**
 * The floor in percent.
 */
floorPercent: string | null, 
/**
 * Currency of the contribution.
 */
baseCurrency: string, 
/**
 * Day asked for.
 */
at: string, 
/**
 * The recorded steps; empty in a matrix.
 */
trail: Array<TrailStep>, 
/**
 * Hash of the trail.
 */
trailHash: string | null, };

export type PricePolicy = { 
/**
 * `base-price` or `cost`.
 */
base: string, 
/**
 * Source of the exchange rate.
 */
rateSource: string, 
/**
 * Steps, strictly in order, in the market's currency.
 */
adjust: Array<Adjustment>, 
/**
 * Channel and payment fees, for the floor only.
 */
fees: Array<Adjustment>, 
/**
 * Which tax is added, and whether the price shown includes it.
 */
tax: Tax, 
/**
 * Rounding; the currency's minor unit, half up, when absent.
 */
round: Round | null, 
/**
 * The ending that a rounded price is brought to, if any.
 */
charm: Charm | null, 
/**
 * Least acceptable contribution.
 */
floor: Floor | null, };

export type PriceQuery = { 
/**
 * The seller's code of the variant.
 */
sku: string, 
/**
 * The market, by its code, such as `DE`.
 */
market: string, 
/**
 * How many; 1 when absent.
 */
quantity?: string, 
/**
 * Day that dates rates, tax packs and sales.
 */
at?: string, 
/**
 * Instant whose inputs are replayed, RFC 3339.
 */
asOf?: string, };

export type PriceStatus = "ok" | "noRate" | "noBasePrice" | "noTaxRate" | "belowFloor" | "belowMinorUnit";

export type Product = { 
/**
 * The product, by id (`prd_…`).
 */
id: string, 
/**
 * Its title in the source locale.
 */
title: string, 
/**
 * Source description.
 */
description: string | null, 
/**
 * What the description and its translations are written in, where that is kept: `plain`,
 * `markdown`, `html`.
 */
descriptionFormat?: string | null, 
/**
 * Language of these texts.
 */
sourceLocale: string, 
/**
 * Draft, active, archived.
 */
status: ProductStatus, 
/**
 * Address part in the storefront.
 */
slug: string | null, 
/**
 * The handle it was imported under.
 */
handle: string | null, 
/**
 * Who makes it: the brand that buyers know.
 */
vendor: string | null, 
/**
 * The seller's own product type.
 */
kind: string | null, 
/**
 * Country of origin of the whole product, ISO 3166-1 alpha-2.
 */
productOrigin?: string | null, 
/**
 * Words the seller files it under, in order.
 */
tags: Array<string>, 
/**
 * Options and their values.
 */
options: Array<ProductOption>, 
/**
 * Variants, in order.
 */
variants: Array<Variant>, 
/**
 * Pictures, in order.
 */
media: Array<Media>, 
/**
 * locale → field → text.
 */
translations: { [key in string]: { [key in string]: Translation } }, 
/**
 * Columns kept from imports that have no field.
 */
attributes: { [key in string]: string }, 
/**
 * State on the hub.
 */
publish: PublishState, 
/**
 * What is the matter with it.
 */
issues: Array<Issue>, 
/**
 * Its place in the catalogue's own order, from 1.
 */
position: number | null, 
/**
 * Id of the product before it.
 */
previous: string | null, 
/**
 * Id of the product after it.
 */
next: string | null, 
/**
 * Last change, RFC 3339.
 */
updatedAt: string, };

export type ProductCreate = { 
/**
 * Its title in the source locale.
 */
title: string, 
/**
 * SKU of its first variant; made from the title when absent.
 */
sku?: string, };

export type ProductOption = { 
/**
 * Such as Size.
 */
name: string, 
/**
 * What it can be, in the order shown.
 */
values: Array<string>, };

export type ProductRequest = { 
/**
 * SKU of one of its variants.
 */
sku?: string, 
/**
 * The product, by id (`prd_…`).
 */
id?: string, };

export type ProductRow = { 
/**
 * The product, by id (`prd_…`).
 */
id: string, 
/**
 * Title in the asked language, or the source title.
 */
title: string, 
/**
 * Language the title is in.
 */
titleLocale: string, 
/**
 * Draft, active, archived.
 */
status: ProductStatus, 
/**
 * The SKU the variants share, or the first one.
 */
sku: string, 
/**
 * How many variants.
 */
variants: number, 
/**
 * The variants, in order.
 */
variantRows: Array<VariantRow>, 
/**
 * Sum of the stock, when any variant counts stock.
 */
stock: string | null, 
/**
 * Blob hash of the first picture.
 */
picture: string | null, 
/**
 * State of each wanted language.
 */
languages: Array<LanguageState>, 
/**
 * State on the hub.
 */
publish: PublishState, 
/**
 * Words the seller files it under, in order.
 */
tags: Array<string>, 
/**
 * Last change, RFC 3339.
 */
updatedAt: string, };

export type ProductSet = { 
/**
 * The product, by id (`prd_…`).
 */
id?: string, 
/**
 * Or the SKU of one of its variants.
 */
sku?: string, 
/**
 * Field → value, in the source locale; null clears. Tags are comma-separated.
 */
fields?: { [key in string]: string | null }, };

export type ProductStatus = "draft" | "active" | "archived";

export type Progress = { 
/**
 * The job's name: the command that started it.
 */
job: string, 
/**
 * What is being counted: `rows`, `pages`, `operations`, `files`.
 */
unit: string, 
/**
 * How many are done.
 */
done: number, 
/**
 * How many there are, when known.
 */
total: number | null, };

export type PublishRequest = { 
/**
 * SKUs of the products; all active ones when empty.
 */
skus?: Array<string>, };

export type PublishState = "never" | "changed" | "queued" | "live" | "notLive" | "held" | "withdrawn";

export type Published = { 
/**
 * Listings that wait for a connection to the hub.
 */
queued: number, 
/**
 * What goes out.
 */
versions: Array<ListingVersion>, 
/**
 * Listings that were read back as published.
 */
live: number, 
/**
 * Listings that were taken off the hub and read back as gone: of goods that are archived,
 * drafts or deleted, or that no market sells any more.
 */
withdrawn: Array<WithdrawnListing>, };

export type Quarantined = { 
/**
 * What it is believed by.
 */
id: string, 
/**
 * Row of the file, the header being 1.
 */
row: number, 
/**
 * The day its source published it for, `YYYY-MM-DD`.
 */
day: string, 
/**
 * ISO 4217 code.
 */
from: string, 
/**
 * ISO 4217 code.
 */
to: string, 
/**
 * The rate as its source gave it.
 */
rate: string, 
/**
 * `oneBetweenUnlike`, `notPositive`, `farFromLast`, `reciprocalOfLast`, `farFromNext`,
 * `reciprocalOfNext`, `farFromOtherSource`, `reciprocalOfOtherSource`, `farFromPeg`, `reciprocalOfPeg`, `contradictsOpposite`.
 */
reason: string, };

export type Queue = { 
/**
 * The texts, by product.
 */
segments: Array<Segment>, 
/**
 * How many there are.
 */
total: number, };

export type QueueQuery = { 
/**
 * The language to translate into, BCP 47.
 */
locale: string, 
/**
 * Only these states.
 */
states?: Array<TranslationState>, 
/**
 * Only this product.
 */
product?: string, 
/**
 * Texts to skip.
 */
offset?: number, 
/**
 * At most so many; 200 when absent.
 */
limit?: number, };

export type RateAnswer = { 
/**
 * ISO 4217 code.
 */
from: string, 
/**
 * ISO 4217 code.
 */
to: string, 
/**
 * Day asked for.
 */
asked: string, 
/**
 * How much one unit of the first currency is in the second, as decimal text.
 */
rate: string, 
/**
 * Who published it: `ecb`, `csv`.
 */
source: string, 
/**
 * The day its source published it for, `YYYY-MM-DD`.
 */
published: string, 
/**
 * When it came here, RFC 3339; null for a currency and itself.
 */
fetchedAt: string | null, 
/**
 * Days between publication and the day asked for.
 */
ageDays: number, 
/**
 * Currency it was crossed through.
 */
via: string | null, };

export type RatePairRow = { 
/**
 * The market, by its code, such as `DE`.
 */
market: string, 
/**
 * Currency of the base prices.
 */
from: string, 
/**
 * Currency of the market.
 */
to: string, 
/**
 * Source of the rate.
 */
source: string, 
/**
 * The rate; null when there is none.
 */
rate: string | null, 
/**
 * The day its source published it for, `YYYY-MM-DD`.
 */
published: string | null, 
/**
 * Age in days.
 */
ageDays: number | null, 
/**
 * Last day this pair was published, when there is no rate now.
 */
lastPublished: string | null, };

export type RatePoint = { 
/**
 * The day its source published it for, `YYYY-MM-DD`.
 */
day: string, 
/**
 * How much one unit of the first currency is in the second, as decimal text.
 */
rate: string, };

export type RateQuery = { 
/**
 * ISO 4217 code.
 */
from: string, 
/**
 * ISO 4217 code.
 */
to: string, 
/**
 * Day asked for; today when absent.
 */
at?: string, 
/**
 * Source; `ecb` when absent.
 */
source?: string, };

export type RateRowSkipped = { 
/**
 * Row of the file, the header being 1.
 */
row: number, 
/**
 * The column, as the header names it.
 */
column: string, 
/**
 * `date`, `currency`, `number`, `sameCurrency`, `twice`, `cells`.
 */
code: string, 
/**
 * The cell as it stands in the file.
 */
value: string, };

export type RateSeries = { 
/**
 * The rates day by day, oldest first.
 */
points: Array<RatePoint>, };

export type RateSeriesQuery = { 
/**
 * ISO 4217 code.
 */
from: string, 
/**
 * ISO 4217 code.
 */
to: string, 
/**
 * Whose rates: `ecb`, `csv`; `ecb` where it is absent.
 */
source?: string, 
/**
 * Days back from today; 90 when absent.
 */
days?: number, };

export type RateSetAside = { 
/**
 * What it is believed by.
 */
id: string, 
/**
 * Who gave it: `ecb`, `csv`.
 */
source: string, 
/**
 * The day its source published it for, `YYYY-MM-DD`.
 */
day: string, 
/**
 * ISO 4217 code.
 */
from: string, 
/**
 * ISO 4217 code.
 */
to: string, 
/**
 * The rate as its source gave it.
 */
rate: string, 
/**
 * Why, as in `Quarantined`.
 */
reason: string, 
/**
 * Whether a person may believe it: not what is no rate at all.
 */
canBeBelieved: boolean, };

export type RateSourceRow = { 
/**
 * Who publishes them: `ecb`, `csv`.
 */
source: string, 
/**
 * First publication day.
 */
first: string, 
/**
 * Last publication day.
 */
last: string, 
/**
 * How many publication days.
 */
days: number, 
/**
 * When the newest came here, RFC 3339.
 */
fetchedAt: string, };

export type RatesAccept = { 
/**
 * Ids of rates that were set aside.
 */
ids: Array<string>, };

export type RatesImport = { 
/**
 * Path on this machine.
 */
path?: string, 
/**
 * Or its bytes.
 */
base64?: string, 
/**
 * `ecb` or `csv`.
 */
source: string, 
/**
 * Rows that cannot be read are left out instead of refusing the file.
 */
skipBadRows?: boolean, };

export type RatesImported = { 
/**
 * Who published them: `ecb`, `csv`.
 */
source: string, 
/**
 * Publication days read.
 */
publications: number, 
/**
 * How many publications are new.
 */
added: number, 
/**
 * Rows set aside.
 */
quarantined: Array<Quarantined>, 
/**
 * Rows that cannot be read and were left out.
 */
skipped: Array<RateRowSkipped>, 
/**
 * First day read.
 */
first: string | null, 
/**
 * Last day read.
 */
last: string | null, };

export type RatesOverview = { 
/**
 * Sources with their span.
 */
sources: Array<RateSourceRow>, 
/**
 * Pairs that the markets use, with their newest rate.
 */
pairs: Array<RatePairRow>, };

export type RatesQuarantined = { 
/**
 * The newest day first.
 */
quarantined: Array<RateSetAside>, };

export type RecoverRequest = { 
/**
 * The hub's address: `https`, or `http` on this machine.
 */
url: string, 
/**
 * The words with gaps between them.
 */
words: string, };

export type Resolved = { 
/**
 * How many conflicts were chosen in.
 */
resolved: number, 
/**
 * How many wait for a choice now.
 */
left: number, 
/**
 * Its id; absent when nothing differed.
 */
act: string | null, 
/**
 * What the act is called.
 */
label: ActLabel, 
/**
 * How many fields changed.
 */
changed: number, };

export type Round = { 
/**
 * Multiple to round to.
 */
increment: string | null, 
/**
 * `half-up`, `half-even`, `up`, `down`.
 */
mode: string | null, };

export type SavedView = { 
/**
 * Its id. A view that is saved without one is a new one.
 */
id?: string, 
/**
 * What its tab says; no two views have one name.
 */
name: string, 
/**
 * Words in title, SKU or GTIN.
 */
search?: string, 
/**
 * Only products in this state; all that are not archived when absent.
 */
status?: ProductStatus, 
/**
 * Only products of this kind.
 */
view?: CatalogueView, 
/**
 * Columns in order, as the grid names them; its own choice when empty.
 */
columns: Array<string>, 
/**
 * Order of the rows.
 */
sort?: CatalogueSort, 
/**
 * Turn the order round.
 */
descending?: boolean, 
/**
 * Language of the titles, BCP 47; the source locale when absent.
 */
locale?: string, };

export type SavedViews = { 
/**
 * The views.
 */
views: Array<SavedView>, };

export type Segment = { 
/**
 * The product, by id (`prd_…`).
 */
product: string, 
/**
 * SKU that names the product in scripts.
 */
sku: string, 
/**
 * Source title of the product.
 */
title: string, 
/**
 * `title`, `description`, `option:Size`, `optionValue:Size:Large`.
 */
field: string, 
/**
 * The language to translate into, BCP 47.
 */
locale: string, 
/**
 * The text in the source locale.
 */
source: string, 
/**
 * Source text when the translation was made, when it is stale.
 */
sourceBefore: string | null, 
/**
 * Translation, empty when missing.
 */
text: string, 
/**
 * How far it is.
 */
state: TranslationState, 
/**
 * `human`, `import`, or an engine's name.
 */
origin: string | null, 
/**
 * How its numbers differ from those of the source; null when they agree, or when a person
 * said that it is right so. Buyers do not see the text while they differ.
 */
numbersDiffer: NumbersDiffer | null, 
/**
 * What a person said is right although a check would not pass it; asked again when the
 * source or the text changes.
 */
accepted: Array<Accepted>, };

export type SellerProfile = { 
/**
 * The name it trades under.
 */
name: string, 
/**
 * The name it is registered under.
 */
legalName: string | null, 
/**
 * Where it sits, in lines.
 */
address: string | null, 
/**
 * The country it sits in, ISO 3166-1.
 */
country: string | null, 
/**
 * Its number for value added tax.
 */
vatId: string | null, 
/**
 * Where mail reaches it.
 */
email: string | null, 
/**
 * Its telephone, as it is written.
 */
phone: string | null, 
/**
 * Its number on WhatsApp: `+` and digits.
 */
whatsapp: string | null, 
/**
 * ISO 4217 code of its own currency.
 */
baseCurrency: string, 
/**
 * BCP 47 tag of the language goods are written in.
 */
sourceLocale: string, 
/**
 * What it promises, by the code of the market; a market without promises is not there.
 */
policies: { [key in string]: Policies }, };

export type SellerSet = { 
/**
 * Field → text.
 */
fields: { [key in string]: string | null }, };

export type Settings = { 
/**
 * Interface language, BCP 47.
 */
locale: string, 
/**
 * Interface languages there are.
 */
locales: Array<string>, 
/**
 * The colours of the screens.
 */
theme: Theme, 
/**
 * The height of rows in a grid.
 */
density: Density, };

export type SettingsChange = { 
/**
 * The language of the screens, BCP 47.
 */
locale?: string, 
/**
 * The colours of the screens.
 */
theme?: Theme, 
/**
 * The height of rows in a grid.
 */
density?: Density, };

export type Severity = "error" | "warning" | "info";

export type StateCounts = { 
/**
 * Texts that have no translation.
 */
missing: number, 
/**
 * By a machine.
 */
machine: number, 
/**
 * Texts that are begun, and not approved yet.
 */
draft: number, 
/**
 * Texts that a person approved.
 */
reviewed: number, 
/**
 * Older than their source.
 */
stale: number, };

export type Status = { 
/**
 * locale → counts.
 */
locales: { [key in string]: StateCounts }, };

export type StatusQuery = { 
/**
 * Only this one.
 */
locale?: string, };

export type SyncReport = { 
/**
 * Operations the hub took.
 */
pushed: number, 
/**
 * Operations taken from the hub.
 */
pulled: number, 
/**
 * Operations the hub refused.
 */
rejected: number, 
/**
 * Conflicts that wait for a choice.
 */
conflicts: number, 
/**
 * Things that are there twice because two devices made them: `twins merge` makes one of each.
 */
twins: number, 
/**
 * Operations that still wait.
 */
pending: number, 
/**
 * Listings read back as published.
 */
live: number, 
/**
 * Where in the feed this device is now.
 */
cursor: string, };

export type Tag = "workspace" | "catalogue" | "markets" | "rates" | "prices" | "translations" | "history" | "network" | "storefront" | "views";

export type Tax = { 
/**
 * `inclusive` or `exclusive`.
 */
mode: string, 
/**
 * Rate in percent.
 */
percent: string | null, 
/**
 * Rule pack that names the rate.
 */
pack: string | null, 
/**
 * Class in the rule pack.
 */
class: string | null, };

export type Theme = "system" | "light" | "dark" | "contrast";

export type Today = { 
/**
 * One per cause.
 */
items: Array<TodayItem>, };

export type TodayItem = { 
/**
 * What is the matter.
 */
kind: TodayKind, 
/**
 * How many rows are behind it.
 */
count: number, 
/**
 * Address of the screen that shows these rows.
 */
target: string, 
/**
 * The first SKU concerned.
 */
sku: string | null, 
/**
 * The title of its product, where that is known and has one.
 */
title: string | null, 
/**
 * The market concerned, when it is one.
 */
market: string | null, 
/**
 * The language concerned, when it is one.
 */
locale: string | null, };

export type TodayKind = "belowFloor" | "noRate" | "noBasePrice" | "stale" | "missing" | "conflict" | "twin" | "recoveryWords" | "changed" | "lowStock";

export type TrailStep = { 
/**
 * `base`, `convert`, `adjust`, `tax`, `round`, `charm`, `lock`, `floor`.
 */
step: string, 
/**
 * The amount before the step, as decimal text.
 */
in: string | null, 
/**
 * The amount after the step, as decimal text.
 */
out: string | null, 
/**
 * Currency of the amount after.
 */
currency: string, 
/**
 * What the step used: rate, source, published, percent, increment, ending…
 */
params: { [key in string]: string }, };

export type Translation = { 
/**
 * The text in the other language.
 */
text: string, 
/**
 * How far it is.
 */
state: TranslationState, 
/**
 * `human`, `import`, or an engine's name.
 */
origin: string, };

export type TranslationSet = { 
/**
 * The product, by id (`prd_…`).
 */
product?: string, 
/**
 * Or the SKU of one of its variants.
 */
sku?: string, 
/**
 * The field it translates, such as `title`.
 */
field: string, 
/**
 * The language it is in, BCP 47.
 */
locale: string, 
/**
 * The text; empty takes it away.
 */
text: string, 
/**
 * `draft` when absent.
 */
state?: TranslationState, 
/**
 * What is right although a check would not pass it; kept with the text.
 */
accept?: Array<Accepted>, };

export type TranslationState = "missing" | "machine" | "draft" | "reviewed" | "stale";

export type Twin = { 
/**
 * What they are.
 */
kind: TwinKind, 
/**
 * What all of them go by: a SKU, the code of a market, the name of a view.
 */
key: string, 
/**
 * Their ids; the first one stays. One alone is a product that has the SKU twice.
 */
documents: Array<string>, };

export type TwinKind = "sku" | "market" | "view";

export type Twins = { 
/**
 * In the order of kinds and keys.
 */
twins: Array<Twin>, };

export type TwinsMerge = { 
/**
 * Only tell what that would change.
 */
preview?: boolean, };

export type TwinsReport = { 
/**
 * Id of the change set; absent in a preview and where there were no twins.
 */
changeSet: string | null, 
/**
 * Whether the workspace changed.
 */
applied: boolean, 
/**
 * How many things became one with another.
 */
merged: number, 
/**
 * What changes, the first thousand of it: what the one that stays is given, and whole what is
 * taken out.
 */
changes: Array<FieldChange>, };

export type Undone = { 
/**
 * The act that was undone or done again.
 */
act: string, 
/**
 * What the act that was taken back, or done again, is called.
 */
label: ActLabel, 
/**
 * Fields put back.
 */
restored: number, 
/**
 * Fields that were changed since, and so left as they are.
 */
left: Array<LeftField>, };

export type Variant = { 
/**
 * The variant, by id (`var_…`).
 */
id: string, 
/**
 * The seller's code of the variant.
 */
sku: string, 
/**
 * True when the SKU was made from handle and options.
 */
generatedSku: boolean, 
/**
 * Option name → value.
 */
options: { [key in string]: string }, 
/**
 * GTIN with a valid check digit.
 */
gtin: string | null, 
/**
 * Base price, with the digits given.
 */
basePrice: string | null, 
/**
 * The currency of the base price, ISO 4217.
 */
basePriceCurrency: string | null, 
/**
 * `excluded`, or whose tax the base price holds: `included:NL`, `included:NL:reduced`.
 */
basePriceTax: string, 
/**
 * How many units the base price, the former price and the cost are for: 1, 10, 100, 1000.
 */
priceQuantity: number, 
/**
 * Former price, as imported.
 */
compareAtPrice: string | null, 
/**
 * The currency of the former price, ISO 4217.
 */
compareAtPriceCurrency: string | null, 
/**
 * What it costs the seller, as decimal text.
 */
cost: string | null, 
/**
 * The currency of the cost, ISO 4217.
 */
costCurrency: string | null, 
/**
 * Weight in grams.
 */
weight: string | null, 
/**
 * Length in millimetres.
 */
length: string | null, 
/**
 * Width in millimetres.
 */
width: string | null, 
/**
 * Height in millimetres.
 */
height: string | null, 
/**
 * Harmonised System code.
 */
hsCode: string | null, 
/**
 * Country of origin, ISO 3166-1 alpha-2; that of the product where it has none of its own.
 */
origin: string | null, 
/**
 * Least quantity sold.
 */
minimumQuantity: string | null, 
/**
 * UNECE Rec 20 code; C62 (piece) when absent.
 */
unit: string | null, 
/**
 * Stock over all locations.
 */
stock: string | null, 
/**
 * What to look at: `generatedSku`, `noBasePrice`.
 */
flags: Array<string>, };

export type VariantAdd = { 
/**
 * The product, by id (`prd_…`).
 */
product: string, 
/**
 * SKU; made from the options when absent.
 */
sku?: string, 
/**
 * Option name → value.
 */
options?: { [key in string]: string }, };

export type VariantRequest = { 
/**
 * The variant, by id (`var_…`).
 */
id?: string, 
/**
 * Or its SKU.
 */
sku?: string, };

export type VariantRow = { 
/**
 * The variant, by id (`var_…`).
 */
id: string, 
/**
 * The seller's code of the variant.
 */
sku: string, 
/**
 * Option values, joined.
 */
label: string, 
/**
 * Option values by name.
 */
options: Array<OptionValue>, 
/**
 * Base price, with the digits given.
 */
basePrice: string | null, 
/**
 * The currency of the base price, ISO 4217.
 */
basePriceCurrency: string | null, 
/**
 * Whether the base price holds tax: `excluded`, `included:NL`, `included:NL:reduced`.
 */
basePriceTax: string, 
/**
 * For how many units base price, former price and cost are: 1, 10, 100 or 1000.
 */
priceQuantity: number, 
/**
 * Former price, with the digits given.
 */
compareAtPrice: string | null, 
/**
 * The currency of the former price, ISO 4217.
 */
compareAtPriceCurrency: string | null, 
/**
 * Cost, with the digits given.
 */
cost: string | null, 
/**
 * The currency of the cost, ISO 4217.
 */
costCurrency: string | null, 
/**
 * Stock over all locations.
 */
stock: string | null, 
/**
 * Its GTIN with a valid check digit: 8, 12, 13 or 14 digits.
 */
gtin: string | null, };

export type VariantSet = { 
/**
 * The variant, by id (`var_…`).
 */
id?: string, 
/**
 * Or its SKU.
 */
sku?: string, 
/**
 * Field → value; null clears. Amounts may carry a currency: `12.50 EUR`.
 */
fields?: { [key in string]: string | null }, };

export type ViewRequest = { 
/**
 * Its id.
 */
id: string, };

export type WithdrawnListing = { 
/**
 * The listing's id on the hub.
 */
listing: string, 
/**
 * The product, by id (`prd_…`).
 */
product: string, 
/**
 * SKU that names it; null where the product is deleted.
 */
sku: string | null, };

export type WordsState = "missing" | "unchecked" | "checked" | "elsewhere";

export type WorkspaceStatus = { 
/**
 * Path of the file.
 */
workspace: string, 
/**
 * File name without folder.
 */
name: string, 
/**
 * The firm's name.
 */
seller: string, 
/**
 * The seller's id.
 */
sellerId: string, 
/**
 * ISO 4217 code of the seller's own currency.
 */
baseCurrency: string, 
/**
 * BCP 47 tag of the language goods are written in.
 */
sourceLocale: string, 
/**
 * True when another process writes this file, or it cannot be written at all.
 */
readOnly: boolean, 
/**
 * Which of the two: the refusal that an act would meet.
 */
readOnlyBecause: Code | null, 
/**
 * When the last act was committed, RFC 3339.
 */
savedAt: string | null, 
/**
 * What undo would undo.
 */
undo: ActLabel | null, 
/**
 * What redo would redo.
 */
redo: ActLabel | null, 
/**
 * State of the connection to the hub.
 */
connection: Connection, 
/**
 * Operations not yet acknowledged by the hub.
 */
pending: number, 
/**
 * Conflicts that wait for a choice.
 */
conflicts: number, 
/**
 * Source of the newest rates in use.
 */
ratesSource: string | null, 
/**
 * Day of the newest rates in use.
 */
ratesPublished: string | null, 
/**
 * Age of these rates in days.
 */
ratesAgeDays: number | null, 
/**
 * Today's date as the desk understands it, `YYYY-MM-DD`.
 */
today: string, 
/**
 * Version of the program.
 */
programVersion: string, };

export interface Commands {
  workspace_status: { request: Nothing; response: WorkspaceStatus };
  settings_get: { request: Nothing; response: Settings };
  settings_set: { request: SettingsChange; response: Settings };
  seller_show: { request: Nothing; response: SellerProfile };
  seller_set: { request: SellerSet; response: Done };
  doctor_run: { request: Nothing; response: DoctorReport };
  backup_create: { request: BackupRequest; response: BackupReport };
  job_cancel: { request: JobRequest; response: Nothing };
  catalogue_list: { request: CatalogueQuery; response: CataloguePage };
  product_get: { request: ProductRequest; response: Product };
  product_create: { request: ProductCreate; response: Product };
  product_set: { request: ProductSet; response: Done };
  product_delete: { request: ProductRequest; response: Done };
  variant_set: { request: VariantSet; response: Done };
  variants_set: { request: ManyEdits; response: EditReport };
  products_set: { request: ManyEdits; response: EditReport };
  twins_list: { request: Nothing; response: Twins };
  twins_merge: { request: TwinsMerge; response: TwinsReport };
  variant_add: { request: VariantAdd; response: Done };
  variant_delete: { request: VariantRequest; response: Done };
  media_add: { request: MediaAdd; response: Done };
  media_set: { request: MediaSet; response: Done };
  media_delete: { request: MediaRequest; response: Done };
  media_read: { request: MediaRead; response: MediaBytes };
  import_open: { request: ImportOpen; response: ImportColumns };
  import_prices: { request: ImportRequest; response: ImportPrices };
  import_preview: { request: ImportRequest; response: ImportReport };
  import_apply: { request: ImportRequest; response: ImportReport };
  catalogue_export: { request: ExportRequest; response: ExportReport };
  changeset_list: { request: ChangeSetsQuery; response: ChangeSets };
  changeset_show: { request: ChangeSetQuery; response: ChangeSetDetail };
  changeset_undo: { request: ChangeSetRequest; response: Undone };
  undo: { request: Nothing; response: Undone };
  redo: { request: Nothing; response: Undone };
  history_list: { request: HistoryQuery; response: History };
  market_list: { request: Nothing; response: Markets };
  market_save: { request: Market; response: Markets };
  market_apply: { request: MarketsFile; response: Markets };
  market_delete: { request: MarketRequest; response: Done };
  rates_overview: { request: Nothing; response: RatesOverview };
  rates_show: { request: RateQuery; response: RateAnswer };
  rates_series: { request: RateSeriesQuery; response: RateSeries };
  rates_import: { request: RatesImport; response: RatesImported };
  rates_update: { request: Nothing; response: RatesImported };
  rates_quarantined: { request: Nothing; response: RatesQuarantined };
  rates_accept: { request: RatesAccept; response: Done };
  price_show: { request: PriceQuery; response: Price };
  price_matrix: { request: MatrixQuery; response: Matrix };
  price_effect: { request: EffectQuery; response: Effect };
  translate_status: { request: StatusQuery; response: Status };
  translate_list: { request: QueueQuery; response: Queue };
  translate_set: { request: TranslationSet; response: Done };
  today_list: { request: Nothing; response: Today };
  preflight: { request: PreflightQuery; response: Preflight };
  storefront_build: { request: BuildRequest; response: BuildReport };
  storefront_check: { request: PathRequest; response: CheckReport };
  listing_list: { request: ListingQuery; response: ListingPage };
  publish: { request: PublishRequest; response: Published };
  network_status: { request: Nothing; response: NetworkStatus };
  hub_enrol: { request: EnrolRequest; response: Enrolled };
  hub_invite: { request: Nothing; response: Invite };
  device_list: { request: Nothing; response: Devices };
  device_rename: { request: DeviceRename; response: DeviceDone };
  device_revoke: { request: DeviceRequest; response: DeviceDone };
  hub_phrase: { request: PhraseRequest; response: Phrase };
  hub_phrase_check: { request: PhraseCheck; response: PhraseChecked };
  hub_recover: { request: RecoverRequest; response: Enrolled };
  hub_look: { request: HubQuestion; response: HubOutlook };
  hub_move: { request: EnrolRequest; response: HubMoved };
  hub_leave: { request: Nothing; response: HubMoved };
  sync_now: { request: Nothing; response: SyncReport };
  hub_settle: { request: HubSettle; response: SyncReport };
  conflict_list: { request: Nothing; response: Conflicts };
  conflict_resolve: { request: ConflictChoice; response: Resolved };
  view_list: { request: Nothing; response: SavedViews };
  view_save: { request: SavedView; response: SavedViews };
  view_delete: { request: ViewRequest; response: Done };
}

export const commandTable: {
  readonly [Name in keyof Commands]: { access: "read" | "write"; reads: readonly Tag[] };
} = {
  workspace_status: { access: "read", reads: ["workspace", "network", "rates", "markets", "history"] },
  settings_get: { access: "read", reads: ["workspace"] },
  settings_set: { access: "write", reads: [] },
  seller_show: { access: "read", reads: ["workspace"] },
  seller_set: { access: "write", reads: [] },
  doctor_run: { access: "read", reads: [] },
  backup_create: { access: "read", reads: [] },
  job_cancel: { access: "read", reads: [] },
  catalogue_list: { access: "read", reads: ["catalogue", "translations", "markets"] },
  product_get: { access: "read", reads: ["catalogue", "translations", "prices", "markets"] },
  product_create: { access: "write", reads: [] },
  product_set: { access: "write", reads: [] },
  product_delete: { access: "write", reads: [] },
  variant_set: { access: "write", reads: [] },
  variants_set: { access: "write", reads: [] },
  products_set: { access: "write", reads: [] },
  twins_list: { access: "read", reads: ["catalogue", "markets", "views"] },
  twins_merge: { access: "write", reads: [] },
  variant_add: { access: "write", reads: [] },
  variant_delete: { access: "write", reads: [] },
  media_add: { access: "write", reads: [] },
  media_set: { access: "write", reads: [] },
  media_delete: { access: "write", reads: [] },
  media_read: { access: "read", reads: ["catalogue"] },
  import_open: { access: "read", reads: [] },
  import_prices: { access: "read", reads: [] },
  import_preview: { access: "read", reads: ["catalogue", "workspace"] },
  import_apply: { access: "write", reads: [] },
  catalogue_export: { access: "read", reads: [] },
  changeset_list: { access: "read", reads: ["history"] },
  changeset_show: { access: "read", reads: ["history"] },
  changeset_undo: { access: "write", reads: [] },
  undo: { access: "write", reads: [] },
  redo: { access: "write", reads: [] },
  history_list: { access: "read", reads: ["history"] },
  market_list: { access: "read", reads: ["markets"] },
  market_save: { access: "write", reads: [] },
  market_apply: { access: "write", reads: [] },
  market_delete: { access: "write", reads: [] },
  rates_overview: { access: "read", reads: ["rates", "markets", "prices"] },
  rates_show: { access: "read", reads: ["rates"] },
  rates_series: { access: "read", reads: ["rates"] },
  rates_import: { access: "write", reads: [] },
  rates_update: { access: "write", reads: [] },
  rates_quarantined: { access: "read", reads: ["rates"] },
  rates_accept: { access: "write", reads: [] },
  price_show: { access: "read", reads: ["prices", "markets", "rates"] },
  price_matrix: { access: "read", reads: ["prices", "markets", "rates"] },
  price_effect: { access: "read", reads: ["prices", "markets", "rates"] },
  translate_status: { access: "read", reads: ["translations", "catalogue", "markets"] },
  translate_list: { access: "read", reads: ["translations", "catalogue"] },
  translate_set: { access: "write", reads: [] },
  today_list: { access: "read", reads: ["catalogue", "prices", "translations", "markets", "views", "network"] },
  preflight: { access: "read", reads: ["catalogue", "prices", "translations", "markets"] },
  storefront_build: { access: "read", reads: [] },
  storefront_check: { access: "read", reads: [] },
  listing_list: { access: "read", reads: ["network", "catalogue"] },
  publish: { access: "write", reads: [] },
  network_status: { access: "read", reads: ["network", "catalogue"] },
  hub_enrol: { access: "write", reads: [] },
  hub_invite: { access: "write", reads: [] },
  device_list: { access: "read", reads: [] },
  device_rename: { access: "write", reads: [] },
  device_revoke: { access: "write", reads: [] },
  hub_phrase: { access: "write", reads: [] },
  hub_phrase_check: { access: "write", reads: [] },
  hub_recover: { access: "write", reads: [] },
  hub_look: { access: "read", reads: [] },
  hub_move: { access: "write", reads: [] },
  hub_leave: { access: "write", reads: [] },
  sync_now: { access: "write", reads: [] },
  hub_settle: { access: "write", reads: [] },
  conflict_list: { access: "read", reads: ["network"] },
  conflict_resolve: { access: "write", reads: [] },
  view_list: { access: "read", reads: ["views"] },
  view_save: { access: "write", reads: [] },
  view_delete: { access: "write", reads: [] },
};
