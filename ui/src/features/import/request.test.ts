import { describe, expect, it } from "vitest";
import type { ImportAnswer, ImportPrices } from "../../generated/contract";
import { AS_FOUND, agreed, isAnswered, isAsked, openedAs, requestOf } from "./request";

const answer = (taken: string | null, by: ImportAnswer["by"], asked: boolean): ImportAnswer => ({ taken, by, asked });
const prices = (currency: ImportAnswer, tax: ImportAnswer): ImportPrices => ({
  platform: null,
  currency,
  tax,
  example: null,
  currencies: [],
  taxes: [],
  countries: [],
});
const net = answer("net", "custom", false);
const opened = openedAs(
  { name: "list.csv", base64: "", bytes: 0 },
  {
    preset: "table",
    encoding: "UTF-8",
    delimiter: ",",
    rows: 0,
    columns: [],
    fields: [],
    certain: true,
    doubt: null,
    headerRow: 1,
    suggestedHeaderRow: null,
    head: [],
    locale: null,
  },
);

describe("what is asked of prices", () => {
  const check = (found: ImportPrices, asked: boolean, answered: boolean, said: object) =>
    expect([isAsked(found), isAnswered(found, AS_FOUND), agreed(found, AS_FOUND)]).toEqual([
      asked,
      answered,
      { ...AS_FOUND, ...said },
    ]);

  it("waits for what nobody knows, and takes what is proposed for said", () => {
    check(prices(answer("EUR", "file", false), net), false, true, {});
    check(prices(answer(null, "custom", true), net), true, false, {});
    check(prices(answer("EUR", "custom", true), net), true, true, { currency: "EUR" });
    check(prices(answer("EUR", "request", false), answer(null, "custom", true)), true, false, {});
    check(prices(answer("EUR", "request", false), answer("gross:NL", "custom", true)), true, true, {
      prices: "gross:NL",
    });
  });
});

it("never takes what is proposed over what a person said", () => {
  const proposed = prices(answer("EUR", "custom", true), answer("gross:NL", "custom", true));
  const said = { ...AS_FOUND, currency: "USD" };
  expect(isAnswered(prices(answer(null, "custom", true), net), said)).toBe(true);
  expect(agreed(proposed, said)).toMatchObject({ currency: "USD", prices: "gross:NL" });
});

describe("a request", () => {
  it("says what a person said, else what is remembered, and nothing that was only assumed", () => {
    const remembered = prices(answer("USD", "memory", false), answer("gross:NL", "memory", false));
    expect(requestOf(opened, AS_FOUND, remembered)).toMatchObject({ currency: "USD", prices: "gross:NL" });
    expect(requestOf(opened, { ...AS_FOUND, currency: "EUR" }, remembered)).toMatchObject({ currency: "EUR" });
    const assumed = requestOf(opened, AS_FOUND, prices(answer("EUR", "custom", true), net));
    expect(assumed).not.toHaveProperty("currency");
    expect(assumed).not.toHaveProperty("prices");
  });

  it("names header, switch and numbering only where somebody chose them", () => {
    expect(Object.keys(requestOf(opened, AS_FOUND))).toEqual(["name", "base64", "preset"]);
    const chosen = { ...AS_FOUND, headerRow: 4, updateOnly: true, numberSkus: true };
    expect(requestOf(opened, chosen)).toMatchObject({ headerRow: 4, updateOnly: true, duplicateSkus: "number" });
  });
});
