### The command line: help of every command and flag, and words of progress and results.
### `cli-<noun>` and `cli-<noun>-<verb>` are the help of commands, `cli-flag-…` of flags,
### `cli-value-…` the placeholders of values.

cli-about = The exporter’s desk: list goods once, price them for every market, publish in every language
cli-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-help = Say how this is used
cli-version = Say which version this is

## Commands

cli-init = Make a new workspace
cli-sample = Make a workspace with the sample catalogue
cli-import = Bring in a file: read it, show what changes, apply it
cli-export = Write the catalogue to a file without loss
cli-changeset = Sets of changes, such as imports
cli-changeset-list = List change sets, newest first
cli-changeset-show = Show what a change set changed
cli-changeset-undo = Take a whole change set back
cli-undo = Take the last act back
cli-redo = Do again what undo took back
cli-history = List acts, newest first
cli-product = Products and their variants
cli-product-list = List products
cli-product-show = Show one product whole
cli-product-set = Set fields of a variant or its product
cli-product-create = Add a product
cli-seller = The firm as buyers know it
cli-seller-show = Show what buyers are told of the firm
cli-seller-set = Change what buyers are told of the firm
cli-view = Saved views of the catalogue
cli-view-list = List saved views
cli-view-save = Make a view, or change the one of this name
cli-view-delete = Take a view away; its goods stay
cli-twins = Things that are there twice because two devices made them
cli-twins-list = List SKUs, markets and views that are there twice
cli-twins-merge = Show what would change if each became one; with --all it is done
cli-flag-twins-all = Make one of every twin, as one act
cli-twins-none = Nothing is there twice
cli-twins-merged = { $count ->
    [one] { $count } twin became one with another; undo takes it back
   *[other] { $count } twins became one with another; undo takes it back
}
cli-twins-would-merge = { $count ->
    [one] { $count } twin would become one with another; --all does it
   *[other] { $count } twins would become one with another; --all does it
}
cli-rates = Exchange rates
cli-rates-import = Take rates in from a file
cli-rates-update = Fetch the newest rates
cli-rates-show = Show one rate with its source and day
cli-rates-quarantined = List the rates that were set aside, with the reason
cli-rates-accept = Use rates that were set aside
cli-market = Markets and their price policies
cli-market-apply = Create or change the markets of a file
cli-market-list = List markets
cli-market-delete = Take a market out
cli-price = Prices and how they come about
cli-price-show = Show one price with its trail
cli-price-matrix = Show the price of every active variant in every market
cli-translate = Texts in other languages
cli-translate-status = Say how far each language is
cli-translate-list = List the texts that need a person
cli-translate-set = Write one translation
cli-preflight = Say what would hold listings back
cli-storefront = The shop as files
cli-storefront-build = Build the shop into a folder
cli-storefront-check = Prove that a built shop shows the prices of the workspace
cli-hub = The hub that this workspace syncs with
cli-hub-enrol = Join a hub as its first device
cli-hub-invite = Make a code for another device
cli-hub-join = Join with a code, into a new file
cli-device = The devices of this seller
cli-device-list = List the devices that are on the hub, and those that were taken off
cli-device-rename = Give a device another name
cli-device-revoke = Take a device off the hub: it reads and writes nothing any more
cli-hub-phrase = Show twelve recovery words, once
cli-hub-recover = Come back to a hub by recovery words
cli-hub-move = Go on with a hub at another address
cli-hub-leave = Forget the hub; all work stays here
cli-hub-status = Say where this device stands
cli-publish = Publish products, or queue them when offline
cli-unpublish = Take products off the hub and out of the shop, as drafts
cli-sync = Send what waits and take in what is new
cli-conflicts = Fields on which two devices disagree
cli-conflicts-list = List conflicts
cli-conflicts-resolve = Choose one side of conflicts
cli-serve = Open the desk in a browser on this computer
cli-backup = Copies of the workspace
cli-backup-create = Make a copy and prove it by opening it
cli-backup-verify = Prove that a copy opens and is whole
cli-backup-restore = Make a workspace of a copy
cli-doctor = Look for damage in the workspace
cli-status = Say what the status bar says

