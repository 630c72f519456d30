// All prices at a glance: products by markets, each with its margin as heat against the floor. Every cell answers why.
import { ArrowUpDown, LayoutGrid, Plus } from "lucide-react";
import { useMemo, useState, type ReactNode } from "react";
import { Button } from "../../components/Button";
import { DayField } from "../../components/DayField";
import { EmptyState } from "../../components/EmptyState";
import { Unread } from "../../components/Loaded";
import { VirtualGrid } from "../../components/grid/VirtualGrid";
import { Screen } from "../../components/Screen";
import { Select } from "../../components/Select";
import { Tag } from "../../components/Tag";
import { TrailPanel } from "../../components/Trail";
import type { Market, Matrix, PriceStatus } from "../../generated/contract";
import { go, useQueryPart } from "../../lib/address";
import { settled, useAside, useRead } from "../../lib/desk/desk";
import { useWindows } from "../../lib/desk/useWindows";
import type { PageShape } from "../../lib/desk/windows";
import { countryName } from "../../lib/words/format";
import { useKeys } from "../../lib/keys/keys";
import { useLanguage } from "../../lib/words/language";
import { Coins, TriangleAlert } from "lucide-react";
import { weakestCells, type MatrixRow } from "./heat";
import { Legend } from "./Legend";
import { matrixColumns, type MatrixColumn } from "./matrix-columns";

/** What each filter of the address asks for. */
const FILTERS: Readonly<Record<string, PriceStatus>> = { under: "belowFloor", norate: "noRate" };

/** The products of an answer, each with its weakest cells; worked out once, so that rows are not drawn anew. */
const known = new WeakMap<Matrix, readonly MatrixRow[]>();

const SHAPE: PageShape<Matrix, MatrixRow> = {
  rows: (page) => {
    const rows = known.get(page) ?? rowsOf(page);
    known.set(page, rows);
    return rows;
  },
  total: ({ counts }) => counts?.products ?? 0,
  keyOf: ({ product }) => product,
};

/** The matrix of a day, as much of it as is here. */
function useMatrix() {
  const [at, setAt] = useQueryPart("at");
  const [sort, setSort] = useQueryPart("sort");
  const [filter, setFilter] = useQueryPart("only");
  const only = FILTERS[filter];
  const markets = useRead("market_list", {});
  const { rows, question, latest, ready, failure, reach } = useWindows(
    "price_matrix",
    { order: sort === "title" ? "title" : "weakest", counts: true, ...(only && { only }), ...(at && { at }) },
    SHAPE,
  );
  return {
    at,
    setAt,
    sort,
    setSort,
    only,
    toggle: (which: string) => setFilter(filter === which ? "" : which),
    rows,
    question,
    reach,
    counts: latest?.counts ?? { products: 0, belowFloor: 0, noRate: 0 },
    markets: markets.data?.markets ?? [],
    failure: markets.error ?? failure,
    ready: ready && settled(markets),
  };
}

/** The products of a page, each with its weakest cells. */
function rowsOf({ products, prices }: Matrix): readonly MatrixRow[] {
  const weakest = weakestCells(prices);
  return products.map((product) => ({ ...product, cells: weakest.get(product.product) ?? {} }));
}

interface Asked {
  sku: string;
  market: string;
}

