// The goods of an example firm, for tests and for looking at screens without a backend. Never part of what ships.
import type { Product, ProductStatus, PublishState, TranslationState, Variant } from "../../generated/contract";

interface Draft {
  sku: string;
  title: string;
  price: string;
  cost: string;
  colour: string;
  stock: number;
  publish?: PublishState;
  status?: ProductStatus;
  states?: readonly TranslationState[];
  sizes?: readonly string[];
  shades?: readonly string[];
}

const LOCALES = ["de", "fr", "ar", "ja"] as const;
const R = "reviewed";

const drafts: readonly Draft[] = [
  { sku: "ATT", title: "Aegean Terry bath towel", price: "690.00", cost: "318.00", colour: "#d8c4a0", stock: 1284, publish: "held", sizes: ["70 × 140", "90 × 160"], shades: ["Sand", "Sea", "Ecru", "Olive"] },
  { sku: "ATS", title: "Aegean Terry bath sheet", price: "990.00", cost: "538.00", colour: "#6f9ea3", stock: 402, publish: "held", shades: ["Sand", "Sea"] },
  { sku: "ATH", title: "Aegean Terry hand towel", price: "345.00", cost: "149.00", colour: "#efe3cd", stock: 1610, publish: "held", states: [R, R, R, "machine"], shades: ["Sand", "Sea", "Ecru"] },
  { sku: "KHT", title: "Karaburun hotel towel", price: "610.00", cost: "262.00", colour: "#f5f2ec", stock: 3120, publish: "changed", states: ["stale", "stale", R, "missing"] },
  { sku: "BSH", title: "Bodrum Stripe hand towel set", price: "890.00", cost: "432.00", colour: "#0b6570", stock: 266, publish: "live" },
  { sku: "DGT", title: "Didim guest towels", price: "760.00", cost: "402.00", colour: "#e3b3a4", stock: 190, publish: "held", states: [R, R, "machine", R] },
  { sku: "FBM", title: "Foça bath mat", price: "640.00", cost: "341.00", colour: "#8d9a8a", stock: 318, publish: "held", states: ["missing", R, R, "missing"] },
  { sku: "CPT", title: "Çeşme peshtemal", price: "560.00", cost: "214.00", colour: "#3e8e98", stock: 744, publish: "live", shades: ["Sand", "Sea", "Olive"] },
  { sku: "UKT", title: "Urla kitchen towels", price: "480.00", cost: "198.00", colour: "#b49a6c", stock: 388, publish: "never", status: "draft", states: ["missing", R, "missing", "missing"] },
  { sku: "MHT", title: "Minik hooded baby towel", price: "720.00", cost: "305.00", colour: "#f0c9bd", stock: 9, publish: "live" },
  { sku: "SWR", title: "Smyrna waffle bathrobe", price: "1890.00", cost: "842.00", colour: "#f2ede2", stock: 207, publish: "changed", states: ["stale", R, R, R], sizes: ["S", "M", "L"], shades: ["Sand", "Ecru"] },
  { sku: "AVR", title: "Assos velour bathrobe", price: "2450.00", cost: "1388.00", colour: "#2f5560", stock: 118, publish: "live", sizes: ["S", "M", "L"] },
  { sku: "GWB", title: "Gediz waffle blanket", price: "1090.00", cost: "512.00", colour: "#c9cdb8", stock: 154, publish: "live" },
  { sku: "UCT", title: "Ula cotton throw", price: "1290.00", cost: "590.00", colour: "#c98f6b", stock: 87, publish: "notLive" },
  { sku: "KKR", title: "Kordon kimono robe", price: "1650.00", cost: "720.00", colour: "#7a8fa3", stock: 132, publish: "queued" },
  { sku: "FTP", title: "Foça travel peshtemal", price: "420.00", cost: "171.00", colour: "#d9a441", stock: 521, publish: "live" },
  { sku: "PPC", title: "Pamukkale pillow case", price: "310.00", cost: "128.00", colour: "#ffffff", stock: 902, publish: "live" },
  { sku: "PDS", title: "Pamukkale duvet set", price: "2890.00", cost: "1340.00", colour: "#e8eef0", stock: 76, publish: "live" },
  { sku: "AFS", title: "Alaçatı flat sheet", price: "980.00", cost: "430.00", colour: "#dfe6e4", stock: 240, publish: "live" },
  { sku: "SNT", title: "Şirince napkins, set of six", price: "390.00", cost: "150.00", colour: "#a45a4a", stock: 333, publish: "live" },
];

/** One folded towel in its colour, so that rows can be told apart. */
export function pictureOf(colour: string): string {
  const fold = (y: number, x: number) => `<path d="M${String(x)} ${String(y)}h60a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3h-60a9 9 0 0 1 0-18z" fill="${colour}" stroke="#10222a" stroke-opacity=".18"/>`;
  return btoa(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><rect width="96" height="96" fill="#eef3f3"/>${fold(60, 18)}${fold(41, 21)}${fold(22, 19)}</svg>`);
}

function variantsOf({ sku, price, cost, stock, sizes = [], shades = [] }: Draft, at: number): Variant[] {
  const combinations = (sizes.length > 0 ? sizes : [""]).flatMap((size) => (shades.length > 0 ? shades : [""]).map((shade) => ({ size, shade })));
  return combinations.map(({ size, shade }, index) => ({
    id: `v-${String(at)}-${String(index)}`,
    sku: [sku, size.replace(/\D/g, "") || size, shade.slice(0, 3).toUpperCase()].filter(Boolean).join("-"),
    generatedSku: false,
    options: { ...(shade && { Colour: shade }), ...(size && { Size: size }) },
    gtin: index === 0 ? "8690000001187" : null,
    basePrice: size === "90 × 160" ? "890.00" : price,
    basePriceCurrency: "TRY",
    compareAtPrice: null,
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
    media: [{ id: `m-${String(at)}`, blob: `sha256:${draft.colour}`, mime: "image/svg+xml", width: 1600, height: 1600, alt: { en: draft.title }, source: null }],
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

