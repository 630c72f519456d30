// Prices of the example, near enough to look right. The real pipeline lives in the desk; here figures only need to fill
// a screen.
import type { Market, MatrixCell, Price, PricePolicy, Variant } from "../../generated/contract";

const policy = (change: Partial<PricePolicy>): PricePolicy => ({
  base: "base-price",
  rateSource: "ecb",
  adjust: [
    { percent: "14", fixed: null },
    { percent: null, fixed: "5.60" },
  ],
  fees: [{ percent: "2.9", fixed: "0.30" }],
  tax: { mode: "inclusive", percent: "19", pack: null, class: null },
  round: { increment: "0.01", mode: "half-up" },
  charm: { ending: "0.95", step: "1", mode: "nearest", maxPercent: null },
  floor: { marginPercent: "28", onBreach: "block" },
  ...change,
});

/** Markets of the example firm; the Emirates have no rate, as with the ECB. */
export const exampleMarkets: readonly Market[] = [
  { code: "DE", countries: ["DE"], currency: "EUR", locales: ["de", "en"], price: policy({}) },
  {
    code: "FR",
    countries: ["FR"],
    currency: "EUR",
    locales: ["fr", "en"],
    price: policy({ tax: { mode: "inclusive", percent: "20", pack: null, class: null } }),
  },
  {
    code: "AE",
    countries: ["AE"],
    currency: "AED",
    locales: ["ar", "en"],
    price: policy({ tax: { mode: "inclusive", percent: "5", pack: null, class: null } }),
  },
  {
    code: "JP",
    countries: ["JP"],
    currency: "JPY",
    locales: ["ja", "en"],
    price: policy({ tax: { mode: "inclusive", percent: "10", pack: null, class: null } }),
  },
  {
    code: "US",
    countries: ["US"],
    currency: "USD",
    locales: ["en"],
    price: policy({ tax: { mode: "exclusive", percent: null, pack: null, class: null } }),
  },
];

const PER_LIRA: Record<string, number> = { EUR: 0.02747, JPY: 4.7536, USD: 0.03042 };

/** What an amount in lira is in another currency, ended as the markets end their prices. */
export function shown(base: string, currency: string): string | null {
  const rate = PER_LIRA[currency];
  if (rate === undefined) return null;
  const raw = Number(base) * rate;
  return currency === "JPY"
    ? String(Math.round(raw / 100) * 100 - 20)
    : (Math.floor(raw) + (currency === "USD" ? 0.99 : 0.95)).toFixed(2);
}

/** One price of the example. */
export function cellOf(product: string, variant: Variant, { code, currency }: Market): MatrixCell {
  const unitPrice = variant.basePrice === null ? null : shown(variant.basePrice, currency);
  const margin = unitPrice === null ? null : code === "US" ? "27.959" : String(33 + (Number(variant.basePrice) % 11));
  return {
    sku: variant.sku,
    product,
    variant: variant.id,
    market: code,
    currency,
    unitPrice,
    perUnit: { price: unitPrice, quantity: 1 },
    quantity: "1",
    lineTotal: unitPrice,
    taxIncluded: code !== "US",
    status: unitPrice === null ? "noRate" : code === "US" && Number(variant.basePrice) < 800 ? "belowFloor" : "ok",
    flags: [],
    marginPercent: margin,
    floorPercent: "28",
  };
}

/** The same with what is told to those who ask. */
export function detailedCellOf(product: string, variant: Variant, market: Market): MatrixCell {
  const cell = cellOf(product, variant, market);
  const contribution = cell.unitPrice === null ? null : "293.118204";
  return { ...cell, details: { taxPercent: market.price.tax.percent, contribution, baseCurrency: "TRY" } };
}

/** The same with a trail. */
export function priceOf(product: string, variant: Variant, market: Market, quantity: string): Price {
  const cell = cellOf(product, variant, market);
  const { currency } = market;
  const lines = cell.unitPrice === null ? null : (Number(cell.unitPrice) * Number(quantity)).toFixed(2);
  return {
    sku: variant.sku,
    market: market.code,
    currency,
    unitPrice: cell.unitPrice,
    perUnit: cell.perUnit,
    quantity,
    lineTotal: lines,
    taxIncluded: cell.taxIncluded,
    taxPercent: market.price.tax.percent,
    status: cell.status,
    flags: cell.flags,
    net: cell.unitPrice,
    contribution: cell.unitPrice === null ? null : "293.118204",
    marginPercent: cell.marginPercent,
    floorPercent: cell.floorPercent,
    baseCurrency: "TRY",
    at: "2026-10-30",
    trail: [
      { step: "base", in: null, out: variant.basePrice, currency: "TRY", params: { from: "base-price" } },
      {
        step: "convert",
        in: variant.basePrice,
        out: "13.81446714",
        currency,
        params: { from: "TRY", to: currency, source: "ecb", rate: "0.0200209", published: "2026-10-30", via: "EUR" },
      },
      { step: "adjust", in: "13.81446714", out: "15.74849254", currency, params: { percent: "14" } },
      { step: "adjust", in: "15.74849254", out: "21.34849254", currency, params: { fixed: "5.60" } },
      {
        step: "tax",
        in: "21.34849254",
        out: "21.34849254",
        currency,
        params: { mode: market.price.tax.mode, ...(market.price.tax.percent && { percent: market.price.tax.percent }) },
      },
      { step: "round", in: "21.34849254", out: "21.35", currency, params: { increment: "0.01", mode: "half-up" } },
      {
        step: "charm",
        in: "21.35",
        out: cell.unitPrice,
        currency,
        params: { ending: "0.99", step: "1", mode: "nearest" },
      },
      {
        step: "floor",
        in: cell.unitPrice,
        out: cell.unitPrice,
        currency,
        params: {
          marginPercent: "28",
          margin: cell.marginPercent ?? "0",
          onBreach: "block",
          net: "1048.40",
          cost: "318",
          costCurrency: "TRY",
          fees: "437.28",
          contribution: "293.118204",
          contributionCurrency: "TRY",
        },
      },
    ],
    trailHash: "blake3:9f2c41ab77",
  };
}
