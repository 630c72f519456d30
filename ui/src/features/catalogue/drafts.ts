// Many cells at once: what a paste, a fill or a clearing would change, judged before anything is written.
import type { FieldEdit, VariantRow } from "../../generated/contract";
import type { CellDraft } from "../../components/grid/range";
import { compare } from "../../lib/domain/decimal";
import { readTyped } from "../../lib/domain/typed-number";
import { editedVariant, type CatalogueRow } from "./rows";

/** Fields that the grid edits. */
export type CellField = "basePrice" | "cost" | "stock";

/** One cell that would change. */
export interface CellDelta {
  variant: VariantRow;
  title: string;
  field: CellField;
  before: string | null;
  after: string | null;
  /** ISO 4217, for money. */
  currency: string | null;
}

/** What drafts come to. */
export interface CellPlan {
  deltas: readonly CellDelta[];
  /** Cells that are computed, or stand for several variants. */
  skipped: number;
  /** Texts that are no number of this language. */
  unclear: readonly string[];
}

const FIELDS: ReadonlySet<string> = new Set<CellField>(["basePrice", "cost", "stock"]);
const isField = (id: string): id is CellField => FIELDS.has(id);

/** More cells than this are asked about, money always. */
export const ASKED_FROM = 50;

/** Judge drafts in the reader's language. */
export function planOf(drafts: readonly CellDraft<CatalogueRow>[], locale: string, base: string): CellPlan {
  const deltas: CellDelta[] = [];
  const unclear: string[] = [];
  let skipped = 0;
  for (const { row, column, text } of drafts) {
    const variant = editedVariant(row);
    const typed = readTyped(text, locale);
    if (!variant || !isField(column.id)) skipped += 1;
    else if (typed.kind === "unclear") unclear.push(text);
    else {
      const delta = deltaOf(variant, row.product.title, column.id, typed.kind === "empty" ? null : typed.value, base);
      if (delta) deltas.push(delta);
    }
  }
  return { deltas, skipped, unclear };
}

/** Null where the cell says the same already. */
function deltaOf(
  variant: VariantRow,
  title: string,
  field: CellField,
  after: string | null,
  base: string,
): CellDelta | null {
  const before = variant[field];
  if (before === after || (before !== null && after !== null && compare(before, after) === 0)) return null;
  const currency = field === "stock" ? null : (variant[`${field}Currency`] ?? base);
  return { variant, title, field, before, after, currency };
}

/** Whether a person should see the changes first. */
export function mustAsk({ deltas }: CellPlan): boolean {
  return deltas.length > ASKED_FROM || deltas.some(({ currency }) => currency !== null);
}

/** The plan as edits of the desk, one for each variant: they are kept as one act. */
export function editsOf({ deltas }: CellPlan): FieldEdit[] {
  const edits = new Map<string, FieldEdit>();
  for (const { variant, field, after } of deltas) {
    const known = edits.get(variant.id);
    edits.set(variant.id, { id: variant.id, fields: { ...known?.fields, [field]: after } });
  }
  return [...edits.values()];
}
