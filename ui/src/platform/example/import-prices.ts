// What the example desk asks about the prices of a file: a list is in lira unless somebody says otherwise, the file of
// a shop (`shop.csv`) says neither currency nor tax.
import type { ImportAnswer, ImportMarketPrice, ImportPrices, ImportRequest } from "../../generated/contract";
import { exampleMarkets, shown } from "./prices";

/** What one unit of a currency is in lira, and one unit before tax. */
const IN_LIRA: Readonly<Record<string, number>> = { TRY: 1, EUR: 36.4, USD: 32.87, JPY: 0.21 };
const TAX: Readonly<Record<string, number>> = { DE: 1.19, FR: 1.2, NL: 1.21, AT: 1.2 };

const AMOUNT = "690.00";

function pricesOf(currency: string, prices: string): ImportMarketPrice[] {
  const rate = IN_LIRA[currency] ?? 1;
  const tax = TAX[prices.split(":")[1] ?? ""] ?? 1;
  return exampleMarkets.slice(0, 3).map((market) => {
    const price = shown(String((Number(AMOUNT) * rate) / tax), market.currency);
    return {
      market: market.code,
      currency: market.currency,
      price,
      status: price === null ? "noRate" : "ok",
      taxIncluded: market.price.tax.mode === "inclusive",
    };
  });
}

const answer = (
  said: string | undefined,
  kept: string | undefined,
  usual: string | null,
  asks: boolean,
): ImportAnswer => ({
  taken: said ?? kept ?? usual,
  by: said !== undefined ? "request" : kept !== undefined ? "memory" : "custom",
  asked: asks && said === undefined && kept === undefined,
});

/** The questions about files, and what is remembered of the answers. */
export function examplePrices() {
  const memory = new Map<string, Pick<ImportRequest, "currency" | "prices">>();
  const sourceOf = ({ name = "" }: ImportRequest) => (name.startsWith("shop") ? "Shopify" : "table");
  return {
    ask(request: ImportRequest): ImportPrices {
      const shop = sourceOf(request) === "Shopify";
      const kept = memory.get(sourceOf(request)) ?? {};
      const currency = answer(request.currency, kept.currency, shop ? null : "TRY", true);
      const tax = answer(request.prices, kept.prices, shop ? null : "net", shop);
      const offered = (taken: string | null, likely: readonly string[]) => [
        ...new Set([...likely, ...(taken === null ? [] : [taken])]),
      ];
      return {
        platform: shop ? "Shopify" : null,
        currency,
        tax,
        example: {
          row: 2,
          sku: "ATT-70140-SND",
          title: "Aegean Terry bath towel, Sand",
          amount: AMOUNT,
          currency: currency.taken,
        },
        currencies: offered(currency.taken, ["TRY", "EUR", "AED", "JPY", "USD"]).map((code) => ({
          answer: code,
          prices: pricesOf(code, tax.taken ?? "net"),
        })),
        taxes: offered(tax.taken, ["net", "gross:DE", "gross:FR"]).map((each) => ({
          answer: each,
          prices: currency.taken === null ? [] : pricesOf(currency.taken, each),
        })),
        countries: Object.keys(TAX),
      };
    },
    remember(request: ImportRequest): void {
      const { currency, prices } = request;
      if (request.remember !== true || (currency === undefined && prices === undefined)) return;
      memory.set(sourceOf(request), { ...(currency && { currency }), ...(prices && { prices }) });
    },
  };
}
