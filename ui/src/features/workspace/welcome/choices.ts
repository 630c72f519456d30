// What a new firm chooses among, and what is likely for a person who reads a language.
import { languageName } from "../../../lib/words/format";

/** Currencies in use, ISO 4217. */
const CURRENCIES = `
  AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF
  CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD
  HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD
  MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN
  PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD
  TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW
`
  .trim()
  .split(/\s+/);

/** Languages that goods are often written in first. */
const LANGUAGES = `
  ar bg bn cs da de el en es et fa fi fr gu he hi hr hu id it ja ko lt lv ms nb nl pl pt ro ru sk sl sr sv sw ta
  th tr uk ur vi zh-Hans zh-Hant
`
  .trim()
  .split(/\s+/);

/** Money of the regions people most often sell from. */
const MONEY: Readonly<Record<string, string>> = {
  AE: "AED",
  BR: "BRL",
  CA: "CAD",
  CH: "CHF",
  CN: "CNY",
  EG: "EGP",
  GB: "GBP",
  IN: "INR",
  JP: "JPY",
  KR: "KRW",
  MA: "MAD",
  MX: "MXN",
  PL: "PLN",
  SA: "SAR",
  SE: "SEK",
  TR: "TRY",
  US: "USD",
  VN: "VND",
};

/** Currencies by code and name. */
export function currencyChoices(locale: string) {
  const names = new Intl.DisplayNames([locale], { type: "currency" });
  return CURRENCIES.map((id) => ({ id, name: `${id} · ${names.of(id) ?? id}` }));
}

/** Languages by name. */
export function languageChoices(locale: string) {
  return LANGUAGES.map((id) => ({ id, name: languageName(id, locale) })).sort((left, right) =>
    left.name.localeCompare(right.name, locale),
  );
}

/** The money of the region a system is set to; the euro where that says nothing. */
export function likelyCurrency(systemTag: string): string {
  try {
    return MONEY[new Intl.Locale(systemTag).maximize().region ?? ""] ?? "EUR";
  } catch {
    return "EUR";
  }
}

/** The language goods are written in, for somebody who reads the desk in `locale`. */
export function likelySource(locale: string): string {
  return LANGUAGES.find((tag) => tag === locale) ?? locale.split("-")[0] ?? "en";
}
