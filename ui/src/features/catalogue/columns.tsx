// The columns of the catalogue: what is written, what each market's policy makes of it, and where the listing stands.
import { ChevronDown, ChevronRight, Lock, TriangleAlert } from "lucide-react";
import { Icon } from "../../components/Icon";
import type { GridColumn } from "../../components/grid/types";
import { Money } from "../../components/Money";
import { Picture } from "../../components/Picture";
import { LanguageMark, ProductBadge, PublishBadge } from "../../components/Tag";
import type { MatrixCell } from "../../generated/contract";
import { printAddress } from "../../lib/address";
import { amount, decimal, written } from "../../lib/words/format";
import type { Language } from "../../lib/words/language";
import type { RefusedCells } from "./drafts";
import { withRefused } from "./RefusedCells";
import type { Catalogue } from "./useCatalogue";
import { cellOf, editedVariant, nameOf, spanOf, unitsOf, variantsOf, type CatalogueRow } from "./rows";

/** A column of the catalogue. */
export type CatalogueColumn = GridColumn<CatalogueRow>;

/** What columns need from the screen. */
export interface ColumnContext {
  language: Language;
  catalogue: Pick<Catalogue, "markets" | "prices">;
  currency: string;
  /** Cells that hold what the desk refused. */
  refused: RefusedCells;
  selected: ReadonlySet<string>;
  /** How many of the products in the list are ticked. */
  ticks: "none" | "some" | "all";
  onSelect: (row: CatalogueRow) => void;
  onSelectAll: () => void;
  onToggle: (row: CatalogueRow) => void;
}

/** All columns, in order. */
export function catalogueColumns(context: ColumnContext): CatalogueColumn[] {
  const edited = (column: CatalogueColumn) => withRefused(column, context.refused, context.language);
  return [
    selectColumn(context),
    titleColumn(context),
    skuColumn(context),
    edited(moneyColumn(context, "basePrice")),
    edited(moneyColumn(context, "cost")),
    ...marketColumns(context),
    edited(stockColumn(context)),
    languagesColumn(context),
    publishedColumn(context),
  ];
}

function selectColumn({ language: { label }, selected, ticks, onSelect, onSelectAll }: ColumnContext): CatalogueColumn {
  return {
    id: "select",
    width: "2.25rem",
    align: "center",
    name: label("catalogue-select-all"),
    head: (
      <input
        type="checkbox"
        className="check"
        tabIndex={-1}
        aria-label={label("catalogue-select-all")}
        ref={(box) => {
          if (box) box.indeterminate = ticks === "some";
        }}
        checked={ticks === "all"}
        onChange={onSelectAll}
      />
    ),
    cell: (row) =>
      row.kind === "product" && (
        <input
          type="checkbox"
          className="check"
          tabIndex={-1}
          aria-label={label("catalogue-select-row", { title: nameOf(row) })}
          checked={selected.has(row.product.id)}
          onChange={() => onSelect(row)}
        />
      ),
  };
}

function titleColumn({ language: { t, label }, onToggle }: ColumnContext): CatalogueColumn {
  return {
    id: "title",
    width: "minmax(11.5rem, 1fr)",
    name: label("catalogue-col-product"),
    head: t("catalogue-col-product"),
    sort: "title",
    rowHeader: true,
    text: nameOf,
    cell: (row) => {
      if (row.kind === "variant") return <span className="name">{row.variant.label}</span>;
      const { product, open } = row;
      return (
        <>
          {product.variantRows.length > 1 ? (
            <button
              type="button"
              className="twist"
              tabIndex={-1}
              aria-label={open ? label("catalogue-close-row") : label("catalogue-open-row")}
              onClick={() => onToggle(row)}
            >
              <Icon of={open ? ChevronDown : ChevronRight} small mirrored={!open} />
            </button>
          ) : (
            <span className="lead" />
          )}
          <Picture blob={product.picture} />
          <a
            className="name"
            tabIndex={-1}
            href={printAddress(["listing", product.id, "details"])}
            lang={product.titleLocale}
            dir="auto"
          >
            {product.title}
          </a>
        </>
      );
    },
  };
}

function skuColumn({ language: { t, label } }: ColumnContext): CatalogueColumn {
  const sku = (row: CatalogueRow) => (row.kind === "variant" ? row.variant.sku : row.product.sku);
  return {
    id: "sku",
    width: "7.625rem",
    name: label("catalogue-col-sku"),
    head: t("catalogue-col-sku"),
    sort: "sku",
    text: sku,
    cell: (row) => (
      <bdi dir="ltr" className="muted clip" title={sku(row)}>
        {sku(row)}
      </bdi>
    ),
  };
}

