// What the review shows: which rows belong to which view, which columns have something to compare, and problems put
// together by their kind.
import type { ImportChange, ImportIssue, ImportReport, Severity } from "../../generated/contract";

/** A view of the rows. */
export type ReviewView = "apply" | "create" | "update" | "unchanged" | "problems";

/** Views in the order of the tabs. */
export const VIEWS: readonly ReviewView[] = ["apply", "create", "update", "problems", "unchanged"];

/** How many rows each view stands for. `apply` is what applying writes. */
export function countsOf({ variants, changes, issues }: ImportReport): Record<ReviewView, number> {
  // A product whose own fields alone change stands in the list with an unchanged variant.
  const productOnly = changes.filter(({ outcome, cells }) => outcome === "unchanged" && cells.length > 0).length;
  return {
    apply: variants.create + variants.update + productOnly,
    create: variants.create,
    update: variants.update + productOnly,
    unchanged: variants.unchanged - productOnly,
    problems: new Set(issues.filter(({ severity }) => severity !== "info").map(({ row }) => row)).size,
  };
}

/** How a change is shown: only what the catalogue has already can be the same. */
export function outcomeOf({ outcome, cells }: ImportChange): "create" | "update" | "unchanged" {
  return outcome === "unchanged" && cells.length > 0 ? "update" : outcome;
}

/** Rows with an error; they are left out of what is applied. */
export function errorRows(issues: readonly ImportIssue[]): number {
  return new Set(issues.filter(({ severity }) => severity === "error").map(({ row }) => row)).size;
}

/** Problems that say that the file itself is broken: goods may be missing that nobody sees. */
const DAMAGE = new Set(["swallowedRows", "fileCutOff", "cellsMissing", "brokenQuote"]);

/** Rows in which the file is damaged. */
export function damagedRows({ issues }: Pick<ImportReport, "issues">): number {
  return new Set(issues.filter(({ code }) => DAMAGE.has(code)).map(({ row }) => row)).size;
}

/** Rows of a view whose product, SKU or values hold the words. */
export function rowsOf({ changes, issues }: ImportReport, view: ReviewView, search: string): readonly ImportChange[] {
  const words = search.trim().toLocaleLowerCase();
  const troubled = new Set(issues.filter(({ severity }) => severity !== "info").map(({ row }) => row));
  return changes.filter((change) => isIn(change, view, troubled) && (words === "" || textOf(change).includes(words)));
}

function isIn(change: ImportChange, view: ReviewView, troubled: ReadonlySet<number>): boolean {
  if (view === "apply") return outcomeOf(change) !== "unchanged";
  return view === "problems" ? troubled.has(change.row) : outcomeOf(change) === view;
}

function textOf({ title, sku, cells }: ImportChange): string {
  return [title, sku, ...cells.flatMap(({ before, after }) => [before ?? "", after ?? ""])]
    .join("\n")
    .toLocaleLowerCase();
}

/** Shown in columns of their own already. */
const NAMED = new Set(["title", "sku"]);

/** Fields that some row changes, in the order of the file's columns, then as they come. */
export function fieldsOf(changes: readonly ImportChange[], mapping: ImportReport["mapping"]): readonly string[] {
  const found = new Set(
    changes.flatMap(({ outcome, cells }) =>
      cells.filter(({ field }) => !(outcome === "create" && NAMED.has(field))).map(({ field }) => field),
    ),
  );
  const first = Object.values(mapping).filter((field): field is string => field !== null && found.has(field));
  return [...new Set([...first, ...found])];
}

/** Problems of one kind in one column. */
export interface IssueGroup {
  key: string;
  first: ImportIssue;
  /** All rows that have it, in order. */
  rows: readonly number[];
}

const ORDER: readonly Severity[] = ["error", "warning", "info"];

/** Problems by severity, code and column, worst first; a problem of a column alone stands once. */
export function groupsOf(issues: readonly ImportIssue[]): readonly IssueGroup[] {
  const groups = new Map<string, { first: ImportIssue; rows: number[] }>();
  for (const issue of issues) {
    const key = `${issue.severity} ${issue.code} ${issue.column ?? ""}`;
    const known = groups.get(key);
    if (known) known.rows.push(issue.row);
    else groups.set(key, { first: issue, rows: [issue.row] });
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .sort(
      (left, right) =>
        ORDER.indexOf(left.first.severity) - ORDER.indexOf(right.first.severity) || left.first.row - right.first.row,
    );
}
