// The table of the example firm: what its goods are called, cost and still lack.
import type { ProductStatus, PublishState, TranslationState } from "../../generated/contract";

/** One product of the example, as short as it can be said. */
export interface Draft {
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

const R = "reviewed";

/** The goods, in the order of the catalogue. */
export const drafts: readonly Draft[] = [
  {
    sku: "ATT",
    title: "Aegean Terry bath towel",
    price: "690.00",
    cost: "318.00",
    colour: "#d8c4a0",
    stock: 1284,
    publish: "held",
    sizes: ["70 × 140", "90 × 160"],
    shades: ["Sand", "Sea", "Ecru", "Olive"],
  },
  {
    sku: "ATS",
    title: "Aegean Terry bath sheet",
    price: "990.00",
    cost: "538.00",
    colour: "#6f9ea3",
    stock: 402,
    publish: "held",
    shades: ["Sand", "Sea"],
  },
  {
    sku: "ATH",
    title: "Aegean Terry hand towel",
    price: "345.00",
    cost: "149.00",
    colour: "#efe3cd",
    stock: 1610,
    publish: "held",
    states: [R, R, R, "machine"],
    shades: ["Sand", "Sea", "Ecru"],
  },
  {
    sku: "KHT",
    title: "Karaburun hotel towel",
    price: "610.00",
    cost: "262.00",
    colour: "#f5f2ec",
    stock: 3120,
    publish: "changed",
    states: ["stale", "stale", R, "missing"],
  },
  {
    sku: "BSH",
    title: "Bodrum Stripe hand towel set",
    price: "890.00",
    cost: "432.00",
    colour: "#0b6570",
    stock: 266,
    publish: "live",
  },
  {
    sku: "DGT",
    title: "Didim guest towels",
    price: "760.00",
    cost: "402.00",
    colour: "#e3b3a4",
    stock: 190,
    publish: "held",
    states: [R, R, "machine", R],
  },
  {
    sku: "FBM",
    title: "Foça bath mat",
    price: "640.00",
    cost: "341.00",
    colour: "#8d9a8a",
    stock: 318,
    publish: "held",
    states: ["missing", R, R, "missing"],
  },
  {
    sku: "CPT",
    title: "Çeşme peshtemal",
    price: "560.00",
    cost: "214.00",
    colour: "#3e8e98",
    stock: 744,
    publish: "live",
    shades: ["Sand", "Sea", "Olive"],
  },
  {
    sku: "UKT",
    title: "Urla kitchen towels",
    price: "480.00",
    cost: "198.00",
    colour: "#b49a6c",
    stock: 388,
    publish: "never",
    status: "draft",
    states: ["missing", R, "missing", "missing"],
  },
  {
    sku: "MHT",
    title: "Minik hooded baby towel",
    price: "720.00",
    cost: "305.00",
    colour: "#f0c9bd",
    stock: 9,
    publish: "live",
  },
  {
    sku: "SWR",
    title: "Smyrna waffle bathrobe",
    price: "1890.00",
    cost: "842.00",
    colour: "#f2ede2",
    stock: 207,
    publish: "changed",
    states: ["stale", R, R, R],
    sizes: ["S", "M", "L"],
    shades: ["Sand", "Ecru"],
  },
  {
    sku: "AVR",
    title: "Assos velour bathrobe",
    price: "2450.00",
    cost: "1388.00",
    colour: "#2f5560",
    stock: 118,
    publish: "live",
    sizes: ["S", "M", "L"],
  },
  {
    sku: "GWB",
    title: "Gediz waffle blanket",
    price: "1090.00",
    cost: "512.00",
    colour: "#c9cdb8",
    stock: 154,
    publish: "live",
  },
  {
    sku: "UCT",
    title: "Ula cotton throw",
    price: "1290.00",
    cost: "590.00",
    colour: "#c98f6b",
    stock: 87,
    publish: "notLive",
  },
  {
    sku: "KKR",
    title: "Kordon kimono robe",
    price: "1650.00",
    cost: "720.00",
    colour: "#7a8fa3",
    stock: 132,
    publish: "queued",
  },
  {
    sku: "FTP",
    title: "Foça travel peshtemal",
    price: "420.00",
    cost: "171.00",
    colour: "#d9a441",
    stock: 521,
    publish: "live",
  },
  {
    sku: "PPC",
    title: "Pamukkale pillow case",
    price: "310.00",
    cost: "128.00",
    colour: "#ffffff",
    stock: 902,
    publish: "live",
  },
  {
    sku: "PDS",
    title: "Pamukkale duvet set",
    price: "2890.00",
    cost: "1340.00",
    colour: "#e8eef0",
    stock: 76,
    publish: "live",
  },
  {
    sku: "AFS",
    title: "Alaçatı flat sheet",
    price: "980.00",
    cost: "430.00",
    colour: "#dfe6e4",
    stock: 240,
    publish: "live",
  },
  {
    sku: "SNT",
    title: "Şirince napkins, set of six",
    price: "390.00",
    cost: "150.00",
    colour: "#a45a4a",
    stock: 333,
    publish: "live",
  },
];
