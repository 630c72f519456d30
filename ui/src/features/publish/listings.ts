// Where listings stand: what would go out, what is on its way, and what was read back. Only a read-back makes one live.
import type { Issue, IssueGroup, PublishState, Severity } from "../../generated/contract";

/** States in the order of the pipeline. */
export const STATES: readonly PublishState[] = ["never", "changed", "queued", "live", "notLive", "held", "withdrawn"];

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

/** Groups of issues that say something: what every market says alike, such as a missing base price, is said once. */
export function saidOnce(groups: readonly IssueGroup[], say: (issue: Issue) => string): readonly IssueGroup[] {
  const said = ({ first, count, products }: IssueGroup) => JSON.stringify([say(first), count, products]);
  return groups.filter((group, at) => groups.findIndex((other) => said(other) === said(group)) === at);
}
