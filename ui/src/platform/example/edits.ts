// Many edits of the example desk: what they would change, and the one act that changes it.
import type { ActLabel, EditReport, ManyEdits, Product, Variant } from "../../generated/contract";

/** What an edit names. */
export interface EditTarget {
  goods: Product | Variant;
  sku: string;
  title: string;
}

type Fields = Record<string, string | null>;

/** The report of many edits; `act` keeps them as one. */
export function manyEdits(
  { edits, label: name, preview = false }: ManyEdits,
  find: (of: { id?: string; sku?: string }) => EditTarget,
  act: (label: ActLabel, undo: () => void) => string | null,
): EditReport {
  const found = edits.map((edit, index) => ({ ...find(edit), fields: edit.fields, edit: index }));
  const changes = found.map(({ goods, sku, title, fields, edit }) => ({
    edit,
    id: goods.id,
    sku,
    title,
    cells: Object.entries(fields).map(([field, after]) => cellOf(goods as unknown as Fields, field, after)),
  }));
  const count = changes.reduce((sum, { cells }) => sum + cells.length, 0);
  const label: ActLabel =
    name === undefined
      ? { message: "act-cells-set", args: { count: String(count) } }
      : { message: "act-named", args: { name } };
  if (preview) return { changeSet: null, label, applied: false, changes, issues: [] };
  const before = found.map(({ goods, fields }) => ({ goods, fields: valuesOf(goods as unknown as Fields, fields) }));
  for (const { goods, fields } of found) Object.assign(goods, fields);
  const undo = () => {
    for (const { goods, fields } of before) Object.assign(goods, fields);
  };
  return { changeSet: act(label, undo), label, applied: true, changes, issues: [] };
}

function cellOf(goods: Fields, field: string, after: string | null) {
  const before = goods[field] ?? null;
  const currency = goods[`${field}Currency`] ?? null;
  const of = (value: string | null) => (value === null ? null : currency);
  return { field, before, beforeCurrency: of(before), after, afterCurrency: of(after) };
}

function valuesOf(goods: Fields, fields: Fields): Fields {
  return Object.fromEntries(Object.keys(fields).map((field) => [field, goods[field] ?? null]));
}
