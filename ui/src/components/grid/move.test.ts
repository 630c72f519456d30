import { describe, expect, it } from "vitest";
import { move, step } from "./move";

const size = { rows: 100, columns: 6, page: 20, rtl: false };
const from = { row: 50, column: 2 };
const to = (key: string, ctrl = false, rtl = false) => {
  const next = move(from, { key, ctrl }, { ...size, rtl });
  return next && [next.row, next.column];
};

describe("a key in the grid", () => {
  it.each([
    ["ArrowDown", false, [51, 2]],
    ["ArrowUp", false, [49, 2]],
    ["ArrowRight", false, [50, 3]],
    ["ArrowLeft", true, [50, 0]],
    ["ArrowDown", true, [99, 2]],
    ["Home", false, [50, 0]],
    ["End", true, [99, 5]],
    ["Home", true, [0, 0]],
    ["PageDown", false, [70, 2]],
    ["PageUp", false, [30, 2]],
    ["x", false, null],
  ])("%s, with Ctrl %s, leads to %j", (key, ctrl, target) => expect(to(key, ctrl)).toEqual(target));

  it("follows the direction of the language", () => {
    expect(to("ArrowLeft", false, true)).toEqual([50, 3]);
    expect(to("ArrowRight", true, true)).toEqual([50, 0]);
  });

  it("stays inside", () =>
    expect(move({ row: 99, column: 0 }, { key: "PageDown", ctrl: false }, size)).toEqual({ row: 99, column: 0 }));
});

it("goes on in reading order and ends at the ends", () => {
  expect(step({ row: 0, column: 5 }, 1, size)).toEqual({ row: 1, column: 0 });
  expect(step({ row: 0, column: 0 }, -1, size)).toBeNull();
  expect(step({ row: 99, column: 5 }, 1, size)).toBeNull();
});