/** The screen. */
export function MatrixScreen({ tabs }: { tabs: ReactNode }) {
  const { t, label } = useLanguage();
  const matrix = useMatrix();
  const status = useAside("workspace_status", {});
  const { only, counts, sort, setSort, toggle } = matrix;
  const [asked, setAsked] = useState<Asked | null>(null);
  useKeys([{ keys: "Escape", label: t("keys-leave"), run: () => setAsked(null), enabled: asked !== null }]);
  return (
    <Screen
      name="matrix"
      ready={matrix.ready}
      title={t("markets-title")}
      beside={tabs}
      toolbar={
        <>
          <span className="muted small clip">{t("matrix-rows", { count: counts.products })}</span>
          {counts.belowFloor > 0 && (
            <button
              type="button"
              className="filter"
              aria-pressed={only === FILTERS.under}
              onClick={() => toggle("under")}
            >
              <Tag icon={TriangleAlert} tone="warn">
                {t("matrix-under-floor", { count: counts.belowFloor })}
              </Tag>
            </button>
          )}
          {counts.noRate > 0 && (
            <button
              type="button"
              className="filter"
              aria-pressed={only === FILTERS.norate}
              onClick={() => toggle("norate")}
            >
              <Tag icon={Coins} tone="warn">
                {t("matrix-no-rate", { count: counts.noRate })}
              </Tag>
            </button>
          )}
          <div className="acts">
            <span className="small muted">{t("matrix-at")}</span>
            <DayField
              label={label("matrix-at")}
              value={matrix.at || (status?.today ?? "")}
              onChange={(day) => matrix.setAt(day === status?.today ? "" : day)}
            />
            <Select
              label={label("catalogue-sort")}
              hideLabel
              look="plain"
              icon={ArrowUpDown}
              value={sort || "weak"}
              choices={[
                { id: "weak", name: t("matrix-sort") },
                { id: "title", name: t("matrix-sort-title") },
              ]}
              onChoose={(id) => setSort(id === "weak" ? "" : id)}
            />
          </div>
        </>
      }
      inspector={
        asked && (
          <AskedPanel
            key={`${asked.sku} ${asked.market} ${matrix.at}`}
            asked={asked}
            at={matrix.at}
            markets={matrix.markets}
            onClose={() => setAsked(null)}
          />
        )
      }
    >
      <Content key={`${sort} ${only ?? ""}`} {...matrix} filtered={only !== undefined} onAsk={setAsked} />
    </Screen>
  );
}

interface AskedPanelProps {
  asked: Asked;
  at: string;
  markets: readonly Market[];
  onClose: () => void;
}

function AskedPanel({ asked, at, markets, onClose }: AskedPanelProps) {
  const { locale } = useLanguage();
  const country = markets.find(({ code }) => code === asked.market)?.countries[0];
  return (
    <TrailPanel
      {...asked}
      at={at}
      marketName={country === undefined ? asked.market : countryName(country, locale)}
      onClose={onClose}
    />
  );
}

interface ContentProps extends Pick<
  ReturnType<typeof useMatrix>,
  "rows" | "question" | "reach" | "markets" | "failure" | "ready"
> {
  filtered: boolean;
  onAsk: (asked: Asked | null) => void;
}

function Content({ rows, question, reach, markets, failure, ready, filtered, onAsk }: ContentProps) {
  const language = useLanguage();
  const { t, label } = language;
  const columns = useMemo(() => matrixColumns(markets, language), [markets, language]);
  const [active, setActive] = useState<{ row: MatrixRow; column: MatrixColumn } | null>(null);
  const ask = (row: MatrixRow, column: MatrixColumn) => {
    const cell = row.cells[column.id] ?? Object.values(row.cells)[0];
    if (cell) onAsk({ sku: cell.sku, market: cell.market });
  };
  const explain = () => active && ask(active.row, active.column);
  useKeys([
    { keys: "T", label: t("keys-why"), run: explain, enabled: active !== null },
    { keys: "Ctrl+I", label: t("keys-why"), run: explain, enabled: active !== null, whileWriting: true },
  ]);
  if (failure) return <Unread failures={[failure]} room="page" />;
  if (ready && rows.length === 0)
    return (
      <EmptyState
        icon={LayoutGrid}
        acts={
          filtered ? undefined : (
            <Button icon={Plus} onPress={() => go("/markets")}>
              {t("markets-add")}
            </Button>
          )
        }
      >
        {filtered ? t("nothing-found", { count: 1 }) : t("matrix-empty")}
      </EmptyState>
    );
  return (
    <div className="matrix">
      <VirtualGrid
        label={label("matrix-title")}
        rows={rows}
        question={question}
        onReach={reach}
        columns={columns}
        rowKey={SHAPE.keyOf}
        rowName={nameOf}
        onOpen={ask}
        onActive={(row, column) => setActive({ row, column })}
      />
      <Legend markets={markets} />
    </div>
  );
}

const nameOf = ({ title }: MatrixRow) => title;
