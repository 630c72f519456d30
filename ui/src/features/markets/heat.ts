// The heat of a margin: seven steps by its distance to the floor, as exact decimals. Colour follows; figures and
// hatching say the same.
import type { Market, MatrixCell } from "../../generated/contract";
import { compare, subtract } from "../../lib/domain/decimal";

/** Steps from far under the floor to far above it. */
export const HEATS = ["u3", "u2", "u1", "0", "1", "2", "3"] as const;

/** One step. */
export type Heat = (typeof HEATS)[number];

/** The step of a margin; null where there is no margin or no floor to measure from. */
export function heatOf({
  marginPercent,
  floorPercent,
}: Pick<MatrixCell, "marginPercent" | "floorPercent">): Heat | null {
  if (marginPercent === null || floorPercent === null) return null;
  const points = subtract(marginPercent, floorPercent);
  if (compare(points, "0") < 0) return compare(points, "-10") <= 0 ? "u3" : compare(points, "-5") <= 0 ? "u2" : "u1";
  if (compare(points, "5") < 0) return "0";
  if (compare(points, "10") < 0) return "1";
  return compare(points, "15") < 0 ? "2" : "3";
}

/** A product with its weakest cell in each market. */
export interface MatrixRow {
  product: string;
  title: string;
  titleLocale: string;
  picture: string | null;
  cells: Readonly<Record<string, MatrixCell>>;
}

/** How weak a cell is: what cannot be shown first, then the least distance to its floor. */
export function weaker(left: MatrixCell, right: MatrixCell): number {
  const [one, two] = [trouble(left), trouble(right)];
  if (one !== two) return two - one;
  const [first, second] = [distance(left), distance(right)];
  if (first === null || second === null) return first === second ? 0 : first === null ? 1 : -1;
  return compare(first, second);
}

const trouble = ({ status }: MatrixCell) => (status === "noRate" || status === "noBasePrice" ? 1 : 0);
const distance = ({ marginPercent, floorPercent }: MatrixCell) =>
  marginPercent === null ? null : floorPercent === null ? marginPercent : subtract(marginPercent, floorPercent);

/** The weakest cell of each product and market. */
export function weakestCells(cells: readonly MatrixCell[]): ReadonlyMap<string, Record<string, MatrixCell>> {
  const rows = new Map<string, Record<string, MatrixCell>>();
  for (const cell of cells) {
    const row = rows.get(cell.product) ?? {};
    const known = row[cell.market];
    if (!known || weaker(cell, known) < 0) row[cell.market] = cell;
    rows.set(cell.product, row);
  }
  return rows;
}

/** Whether all markets measure from one floor; that floor then. */
export function commonFloor(markets: readonly Market[]): string | null {
  const floors = [...new Set(markets.map(({ price }) => price.floor?.marginPercent ?? null))];
  return floors.length === 1 ? (floors[0] ?? null) : null;
}
