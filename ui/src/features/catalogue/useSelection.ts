// Ticked products. They stay ticked while the list is scrolled on; who leaves the list is ticked no more.
import { useState } from "react";
import type { ProductRow } from "../../generated/contract";

/** A ticked product where it was seen last. */
export interface Ticked {
  row: ProductRow;
  place: number;
}

/**
 * The ticked products after the list has changed: as they are here, and as they were where their place is not here. Who
 * is not found although its place is here has left the list; of another list, no place is known.
 */
export function tickedAfter(
  before: ReadonlyMap<string, Ticked>,
  selected: ReadonlySet<string>,
  products: readonly (ProductRow | undefined)[],
  isOther: boolean,
): ReadonlyMap<string, Ticked> {
  if (selected.size === 0) return before.size === 0 ? before : new Map();
  const here = new Map<string, Ticked>();
  products.forEach((row, place) => row && selected.has(row.id) && here.set(row.id, { row, place }));
  const after = new Map<string, Ticked>();
  for (const id of selected) {
    const was = before.get(id);
    const now = here.get(id) ?? (was && isOther ? { ...was, place: -1 } : was);
    if (now && (here.has(id) || products[now.place] === undefined)) after.set(id, now);
  }
  const isSame =
    after.size === before.size &&
    [...after].every(([id, { row, place }]) => before.get(id)?.row === row && before.get(id)?.place === place);
  return isSame ? before : after;
}

/** The ticked products; none of them where other goods are asked for, so that nobody acts on what is out of sight. */
export function useSelection({ search, view, status, saved }: Readonly<Record<string, string>>) {
  const goods = JSON.stringify([search, view, status, saved]);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState(goods);
  if (asked !== goods) {
    setAsked(goods);
    setSelected(new Set());
  }
  return [selected, setSelected] as const;
}

/** What is known of the ticked products. */
export function useChosen(
  selected: ReadonlySet<string>,
  products: readonly (ProductRow | undefined)[],
  question: string,
): readonly ProductRow[] {
  const [seen, setSeen] = useState({ selected, products, question, ticked: new Map() as ReadonlyMap<string, Ticked> });
  if (seen.selected !== selected || seen.products !== products) {
    const ticked = tickedAfter(seen.ticked, selected, products, seen.question !== question);
    setSeen({ selected, products, question, ticked });
  }
  return [...seen.ticked.values()].map(({ row }) => row);
}
