import { describe, expect, it } from "vitest";
import { DeskFailure, wordFailure } from "../desk/failure";
import { languageOf } from "./language";
import { languages, negotiate, plain } from "./messages";

describe("words", () => {
  const english = languageOf("en-US");

  it("names an act with the word of its field", () =>
    expect(plain(english.act({ message: "act-variant-set", args: { sku: "ATT", field: "basePrice" } }))).toBe(
      "Base price of ATT",
    ));

  it("begins the name of an act with the direction of the language, for a sentence that isolates it", () => {
    const name = { message: "act-variant-set", args: { sku: "ATT", field: "basePrice" } };
    expect(languageOf("ar").act(name)).toMatch(/^\u200F\u2068/u);
    expect(english.act(name)).not.toContain("\u200F");
  });

  it("counts in the plural of a label that travels as text", () =>
    expect(plain(english.act({ message: "act-publish", args: { count: "1" } }))).toBe("1 listing published"));

  it("does not fail on a label it does not know", () =>
    expect(english.act({ message: "act-from-the-future", args: {} })).toBe("A change"));

  it("says what failed and what to do", () => {
    const words = wordFailure(new DeskFailure({ code: "skuUnknown", args: { sku: "XYZ" } }), english);
    expect(plain(words.message)).toContain("XYZ");
    expect(words.hint).not.toBeNull();
  });

  it("keeps directions apart in text, not in attributes", () => {
    expect(english.t("status-undo", { act: "x" })).toContain("\u2068");
    expect(english.label("status-undo", { act: "x" })).toBe("Undo: x");
  });
});

describe("the choice of a language", () => {
  it.each([
    ["de-AT", "de"],
    ["zh-CN", "zh-Hans"],
    ["ar-EG", "ar"],
    ["en-GB", "en-US"],
    ["sw", "en-US"],
    ["C", "en-US"],
    ["", "en-US"],
  ])("%s is shown in %s", (wanted, shown) => {
    expect(languages).toContain(shown);
    expect(negotiate(wanted)).toBe(shown);
  });
});
