import { describe, expect, it } from "vitest";
import { countryChoices, likelyCountries } from "./countries";

describe("countries of a firm", () => {
  const check = (tags: readonly string[], expected: readonly string[]) =>
    expect(likelyCountries(tags)).toEqual(expected);

  it("are likely where the system says so, then where its languages are spoken most", () => {
    check(["tr-TR", "tr", "en-US", "en"], ["TR", "US"]);
    check(["de"], ["DE"]);
    check(["en", "de-CH"], ["CH", "US"]);
    check(["zh-Hant"], ["TW"]);
    check(["ar-AE", "ar"], ["AE", "EG"]);
    check(["es-419"], []);
    check(["C", ""], []);
  });

  it("are named in the reader's language, the likely ones first and none twice", () => {
    const ids = countryChoices("de", ["TR", "CH"]).map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(["TR", "CH", "AF"]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(countryChoices("de").find(({ id }) => id === "GR")?.name).toBe("Griechenland");
    expect(ids.filter((id) => id === "UK" || id === "EL")).toEqual([]);
  });
});
