// Rates in words and figures: pairs that markets share, digits that fit a line, and what a file is.
import type { RatePairRow } from "../../generated/contract";
import { compare, fractionDigits, isDecimal, subtract } from "../../lib/domain/decimal";
import { decimal } from "../../lib/words/format";

/** A pair with the markets that use it. */
export interface UsedPair extends RatePairRow {
  key: string;
  markets: readonly string[];
}

/** Pairs by source, each once; a market in the currency of the prices needs no rate. */
export function usedPairs(pairs: readonly RatePairRow[]): readonly UsedPair[] {
  const found = new Map<string, UsedPair>();
  for (const pair of pairs) {
    if (pair.from === pair.to) continue;
    const key = `${pair.from}-${pair.to}-${pair.source}`;
    const known = found.get(key);
    found.set(
      key,
      known ? { ...known, markets: [...known.markets, pair.market] } : { ...pair, key, markets: [pair.market] },
    );
  }
  return [...found.values()];
}

/** Figures of a rate that carry it: six, after any zeros at its start. */
const FIGURES = 6;

/** A rate for a line. Digits are cut, never rounded, and an ellipsis says so. */
export function rateShown(rate: string, locale: string): string {
  if (!isDecimal(rate)) return rate;
  const [whole = "0", fraction = ""] = rate.split(".");
  const zeros = whole === "0" ? (/^0*/.exec(fraction)?.[0].length ?? 0) : 0;
  const digits = Math.max(2, FIGURES + zeros - (whole === "0" ? 0 : whole.length));
  if (fractionDigits(rate) <= digits) return decimal(rate, locale);
  return `${decimal(`${whole}.${fraction.slice(0, digits)}`, locale)}…`;
}

/** How far a rate is from the one before, with its sign. */
export function moveShown(before: string, rate: string, locale: string): string {
  const move = subtract(rate, before);
  const sign = compare(move, "0");
  return sign === 0 ? decimal("0", locale) : `${sign > 0 ? "+" : "−"}${rateShown(move.replace("-", ""), locale)}`;
}

/** What a rates file is: the bank's own history in any of its forms, or a table of one's own. */
export function sourceOf(name: string, base64: string): "ecb" | "csv" {
  if (/\.(xml|zip)$/i.test(name)) return "ecb";
  const head = atob(base64.slice(0, 400)).replace(/^\u00ef\u00bb\u00bf/, "");
  return /^\s*"?date"?\s*,\s*"?[A-Z]{3}"?\s*,/i.test(head) && !/^\s*"?date"?\s*,\s*"?from/i.test(head) ? "ecb" : "csv";
}
