// How far an ending can move a price: said where it is chosen, because an ending of 0.99 every 10 is no small matter.
import type { Market, Price } from "../../generated/contract";
import { compare, isDecimal, round, subtract, trim } from "../../lib/domain/decimal";
import { minorDigits } from "../../lib/words/format";

/** The largest move an ending makes, and of which price, where there is one to compare with. */
export interface LargestMove {
  amount: string;
  /** The price before the ending, of the example. */
  price: string | null;
  /** The move in percent of that price, one digit behind the point. */
  percent: string | null;
}

/**
 * The nearest ending is at most half a step away; the next or the former one almost a whole step. A limit in percent
 * of the price binds where it is less.
 */
export function largestMove({ currency, price: { charm } }: Market, example: Price | undefined): LargestMove | null {
  if (charm === null || !isDecimal(charm.step) || compare(charm.step, "0") <= 0) return null;
  const digits = minorDigits(currency);
  const least = digits === 0 ? "1" : `0.${"1".padStart(digits, "0")}`;
  const free = (charm.mode ?? "nearest") === "nearest" ? half(charm.step, digits) : subtract(charm.step, least);
  const price = example?.trail.find(({ step }) => step === "charm")?.in ?? null;
  if (price === null || compare(price, "0") <= 0) return { amount: round(free, digits), price: null, percent: null };
  const bound = charm.maxPercent === null ? free : lesser(free, of(charm.maxPercent, price, digits));
  return { amount: round(bound, digits), price, percent: trim(round(ratio(bound, price), 1)) };
}

/** Half a step in whole smallest units. */
function half(step: string, digits: number): string {
  return scaled(units(step, digits) / 2n, digits);
}

/** A percentage of a price, cut to the smallest unit. */
function of(percent: string, price: string, digits: number): string {
  const [share, whole] = [units(percent, 6), units(price, digits)];
  return scaled((share * whole) / 100_000_000n, digits);
}

function ratio(part: string, whole: string): string {
  return scaled((units(part, 6) * 10_000n) / units(whole, 6), 2);
}

function lesser(one: string, other: string): string {
  return compare(one, other) < 0 ? one : other;
}

function units(text: string, digits: number): bigint {
  return BigInt(round(text, digits).replace(".", ""));
}

function scaled(whole: bigint, digits: number): string {
  if (digits === 0) return whole.toString();
  const text = whole.toString().padStart(digits + 1, "0");
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
