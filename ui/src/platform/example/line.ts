// Where the example's listings stand on the hub, and what two of its devices disagree about.
import type {
  Conflict,
  Issue,
  IssueGroup,
  ListingCounts,
  ListingPage,
  ListingQuery,
  ListingState,
  Product,
} from "../../generated/contract";

/** Listings as the hub shows them. */
export function exampleListings(goods: readonly Product[]): readonly ListingState[] {
  return goods.map(({ id, title, variants, status, media, publish }, index) => ({
    product: id,
    sku: variants[0]?.sku ?? "",
    title,
    status,
    picture: media[0]?.blob ?? null,
    state: publish,
    head: publish === "never" ? null : `blake3:${String(index)}a41`,
    live: publish === "live" ? `blake3:${String(index)}a41` : null,
    checkedAt: publish === "live" || publish === "notLive" ? "2026-10-30T14:11:00Z" : null,
  }));
}

/** Listings on a page when nobody says how many. */
const PAGE = 200;

/** One page of listings, with the counts of all. */
export function listingPage(all: readonly ListingState[], query: ListingQuery): ListingPage {
  const shown = all.filter(({ status, state }) => query.drafts === true || status === "active" || state !== "never");
  const counts: ListingCounts = {
    never: 0,
    changed: 0,
    queued: 0,
    live: 0,
    notLive: 0,
    held: 0,
    withdrawn: 0,
    waiting: 0,
    leaving: 0,
  };
  for (const { state, status } of shown) {
    counts[state] += 1;
    if (status !== "active" && state !== "never" && state !== "withdrawn") counts.leaving += 1;
    if (status === "active" && (state === "never" || state === "changed" || state === "withdrawn")) counts.waiting += 1;
  }
  const found = shown.filter(({ state }) => query.state === undefined || state === query.state);
  const from = Number(query.cursor ?? query.offset ?? 0);
  const end = from + (query.limit ?? PAGE);
  const next = end < found.length ? String(end) : null;
  return { listings: found.slice(from, end), total: found.length, counts, next };
}

/** Two fields that were changed on two devices. */
export const exampleConflicts: readonly Conflict[] = [
  {
    id: "c-1",
    sku: "SWR-S-SAN",
    product: "p-10",
    title: "Smyrna waffle bathrobe",
    document: "product/p-10",
    path: "/variant/v-10-0/basePrice",
    mine: { amount: "1940.00", currency: "TRY" },
    theirs: { amount: "1890.00", currency: "TRY" },
    before: { amount: "1850.00", currency: "TRY" },
    stands: "theirs",
    mineDevice: "0192-ege-laptop",
    theirsDevice: "0192-ege-shop",
    at: "2026-10-30T11:31:00Z",
  },
  {
    id: "c-2",
    sku: null,
    product: "p-3",
    title: "Karaburun hotel towel",
    document: "product/p-3",
    path: "/description",
    mine:
      "Hotel-weight terry, 500 g/m², woven from ring-spun Aegean cotton. " +
      "Keeps its shape after 200 washes at 60 °C.",
    theirs: "Hotel-weight terry, 550 g/m², woven from ring-spun cotton. Keeps its shape after 200 washes at 60 °C.",
    before: "Hotel-weight terry, 500 g/m², woven from ring-spun cotton. Keeps its shape after 200 washes at 60 °C.",
    stands: "theirs",
    mineDevice: "0192-ege-laptop",
    theirsDevice: "0192-ege-shop",
    at: "2026-10-29T15:20:00Z",
  },
];

const issue = (
  code: string,
  severity: Issue["severity"],
  args: Record<string, string>,
  more: Partial<Issue> = {},
): Issue => ({
  code,
  severity,
  sku: null,
  product: null,
  path: "",
  market: null,
  locale: null,
  channel: null,
  blocks: [],
  args,
  fix: null,
  ...more,
});

/** What stands in the way before anything goes out. */
export const exampleIssues: readonly Issue[] = [
  issue(
    "belowFloor",
    "error",
    { sku: "FBM", market: "US", margin: "12.4 %", floor: "28 %" },
    { sku: "FBM", product: "p-6", market: "US", path: "price" },
  ),
  issue(
    "belowFloor",
    "error",
    { sku: "ATH-SAN", market: "US", margin: "21.3 %", floor: "28 %" },
    { sku: "ATH-SAN", product: "p-2", market: "US", path: "price" },
  ),
  issue(
    "translationStale",
    "warning",
    { locale: "de", field: "description" },
    { sku: "KHT", product: "p-3", locale: "de", path: "description" },
  ),
  issue("noRate", "warning", { market: "AE", currency: "AED" }, { market: "AE", path: "price" }),
  issue("lowStock", "info", {}, { sku: "MHT", product: "p-9", path: "stock" }),
];

/** The same by cause; issues of one cause stand together above. */
export function exampleIssueGroups(): IssueGroup[] {
  const alike = (one: Issue, other: Issue) =>
    one.code === other.code && one.market === other.market && one.locale === other.locale;
  const groups: IssueGroup[] = [];
  for (const each of exampleIssues) {
    const group = groups.find(({ first }) => alike(first, each));
    if (group) {
      group.count += 1;
      group.products += 1;
    } else groups.push({ first: each, count: 1, products: 1 });
  }
  return groups;
}
