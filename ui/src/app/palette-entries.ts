// What the palette offers for a text: goods from the desk, then places.
import { Bookmark, type LucideIcon } from "lucide-react";
import type { ProductRow } from "../generated/contract";
import { addressOf } from "../features/views/question";
import { useSavedViews } from "../features/views/useSavedViews";
import { printAddress } from "../lib/address";
import { useRead } from "../lib/desk/desk";
import type { DeskFailure } from "../lib/desk/failure";
import { amount } from "../lib/words/format";
import { useLanguage, type Language } from "../lib/words/language";
import { compare } from "../lib/domain/decimal";
import { screens } from "./screens";

/** Which section is shown. */
export type PaletteNarrow = "all" | "goods" | "do";

/** One row of the palette. */
export interface PaletteEntry {
  id: string;
  section: "goods" | "do";
  title: string;
  /** Language of the title. */
  lang?: string;
  detail?: string;
  address: string;
  /** Address that explains a price. */
  why?: string;
  picture?: string | null;
  icon?: LucideIcon;
  /** Key that does the same. */
  keys?: string;
}

const MOST = 8;

/** The rows for a text, and why some may lack. */
export interface FoundEntries {
  entries: readonly PaletteEntry[];
  failures: readonly (DeskFailure | null)[];
}

/** The rows for a text. */
export function usePaletteEntries(text: string, narrow: PaletteNarrow): FoundEntries {
  const language = useLanguage();
  const search = text.trim();
  const goods = useRead(
    "catalogue_list",
    { search, limit: MOST, locale: language.locale },
    { enabled: search !== "" && narrow !== "do", keep: true },
  );
  const products =
    search === "" || narrow === "do" ? [] : (goods.data?.products ?? []).map((row) => goodsEntry(row, language));
  const { views, failure } = useSavedViews();
  const wanted = search.toLocaleLowerCase(language.locale);
  // Without a text the places stand alone: there may be many views.
  const asked =
    search === "" ? [] : views.filter(({ name }) => name.toLocaleLowerCase(language.locale).includes(wanted));
  const viewEntries = asked.map((view) => ({
    id: `view-${view.id ?? ""}`,
    section: "do" as const,
    title: view.name,
    detail: language.t("views-one"),
    address: addressOf(view),
    icon: Bookmark,
  }));
  return {
    entries: [...products, ...(narrow === "goods" ? [] : [...viewEntries, ...placeEntries(search, language)])],
    failures: [goods.error, failure],
  };
}

function goodsEntry(row: ProductRow, language: Language): PaletteEntry {
  const sku = row.variantRows[0]?.sku ?? row.sku;
  return {
    id: row.id,
    section: "goods",
    title: row.title,
    lang: row.titleLocale,
    detail: [row.sku, language.t("catalogue-variants", { count: row.variants }), lowest(row, language)]
      .filter(Boolean)
      .join(" · "),
    address: printAddress(["listing", row.id, "details"]),
    why: printAddress(["listing", row.id, "prices"], { variant: sku, why: "1" }),
    picture: row.picture,
  };
}

/** The lowest base price of a product, in words. */
function lowest({ variantRows }: ProductRow, { t, locale }: Language): string | null {
  const priced = variantRows.flatMap(({ basePrice, basePriceCurrency }) =>
    basePrice !== null && basePriceCurrency !== null ? [{ basePrice, basePriceCurrency }] : [],
  );
  const least = priced.reduce<(typeof priced)[number] | null>(
    (best, each) => (best === null || compare(each.basePrice, best.basePrice) < 0 ? each : best),
    null,
  );
  return (
    least &&
    `${t("catalogue-from")} ${least.basePriceCurrency} ${amount(least.basePrice, least.basePriceCurrency, locale)}`
  );
}

function placeEntries(search: string, { t, locale }: Language): PaletteEntry[] {
  const wanted = search.toLocaleLowerCase(locale);
  return screens.flatMap(({ path, place }) => {
    if (!place) return [];
    const title = t(place.name);
    return title.toLocaleLowerCase(locale).includes(wanted)
      ? [
          {
            id: path,
            section: "do" as const,
            title,
            address: printAddress([path]),
            icon: place.icon,
            keys: `G ${place.key}`,
          },
        ]
      : [];
  });
}
