// The spreadsheet of the catalogue: its columns, its keys, and the price that is asked about.
import { Route } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import type { GridSight } from "../../components/grid/types";
import { toggled } from "../../components/grid/useGridKeys";
import { VirtualGrid } from "../../components/grid/VirtualGrid";
import { Icon } from "../../components/Icon";
import { Unread } from "../../components/Loaded";
import { go, printAddress, useQueryPart } from "../../lib/address";
import { useAside } from "../../lib/desk/desk";
import { useKeys } from "../../lib/keys/keys";
import { useLanguage } from "../../lib/words/language";
import { CellPreview } from "./CellPreview";
import { chosenColumns } from "./column-choice";
import { catalogueColumns, type CatalogueColumn } from "./columns";
import { EffectCard } from "./EffectCard";
import { RefusedNote } from "./RefusedCells";
import { editedVariant, keyOf, nameOf, placeOf, rowsOf, variantsOf, type CatalogueRow } from "./rows";
import type { Catalogue } from "./useCatalogue";
import { useCellDrafts } from "./useCellDrafts";

/** A price that is being explained. */
export interface Asked {
  sku: string;
  market: string;
}

/** What the grid shows and tells. */
export interface GridProps {
  catalogue: Catalogue;
  /** Ids of the columns to show, in order; all of them when there is none. */
  shown: readonly string[];
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  asked: Asked | null;
  onAsk: (asked: Asked | null) => void;
  keep: (row: CatalogueRow, column: CatalogueColumn, text: string) => Promise<string | null>;
}

/** The products as rows, variants under them where they are opened. */
export function CatalogueGrid({ catalogue, shown, selected, onSelect, asked, onAsk, keep }: GridProps) {
  const language = useLanguage();
  const { t, label } = language;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<{ row: CatalogueRow; column: CatalogueColumn } | null>(null);
  const [sort, setSort] = useQueryPart("sort");
  const [order, setOrder] = useQueryPart("order");
  const status = useAside("workspace_status", {});
  const drafts = useCellDrafts();
  const { refused, settle, discard } = drafts;
  const { products, markets, prices } = catalogue;
  const currency = useMemo(() => currencyOf(products), [products]) ?? status?.baseCurrency ?? "";
  const rows = useMemo(() => rowsOf(products, open), [products, open]);
  const toggle = useCallback((row: CatalogueRow) => setOpen((now) => toggled(now, row.product.id)), []);
  const ticks = useMemo(() => ticksOf(products, selected), [products, selected]);
  const all = useMemo(
    () =>
      catalogueColumns({
        language,
        catalogue: { markets, prices },
        currency,
        refused,
        selected,
        ticks,
        onSelect: (row) => onSelect(toggled(selected, row.product.id)),
        onSelectAll: () =>
          onSelect(ticks === "all" ? new Set() : new Set(products.flatMap((product) => product?.id ?? []))),
        onToggle: toggle,
      }),
    [language, markets, prices, currency, refused, selected, ticks, onSelect, products, toggle],
  );
  const columns = useMemo(() => chosenColumns(all, shown), [all, shown]);
  const ask = useCallback(
    (row: CatalogueRow, column: CatalogueColumn) => onAsk(askedOf(row, column, markets[0]?.code)),
    [onAsk, markets],
  );
  const openCell = useCallback(
    (row: CatalogueRow, column: CatalogueColumn) => {
      if (column.id.startsWith("market-")) ask(row, column);
      else if (column.id === "basePrice" || column.id === "cost" || column.id === "stock") toggle(row);
      else
        go(
          printAddress(
            ["listing", row.product.id, "details"],
            row.kind === "variant" ? { variant: row.variant.sku } : {},
          ),
        );
    },
    [ask, toggle],
  );
  const keepCell = useCallback(
    async (row: CatalogueRow, column: CatalogueColumn, text: string) => {
      const sentence = await keep(row, column, text);
      if (sentence === null) settle(editedVariant(row)?.id ?? "", column.id);
      return sentence;
    },
    [keep, settle],
  );
  const explain = () => active && ask(active.row, active.column);
  useKeys([
    { keys: "T", label: t("keys-why"), run: explain, enabled: active !== null },
    { keys: "Ctrl+I", label: t("keys-why"), run: explain, enabled: active !== null, whileWriting: true },
    // The grid itself hears these; they stand here for the map.
    { keys: "Shift+ArrowDown", label: t("keys-extend"), run: nothing, enabled: false },
    { keys: "Ctrl+C", label: t("keys-copy"), run: nothing, enabled: false },
    { keys: "Ctrl+V", label: t("keys-paste"), run: nothing, enabled: false },
    { keys: "Ctrl+D", label: t("keys-fill"), run: nothing, enabled: false },
  ]);
  const reach = catalogue.reach;
  const onReach = useCallback(
    ({ first, last, active }: GridSight) =>
      reach({ first: placeOf(rows, first), last: placeOf(rows, last), active: placeOf(rows, active) }),
    [reach, rows],
  );
  const onActive = useCallback((row: CatalogueRow, column: CatalogueColumn) => setActive({ row, column }), []);
  return (
    <div className="grid-place" data-region="grid">
      {drafts.asked && (
        <CellPreview asked={drafts.asked} busy={drafts.busy} onApply={drafts.apply} onClose={drafts.close} />
      )}
      <RefusedNote refused={refused} onDiscard={discard} />
      <Unread failures={[catalogue.pricesFailure]} />
      <VirtualGrid
        label={label("catalogue-grid-label")}
        rows={rows}
        question={catalogue.question}
        columns={columns}
        rowKey={keyOf}
        rowName={nameOf}
        level={levelOf}
        expanded={expandedOf}
        onToggle={toggle}
        selected={selected}
        onSelect={onSelect}
        onOpen={openCell}
        onKeep={keepCell}
        onDrafts={drafts.draft}
        onLeave={() => {
          if (asked !== null) onAsk(null);
          else if (refused.size > 0) discard();
          else return false;
          return true;
        }}
        onActive={onActive}
        onReach={onReach}
        whileEditing={(row, column, text, cell) => <Effect row={row} column={column} text={text} cell={cell} />}
        sort={{ by: sort || "title", descending: order === "down" }}
        onSort={({ by, descending }) => {
          setSort(by);
          setOrder(descending ? "down" : "");
        }}
        groups={{
          markets: (
            <>
              <Icon of={Route} small />
              {t("catalogue-market-group")}
            </>
          ),
        }}
      />
    </div>
  );
}