## Flags and arguments

cli-flag-workspace = Workspace file
cli-flag-json = Answer in JSON; --json=lines gives one object per line
cli-flag-lang = Language of the words
cli-flag-file = File
cli-flag-seller = Name of the firm
cli-flag-base-currency = Currency of the firm, such as EUR
cli-flag-country = Country of the firm, such as TR
cli-flag-source-locale = Language the goods are written in, such as en
cli-flag-import-preset = Format of the file: auto, shopify or table
cli-flag-export-preset = Format to write: table or shopify
cli-flag-mapping = File that says which column is which field
cli-flag-currency = Currency of the prices in the file
cli-flag-prices = Whether the prices hold tax where the file does not say it: net, gross or gross:DE
cli-flag-locale = Language
cli-flag-import-locale = Language in which the numbers are written, such as de
cli-flag-encoding = Encoding of the file
cli-flag-delimiter = Character between the columns
cli-flag-header-row = Row of the header, when it is not found by itself
cli-flag-dry-run = Show what would change, and change nothing
cli-flag-skip-bad-rows = Leave rows with errors out
cli-flag-update-only = Change goods that are there, and leave out and name the others
cli-flag-duplicate-skus = What becomes of a SKU that stands twice: refuse its row, or number it
cli-flag-search = Words in title, SKU or barcode
cli-flag-limit = At most so many
cli-flag-offset = Leave out so many first
cli-flag-sku = SKU
cli-flag-skus = SKUs; all active products when there are none
cli-flag-id = Id
cli-flag-ids = Ids of conflicts, as `conflicts list` gives them
cli-flag-all-conflicts = Every conflict
cli-flag-conflict-field = Only those about this field, such as basePrice
cli-flag-conflict-sku = Only those about this SKU
cli-flag-fields = FIELD=VALUE, as often as needed
cli-flag-title = Title
cli-flag-source = Where the rates come from
cli-flag-from = Currency to convert from
cli-flag-to = Currency to convert to
cli-flag-at = Day that dates rates, taxes and sales, such as 2026-10-30
cli-flag-as-of = Moment whose inputs are replayed, such as 2026-10-30T17:12:00Z
cli-flag-market = Code of the market
cli-flag-quantity = How many
cli-flag-field = Field, such as title
cli-flag-text = Text
cli-flag-state = State of the text: draft or reviewed
cli-flag-accept = What is right although a check does not pass it: numbersDiffer
cli-flag-channel = Channel: storefront or hub
cli-flag-out = Folder to build into
cli-flag-base-url = Public address of the shop
cli-flag-strict = Refuse when there is any issue
cli-flag-dir = Folder of a built shop
cli-flag-url = Address of the hub
cli-flag-replace = Make new words; the old ones open nothing any more
cli-flag-check-phrase = Say that the words in this file are the ones that were given out here
cli-flag-phrase-file = File with the recovery words
cli-flag-recover-file = Make a new workspace at this place
cli-flag-device = Id of the device
cli-flag-device-name = Its new name
cli-flag-code = Code of the invitation
cli-flag-keep = Side to keep: mine or theirs
cli-flag-status = Only products of this state: draft, active or archived
cli-flag-view-name = Name of the view
cli-flag-view = Only goods of this kind: needsLook, lowStock or changed
cli-flag-columns = Columns in order, with commas between; all of them when none is named
cli-flag-sort = Order of the goods: title, sku, basePrice, stock or updated
cli-flag-descending = Turn the order round
cli-flag-progress = Say on standard error how far the work is
cli-flag-port = Port, 0 for any free one
cli-flag-backup = File of the copy

## Results in words

