// Which columns the grid shows: what a reader may choose among, and what always stands.
import type { Market } from "../../generated/contract";
import type { Language } from "../../lib/words/language";
import { catalogueColumns, type CatalogueColumn } from "./columns";

/** Without these nothing could be selected or told from its neighbour. */
const FIXED: ReadonlySet<string> = new Set(["select", "title"]);

const isFixed = ({ id }: CatalogueColumn) => FIXED.has(id);

/** The columns with these ids in their order, after those that always stand; all columns when no id is given. */
export function chosenColumns(columns: readonly CatalogueColumn[], ids: readonly string[]): readonly CatalogueColumn[] {
  const known = new Map(columns.filter((column) => !isFixed(column)).map((column) => [column.id, column]));
  // A view may name the column of a market that is gone, or one that only a newer program has.
  const chosen = ids.flatMap((id) => known.get(id) ?? []);
  return ids.length === 0 ? columns : [...columns.filter(isFixed), ...chosen];
}

/** The columns that a reader may choose among. */
export function columnChoices(language: Language, markets: readonly Market[]): readonly CatalogueColumn[] {
  const nothing = () => undefined;
  return catalogueColumns({
    language,
    catalogue: { markets, prices: new Map() },
    currency: "",
    refused: new Map(),
    selected: new Set(),
    ticks: "none",
    onSelect: nothing,
    onSelectAll: nothing,
    onToggle: nothing,
  }).filter((column) => !isFixed(column));
}
