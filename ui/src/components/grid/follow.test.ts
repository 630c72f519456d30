import { expect, it } from "vitest";
import { shiftOf } from "./follow";

const keyOf = (row: string) => row;
const held = { index: 2, key: "c" };

it.each([
  ["stays", ["a", "b", "c"], 0],
  ["moves on where rows come in above", ["x", "y", "a", "b", "c"], 2],
  ["moves back where rows go out above", ["b", "c"], -1],
  ["is found behind places that are not here", [undefined, undefined, undefined, "c"], 1],
  ["is nowhere where it has gone", ["a", "b", "d"], 0],
])("a held row %s", (_, rows: readonly (string | undefined)[], expected) =>
  expect(shiftOf(rows, keyOf, held)).toBe(expected),
);
