// Listings and where they stand: what would go out, what is on its way, and what was read back. Only a read-back makes
// one live.
import type { Issue, IssueGroup, ListingState, ProductRow, PublishState, Severity } from "../../generated/contract";

/** States in the order of the pipeline. */
export const STATES: readonly PublishState[] = ["never", "changed", "queued", "live", "notLive", "held"];

/** A listing with what the catalogue knows of it. */
export interface ListingRow extends ListingState {
  picture: string | null;
  /** Goods that are not active do not go out. */
  active: boolean;
}

/** Listings of what can be bought, and of what was published before; drafts that never went out have no place here. */
export function listingsOf(
  listings: readonly ListingState[],
  goods: readonly Pick<ProductRow, "id" | "picture" | "status">[],
): readonly ListingRow[] {
  const known = new Map(goods.map((row) => [row.id, row]));
  return listings.flatMap((listing) => {
    const row = known.get(listing.product);
    const active = row?.status === "active";
    return active || listing.state !== "never" ? [{ ...listing, picture: row?.picture ?? null, active }] : [];
  });
}

/** How many listings stand where. */
export function countsOf(rows: readonly ListingRow[]): Readonly<Record<PublishState, number>> {
  const counts: Record<PublishState, number> = { never: 0, changed: 0, queued: 0, live: 0, notLive: 0, held: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}

/** How many would go out with the next publish. */
export function waitingCount(rows: readonly ListingRow[]): number {
  return rows.filter(({ active, state }) => active && (state === "never" || state === "changed")).length;
}

/** What the issues of one cause have in common. */
export function causeOf({ severity, code, market, locale }: Issue): string {
  return [severity, code, market ?? "", locale ?? ""].join(" ");
}

const ORDER: readonly Severity[] = ["error", "warning", "info"];

/** Issues by cause, what blocks first, then what concerns most; for a report that holds all of them. */
export function issueGroups(issues: readonly Issue[]): readonly IssueGroup[] {
  const groups = new Map<string, { first: Issue; count: number; products: Set<string> }>();
  for (const issue of issues) {
    const key = causeOf(issue);
    const group = groups.get(key) ?? { first: issue, count: 0, products: new Set<string>() };
    group.count += 1;
    if (issue.product !== null) group.products.add(issue.product);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ first, count, products }) => ({ first, count, products: products.size }))
    .sort(
      (left, right) =>
        ORDER.indexOf(left.first.severity) - ORDER.indexOf(right.first.severity) || right.count - left.count,
    );
}