# $path (Text)
cli-created = { $path } is ready
# $rows (Number)
cli-import-rows = { $rows ->
        [one] { $rows } row read
       *[other] { $rows } rows read
    }
# $create (Number)
# $update (Number)
# $unchanged (Number)
cli-import-products = Products: { NUMBER($create) } new, { NUMBER($update) } changed, { NUMBER($unchanged) } the same
# $create (Number)
# $update (Number)
# $unchanged (Number)
cli-import-variants = Variants: { NUMBER($create) } new, { NUMBER($update) } changed, { NUMBER($unchanged) } the same
cli-import-applied = Applied. One undo takes it all back
cli-import-not-applied = Nothing was changed
# $rows (Number)
# $path (Text)
cli-exported = { $rows ->
        [one] { $rows } row written to { $path }
       *[other] { $rows } rows written to { $path }
    }
# $act (Text)
# $restored (Number)
cli-undone = { $restored ->
        [one] Taken back: { $act } ({ $restored } field)
       *[other] Taken back: { $act } ({ $restored } fields)
    }
# $act (Text)
# $restored (Number)
cli-redone = { $restored ->
        [one] Done again: { $act } ({ $restored } field)
       *[other] Done again: { $act } ({ $restored } fields)
    }
# $count (Number)
cli-left = { $count ->
        [one] { $count } field was changed since and stays
       *[other] { $count } fields were changed since and stay
    }
# $changed (Number)
cli-changed = { $changed ->
        [0] Nothing changed
        [one] { $changed } field changed
       *[other] { $changed } fields changed
    }
# $shown (Number)
# $total (Number)
cli-shown-of = { NUMBER($shown) } of { NUMBER($total) }
# $pages (Number)
# $offers (Number)
cli-storefront-built = { $pages ->
        [one] { $pages } page with { NUMBER($offers) } prices
       *[other] { $pages } pages with { NUMBER($offers) } prices
    }
# $prices (Number)
cli-storefront-checked = { $prices ->
        [one] { $prices } price is the same in page, data and workspace
       *[other] { $prices } prices are the same in page, data and workspace
    }
# $count (Number)
cli-issues = { $count ->
        [0] No issues
        [one] { $count } issue
       *[other] { $count } issues
    }
# $count (Number)
cli-markets-applied = { $count ->
        [one] { $count } market
       *[other] { $count } markets
    }
# $days (Number)
# $source (Text)
cli-rates-imported = { $days ->
        [0] { $source }: nothing new
        [one] { $source }: { $days } new day
       *[other] { $source }: { $days } new days
    }
# $from (Text)
# $to (Text)
# $rate (Text)
# $source (Text)
# $date (Text)
cli-rate = 1 { $from } = { $rate } { $to }, { $source } of { $date }
# $device (Text)
cli-enrolled = This device is on the hub as { $device }
# $code (Text)
# $time (Text)
cli-invite = { $code }, works once, until { $time }
# $pushed (Number)
# $pulled (Number)
cli-synced = { NUMBER($pushed) } sent, { NUMBER($pulled) } taken in
# $count (Number)
cli-synced-twins = { $count ->
    [one] { $count } thing is there twice: dhow twins merge
   *[other] { $count } things are there twice: dhow twins merge
}
# $count (Number)
cli-pending = { $count ->
        [0] Nothing waits
        [one] { $count } change waits
       *[other] { $count } changes wait
    }
# $count (Number)
cli-live = { $count ->
        [one] { $count } listing is live
       *[other] { $count } listings are live
    }
# $count (Number)
cli-withdrawn = { $count ->
        [one] { $count } listing is withdrawn
       *[other] { $count } listings are withdrawn
    }
# $count (Number)
cli-queued = { $count ->
        [one] { $count } listing goes out when you are online
       *[other] { $count } listings go out when you are online
    }
