// Numbers, money and dates as the reader's language writes them. Amounts come in and stay text: `Intl` formats decimal
// strings exactly.
import { fractionDigits, isDecimal, round, truncate } from "../domain/decimal";

/** `Intl` knows exact decimal strings; the type of its argument only admits literals. */
type Exact = `${number}`;

/** The tag that `Intl` gets: plain Arabic writes Latin digits here, a region decides otherwise. */
export function formatLocale(locale: string): string {
  return locale === "ar" ? "ar-u-nu-latn" : locale;
}

const currencyDigits = new Map<string, number>();

/** Minor digits of a currency: JPY 0, EUR 2, KWD 3. */
export function minorDigits(currency: string): number {
  const known = currencyDigits.get(currency);
  if (known !== undefined) return known;
  let digits = 2;
  try {
    digits = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    // Not an ISO code; two digits are what most have.
  }
  currencyDigits.set(currency, digits);
  return digits;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale}|${JSON.stringify(options)}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(formatLocale(locale), options);
  numberFormats.set(key, made);
  return made;
}

function exactly(format: Intl.NumberFormat, value: string): string {
  return format.format(value as Exact).replace("-", "−");
}

/** An amount with its currency's digits in full, and further digits where it has them. */
export function amount(value: string, currency: string, locale: string): string {
  if (!isDecimal(value)) return value;
  const least = minorDigits(currency);
  const digits = Math.max(least, fractionDigits(value));
  return exactly(numberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: digits }), value);
}

/**
 * So many digits behind the point, and an ellipsis for those that follow; in a text that runs from the right it still
 * stands behind them.
 */
function cut(value: string, places: number, locale: string): string {
  const mark = /^(ar|he|fa|ur)\b/.test(locale) ? LEFT_TO_RIGHT : "";
  const format = numberFormat(locale, { minimumFractionDigits: places, maximumFractionDigits: places });
  return `${mark}${exactly(format, truncate(value, places))}…`;
}

const LEFT_TO_RIGHT = "\u200e";

/** An unrounded step of the pipeline: six digits, cut, and an ellipsis where there are more. */
export function unrounded(value: string, currency: string, locale: string): string {
  if (!isDecimal(value) || fractionDigits(value) <= 6) return amount(value, currency, locale);
  return cut(value, 6, locale);
}

/** An amount that is shown in its currency's own digits, such as what is left of a price. */
export function settled(value: string, currency: string, locale: string): string {
  return amount(round(value, minorDigits(currency)), currency, locale);
}

const RATE_DIGITS = 6;

/** A rate: the source's own digits; of a cross with many more, six that count and an ellipsis. */
export function rate(value: string, locale: string): string {
  if (!isDecimal(value)) return value;
  const [whole = "", fraction = ""] = value.split(".");
  const zeros = /^-?0$/.test(whole) ? (/^0*/.exec(fraction)?.[0].length ?? 0) : -whole.replace("-", "").length;
  const places = Math.max(0, RATE_DIGITS + zeros);
  if (fraction.length <= places + 2) return decimal(value, locale);
  return cut(value, places, locale);
}

/** A plain number, all its digits. */
export function decimal(value: string | number, locale: string): string {
  const text = String(value);
  if (!isDecimal(text)) return text;
  return exactly(numberFormat(locale, { maximumFractionDigits: fractionDigits(text) }), text);
}

/** A number with all its digits as it is typed in this language, so that it means the same where it is pasted. */
export function written(value: string, locale: string): string {
  if (!isDecimal(value)) return value;
  const digits = fractionDigits(value);
  return exactly(
    numberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false }),
    value,
  );
}

/** Percent as CLDR spaces it; `value` is in percent, so 19 is 19 %. */
export function percent(value: string, locale: string): string {
  if (!isDecimal(value)) return value;
  const digits = fractionDigits(value);
  const hundredth = shiftTwo(value);
  return exactly(
    numberFormat(locale, { style: "percent", minimumFractionDigits: digits, maximumFractionDigits: digits }),
    hundredth,
  );
}

/** Divided by a hundred without arithmetic on floats. */
function shiftTwo(value: string): string {
  const sign = value.startsWith("-") ? "-" : "";
  const [whole = "0", fraction = ""] = value.replace("-", "").split(".");
  const digits = whole.padStart(3, "0");
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`;
}

/** A day such as `2026-10-30`, in the medium form of the language. */
export function day(value: string, locale: string): string {
  return new Intl.DateTimeFormat(formatLocale(locale), { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(`${value.slice(0, 10)}T00:00:00Z`),
  );
}

/** A day with its weekday, for a heading. */
export function longDay(value: string, locale: string): string {
  return new Intl.DateTimeFormat(formatLocale(locale), {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${value.slice(0, 10)}T00:00:00Z`));
}

/** A day without its year, for narrow places. */
export function shortDay(value: string, locale: string): string {
  return new Intl.DateTimeFormat(formatLocale(locale), { day: "numeric", month: "short", timeZone: "UTC" }).format(
    new Date(`${value.slice(0, 10)}T00:00:00Z`),
  );
}

/** The time of an instant in this device's zone. */
export function clock(instant: string, locale: string): string {
  return new Intl.DateTimeFormat(formatLocale(locale), { hour: "numeric", minute: "2-digit" }).format(
    new Date(instant),
  );
}

/** An instant in full, for a tooltip. */
export function moment(instant: string, locale: string): string {
  return new Intl.DateTimeFormat(formatLocale(locale), { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(instant),
  );
}

const MINUTE = 60_000;

/** How long ago: minutes and hours within a day, then the day. */
export function ago(instant: string, now: Date, locale: string): string {
  const elapsed = now.getTime() - new Date(instant).getTime();
  const relative = new Intl.RelativeTimeFormat(formatLocale(locale), { numeric: "auto", style: "short" });
  if (elapsed < 60 * MINUTE) return relative.format(-Math.max(0, Math.floor(elapsed / MINUTE)), "minute");
  if (elapsed < 24 * 60 * MINUTE) return relative.format(-Math.floor(elapsed / (60 * MINUTE)), "hour");
  return shortDay(instant, locale);
}

/** The name of a language in the reader's language. */
export function languageName(tag: string, locale: string): string {
  try {
    return (
      new Intl.DisplayNames([formatLocale(locale)], { type: "language", languageDisplay: "standard" }).of(tag) ?? tag
    );
  } catch {
    // What a file calls a language need not be a tag.
    return tag;
  }
}

/** The name of a country in the reader's language. */
export function countryName(code: string, locale: string): string {
  return /^[A-Za-z]{2}$/.test(code)
    ? (new Intl.DisplayNames([formatLocale(locale)], { type: "region" }).of(code.toUpperCase()) ?? code)
    : code;
}

/** The name of a currency in the reader's language. */
export function currencyName(code: string, locale: string): string {
  return /^[A-Z]{3}$/.test(code)
    ? (new Intl.DisplayNames([formatLocale(locale)], { type: "currency" }).of(code) ?? code)
    : code;
}

/** Several names joined as the language joins them. */
export function list(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(formatLocale(locale), { type: "unit", style: "short" }).format(items);
}

/** Codes joined as the language joins words; each runs left to right, whatever stands around it. */
export function codeList(codes: readonly string[], locale: string): string {
  return list(
    codes.map((code) => `\u2066${code}\u2069`),
    locale,
  );
}
