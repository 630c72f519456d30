import { expect, it } from "vitest";
import { showMargin } from "./margin";

it.each([
  ["27.959", "28", "27.96", true],
  ["27.9999", "28", "27.9", true],
  ["28", "28", "28.0", false],
  ["28.04", "28", "28.0", false],
  ["27.94", "28", "27.9", true],
  ["-3.26", "28", "-3.3", true],
])("%s under a floor of %s shows as %s", (margin, floor, digits, underFloor) =>
  expect(showMargin(margin, floor)).toEqual({ digits, underFloor }),
);

it("needs no floor", () => expect(showMargin("38.66", null)).toEqual({ digits: "38.7", underFloor: false }));
