// The catalogue: every product as a spreadsheet, with what each market's policy makes of its price.
import { Download, Plus, Route, Upload, PackageOpen } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import { Button } from "../../components/Button";
import { EmptyState, FailureNote } from "../../components/EmptyState";
import { toggled } from "../../components/grid/useGridKeys";
import { VirtualGrid } from "../../components/grid/VirtualGrid";
import { Icon } from "../../components/Icon";
import { Screen } from "../../components/Screen";
import { TabLinks } from "../../components/Tabs";
import { TrailPanel } from "../../components/Trail";
import type { CatalogueQuery, CatalogueSort, CatalogueView, ProductStatus } from "../../generated/contract";
import { go, printAddress, useAddress, useQueryPart } from "../../lib/address";
import { useRead } from "../../lib/desk";
import { useKeys } from "../../lib/keys";
import { useLanguage } from "../../lib/language";
import { catalogueColumns, type CatalogueColumn } from "./columns";
import { CellPreview } from "./CellPreview";
import { EffectCard } from "./EffectCard";
import { ExportDialog } from "./ExportDialog";
import { NewProduct } from "./NewProduct";
import { editedVariant, keyOf, nameOf, rowsOf, variantsOf, type CatalogueRow } from "./rows";
import { BulkBar, Toolbar, focusFind } from "./Toolbar";
import { useCatalogue, type Catalogue } from "./useCatalogue";
import { useCatalogueActs } from "./useCatalogueActs";
import { useCellDrafts } from "./useCellDrafts";
import "./catalogue.css";

const VIEWS: readonly CatalogueView[] = ["needsLook", "lowStock", "changed"];

function queryOf(query: Readonly<Record<string, string>>): CatalogueQuery {
  const { search, view, status, sort, order, titles } = query;
  return {
    ...(search && { search }),
    ...(view && { view: view as CatalogueView }),
    status: status ? [status as ProductStatus] : ["draft", "active"],
    sort: (sort ?? "title") as CatalogueSort,
    ...(order === "down" && { descending: true }),
    ...(titles && { locale: titles }),
  };
}

/** A price that is being explained. */
interface Asked {
  sku: string;
  market: string;
}

/** The screen. */
export default function CatalogueScreen() {
  const { t } = useLanguage();
  const { query } = useAddress();
  const request = useMemo(() => queryOf(query), [query]);
  const catalogue = useCatalogue(request);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<Asked | null>(null);
  const [dialog, setDialog] = useState<"new" | "export" | null>(null);
  const acts = useCatalogueActs();
  const chosen = catalogue.products.filter(({ id }) => selected.has(id));
  useKeys([
    { keys: "/", label: t("keys-find"), run: focusFind },
    { keys: "N", label: t("keys-new"), run: () => setDialog("new") },
    { keys: "Escape", label: t("keys-leave"), run: () => setAsked(null), enabled: asked !== null },
  ]);
  const bulk = chosen.length > 0;
  return (
    <Screen
      name="catalogue"
      ready={catalogue.ready}
      title={t("catalogue-title")}
      beside={<Views counts={catalogue.counts} />}
      acts={
        <>
          <Button icon={Upload} onPress={() => go("/import")}>
            {t("catalogue-import")}
          </Button>
          <Button icon={Download} onPress={() => setDialog("export")}>
            {t("catalogue-export")}
          </Button>
          <Button look="primary" icon={Plus} onPress={() => setDialog("new")}>
            {t("catalogue-new")}
          </Button>
        </>
      }
      toolbar={bulk ? <BulkBar count={chosen.length} onArchive={() => void acts.archive(chosen.map(({ id }) => id))} onPublish={() => void acts.send(chosen.flatMap(({ variantRows }) => variantRows.slice(0, 1).map(({ sku }) => sku)))} onClear={() => setSelected(new Set())} /> : <Toolbar />}
      inspector={asked && <TrailPanel key={`${asked.sku} ${asked.market}`} {...asked} onClose={() => setAsked(null)} />}
    >
      <Content catalogue={catalogue} selected={selected} onSelect={setSelected} asked={asked} onAsk={setAsked} onNew={() => setDialog("new")} keep={acts.keep} />
      {dialog === "new" && <NewProduct onClose={() => setDialog(null)} />}
      {dialog === "export" && <ExportDialog onClose={() => setDialog(null)} />}
    </Screen>
  );
}

function Views({ counts }: Pick<Catalogue, "counts">) {
  const { t, label } = useLanguage();
  const { query } = useAddress();
  const address = (view: string) => printAddress(["catalogue"], { ...query, view });
  const entries = [
    { id: "", name: t("catalogue-view-all"), address: address(""), count: counts?.all },
    ...VIEWS.map((id) => ({ id, name: t(`catalogue-view-${id}`), address: address(id), count: counts?.[id] })),
  ];
  return <TabLinks label={label("catalogue-title")} look="pills" entries={entries} current={query.view ?? ""} />;
}

interface ContentProps {
  catalogue: Catalogue;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  asked: Asked | null;
  onAsk: (asked: Asked | null) => void;
  onNew: () => void;
  keep: (row: CatalogueRow, column: CatalogueColumn, text: string) => Promise<string | null>;
}

