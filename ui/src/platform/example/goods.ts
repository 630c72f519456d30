// The goods of an example firm, for tests and for looking at screens without a backend. Never part of what ships.
import type { Product, Variant } from "../../generated/contract";
import { drafts, type Draft } from "./table";

const LOCALES = ["de", "fr", "ar", "ja"] as const;
const R = "reviewed";

/** One folded towel in its colour, so that rows can be told apart. */
export function pictureOf(colour: string): string {
  const fold = (y: number, x: number) =>
    `<path d="M${String(x)} ${String(y)}h60a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3h-60a9 9 0 0 1 0-18z" ` +
    `fill="${colour}" stroke="#10222a" stroke-opacity=".18"/>`;
  return btoa(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><rect width="96" height="96" fill="#eef3f3"/>` +
      `${fold(60, 18)}${fold(41, 21)}${fold(22, 19)}</svg>`,
  );
}

function variantsOf({ sku, price, cost, stock, sizes = [], shades = [] }: Draft, at: number): Variant[] {
  const combinations = (sizes.length > 0 ? sizes : [""]).flatMap((size) =>
    (shades.length > 0 ? shades : [""]).map((shade) => ({ size, shade })),
  );
  return combinations.map(({ size, shade }, index) => ({
    id: `v-${String(at)}-${String(index)}`,
    sku: [sku, size.replace(/\D/g, "") || size, shade.slice(0, 3).toUpperCase()].filter(Boolean).join("-"),
    generatedSku: false,
    options: { ...(shade && { Colour: shade }), ...(size && { Size: size }) },
    gtin: index === 0 ? "8690000001187" : null,
    basePrice: size === "90 × 160" ? "890.00" : price,
    basePriceCurrency: "TRY",
    basePriceTax: "excluded",
    priceQuantity: 1,
    compareAtPrice: null,
    compareAtPriceCurrency: null,
    cost: size === "90 × 160" ? "421.00" : cost,
    costCurrency: "TRY",
    weight: "490",
    length: null,
    width: null,
    height: null,
    hsCode: "6302.60",
    origin: "TR",
    minimumQuantity: "1",
    unit: "C62",
    stock: String(Math.floor(stock / combinations.length)),
    flags: [],
  }));
}

function translationsOf({ title, states = [R, R, R, R] }: Draft): Product["translations"] {
  const texts: Product["translations"] = {};
  for (const [index, locale] of LOCALES.entries()) {
    const state = states[index] ?? R;
    texts[locale] = state === "missing" ? {} : { title: { text: `${title} (${locale})`, state, origin: "human" } };
  }
  return texts;
}

function productOf(draft: Draft, at: number): Product {
  return {
    id: `p-${String(at)}`,
    title: draft.title,
    description: "Dense terry from ring-spun cotton, 500 g/m². Soft from the first wash, quick to dry.",
    sourceLocale: "en",
    status: draft.status ?? "active",
    slug: draft.sku.toLowerCase(),
    handle: draft.sku.toLowerCase(),
    vendor: "Ege Home Textiles",
    kind: "Bath towels",
    tags: ["terry", "best seller"],
    options: [
      ...(draft.shades ? [{ name: "Colour", values: [...draft.shades] }] : []),
      ...(draft.sizes ? [{ name: "Size", values: [...draft.sizes] }] : []),
    ],
    variants: variantsOf(draft, at),
    media: [
      {
        id: `m-${String(at)}`,
        blob: `sha256:${draft.colour}`,
        mime: "image/svg+xml",
        width: 1600,
        height: 1600,
        alt: { en: draft.title },
        source: null,
      },
    ],
    translations: translationsOf(draft),
    attributes: {},
    publish: draft.publish ?? "never",
    issues: [],
    position: at + 1,
    previous: at === 0 ? null : `p-${String(at - 1)}`,
    next: at === drafts.length - 1 ? null : `p-${String(at + 1)}`,
    updatedAt: "2026-10-30T14:12:00Z",
  };
}

/** Fresh example goods; acts change them. */
export function exampleGoods(): Product[] {
  return drafts.map(productOf);
}

/** Languages that the example's markets want. */
export const exampleLocales: readonly string[] = LOCALES;
