import { expect, it } from "vitest";
import type { MatrixCell, ProductRow, VariantRow } from "../../generated/contract";
import { cellOf, editedVariant, indexPrices, placeOf, rowsOf, spanOf, unitsOf } from "./rows";

const variant = (id: string, basePrice: string | null): VariantRow => ({
  id,
  sku: id,
  label: id,
  options: [],
  basePrice,
  basePriceCurrency: basePrice === null ? null : "TRY",
  basePriceTax: "excluded",
  priceQuantity: 1,
  compareAtPrice: null,
  compareAtPriceCurrency: null,
  cost: null,
  costCurrency: null,
  stock: null,
  gtin: null,
});
const product = (id: string, variantRows: VariantRow[]): ProductRow => ({
  id,
  title: id,
  titleLocale: "en",
  status: "active",
  sku: id,
  variants: variantRows.length,
  variantRows,
  stock: null,
  picture: null,
  languages: [],
  publish: "never",
  tags: [],
  updatedAt: "",
});
const cell = (of: string, unitPrice: string | null, status: MatrixCell["status"] = "ok"): MatrixCell => ({
  sku: of,
  product: "p",
  variant: of,
  market: "US",
  currency: "USD",
  unitPrice,
  perUnit: { price: unitPrice, quantity: 1 },
  quantity: "1",
  lineTotal: unitPrice,
  taxIncluded: false,
  status,
  flags: [],
  marginPercent: null,
  floorPercent: null,
});

const towel = product("towel", [variant("a", "690.00"), variant("b", "1000.00")]);
const mat = product("mat", [variant("c", "640.00")]);

it("says for how many units prices are, where all are for as many", () => {
  const screw = (id: string, priceQuantity: number): VariantRow => ({ ...variant(id, "25.00"), priceQuantity });
  const units = (...variants: VariantRow[]) =>
    unitsOf({ kind: "product", product: product("p", variants), open: false });
  expect(units(screw("a", 1000), screw("b", 1000))).toBe(1000);
  expect(units(screw("a", 1000), screw("b", 100))).toBe(1);
  expect(units()).toBe(1);
});

it("opens a product into its variants, and a single variant never", () => {
  expect(rowsOf([towel, mat], new Set(["towel", "mat"])).map((row) => row?.kind)).toEqual([
    "product",
    "variant",
    "variant",
    "product",
  ]);
});

it("leaves a product that is not here its place, and counts places by products", () => {
  const rows = rowsOf([towel, undefined, mat], new Set(["towel"]));
  expect(rows.map((row) => row?.kind)).toEqual(["product", "variant", "variant", undefined, "product"]);
  expect(rows.map((_, row) => placeOf(rows, row))).toEqual([0, 0, 0, 1, 2]);
});

it("edits a product of one variant in its own row", () => {
  const [many, one] = rowsOf([towel, mat], new Set());
  expect(many && editedVariant(many)).toBeNull();
  expect(one && editedVariant(one)?.id).toBe("c");
});

it("spans values as numbers", () =>
  expect(
    spanOf(
      towel.variantRows.map(({ basePrice, basePriceCurrency }) => ({ value: basePrice, currency: basePriceCurrency })),
    ),
  ).toEqual({ low: "690.00", high: "1000.00", currency: "TRY", same: false }));

it("shows the weakest variant of a market first, then the lowest price", () => {
  const [row] = rowsOf([towel], new Set());
  const shown = (cells: MatrixCell[]) => row && cellOf(row, "US", indexPrices(cells))?.unitPrice;
  expect(shown([cell("a", "9.99"), cell("b", "20.99", "belowFloor")])).toBe("20.99");
  expect(shown([cell("a", "20.99"), cell("b", "9.99")])).toBe("9.99");
  expect(shown([cell("a", null, "noRate"), cell("b", "9.99")])).toBe("9.99");
});
