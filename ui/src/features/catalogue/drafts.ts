// Many cells at once: what a paste, a fill or a clearing asks of the desk, and what becomes of its answer. The desk
// reads what was typed and judges it; here cells are only gathered and sorted.
import type { EditIssue, EditReport, FieldEdit } from "../../generated/contract";
import type { CellDraft } from "../../components/grid/range";
import { editedVariant, type CatalogueRow } from "./rows";

/** Fields that the grid edits. */
export type CellField = "basePrice" | "cost" | "stock";

/** What drafts come to. */
export interface CellPlan {
  /** One for each variant, with the texts as they were typed. */
  edits: readonly FieldEdit[];
  /** Cells that are computed, or stand for several variants. */
  skipped: number;
}

/** A text that the desk does not take, and why. */
export interface RefusedCell {
  text: string;
  issue: EditIssue;
}

/** Refused cells by `variant field`. */
export type RefusedCells = ReadonlyMap<string, RefusedCell>;

const FIELDS: ReadonlySet<string> = new Set<CellField>(["basePrice", "cost", "stock"]);

/** More cells than this are asked about, money always. */
export const ASKED_FROM = 50;

/** The key of a cell among the refused ones. */
export function cellKey(variant: string, field: string): string {
  return `${variant} ${field}`;
}

/** A text as an edit says it: an emptied cell clears. */
export function typedValue(text: string): string | null {
  return text.trim() === "" ? null : text;
}

/** Gather drafts as edits of the desk, which are kept as one act. */
export function planOf(drafts: readonly CellDraft<CatalogueRow>[]): CellPlan {
  const edits = new Map<string, FieldEdit>();
  let skipped = 0;
  for (const { row, column, text } of drafts) {
    const variant = editedVariant(row);
    if (!variant || !FIELDS.has(column.id)) {
      skipped += 1;
      continue;
    }
    const { fields } = edits.get(variant.id) ?? { fields: {} };
    edits.set(variant.id, { id: variant.id, fields: { ...fields, [column.id]: typedValue(text) } });
  }
  return { edits: [...edits.values()], skipped };
}

/** How many cells a report changes. */
export function changedCells({ changes }: EditReport): number {
  return changes.reduce((sum, { cells }) => sum + cells.length, 0);
}

/** Whether a person should see the changes first. */
export function mustAsk(report: EditReport): boolean {
  const { changes, issues } = report;
  const isMoney = changes.some(({ cells }) =>
    cells.some(({ beforeCurrency, afterCurrency }) => beforeCurrency !== null || afterCurrency !== null),
  );
  return issues.length > 0 || isMoney || changedCells(report) > ASKED_FROM;
}

/** The edits without the cells that were refused, so that one of them does not refuse the others with it. */
export function withoutRefused(edits: readonly FieldEdit[], issues: readonly EditIssue[]): FieldEdit[] {
  return edits.flatMap((edit, at) => {
    const refused = issues.filter((issue) => issue.edit === at).map(({ field }) => field);
    // An edit that names nothing has no cell that could be kept.
    if (refused.includes(null)) return [];
    const fields = Object.fromEntries(Object.entries(edit.fields).filter(([field]) => !refused.includes(field)));
    return Object.keys(fields).length === 0 ? [] : [{ ...edit, fields }];
  });
}

/** The refused cells with their texts. */
export function refusedOf(edits: readonly FieldEdit[], issues: readonly EditIssue[]): RefusedCells {
  const cells = issues.flatMap((issue): [string, RefusedCell][] => {
    const { id, fields } = edits[issue.edit] ?? { fields: {} };
    return Object.entries(fields)
      .filter(([field]) => issue.field === null || issue.field === field)
      .map(([field, text]) => [cellKey(id ?? "", field), { text: text ?? "", issue }]);
  });
  return new Map(cells);
}

/** The cells that stay refused after edits were judged anew. */
export function stillRefused(
  before: RefusedCells,
  edits: readonly FieldEdit[],
  issues: readonly EditIssue[],
): RefusedCells {
  const judged = new Set(
    edits.flatMap(({ id = "", fields }) => Object.keys(fields).map((field) => cellKey(id, field))),
  );
  return new Map([...[...before].filter(([key]) => !judged.has(key)), ...refusedOf(edits, issues)]);
}
