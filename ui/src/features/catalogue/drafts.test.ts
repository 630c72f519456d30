import { describe, expect, it } from "vitest";
import type { EditIssue, EditReport, EditedCell, FieldEdit, ProductRow, VariantRow } from "../../generated/contract";
import { mustAsk, planOf, refusedOf, stillRefused, withoutRefused } from "./drafts";
import type { CatalogueColumn } from "./columns";
import type { CatalogueRow } from "./rows";

const variant = (id: string, over: Partial<VariantRow> = {}): VariantRow => ({
  id,
  sku: `SKU-${id}`,
  label: id,
  options: [],
  basePrice: "10.00",
  basePriceCurrency: "TRY",
  basePriceTax: "excluded",
  priceQuantity: 1,
  compareAtPrice: null,
  compareAtPriceCurrency: null,
  cost: null,
  costCurrency: null,
  stock: "4",
  gtin: null,
  ...over,
});
const row = (...variants: VariantRow[]): CatalogueRow => {
  const product: ProductRow = {
    id: "p",
    title: "Towel",
    titleLocale: "en",
    status: "active",
    sku: "T",
    variants: variants.length,
    variantRows: variants,
    stock: null,
    picture: null,
    languages: [],
    publish: "never",
    tags: [],
    updatedAt: "",
  };
  return { kind: "product", product, open: false };
};
const column = (id: string): CatalogueColumn => ({ id, head: id, name: id, width: "1rem", cell: () => null });
const draft = (of: CatalogueRow, id: string, text: string) => ({ row: of, column: column(id), text });

it("sends what was typed, as it was typed, one edit for each variant", () => {
  const a = row(variant("a"));
  const { edits, skipped } = planOf([
    draft(a, "basePrice", "1.012,50"),
    draft(row(variant("b")), "basePrice", "10"),
    draft(a, "stock", "many"),
    draft(a, "cost", "  "),
  ]);
  expect(edits).toEqual([
    { id: "a", fields: { basePrice: "1.012,50", stock: "many", cost: null } },
    { id: "b", fields: { basePrice: "10" } },
  ]);
  expect(skipped).toBe(0);
});

it("tells what cannot be typed over", () =>
  expect(
    planOf([draft(row(variant("a"), variant("b")), "basePrice", "1"), draft(row(variant("c")), "market-DE", "1")]),
  ).toEqual({ edits: [], skipped: 2 }));

const changed = (currency: string | null): EditedCell => ({
  field: currency === null ? "stock" : "cost",
  before: "1",
  beforeCurrency: currency,
  after: "2",
  afterCurrency: currency,
});
const report = (cells: readonly EditedCell[], issues: EditIssue[] = []): EditReport => ({
  changeSet: null,
  label: { message: "act-cells-set", args: {} },
  applied: false,
  changes: cells.map((cell, edit) => ({ edit, id: String(edit), sku: "", title: "", cells: [cell] })),
  issues,
});
const issue = (edit: number, field: string | null): EditIssue => ({
  edit,
  id: null,
  sku: null,
  field,
  code: "valueInvalid",
  args: {},
});
const stock = (count: number) => Array.from({ length: count }, () => changed(null));

it.each<[string, EditReport, boolean]>([
  ["fifty cells", report(stock(50)), false],
  ["more cells", report(stock(51)), true],
  ["money", report([changed("TRY")]), true],
  ["a refused cell beside others", report(stock(1), [issue(1, "stock")]), true],
])("of %s a person is asked: as the table says", (_, asked, expected) => expect(mustAsk(asked)).toBe(expected));

describe("refused cells", () => {
  const edits: FieldEdit[] = [
    { id: "a", fields: { basePrice: "1,2,3", stock: "4" } },
    { id: "b", fields: { stock: "many" } },
    { id: "c", fields: { stock: "5", cost: null } },
    { id: "gone", fields: { stock: "6" } },
  ];
  const issues = [issue(0, "basePrice"), issue(1, "stock"), issue(3, null)];

  it("are left out, and so is an edit without others or without goods", () =>
    expect(withoutRefused(edits, issues)).toEqual([
      { id: "a", fields: { stock: "4" } },
      { id: "c", fields: { stock: "5", cost: null } },
    ]));

  it("keep what was typed", () =>
    expect([...refusedOf(edits, issues)].map(([key, { text }]) => `${key}=${text}`)).toEqual([
      "a basePrice=1,2,3",
      "b stock=many",
      "gone stock=6",
    ]));

  it("stay until they are judged anew", () => {
    const before = refusedOf(edits, issues);
    const now = stillRefused(before, [{ id: "a", fields: { basePrice: "1.23" } }], []);
    expect([...now.keys()]).toEqual(["b stock", "gone stock"]);
  });
});
