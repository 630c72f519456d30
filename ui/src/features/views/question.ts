// A saved view and an address of the catalogue say the same: which goods, in which order.
import type { CatalogueSort, CatalogueView, ProductStatus, SavedView } from "../../generated/contract";
import { printAddress } from "../../lib/address";

/** What a view asks, without its name and its columns. */
export type Question = Pick<SavedView, "search" | "status" | "view" | "sort" | "descending" | "locale">;

type Filters = Readonly<Record<string, string>>;

/** What the filters of an address ask. */
export function questionOf({ search, status, view, sort, order, titles }: Filters): Question {
  return {
    search: search?.trim() || undefined,
    status: (status || undefined) as ProductStatus | undefined,
    view: (view || undefined) as CatalogueView | undefined,
    sort: (sort || undefined) as CatalogueSort | undefined,
    descending: order === "down",
    locale: titles || undefined,
  };
}

/** The filters that ask it. Goods are in the order of their titles unless something else is said. */
function filtersOf({ search, status, view, sort, descending, locale }: Question) {
  const order = descending === true ? "down" : "";
  return { search, status, view, sort: sort === "title" ? "" : sort, order, titles: locale };
}

/** Where a view is open. */
export function addressOf(view: SavedView): string {
  return printAddress(["catalogue"], { ...filtersOf(view), saved: view.id });
}

/** Whether both show the same goods in the same order. */
export function isSame(one: Question, other: Question): boolean {
  return printAddress([], filtersOf(one)) === printAddress([], filtersOf(other));
}
