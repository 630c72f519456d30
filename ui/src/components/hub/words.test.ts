import { describe, expect, it } from "vitest";
import { three, withTyped } from "./words";

describe("the words that are asked for", () => {
  const check = (chances: readonly number[], expected: readonly number[]) => {
    const left = [...chances];
    expect(three(12, () => left.shift() ?? 0)).toEqual(expected);
  };

  it("are three different ones in their order", () => {
    check([0, 0, 0], [0, 1, 2]);
    check([0.99, 0.99, 0.99], [9, 10, 11]);
    check([0.5, 0.99, 0], [0, 6, 11]);
  });

  it("stand among the others as they were typed", () => {
    expect(withTyped(["one", "two", "three"], { 1: " TOW " })).toBe("one tow three");
  });
});
