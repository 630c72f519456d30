// A first version of a market for a country: its currency, languages and how tax stands in its prices. Everything can
// be changed at once.
import type { Market, PricePolicy, Tax } from "../../generated/contract";

/** What is usual in a country. */
interface Usual {
  country: string;
  currency: string;
  locales: readonly string[];
  tax: Tax;
}

/** Prices with tax, at the rate a dated rule pack names. */
const pack = (name: string): Tax => ({ mode: "inclusive", percent: null, pack: name, class: "standard" });
const EU = pack("vat-eu");
const EUROPE = pack("vat-europe");
const WORLD = pack("consumption-world");
/** Prices with tax, by custom, at a rate that no pack is sure of: typed, and 0 until then. */
const TYPED: Tax = { mode: "inclusive", percent: "0", pack: null, class: null };
/** Prices without tax: buyers pay it on top, or where they are. */
const BEFORE_TAX: Tax = { mode: "exclusive", percent: null, pack: null, class: null };

const usual = (country: string, currency: string, locales: readonly string[], tax: Tax): Usual => ({
  country,
  currency,
  locales,
  tax,
});

const USUAL: readonly Usual[] = [
  usual("AE", "AED", ["ar", "en"], WORLD),
  usual("AT", "EUR", ["de", "en"], EU),
  usual("AU", "AUD", ["en"], WORLD),
  usual("BE", "EUR", ["nl", "fr", "en"], EU),
  usual("BR", "BRL", ["pt", "en"], TYPED),
  usual("CA", "CAD", ["en", "fr"], BEFORE_TAX),
  usual("CH", "CHF", ["de", "fr", "en"], EUROPE),
  usual("CN", "CNY", ["zh-Hans", "en"], TYPED),
  usual("CZ", "CZK", ["cs", "en"], EU),
  usual("DE", "EUR", ["de", "en"], EU),
  usual("DK", "DKK", ["da", "en"], EU),
  usual("EG", "EGP", ["ar", "en"], TYPED),
  usual("ES", "EUR", ["es", "en"], EU),
  usual("FI", "EUR", ["fi", "en"], EU),
  usual("FR", "EUR", ["fr", "en"], EU),
  usual("GB", "GBP", ["en"], EUROPE),
  usual("GR", "EUR", ["el", "en"], EU),
  usual("IE", "EUR", ["en"], EU),
  usual("IN", "INR", ["en", "hi"], TYPED),
  usual("IT", "EUR", ["it", "en"], EU),
  usual("JP", "JPY", ["ja", "en"], WORLD),
  usual("KR", "KRW", ["ko", "en"], WORLD),
  usual("KW", "KWD", ["ar", "en"], BEFORE_TAX),
  usual("MX", "MXN", ["es", "en"], TYPED),
  usual("NL", "EUR", ["nl", "en"], EU),
  usual("NO", "NOK", ["nb", "en"], EUROPE),
  usual("NZ", "NZD", ["en"], WORLD),
  usual("PL", "PLN", ["pl", "en"], EU),
  usual("PT", "EUR", ["pt", "en"], EU),
  usual("RO", "RON", ["ro", "en"], EU),
  usual("SA", "SAR", ["ar", "en"], WORLD),
  usual("SE", "SEK", ["sv", "en"], EU),
  usual("SG", "SGD", ["en", "zh-Hans"], WORLD),
  usual("TR", "TRY", ["tr", "en"], EUROPE),
  usual("US", "USD", ["en"], BEFORE_TAX),
  usual("VN", "VND", ["vi", "en"], TYPED),
  usual("ZA", "ZAR", ["en"], WORLD),
];

/** Countries that have a first version. */
export const presetCountries: readonly string[] = USUAL.map(({ country }) => country);

/** Currencies that a market can be given from a list. */
export const currencies: readonly string[] = [
  ...new Set([
    ...USUAL.map(({ currency }) => currency),
    "HUF",
    "BGN",
    "ISK",
    "ILS",
    "HKD",
    "TWD",
    "THB",
    "IDR",
    "MYR",
    "PHP",
    "QAR",
    "BHD",
    "OMR",
    "JOD",
    "TND",
    "MAD",
    "CLP",
    "COP",
    "KES",
    "NGN",
  ]),
].sort();

/** Languages that goods can be said in. */
export const languages: readonly string[] = [
  ...new Set([
    ...USUAL.flatMap(({ locales }) => locales),
    "hu",
    "bg",
    "sk",
    "sl",
    "hr",
    "lt",
    "lv",
    "et",
    "uk",
    "ru",
    "he",
    "fa",
    "th",
    "id",
    "zh-Hant",
  ]),
].sort();

/** Rules that another market lends. What is written in its currency stays there. */
function lent(
  policy: PricePolicy,
  sameCurrency: boolean,
): Pick<PricePolicy, "base" | "adjust" | "fees" | "floor" | "round" | "charm" | "rateSource"> {
  const percents = (steps: PricePolicy["adjust"]) =>
    sameCurrency ? steps : steps.filter(({ percent }) => percent !== null);
  return {
    base: policy.base,
    rateSource: policy.rateSource,
    adjust: percents(policy.adjust),
    fees: percents(policy.fees),
    floor: policy.floor,
    round: sameCurrency ? policy.round : null,
    charm: sameCurrency ? policy.charm : null,
  };
}

const PLAIN = {
  base: "base-price",
  rateSource: "ecb",
  adjust: [],
  fees: [],
  floor: null,
  round: null,
  charm: null,
} satisfies Partial<PricePolicy>;

/**
 * A market for a country, with the rules of another one where it is given. Its code is the country's, numbered when
 * that is taken.
 */
export function marketFor(country: string, like: Market | null, taken: readonly string[]): Market {
  const found = USUAL.find((each) => each.country === country) ?? usual(country, "USD", ["en"], BEFORE_TAX);
  const rules = like ? lent(like.price, like.currency === found.currency) : PLAIN;
  return {
    code: freeCode(country, taken),
    countries: [country],
    currency: found.currency,
    locales: [...found.locales],
    price: { ...rules, adjust: [...rules.adjust], fees: [...rules.fees], tax: { ...found.tax } },
  };
}

function freeCode(country: string, taken: readonly string[]): string {
  let code = country;
  for (let next = 2; taken.includes(code); next += 1) code = `${country}${String(next)}`;
  return code;
}
