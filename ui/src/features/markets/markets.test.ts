import { describe, expect, it } from "vitest";
import type { Charm, Market, MatrixCell, Price, RatePairRow } from "../../generated/contract";
import { exampleMarkets } from "../../platform/example/prices";
import { languageOf, type Language } from "../../lib/words/language";
import { largestMove, type LargestMove } from "./ending";
import { commonFloor, heatOf, weakestCells, type Heat } from "./heat";
import { placeOf, raised, replaced, sentence, taxOf } from "./policy";
import { marketFor } from "./presets";
import { moveShown, rateShown, sourceOf, usedPairs } from "./rates";

const cell = (change: Partial<MatrixCell>): MatrixCell => ({
  sku: "A",
  product: "p",
  variant: "v",
  market: "DE",
  currency: "EUR",
  unitPrice: "9.95",
  perUnit: { price: "9.95", quantity: 1 },
  quantity: "1",
  lineTotal: "9.95",
  taxIncluded: true,
  status: "ok",
  flags: [],
  marginPercent: "30",
  floorPercent: "28",
  ...change,
});

describe("heat", () => {
  const check = (marginPercent: string | null, expected: Heat | null, floorPercent: string | null = "28") =>
    expect(heatOf({ marginPercent, floorPercent })).toBe(expected);

  it("has its limits where the legend says, exactly", () => {
    check("17.99", "u3");
    check("18", "u3");
    check("18.0001", "u2");
    check("23", "u2");
    check("27.9999999", "u1");
    check("28", "0");
    check("32.9999", "0");
    check("33", "1");
    check("38", "2");
    check("43", "3");
    check("99", "3");
  });

  it("is none without a margin or a floor", () => {
    check(null, null);
    check("12", null, null);
  });
});

describe("the weakest variant", () => {
  it("is the one without a rate, else the one nearest to its floor", () => {
    const weakest = (cells: MatrixCell[]) => weakestCells(cells).get("p")?.DE?.sku;
    expect(
      weakest([
        cell({ sku: "A", marginPercent: "40" }),
        cell({ sku: "B", marginPercent: "29.5" }),
        cell({ sku: "C", marginPercent: null }),
      ]),
    ).toBe("B");
    expect(
      weakest([
        cell({ sku: "A", marginPercent: "10" }),
        cell({ sku: "B", status: "noRate", unitPrice: null, marginPercent: null }),
      ]),
    ).toBe("B");
  });
});

describe("how far a rate is from the one before", () => {
  const check = (before: string, rate: string, expected: string) =>
    expect(moveShown(before, rate, "en-US")).toBe(expected);

  it("is said exactly, with its sign", () => {
    check("55.4691", "55.8015", "+0.3324");
    check("55.8015", "55.4691", "\u22120.3324");
    check("1.10", "1.1", "0");
    check("0.0210", "0.0199", "\u22120.0011");
    check("0.3333333333333333", "0.3333333333444444", "+0.0000000000111111");
  });
});

describe("the largest move of an ending", () => {
  const check = (currency: string, charm: Partial<Charm>, before: string | null, expected: LargestMove | null) => {
    const market = marketFor("DE", null, []);
    const rule = { ending: "0", step: "1", mode: "nearest" as const, maxPercent: null, ...charm };
    const trail = before === null ? [] : [{ step: "charm", in: before, out: before, currency, params: {} }];
    const example = { trail } as unknown as Price;
    expect(largestMove({ ...market, currency, price: { ...market.price, charm: rule } }, example)).toEqual(expected);
  };

  it("is half a step to the nearest and almost a step to the next or the former", () => {
    check("EUR", { step: "1" }, null, { amount: "0.50", price: null, percent: null });
    check("EUR", { step: "1" }, "12.40", { amount: "0.50", price: "12.40", percent: "4" });
    check("EUR", { step: "10", mode: "up" }, "25.00", { amount: "9.99", price: "25.00", percent: "40" });
    check("JPY", { step: "100", mode: "down" }, "1980", { amount: "99", price: "1980", percent: "5" });
    check("KWD", { step: "0.250" }, "1.000", { amount: "0.125", price: "1.000", percent: "12.5" });
    check("USD", { step: "10", maxPercent: "5" }, "40.00", { amount: "2.00", price: "40.00", percent: "5" });
    check("USD", { step: "1", maxPercent: "5" }, "40.00", { amount: "0.50", price: "40.00", percent: "1.3" });
  });

  it("is none without an ending or a step", () => {
    check("EUR", { step: "0" }, "1.00", null);
    expect(largestMove(marketFor("DE", null, []), undefined)).toBeNull();
  });
});

