// Columns of the matrix: the product, then one per market with price, margin and heat.
import { Picture } from "../../components/Picture";
import { Margin, Per } from "../../components/Money";
import type { GridColumn } from "../../components/grid/types";
import type { Market, MatrixCell } from "../../generated/contract";
import { amount, countryName, percent } from "../../lib/words/format";
import type { Language } from "../../lib/words/language";
import { heatOf, type MatrixRow } from "./heat";

/** A column of the matrix; those of markets are named by the market's code. */
export type MatrixColumn = GridColumn<MatrixRow>;

/** The columns for these markets. */
export function matrixColumns(markets: readonly Market[], language: Language): readonly MatrixColumn[] {
  const { t, label } = language;
  const product: MatrixColumn = {
    id: "product",
    head: t("field-product"),
    name: label("field-product"),
    width: "minmax(14rem, 1.6fr)",
    rowHeader: true,
    cell: ({ title, titleLocale, picture }) => (
      <>
        <Picture blob={picture} />
        <span className="clip" lang={titleLocale} dir="auto">
          {title}
        </span>
      </>
    ),
    text: ({ title }) => title,
  };
  return [product, ...markets.map((market) => marketColumn(market, language))];
}

function marketColumn(market: Market, language: Language): MatrixColumn {
  const { code, currency, countries } = market;
  const name = countries.length === 1 && countries[0] !== undefined ? countryName(countries[0], language.locale) : code;
  return {
    id: code,
    head: (
      <span className="market-head" title={name}>
        <span className="clip strong">{name}</span>
        <bdi dir="ltr" className="cur">
          {currency}
        </bdi>
      </span>
    ),
    name: `${name}, ${currency}`,
    width: "minmax(9.25rem, 1fr)",
    cell: ({ cells }) => <Cell cell={cells[code]} language={language} />,
    text: ({ cells }) => cells[code]?.unitPrice ?? "",
    mark: ({ cells }) => markOf(cells[code]),
  };
}

function markOf(cell: MatrixCell | undefined): string {
  const heat = cell ? heatOf(cell) : null;
  return heat === null ? "heat" : `heat heat-${heat}`;
}

function Cell({ cell, language: { t, locale } }: { cell: MatrixCell | undefined; language: Language }) {
  if (!cell) return <span className="faint">{t("empty-value")}</span>;
  if (cell.unitPrice === null)
    return (
      <span className="heat-none">
        <span>{t("empty-value")}</span>
        <span className="clip">{t(`price-${cell.status}`)}</span>
      </span>
    );
  return (
    <>
      <bdi dir="ltr" className="num">
        {amount(cell.unitPrice, cell.currency, locale)}
        <Per units={cell.perUnit.quantity} />
      </bdi>
      <span
        className="heat-margin"
        title={
          cell.floorPercent === null ? undefined : t("matrix-floor", { percent: percent(cell.floorPercent, locale) })
        }
      >
        <Margin percent={cell.marginPercent} floor={cell.floorPercent} />
      </span>
    </>
  );
}
