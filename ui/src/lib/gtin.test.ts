import { expect, it } from "vitest";
import { isGtin, mendGtin } from "./gtin";

it.each(["8690000001187", "4006381333931", "96385074", "036000291452"])("%s fits", (text) =>
  expect(isGtin(text)).toBe(true),
);
it.each(["8690000001178", "4006381333930", "123", "4006381333931 "])("%j does not fit", (text) =>
  expect(isGtin(text)).toBe(false),
);

it("swaps neighbours back before it changes a digit", () => expect(mendGtin("8690000001178")).toBe("8690000001187"));
it("puts the last digit right where no swap helps", () => expect(mendGtin("1111111111111")).toBe("1111111111116"));
it("offers nothing for a wrong length", () => expect(mendGtin("12345")).toBeNull());
