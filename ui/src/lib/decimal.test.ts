import { describe, expect, it } from "vitest";
import { add, compare, isDecimal, multiply, round, subtract, trim, truncate } from "./decimal";

describe("exact decimals", () => {
  it.each([
    ["0.1", "0.2", "0.3"],
    ["236.45", "-47.29", "189.16"],
    ["9999999999999999999999.99", "0.01", "10000000000000000000000.00"],
  ])("%s + %s = %s", (left, right, sum) => expect(add(left, right)).toBe(sum));

  it.each([
    ["47.29", "5", "236.45"],
    ["20.99", "12", "251.88"],
    ["1.005", "1000", "1005.000"],
  ])("%s × %s = %s", (left, right, product) => expect(multiply(left, right)).toBe(product));

  it("subtracts below zero", () => expect(subtract("1.10", "2.2")).toBe("-1.10"));

  it.each([
    ["1.005", 2, "1.01"],
    ["-1.005", 2, "-1.01"],
    ["2.5", 0, "3"],
    ["27.959", 1, "28.0"],
    ["3", 2, "3.00"],
  ])("%s rounds to %i digits as %s", (value, places, rounded) => expect(round(value, places)).toBe(rounded));

  it.each([
    ["13.81446799", 6, "13.814467"],
    ["-0.999", 2, "-0.99"],
    ["0.0000001", 6, "0.000000"],
  ])("%s is cut to %i digits as %s", (value, places, cut) => expect(truncate(value, places)).toBe(cut));

  it("compares values, not texts", () => {
    expect(compare("9", "10")).toBe(-1);
    expect(compare("1.50", "1.5")).toBe(0);
  });

  it("trims only zeros behind the point", () =>
    expect([trim("1.500"), trim("100"), trim("2.000")]).toEqual(["1.5", "100", "2"]));

  it.each(["", "1e3", "NaN", "1.", ".5", "1,5"])("refuses %j", (text) => expect(isDecimal(text)).toBe(false));
});
