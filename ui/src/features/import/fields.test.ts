import { describe, expect, it } from "vitest";
import { languageOf } from "../../lib/words/language";
import { valueWord } from "./fields";

describe("a value of a file", () => {
  const check = (locale: string, field: string, value: string, expected: string) =>
    expect(valueWord(field, value, languageOf(locale)).replace(/[\u2066-\u2069]/g, "")).toBe(expected);

  it("is put into words where it is a code", () => {
    check("en-US", "basePriceTax", "included:NL", "With tax (Netherlands)");
    check("de", "basePriceTax", "included:DE:standard", "Mit Steuer (Deutschland), Regelsatz");
    check("en-US", "basePriceTax", "included:DE:shoes", "With tax (Germany), shoes");
    check("en-US", "basePriceTax", "excluded", "Before tax");
    check("en-US", "descriptionFormat", "html", "HTML");
    check("zh-Hans", "status", "active", "在售");
  });

  it("stays as it is where it is a word of its own", () => {
    check("en-US", "title", "included:NL", "included:NL");
    check("en-US", "basePriceTax", "gross", "gross");
    check("en-US", "status", "sold out", "sold out");
  });
});