describe("rules of a market", () => {
  const plain = (market: Market, language: Language) => sentence(market, language).replace(/[\u2066-\u2069]/g, "");

  it("are said in one line", () => {
    const [germany] = exampleMarkets;
    expect(germany && plain(germany, languageOf("en-US"))).toBe(
      "From the base price in EUR, with 19% tax · ends in 0.95 · floor 28%",
    );
  });

  it("lend only what fits another currency", () => {
    const germany = exampleMarkets[0] ?? null;
    const japan = marketFor("JP", germany, ["DE"]);
    expect(japan).toMatchObject({
      code: "JP",
      currency: "JPY",
      price: { charm: null, round: null, floor: { marginPercent: "28" } },
    });
    expect(japan.price.tax).toEqual({
      mode: "inclusive",
      percent: null,
      pack: "consumption-world",
      class: "standard",
    });
    expect(japan.price.adjust).toEqual([{ percent: "14", fixed: null }]);
    const france = marketFor("FR", germany, []);
    expect(france.price.charm).toEqual(germany?.price.charm);
    expect(france.price.tax).toEqual({ mode: "inclusive", percent: null, pack: "vat-eu", class: "standard" });
  });

  it("say tax as the country's buyers are used to", () => {
    const check = (mode: string, countries: string) => {
      for (const country of countries.split(" "))
        expect([country, marketFor(country, null, []).price.tax.mode]).toEqual([country, mode]);
    };
    check("inclusive", "JP AU NZ AE SA KR GB CH NO TR IN SG ZA CN MX BR EG VN DE FR IT PL SE");
    check("exclusive", "US CA");
  });

  it("never take the code of another market", () => expect(marketFor("DE", null, ["DE", "DE2"]).code).toBe("DE3"));

  it("change one place of a list", () => {
    expect(replaced(["a", "b", "c"], 1, null)).toEqual(["a", "c"]);
    expect(replaced(["a", "b"], 1, "x")).toEqual(["a", "x"]);
    expect(raised(["a", "b", "c"], 2)).toEqual(["a", "c", "b"]);
    expect(raised(["a", "b"], 0)).toEqual(["a", "b"]);
  });

  it("say a tax wholly", () => {
    expect(taxOf("inclusive", { mode: "exclusive", percent: null, pack: null, class: null })).toMatchObject({
      percent: "0",
      pack: null,
    });
    expect(taxOf("exclusive", { mode: "inclusive", percent: null, pack: "vat-eu", class: "standard" })).toEqual({
      mode: "exclusive",
      percent: null,
      pack: null,
      class: null,
    });
  });

  it("find the place of a refusal", () => {
    expect(placeOf("market[1].price.charm.max_percent")).toBe("charm.maxPercent");
    expect(placeOf("market[1].countries[2]")).toBe("countries[2]");
    expect(placeOf("currency")).toBe("currency");
  });

  it("share a floor or do not", () => {
    expect(commonFloor(exampleMarkets)).toBe("28");
    expect(commonFloor([...exampleMarkets, marketFor("GB", null, [])])).toBeNull();
  });
});

describe("rates", () => {
  const check = (rate: string, expected: string) => expect(rateShown(rate, "en-US")).toBe(expected);

  it("keep the figures that carry them and say when some are cut", () => {
    check("49.9476", "49.9476");
    check("49.94769876", "49.9476…");
    check("0.0200209", "0.0200209");
    check("0.00317631999", "0.00317631…");
    check("1234567.891", "1,234,567.89…");
    check("55", "55");
  });

  it("stand once with all markets that use them, and not for the own currency", () => {
    const pair = (market: string, to: string): RatePairRow => ({
      market,
      from: "TRY",
      to,
      source: "ecb",
      rate: "1.5",
      published: null,
      ageDays: null,
      lastPublished: null,
    });
    expect(
      usedPairs([pair("DE", "EUR"), pair("FR", "EUR"), pair("TR", "TRY"), pair("US", "USD")]).map(({ to, markets }) => [
        to,
        markets,
      ]),
    ).toEqual([
      ["EUR", ["DE", "FR"]],
      ["USD", ["US"]],
    ]);
  });

  it("come from the bank's files or from a table of one's own", () => {
    const source = (name: string, text: string) => sourceOf(name, btoa(text));
    expect(source("eurofxref-hist.zip", "PK")).toBe("ecb");
    expect(source("hist.xml", "<x/>")).toBe("ecb");
    expect(source("eurofxref-hist.csv", "Date,USD,JPY,BGN\n2026-10-30,1.1,170,N/A")).toBe("ecb");
    expect(source("banka.csv", "date,from,to,rate\n2026-10-30,USD,TRY,49.9")).toBe("csv");
    expect(source("banka.csv", "tarih;from;to;rate")).toBe("csv");
  });
});
