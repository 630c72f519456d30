// All prices at a glance: products by markets, each with its margin as heat against the floor. Every cell answers why.
import { ArrowUpDown, LayoutGrid, Plus } from "lucide-react";
import { useMemo, useState, type ReactNode } from "react";
import { Button } from "../../components/Button";
import { DayField } from "../../components/DayField";
import { EmptyState, FailureNote } from "../../components/EmptyState";
import { VirtualGrid } from "../../components/grid/VirtualGrid";
import { Screen } from "../../components/Screen";
import { Select } from "../../components/Select";
import { Tag } from "../../components/Tag";
import { TrailPanel } from "../../components/Trail";
import type { Market, MatrixCell } from "../../generated/contract";
import { go, useQueryPart } from "../../lib/address";
import { settled, useRead } from "../../lib/desk";
import { countryName } from "../../lib/format";
import { useKeys } from "../../lib/keys";
import { useLanguage } from "../../lib/language";
import { Coins, TriangleAlert } from "lucide-react";
import { byWeakness, troubles, weakestCells, type MatrixRow } from "./heat";
import { Legend } from "./Legend";
import { matrixColumns, type MatrixColumn } from "./matrix-columns";

/** Most products in one look; the catalogue's own views narrow further. */
const MOST = 5000;

/** The matrix of a day. */
function useMatrix() {
  const [at, setAt] = useQueryPart("at");
  const goods = useRead("catalogue_list", { status: ["active"], limit: MOST, sort: "title" });
  const markets = useRead("market_list", {});
  const matrix = useRead("price_matrix", at === "" ? {} : { at }, { keep: true });
  const cells = matrix.data?.prices;
  const rows = useMemo<readonly MatrixRow[]>(() => {
    const weakest = weakestCells(cells ?? []);
    return (goods.data?.products ?? []).flatMap(({ id, title, titleLocale, picture }) => {
      const found = weakest.get(id);
      return found ? [{ product: id, title, titleLocale, picture, cells: found }] : [];
    });
  }, [goods.data, cells]);
  return {
    at,
    setAt,
    rows,
    cells: cells ?? [],
    markets: markets.data?.markets ?? [],
    failure: goods.error ?? markets.error ?? matrix.error,
    ready: settled(goods, markets, matrix),
  };
}

interface Asked {
  sku: string;
  market: string;
}

/** The screen. */
export function MatrixScreen({ tabs }: { tabs: ReactNode }) {
  const { t, label } = useLanguage();
  const matrix = useMatrix();
  const { data: status } = useRead("workspace_status", {});
  const [sort, setSort] = useQueryPart("sort");
  const [only, setOnly] = useQueryPart("only");
  const [asked, setAsked] = useState<Asked | null>(null);
  const { underFloor, noRate } = troubles(matrix.cells);
  const rows = useMemo(() => shownRows(matrix.rows, sort, only), [matrix.rows, sort, only]);
  useKeys([{ keys: "Escape", label: t("keys-leave"), run: () => setAsked(null), enabled: asked !== null }]);
  const toggle = (which: string) => setOnly(only === which ? "" : which);
  return (
    <Screen
      name="matrix"
      ready={matrix.ready}
      title={t("markets-title")}
      beside={tabs}
      toolbar={
        <>
          <span className="muted small clip">{t("matrix-rows", { count: rows.length })}</span>
          {underFloor > 0 && (
            <button type="button" className="filter" aria-pressed={only === "under"} onClick={() => toggle("under")}>
              <Tag icon={TriangleAlert} tone="warn">
                {t("matrix-under-floor", { count: underFloor })}
              </Tag>
            </button>
          )}
          {noRate > 0 && (
            <button type="button" className="filter" aria-pressed={only === "norate"} onClick={() => toggle("norate")}>
              <Tag icon={Coins} tone="warn">
                {t("matrix-no-rate", { count: noRate })}
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
            key={`${asked.sku} ${asked.market}`}
            asked={asked}
            markets={matrix.markets}
            onClose={() => setAsked(null)}
          />
        )
      }
    >
      <Content {...matrix} rows={rows} filtered={only !== ""} onAsk={setAsked} />
    </Screen>
  );
}

/** Rows of the filter in their order. */
function shownRows(rows: readonly MatrixRow[], sort: string, only: string): readonly MatrixRow[] {
  const wanted: Record<string, (cell: MatrixCell) => boolean> = {
    under: ({ status }) => status === "belowFloor",
    norate: ({ status }) => status === "noRate",
  };
  const test = wanted[only];
  const kept = test ? rows.filter(({ cells }) => Object.values(cells).some(test)) : rows;
  return sort === "title" ? kept : [...kept].sort(byWeakness);
}

function AskedPanel({ asked, markets, onClose }: { asked: Asked; markets: readonly Market[]; onClose: () => void }) {
  const { locale } = useLanguage();
  const country = markets.find(({ code }) => code === asked.market)?.countries[0];
  return (
    <TrailPanel
      {...asked}
      marketName={country === undefined ? asked.market : countryName(country, locale)}
      onClose={onClose}
    />
  );
}

interface ContentProps extends Omit<ReturnType<typeof useMatrix>, "at" | "setAt" | "cells"> {
  filtered: boolean;
  onAsk: (asked: Asked | null) => void;
}

function Content({ rows, markets, failure, ready, filtered, onAsk }: ContentProps) {
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
  if (failure)
    return (
      <div className="scroll padded">
        <FailureNote failure={failure} />
      </div>
    );
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
        columns={columns}
        rowKey={keyOf}
        rowName={nameOf}
        onOpen={ask}
        onActive={(row, column) => setActive({ row, column })}
      />
      <Legend markets={markets} />
    </div>
  );
}

const keyOf = ({ product }: MatrixRow) => product;
const nameOf = ({ title }: MatrixRow) => title;
