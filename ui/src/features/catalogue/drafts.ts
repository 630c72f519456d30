// Many cells at once: what a paste, a fill or a clearing would change, judged before anything is written.
import type { ImportRequest, VariantRow } from "../../generated/contract";
import type { CellDraft } from "../../components/grid/range";
import { compare } from "../../lib/decimal";
import { readTyped } from "../../lib/typed-number";
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

/** The acts that write a plan: one variant is one act; new values of many go in as one change set; emptied cells are an act for each variant. */
export interface CellActs {
  imports: readonly ImportRequest[];
  sets: readonly { id: string; fields: Record<string, string | null> }[];
}

/** The acts of a plan. `name` is what the history calls them. */
export function actsOf({ deltas }: CellPlan, name: string): CellActs {
  const byVariant = groupedBy(deltas, ({ variant }) => variant.id);
  const single = byVariant.size === 1;
  const direct = single ? deltas : deltas.filter(({ after }) => after === null);
  const written = single ? [] : deltas.filter(({ after }) => after !== null);
  const sets = [...groupedBy(direct, ({ variant }) => variant.id)].map(([id, own]) => ({
    id,
    fields: Object.fromEntries(own.map(({ field, after }) => [field, after])),
  }));
  const imports = [...groupedBy(written, ({ currency }) => currency ?? "")].map(([currency, own]) =>
    requestOf(own, currency, name),
  );
  return { imports, sets };
}

/** The changes as the sheet that the import reads, so that they are checked, applied and taken back as one. */
function requestOf(deltas: readonly CellDelta[], currency: string, name: string): ImportRequest {
  const fields = [...new Set(deltas.map(({ field }) => field))];
  const lines = [...groupedBy(deltas, ({ variant }) => variant.sku)].map(([sku, own]) => [
    sku,
    ...fields.map((field) => own.find((delta) => delta.field === field)?.after ?? ""),
  ]);
  const sheet = [["sku", ...fields], ...lines]
    .map((line) => line.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(","))
    .join("\n");
  return {
    name,
    base64: base64Of(sheet),
    preset: "table",
    mapping: Object.fromEntries(["sku", ...fields].map((field) => [field, field])),
    locale: "en-US",
    encoding: "utf-8",
    delimiter: ",",
    ...(currency && { currency }),
  };
}

/** Items by a key, in the order the keys came. */
function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function base64Of(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
}
