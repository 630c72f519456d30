// Texts of the example goods in other languages, some of them older than their source.
import type { Product, Segment, TranslationState } from "../../generated/contract";

const DESCRIPTION =
  "Hotel-weight terry, 550 g/m², woven from ring-spun cotton. Keeps its shape after 200 washes at 60 °C.";
const BEFORE = "Hotel-weight terry, 500 g/m², woven from ring-spun cotton. Keeps its shape after 200 washes at 60 °C.";

const TITLES: Readonly<Record<string, string>> = {
  de: "Karaburun Hotel-Duschtuch",
  fr: "Drap de bain Karaburun",
  ar: "منشفة فندقية كارابورون",
  ja: "カラブルン ホテルタオル",
};
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  de:
    "Schwerer Hotelfrottier, 500 g/m², gewebt aus ringgesponnener Baumwolle. " +
    "Bleibt auch nach 200 Wäschen bei 60 °C in Form.",
  fr: "Éponge lourde d’hôtel, 500 g/m², tissée en coton peigné. Garde sa forme après 200 lavages à 60 °C.",
  ar: "قماش فندقي ثقيل، 500 غ/م²، منسوج من القطن. يحافظ على شكله بعد 200 غسلة عند 60 درجة.",
  ja: "ホテル仕様の厚手パイル、500 g/m²。リング紡績綿使用。60 °Cで200回洗っても形を保ちます。",
};

function stateOf(index: number, place: number): TranslationState {
  const states: readonly TranslationState[] = [
    "reviewed",
    "stale",
    "reviewed",
    "draft",
    "reviewed",
    "missing",
    "reviewed",
  ];
  return states[(index * 3 + place) % states.length] ?? "reviewed";
}

/** All texts of the goods in one language. */
export function segmentsOf(goods: readonly Product[], locale: string): readonly Segment[] {
  return goods.flatMap((product, index) => {
    const base = { product: product.id, sku: product.variants[0]?.sku ?? "", title: product.title, locale };
    const make = (field: string, place: number, source: string, target: string): Segment => {
      const state = stateOf(index, place);
      return {
        ...base,
        field,
        source,
        state,
        sourceBefore: state === "stale" ? (field === "description" ? BEFORE : source.replace(/\S+$/, "towel")) : null,
        text: state === "missing" ? "" : target,
        origin: state === "missing" ? null : "human",
        numbersDiffer: null,
        accepted: [],
      };
    };
    return [
      make("title", 0, product.title, TITLES[locale] ?? product.title),
      make("description", 1, DESCRIPTION, DESCRIPTIONS[locale] ?? DESCRIPTION),
      make("option:Colour", 2, "Colour", locale === "ar" ? "اللون" : "Farbe"),
      make("optionValue:Colour:Sand", 3, "Sand", locale === "ar" ? "رملي" : "Sand"),
    ];
  });
}