const nothing = () => undefined;

/** The currency of the first price that is here. */
function currencyOf(products: Catalogue["products"]): string | undefined {
  for (const product of products)
    for (const { basePriceCurrency } of product?.variantRows ?? [])
      if (basePriceCurrency !== null) return basePriceCurrency;
  return undefined;
}

/** Whether all products that are here are ticked, some or none. */
function ticksOf(products: Catalogue["products"], selected: ReadonlySet<string>): "none" | "some" | "all" {
  const here = products.filter((product) => product !== undefined);
  const count = here.filter(({ id }) => selected.has(id)).length;
  return count === 0 ? "none" : count === here.length ? "all" : "some";
}

const levelOf = (row: CatalogueRow) => (row.kind === "variant" ? 2 : 1);
const expandedOf = (row: CatalogueRow) =>
  row.kind === "product" && row.product.variantRows.length > 1 ? row.open : null;

/** The price a cell stands for: its market's, or the first market's for other cells. */
function askedOf(row: CatalogueRow, { id }: CatalogueColumn, first: string | undefined): Asked | null {
  const sku = variantsOf(row)[0]?.sku;
  const market = id.startsWith("market-") ? id.slice("market-".length) : first;
  return sku === undefined || market === undefined ? null : { sku, market };
}

function Effect({
  row,
  column,
  text,
  cell,
}: {
  row: CatalogueRow;
  column: CatalogueColumn;
  text: string;
  cell: HTMLElement;
}) {
  const variant = editedVariant(row);
  const status = useAside("workspace_status", {});
  if (!variant || (column.id !== "basePrice" && column.id !== "cost")) return null;
  const currency = variant[`${column.id}Currency`] ?? status?.baseCurrency ?? "";
  return (
    <EffectCard
      sku={variant.sku}
      field={column.id}
      before={variant[column.id]}
      currency={currency}
      text={text}
      cell={cell}
    />
  );
}
