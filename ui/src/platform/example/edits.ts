// Many edits of the example desk: what they would change, what is refused, and the one act that changes it.
import type { ActLabel, EditIssue, EditReport, ManyEdits, Product, Variant } from "../../generated/contract";
import { readValue } from "./typed";

/** What an edit names. */
export interface EditTarget {
  goods: Product | Variant;
  sku: string;
  title: string;
}

/** The desk behind the edits. */
export interface EditHost {
  find: (of: { id?: string; sku?: string }) => EditTarget;
  /** Keeps them as one act. */
  act: (label: ActLabel, undo: () => void) => string | null;
  refuse: (code: EditIssue["code"], args: Record<string, string>) => never;
}

type Fields = Record<string, string | null>;

/** The report of many edits. */
export function manyEdits(request: ManyEdits, { find, act, refuse }: EditHost): EditReport {
  const issues: EditIssue[] = [];
  const found = request.edits.map((edit, index) => {
    const target = find(edit);
    const fields: Fields = {};
    for (const [field, text] of Object.entries(edit.fields)) {
      const read = readValue(field, text, request.locale);
      if ("value" in read) fields[field] = read.value;
      else issues.push({ edit: index, id: target.goods.id, sku: target.sku, field, ...read });
    }
    return { ...target, fields, edit: index };
  });
  const changes = found.flatMap(({ goods, sku, title, fields, edit }) => {
    const cells = Object.entries(fields).map(([field, after]) => cellOf(goods as unknown as Fields, field, after));
    const differ = cells.filter(({ before, after }) => before !== after);
    return differ.length === 0 ? [] : [{ edit, id: goods.id, sku, title, cells: differ }];
  });
  const label = labelOf(request, changes);
  if (request.preview === true) return { changeSet: null, label, applied: false, changes, issues };
  if (issues[0]) refuse(issues[0].code, issues[0].args);
  const before = found.map(({ goods, fields }) => ({ goods, fields: valuesOf(goods as unknown as Fields, fields) }));
  for (const { goods, fields } of found) Object.assign(goods, fields);
  const undo = () => {
    for (const { goods, fields } of before) Object.assign(goods, fields);
  };
  return { changeSet: act(label, undo), label, applied: true, changes, issues: [] };
}

/** A name of the person's own, else what one field is called, else how many cells they are. */
function labelOf({ edits, label: name }: ManyEdits, changes: EditReport["changes"]): ActLabel {
  if (name !== undefined) return { message: "act-named", args: { name } };
  const [only, ...further] = changes;
  const [field] = Object.keys(edits[0]?.fields ?? {});
  if (edits.length === 1 && further.length === 0 && only && field !== undefined)
    return { message: "act-variant-set", args: { sku: only.sku, field } };
  const count = changes.reduce((sum, { cells }) => sum + cells.length, 0);
  return { message: "act-cells-set", args: { count: String(count) } };
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