# $count (Number)
cli-conflicts-count = { $count ->
        [0] No two devices disagree
        [one] { $count } field waits for your choice
       *[other] { $count } fields wait for your choice
    }
# $count (Number) - pictures that the last exchange left behind
cli-pictures-held = { $count ->
        [one] { $count } picture could not be exchanged
       *[other] { $count } pictures could not be exchanged
    }
# $kind (Text) - keychain, sealed, file
cli-key-protection = { $kind ->
        [keychain] The key of this device is in the keychain of the system
        [sealed] The key of this device is sealed under a passphrase
       *[file] The key of this device lies in a file that only you may read
    }
# $resolved (Number)
# $left (Number)
cli-conflicts-resolved = { $resolved ->
        [one] { $resolved } settled
       *[other] { $resolved } settled
    }, { $left } left
# $hub (Text)
# $carried (Number)
cli-hub-moved = This workspace goes on with { $hub }. { $carried ->
        [0] It has the same log there
        [one] { $carried } document goes there anew
       *[other] { $carried } documents go there anew
    }
# $hub (Text)
cli-hub-left = This workspace has left { $hub }. All work is here
# $count (Number)
cli-hub-left-listings = { $count ->
        [one] { $count } listing stays visible to buyers there until it is withdrawn there
       *[other] { $count } listings stay visible to buyers there until they are withdrawn there
    }
cli-phrase = Write these words on paper, in this order. They are not shown again
cli-phrase-checked = These are the words. They bring you back
cli-device-seen = last seen
# $time (Text)
cli-device-out = taken off { $time }
cli-device-this = this device
# $name (Text)
# $time (Text)
cli-device-revoked = { $name } is off the hub. It keeps its copy of the workspace as of { $time }, and its key, which opens nothing now
cli-serving-stop = Ctrl C ends it
cli-serve-not-built = The interface is not part of this program
    .hint = Build it with “cargo xtask build”, then start again
# $path (Text)
cli-backup-made = { $path } is there and opens
cli-backup-verified = The copy is whole
# $path (Text)
cli-backup-restored = { $path } is ready
cli-doctor-healthy = Nothing is damaged
# $check (Text)
cli-doctor-passed = { $check }: fine
# $check (Text)
cli-doctor-mended = { $check }: was wrong and is mended
cli-error-prefix = refused
cli-hint-prefix = what to do
cli-workspace-missing = No workspace is named
    .hint = Name one with --workspace, or set DHOW_WORKSPACE
# $argument (Text)
cli-usage-unknown = There is no { $argument }
# $argument (Text)
cli-usage-missing = { $argument } is missing
# $argument (Text)
# $value (Text)
cli-usage-invalid = { $value } does not fit { $argument }
cli-usage-help = --help says how this is used
cli-value-command = COMMAND
cli-value-field = FIELD
cli-value-file = FILE
cli-value-folder = FOLDER
cli-value-name = NAME
cli-value-columns = COLUMNS
cli-value-currency = CURRENCY
cli-value-country = COUNTRY
cli-value-locale = LANGUAGE
cli-value-text = TEXT
cli-value-number = N
cli-value-date = DATE
cli-value-time = MOMENT
cli-value-sku = SKU
cli-value-market = MARKET
cli-value-url = ADDRESS
cli-value-code = CODE
cli-value-id = ID
cli-value-preset = FORMAT
cli-value-side = SIDE
cli-value-port = PORT
cli-flag-accept-less = Take over an answer of the hub with less
cli-flag-refuse-less = Keep what is here and send it again
cli-flag-undo-act = An act of the history; the newest of this device when absent
cli-flag-with-keys = Seal the key of this device into the backup
cli-flag-passphrase-file = File whose first line is the passphrase of the key in the backup
# $kind (Text) - absent or sealed
cli-backup-keys = { $kind ->
        [sealed] The key of this device is in it, under the passphrase
       *[absent] The key of this device is not in it: who restores it recovers or joins again
    }
