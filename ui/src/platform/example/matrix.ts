// The example's prices as a matrix, page by page as the desk gives them.
import type { Matrix, MatrixCell, MatrixQuery, Product } from "../../generated/contract";
import { cellOf, detailedCellOf, exampleMarkets } from "./prices";

/** Products on a page when nobody says how many. */
const PAGE = 200;

interface Priced {
  product: Product;
  cells: readonly MatrixCell[];
}

/** Prices of the products that are named, or one page of those of all. */
export function matrixOf(goods: readonly Product[], query: MatrixQuery): Matrix {
  const { products, market, details = false, only, order, counts = false, cursor, offset = 0, limit = PAGE } = query;
  const markets = exampleMarkets.filter(({ code }) => market === undefined || code === market);
  const all = goods
    .filter(({ id }) => products?.includes(id) ?? true)
    .map((product): Priced => {
      const cells = product.variants.flatMap((variant) =>
        markets.map((each) => (details ? detailedCellOf : cellOf)(product.id, variant, each)),
      );
      return { product, cells };
    });
  if (products) return { prices: all.flatMap(({ cells }) => cells), products: [], counts: null, next: null };
  const found = all.filter(({ cells }) => only === undefined || cells.some(({ status }) => status === only));
  if (order === "weakest") found.sort((left, right) => weakness(left) - weakness(right));
  const from = Number(cursor ?? offset);
  const shown = found.slice(from, from + limit);
  const every = all.flatMap(({ cells }) => cells);
  return {
    prices: shown.flatMap(({ cells }) => cells),
    products: shown.map(({ product: { id, title, media } }) => ({
      product: id,
      title,
      titleLocale: "en",
      picture: media[0]?.blob ?? null,
    })),
    counts:
      counts && cursor === undefined
        ? {
            products: found.length,
            belowFloor: every.filter(({ status }) => status === "belowFloor").length,
            noRate: every.filter(({ status }) => status === "noRate").length,
          }
        : null,
    next: from + limit < found.length ? String(from + limit) : null,
  };
}

function weakness({ cells }: Priced): number {
  return Math.min(...cells.map(({ marginPercent }) => Number(marginPercent ?? Infinity)));
}
