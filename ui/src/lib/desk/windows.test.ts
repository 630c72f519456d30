import { expect, it } from "vitest";
import { KEPT, NOTHING, WINDOW, placed, shownAfter, windowsIn, type Shown, type WindowRead } from "./windows";

interface Page {
  rows: readonly string[];
  total: number;
}

const SHAPE = { rows: ({ rows }: Page) => rows, total: ({ total }: Page) => total, keyOf: (row: string) => row };

/** A list of so many rows, `added` of which came in at its top. */
const listOf = (total: number, added: string[] = []) => [
  ...added,
  ...Array.from({ length: total }, (_, row) => `r${String(row)}`),
];

/** What the desk answers to a window of a list. */
const read = (list: string[], window: number, readAt: number, isReading = false): WindowRead<Page> => ({
  window,
  page: { rows: list.slice(window * WINDOW, (window + 1) * WINDOW), total: list.length },
  readAt,
  isReading,
});

const rowsOf = (shown: Shown<Page>) => placed(shown, SHAPE);

it.each([
  ["an unknown list", { first: 0, last: 0, active: 0 }, 0, [0]],
  ["the top", { first: 0, last: 30, active: 0 }, 100_000, [0]],
  ["near the next window", { first: 30, last: 60, active: 40 }, 100_000, [0, 1]],
  ["the middle, with the active row elsewhere", { first: 5_010, last: 5_045, active: 7 }, 100_000, [0, 49, 50]],
  ["the end", { first: 99_970, last: 99_999, active: 99_999 }, 100_000, [999]],
  ["behind the end of a list that became short", { first: 4_000, last: 4_030, active: 4_000 }, 120, [1]],
])("reads at %s no more than what is near", (_, sight, total, expected) =>
  expect(windowsIn(sight, total)).toEqual(expected),
);

it("shows another question when all that is in sight is here, and the former one until then", () => {
  const former = shownAfter(NOTHING as Shown<Page>, "a", [read(listOf(150), 0, 1)]);
  const missing = { window: 1, page: undefined, readAt: 0, isReading: true };
  expect(shownAfter(former, "b", [read(listOf(300), 0, 2), missing])).toBe(former);
  const other = shownAfter(former, "b", [read(listOf(300), 0, 2), read(listOf(300), 1, 3)]);
  expect([other.question, rowsOf(other).length, rowsOf(other)[199]]).toEqual(["b", 300, "r199"]);
});

it("adds a window as it comes, and changes nothing where nothing came", () => {
  const first = shownAfter(NOTHING as Shown<Page>, "a", [read(listOf(300), 0, 1)]);
  expect(shownAfter(first, "a", [read(listOf(300), 0, 1, true)])).toBe(first);
  const both = shownAfter(first, "a", [read(listOf(300), 0, 1), read(listOf(300), 1, 2)]);
  expect(rowsOf(both).indexOf(undefined)).toBe(200);
});

it("takes the answers after a change over together, so that no row is doubled or lost", () => {
  const before = listOf(300);
  const after = listOf(300, ["new"]);
  const shown = shownAfter(NOTHING as Shown<Page>, "a", [read(before, 0, 1), read(before, 1, 1)]);
  const half = shownAfter(shown, "a", [read(after, 0, 2), read(before, 1, 1, true)]);
  expect(half).toBe(shown);
  const whole = shownAfter(half, "a", [read(after, 0, 2), read(after, 1, 3)]);
  expect(rowsOf(whole).slice(0, 200)).toEqual(after.slice(0, 200));
  expect(rowsOf(whole)).toHaveLength(301);
});

it("does not wait for a window that has its answer and is read once more", () => {
  const after = listOf(300, ["new"]);
  const shown = shownAfter(NOTHING as Shown<Page>, "a", [read(listOf(300), 0, 1), read(listOf(300), 1, 1)]);
  const next = shownAfter(shown, "a", [read(after, 0, 2, true), read(after, 1, 3)]);
  expect(rowsOf(next)[0]).toBe("new");
});

it("shows a row once where a window out of sight still holds it", () => {
  const [before, after] = [listOf(300), listOf(300, ["new"])];
  const shown = shownAfter(NOTHING as Shown<Page>, "a", [read(before, 0, 1), read(before, 1, 1)]);
  const next = rowsOf(shownAfter(shown, "a", [read(after, 1, 2)]));
  expect(next.slice(98, 102)).toEqual(["r98", undefined, "r99", "r100"]);
  const known = next.filter((row) => row !== undefined);
  expect(new Set(known).size).toBe(known.length);
});

it("keeps the windows that were in sight last", () => {
  const list = listOf(WINDOW * (KEPT + 20));
  let shown = NOTHING as Shown<Page>;
  for (let window = 0; window < KEPT + 10; window += 1)
    shown = shownAfter(shown, "a", [read(list, 0, 1), read(list, window, window + 1)]);
  expect(shown.windows.size).toBe(KEPT);
  expect([...shown.windows.keys()].slice(-2)).toEqual([0, KEPT + 9]);
});
