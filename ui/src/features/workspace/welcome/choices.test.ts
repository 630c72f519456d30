import { expect, it } from "vitest";
import { currencyChoices, languageChoices, likelyCurrency, likelySource } from "./choices";

it("takes the money of the region, and the euro where the system says nothing", () => {
  expect(["tr-TR", "en-US", "ja", "de-DE", "C", ""].map(likelyCurrency)).toEqual([
    "TRY",
    "USD",
    "JPY",
    "EUR",
    "EUR",
    "EUR",
  ]);
});

it("takes the desk's language for the goods, with its script where that matters", () => {
  expect(["en-US", "zh-Hans", "ar", "de"].map(likelySource)).toEqual(["en", "zh-Hans", "ar", "de"]);
});

it("names currencies and languages in the reader's language", () => {
  expect(currencyChoices("de").find(({ id }) => id === "KWD")?.name).toBe("KWD · Kuwait-Dinar");
  expect(languageChoices("de").find(({ id }) => id === "tr")?.name).toBe("Türkisch");
});