function moneyColumn({ language, currency }: ColumnContext, field: "basePrice" | "cost"): CatalogueColumn {
  const { t, label, locale } = language;
  const name = label(`catalogue-col-${field}`);
  const spanIn = (row: CatalogueRow) =>
    spanOf(variantsOf(row).map((variant) => ({ value: variant[field], currency: variant[`${field}Currency`] })));
  return {
    id: field,
    width: field === "cost" ? "6.25rem" : "7rem",
    align: "end",
    name: `${name}, ${currency}`,
    head: (
      <>
        {field === "cost" && <Icon of={Lock} small />}
        {t(`catalogue-col-${field}`)} <span className="cur">{currency}</span>
      </>
    ),
    ...(field === "basePrice" && { sort: "basePrice" }),
    text: (row) => written(spanIn(row)?.low ?? "", locale),
    edit: (row) => {
      const variant = editedVariant(row);
      const value = variant?.[field];
      if (!variant) return null;
      return value == null ? "" : decimal(value, locale);
    },
    cell: (row) => {
      const span = spanIn(row);
      if (!span) return <span className="faint">{t("empty-value")}</span>;
      return (
        <>
          {!span.same && (
            <span
              className="faint small"
              title={t("catalogue-span", {
                low: amount(span.low, span.currency, locale),
                high: amount(span.high, span.currency, locale),
              })}
            >
              {t("catalogue-from")}
            </span>
          )}
          <span className={field === "cost" ? "muted" : undefined}>
            <Money
              value={span.low}
              currency={span.currency}
              code={span.currency === currency ? "none" : "before"}
              per={unitsOf(row)}
            />
          </span>
        </>
      );
    },
  };
}

function marketColumns({ language, catalogue: { markets, prices } }: ColumnContext): CatalogueColumn[] {
  return markets.map(({ code, currency }) => ({
    id: `market-${code}`,
    group: "markets",
    width: code.length > 4 ? "6.5rem" : "4.75rem",
    align: "end",
    tone: "computed",
    edge: true,
    name: `${code} ${currency}, ${language.label("cell-computed")}`,
    head: (
      <bdi dir="ltr" className="nowrap">
        {code} <span className="cur">{currency}</span>
      </bdi>
    ),
    text: (row) => written(cellOf(row, code, prices)?.unitPrice ?? "", language.locale),
    mark: (row) => (cellOf(row, code, prices)?.status === "belowFloor" ? "low" : ""),
    cell: (row) => <PriceCell cell={cellOf(row, code, prices)} language={language} />,
  }));
}

/** A market's price, or the word for why there is none. */
function PriceCell({ cell, language: { t, label } }: { cell: MatrixCell | null; language: Language }) {
  if (!cell) return null;
  if (cell.unitPrice === null)
    return (
      <span className="faint small clip" title={label("price-no-rate-for", { currency: cell.currency })}>
        {t(`price-${cell.status}`)}
      </span>
    );
  return (
    <>
      {cell.status === "belowFloor" && (
        <span role="img" aria-label={label("price-belowFloor")} title={label("price-belowFloor")} className="row">
          <Icon of={TriangleAlert} small />
        </span>
      )}
      <Money value={cell.unitPrice} currency={cell.currency} code="none" per={cell.perUnit.quantity} />
    </>
  );
}

function stockColumn({ language: { t, label, locale } }: ColumnContext): CatalogueColumn {
  const stock = (row: CatalogueRow) => (row.kind === "variant" ? row.variant.stock : row.product.stock);
  return {
    id: "stock",
    width: "4.5rem",
    align: "end",
    edge: true,
    name: label("catalogue-col-stock"),
    head: t("catalogue-col-stock"),
    sort: "stock",
    text: (row) => written(stock(row) ?? "", locale),
    edit: (row) => editedVariant(row) && written(stock(row) ?? "", locale),
    cell: (row) => {
      const value = stock(row);
      return value === null ? (
        <span className="faint">{t("empty-value")}</span>
      ) : (
        <bdi dir="ltr">{decimal(value, locale)}</bdi>
      );
    },
  };
}

function languagesColumn({ language: { t, label } }: ColumnContext): CatalogueColumn {
  return {
    id: "languages",
    width: "5.5rem",
    name: label("catalogue-col-languages"),
    head: t("catalogue-col-languages"),
    cell: (row) =>
      row.kind === "product" && (
        <span>
          {row.product.languages.map((each) => (
            <LanguageMark key={each.locale} {...each} />
          ))}
        </span>
      ),
  };
}

function publishedColumn({ language: { t, label } }: ColumnContext): CatalogueColumn {
  return {
    id: "published",
    width: "9.5rem",
    name: label("catalogue-col-published"),
    head: t("catalogue-col-published"),
    cell: (row) =>
      row.kind === "product" &&
      (row.product.status === "active" ? (
        <PublishBadge state={row.product.publish} />
      ) : (
        <ProductBadge status={row.product.status} />
      )),
  };
}