function Content(props: ContentProps) {
  const { t } = useLanguage();
  const { query } = useAddress();
  const { catalogue, onNew } = props;
  const filters = [query.search, query.view, query.status].filter(Boolean).length;
  if (catalogue.failure)
    return (
      <div className="scroll padded">
        <FailureNote failure={catalogue.failure} />
      </div>
    );
  if (catalogue.ready && catalogue.total === 0 && filters > 0)
    return (
      <EmptyState icon={PackageOpen} acts={<Button onPress={() => go("/catalogue")}>{t("action-clear")}</Button>}>
        {t("nothing-found", { count: filters })}
      </EmptyState>
    );
  if (catalogue.ready && catalogue.total === 0)
    return (
      <EmptyState
        icon={PackageOpen}
        acts={
          <>
            <Button icon={Upload} onPress={() => go("/import")}>
              {t("catalogue-empty-act")}
            </Button>
            <Button icon={Plus} onPress={onNew}>
              {t("catalogue-new")}
            </Button>
          </>
        }
      >
        {t("catalogue-empty")}
      </EmptyState>
    );
  return <CatalogueGrid {...props} />;
}

function CatalogueGrid({ catalogue, selected, onSelect, asked, onAsk, keep }: ContentProps) {
  const language = useLanguage();
  const { t, label } = language;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<{ row: CatalogueRow; column: CatalogueColumn } | null>(null);
  const [sort, setSort] = useQueryPart("sort");
  const [order, setOrder] = useQueryPart("order");
  const { data: status } = useRead("workspace_status", {});
  const drafts = useCellDrafts();
  const { products, markets, prices } = catalogue;
  const currency = products.flatMap(({ variantRows }) => variantRows.flatMap(({ basePriceCurrency }) => basePriceCurrency ?? []))[0] ?? status?.baseCurrency ?? "";
  const rows = useMemo(() => rowsOf(products, open), [products, open]);
  const toggle = useCallback((row: CatalogueRow) => setOpen((now) => toggled(now, row.product.id)), []);
  const columns = useMemo(
    () =>
      catalogueColumns({
        language,
        catalogue: { markets, prices },
        currency,
        selected,
        onSelect: (row) => onSelect(toggled(selected, row.product.id)),
        onSelectAll: () => onSelect(selected.size > 0 ? new Set() : new Set(products.map(({ id }) => id))),
        onToggle: toggle,
      }),
    [language, markets, prices, currency, selected, onSelect, products, toggle],
  );
  const ask = useCallback((row: CatalogueRow, column: CatalogueColumn) => onAsk(askedOf(row, column, markets[0]?.code)), [onAsk, markets]);
  const openCell = useCallback(
    (row: CatalogueRow, column: CatalogueColumn) => {
      if (column.id.startsWith("market-")) ask(row, column);
      else if (column.id === "basePrice" || column.id === "cost" || column.id === "stock") toggle(row);
      else go(printAddress(["listing", row.product.id, "details"], row.kind === "variant" ? { variant: row.variant.sku } : {}));
    },
    [ask, toggle],
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
  const onReach = useCallback((index: number) => reach(products.findIndex(({ id }) => id === rows[index]?.product.id)), [reach, products, rows]);
  const onActive = useCallback((row: CatalogueRow, column: CatalogueColumn) => setActive({ row, column }), []);
  return (
    <>
      {drafts.plan && <CellPreview plan={drafts.plan} busy={drafts.busy} onApply={drafts.apply} onClose={drafts.close} />}
      <VirtualGrid
        label={label("catalogue-grid-label")}
        rows={rows}
        total={catalogue.total + rows.length - products.length}
        columns={columns}
        rowKey={keyOf}
        rowName={nameOf}
        level={levelOf}
        expanded={expandedOf}
        onToggle={toggle}
        selected={selected}
        onSelect={onSelect}
        onOpen={openCell}
        onKeep={keep}
        onDrafts={drafts.draft}
        onLeave={() => {
          onAsk(null);
          return asked !== null;
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
    </>
  );
}

const nothing = () => undefined;
const levelOf = (row: CatalogueRow) => (row.kind === "variant" ? 2 : 1);
const expandedOf = (row: CatalogueRow) => (row.kind === "product" && row.product.variantRows.length > 1 ? row.open : null);

/** The price a cell stands for: its market's, or the first market's for other cells. */
function askedOf(row: CatalogueRow, { id }: CatalogueColumn, first: string | undefined): Asked | null {
  const sku = variantsOf(row)[0]?.sku;
  const market = id.startsWith("market-") ? id.slice("market-".length) : first;
  return sku === undefined || market === undefined ? null : { sku, market };
}

function Effect({ row, column, text, cell }: { row: CatalogueRow; column: CatalogueColumn; text: string; cell: HTMLElement }) {
  const variant = editedVariant(row);
  const { data: status } = useRead("workspace_status", {});
  if (!variant || (column.id !== "basePrice" && column.id !== "cost")) return null;
  const currency = variant[`${column.id}Currency`] ?? status?.baseCurrency ?? "";
  return <EffectCard sku={variant.sku} field={column.id} before={variant[column.id]} currency={currency} text={text} cell={cell} />;
}
