// Rows of the catalogue: products, and under each open one its variants. Product cells show the lowest value of their
// variants.
import type { MatrixCell, ProductRow, VariantRow } from "../../generated/contract";
import { compare } from "../../lib/domain/decimal";

/** A row of the grid. */
export type CatalogueRow =
  | { kind: "product"; product: ProductRow; open: boolean }
  | { kind: "variant"; product: ProductRow; variant: VariantRow };

/**
 * Products and the variants of the open ones, in order; a product that is not here has its place. A single variant
 * needs no row of its own.
 */
export function rowsOf(
  products: readonly (ProductRow | undefined)[],
  open: ReadonlySet<string>,
): (CatalogueRow | undefined)[] {
  const rows: (CatalogueRow | undefined)[] = [];
  for (const product of products) {
    const isOpen = product !== undefined && open.has(product.id) && product.variantRows.length > 1;
    rows.push(product && { kind: "product", product, open: isOpen });
    if (isOpen)
      rows.push(...product.variantRows.map((variant): CatalogueRow => ({ kind: "variant", product, variant })));
  }
  return rows;
}

/** Which product a row stands for, counted from the first. */
export function placeOf(rows: readonly (CatalogueRow | undefined)[], row: number): number {
  let variants = 0;
  for (let above = 0; above <= row; above += 1) if (rows[above]?.kind === "variant") variants += 1;
  return row - variants;
}

/** The key of a row: its variant, or its product. */
export function keyOf(row: CatalogueRow): string {
  return row.kind === "variant" ? row.variant.id : row.product.id;
}

/** How a row is called. */
export function nameOf(row: CatalogueRow): string {
  return row.kind === "variant" ? `${row.product.title}, ${row.variant.label}` : row.product.title;
}

/** For how many units the prices of a row are, where they are all for as many; else 1. */
export function unitsOf(row: CatalogueRow): number {
  const [first, ...rest] = variantsOf(row);
  const units = first?.priceQuantity ?? 1;
  return rest.every(({ priceQuantity }) => priceQuantity === units) ? units : 1;
}

/** The variants a row stands for. */
export function variantsOf(row: CatalogueRow): readonly VariantRow[] {
  return row.kind === "variant" ? [row.variant] : row.product.variantRows;
}

/** The one variant that a cell of this row edits; null where there are several. */
export function editedVariant(row: CatalogueRow): VariantRow | null {
  const variants = variantsOf(row);
  return variants.length === 1 ? (variants[0] ?? null) : null;
}

/** Lowest and highest of some amounts. */
export interface Span {
  low: string;
  high: string;
  currency: string;
  /** True where both are the same and nothing is missing. */
  same: boolean;
}

/** The span of amounts in one currency; null where there is none. */
export function spanOf(amounts: readonly { value: string | null; currency: string | null }[]): Span | null {
  const known = amounts.flatMap(({ value, currency }) =>
    value !== null && currency !== null ? [{ value, currency }] : [],
  );
  const first = known[0];
  if (!first) return null;
  const alike = known.filter(({ currency }) => currency === first.currency);
  const low = alike.reduce((best, { value }) => (compare(value, best) < 0 ? value : best), first.value);
  const high = alike.reduce((best, { value }) => (compare(value, best) > 0 ? value : best), first.value);
  return { low, high, currency: first.currency, same: compare(low, high) === 0 };
}

/** Prices of a page by variant and market. */
export type PriceIndex = ReadonlyMap<string, MatrixCell>;

/** Index cells by `variant market`. */
export function indexPrices(cells: readonly MatrixCell[]): PriceIndex {
  return new Map(cells.map((cell) => [`${cell.variant} ${cell.market}`, cell]));
}

/** The cell a row shows for a market: of several variants the weakest one, since that one needs a person. */
export function cellOf(row: CatalogueRow, market: string, prices: PriceIndex): MatrixCell | null {
  const cells = variantsOf(row).flatMap(({ id }) => prices.get(`${id} ${market}`) ?? []);
  return cells.reduce<MatrixCell | null>(
    (shown, cell) => (shown === null || isBefore(cell, shown) ? cell : shown),
    null,
  );
}

/** A price with a problem comes first, then the lowest price. */
function isBefore(cell: MatrixCell, shown: MatrixCell): boolean {
  const problem = Number(cell.status === "belowFloor") - Number(shown.status === "belowFloor");
  if (problem !== 0) return problem > 0;
  if (cell.unitPrice === null || shown.unitPrice === null) return shown.unitPrice === null && cell.unitPrice !== null;
  return compare(cell.unitPrice, shown.unitPrice) < 0;
}
