import { expect, it } from "vitest";
import type { ProductRow } from "../../generated/contract";
import { tickedAfter } from "./useSelection";

const row = (id: string) => ({ id }) as ProductRow;
const [a, b, c] = ["a", "b", "c"].map(row) as [ProductRow, ProductRow, ProductRow];
const ids = (ticked: ReadonlyMap<string, unknown>) => [...ticked.keys()].sort();
const selected = new Set(["a", "b"]);
const before = tickedAfter(new Map(), selected, [a, b, c], false);

it.each([
  ["as they are here", [a, b, c], false, ["a", "b"]],
  ["where they moved to", [c, a, b], false, ["a", "b"]],
  ["where their place is out of sight", [undefined, undefined, c], false, ["a", "b"]],
  ["not where they left the list", [b, c], false, ["b"]],
  ["in another order of the same goods, whoever stands in their place", [c, undefined, undefined], true, ["a", "b"]],
])("ticked products stay: %s", (_, products: readonly (ProductRow | undefined)[], isOther, expected) =>
  expect(ids(tickedAfter(before, selected, products, isOther))).toEqual(expected),
);

it("is the same where nothing of it changed, and nothing where nothing is ticked", () => {
  expect(tickedAfter(before, selected, [a, b, row("d")], false)).toBe(before);
  expect(tickedAfter(before, new Set(), [a, b], false).size).toBe(0);
});
