// A market's rules: changing one of them, saying them in one sentence, and finding the place of a refusal.
import type { Adjustment, Market, PricePolicy, Tax } from "../../generated/contract";
import { amount, day, percent } from "../../lib/format";
import type { Language } from "../../lib/language";

/** The market with changed rules. */
export function withPolicy(market: Market, change: Partial<PricePolicy>): Market {
  return { ...market, price: { ...market.price, ...change } };
}

/** A list with one item changed, or taken out where there is none. */
export function replaced<Item>(items: readonly Item[], index: number, item: Item | null): Item[] {
  return item === null ? items.filter((_, at) => at !== index) : items.map((each, at) => (at === index ? item : each));
}

/** A list with one item a place earlier. */
export function raised<Item>(items: readonly Item[], index: number): Item[] {
  const [item, before] = [items[index], items[index - 1]];
  if (item === undefined || before === undefined) return [...items];
  return items.map((each, at) => (at === index - 1 ? item : at === index ? before : each));
}

/** A step of percent or of a fixed amount. */
export function stepOf(kind: "percent" | "fixed", value: string): Adjustment {
  return kind === "percent" ? { percent: value, fixed: null } : { percent: null, fixed: value };
}

/** Tax of a mode with nothing half said: a rate for prices with tax, none needed before tax. */
export function taxOf(mode: string, tax: Tax): Tax {
  if (mode === "exclusive") return { mode, percent: null, pack: null, class: null };
  return tax.pack !== null ? { ...tax, mode } : { mode, percent: tax.percent ?? "0", pack: null, class: null };
}

/** Where in a market a refusal points: `market[1].price.charm.ending` is `charm.ending`. */
export function placeOf(path: string): string {
  return path
    .replace(/^market(\[\d+\])?\./, "")
    .replace(/^(price|policy)\./, "")
    .replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The rules of a market in one line of words. */
export function sentence({ currency, price }: Market, { t, dynamic, locale }: Language): string {
  const tax =
    price.tax.mode === "exclusive"
      ? t("market-tax-before")
      : price.tax.percent === null
        ? t("market-tax-by-pack", { pack: dynamic(`tax-pack-${price.tax.pack ?? ""}`) ?? price.tax.pack ?? "" })
        : t("market-tax-in", { percent: percent(price.tax.percent, locale) });
  const base = t(price.base === "cost" ? "market-base-cost" : "market-base-base-price");
  const parts = [
    t("market-sentence", { base, currency, tax }),
    price.charm && t("market-sentence-charm", { ending: amount(price.charm.ending, currency, locale) }),
    price.floor && t("market-sentence-floor", { percent: percent(price.floor.marginPercent, locale) }),
  ];
  return parts.filter(Boolean).join(" · ");
}

/** A day of rates, where there is one. */
export function dayOr(value: string | null, locale: string): string | null {
  return value === null ? null : day(value, locale);
}
