// What the parts of the editor share: the address of the product, its tabs, and the variant that is looked at.
import type { Matrix, Product, Variant } from "../../../generated/contract";
import { printAddress, useAddress } from "../../../lib/address";
import { useAside, useRead, type Read } from "../../../lib/desk/desk";

/** Tabs of the editor, in order. */
export const TABS = ["details", "variants", "media", "prices", "translations", "history"] as const;

/** A tab. */
export type Tab = (typeof TABS)[number];

/** What every part gets. */
export interface PartProps {
  product: Product;
}

/** The tab of an address; Details where it names none. */
export function tabOf(text: string | undefined): Tab {
  return TABS.find((tab) => tab === text) ?? "details";
}

/** The address of a product in the editor; `listing` is how links have named the place from the first. */
export function productAddress(id: string, tab: Tab, query: Readonly<Record<string, string>> = {}): string {
  return printAddress(["listing", id, tab], query);
}

/** A variant in words: its options, else its SKU. */
export function variantName({ options, sku }: Variant): string {
  const values = Object.values(options);
  return values.length === 0 ? sku : values.join(" · ");
}

/** The variant of the address, else the first one. */
export function useVariant({ variants }: Product): Variant | null {
  const { query } = useAddress();
  return variants.find(({ sku }) => sku === query.variant) ?? variants[0] ?? null;
}

/** The prices of all its variants in all markets, asked once for everything the editor shows of them. */
export function usePrices(product: string): Read<"price_matrix"> {
  return useRead("price_matrix", { products: [product], details: true });
}

/** The same, where a mark is made of them alone. */
export function usePricesAside(product: string): Matrix | undefined {
  return useAside("price_matrix", { products: [product], details: true });
}
