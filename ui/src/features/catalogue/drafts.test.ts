import { expect, it } from "vitest";
import type { ProductRow, VariantRow } from "../../generated/contract";
import { editsOf, mustAsk, planOf } from "./drafts";
import type { CatalogueColumn } from "./columns";
import type { CatalogueRow } from "./rows";

const variant = (id: string, over: Partial<VariantRow> = {}): VariantRow => ({
  id,
  sku: `SKU-${id}`,
  label: id,
  options: [],
  basePrice: "10.00",
  basePriceCurrency: "TRY",
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

it("reads numbers as the language writes them and leaves out what says the same", () => {
  const plan = planOf(
    [
      draft(row(variant("a")), "basePrice", "1.012,50"),
      draft(row(variant("b")), "basePrice", "10"),
      draft(row(variant("c")), "stock", "7"),
    ],
    "de",
    "EUR",
  );
  expect(plan.deltas.map(({ variant: { id }, field, after, currency }) => [id, field, after, currency])).toEqual([
    ["a", "basePrice", "1012.50", "TRY"],
    ["c", "stock", "7", null],
  ]);
});

it("tells what it cannot write", () => {
  const plan = planOf(
    [
      draft(row(variant("a"), variant("b")), "basePrice", "1"),
      draft(row(variant("c")), "market-DE", "1"),
      draft(row(variant("d")), "stock", "many"),
    ],
    "en-US",
    "EUR",
  );
  expect(plan).toEqual({ deltas: [], skipped: 2, unclear: ["many"] });
});

it("asks about money, and about many cells", () => {
  const stock = (count: number) =>
    planOf(
      Array.from({ length: count }, (_, at) => draft(row(variant(String(at))), "stock", "9")),
      "en-US",
      "EUR",
    );
  expect([
    mustAsk(stock(50)),
    mustAsk(stock(51)),
    mustAsk(planOf([draft(row(variant("a")), "cost", "2")], "en-US", "EUR")),
  ]).toEqual([false, true, true]);
});

it("writes a variant once, emptied cells with it", () => {
  const of = row(variant("a"));
  const plan = planOf([draft(of, "basePrice", ""), draft(of, "stock", "9")], "en-US", "EUR");
  expect(editsOf(plan)).toEqual([{ id: "a", fields: { basePrice: null, stock: "9" } }]);
});

it("writes many together, whatever currency and column, with exact decimals", () => {
  const plan = planOf(
    [
      draft(row(variant("a", { sku: 'Ş "1"' })), "basePrice", "12.345"),
      draft(row(variant("b", { basePriceCurrency: "USD" })), "basePrice", "13"),
      draft(row(variant("c")), "basePrice", ""),
      draft(row(variant("a")), "cost", "4"),
    ],
    "en-US",
    "EUR",
  );
  expect(editsOf(plan)).toEqual([
    { id: "a", fields: { basePrice: "12.345", cost: "4" } },
    { id: "b", fields: { basePrice: "13" } },
    { id: "c", fields: { basePrice: null } },
  ]);
});
