import { describe, expect, it } from "vitest";
import { readTyped } from "./typed-number";

const read = (text: string, locale: string) => {
  const typed = readTyped(text, locale);
  return typed.kind === "number" ? `${typed.value}${typed.doubtful ? " ?" : ""}` : typed.kind;
};

describe("a typed number", () => {
  it.each([
    ["940", "en-US", "940"],
    ["1,890.00", "en-US", "1890.00"],
    ["1.890,00", "de", "1890.00"],
    ["1.234", "de", "1234 ?"],
    ["1,234", "de", "1.234"],
    ["1,234", "en-US", "1234 ?"],
    ["1.234", "en-US", "1.234"],
    ["12.5", "de", "12.5"],
    ["0,5", "en-US", "0.5"],
    ["1.234.567", "en-US", "1234567"],
    ["1.234.56", "en-US", "unclear"],
    ["1,23,456", "en-US", "unclear"],
    ["1.234,5,6", "de", "unclear"],
    ["٩٤٠", "ar", "940"],
    ["١٬٨٩٠٫٥٠", "ar-EG", "1890.50"],
    ["1 890,5", "fr", "1890.5"],
    ["1'890.50", "de", "1890.50"],
    ["−12.5", "en-US", "-12.5"],
    ["007", "en-US", "7"],
    ["", "en-US", "empty"],
    ["   ", "en-US", "empty"],
    ["NaN", "en-US", "unclear"],
    ["1e5", "en-US", "unclear"],
    [".", "en-US", "unclear"],
    ["12 EUR", "en-US", "unclear"],
  ])("%j in %s is %s", (text, locale, meant) => expect(read(text, locale)).toBe(meant));
});
