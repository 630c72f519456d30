// Columns of the review: what row, what becomes of it, and every field that some row changes, old beside new.
import { Minus, Pencil, Plus, type LucideIcon } from "lucide-react";
import { Icon } from "../../components/Icon";
import type { GridColumn } from "../../components/grid/types";
import type { CellChange, ImportChange } from "../../generated/contract";
import { amount, decimal } from "../../lib/words/format";
import { isDecimal } from "../../lib/domain/decimal";
import type { Language } from "../../lib/words/language";
import { fieldName, isFigure, valueWord } from "./fields";
import { outcomeOf } from "./review";

const OUTCOME = {
  create: { icon: Plus, tone: "live" },
  update: { icon: Pencil, tone: "accent" },
  unchanged: { icon: Minus, tone: "faint" },
} as const satisfies Record<string, { icon: LucideIcon; tone: "live" | "accent" | "faint" }>;

const AMOUNTS = new Set(["basePrice", "cost", "compareAtPrice"]);

/** A row of the review. */
export type ReviewColumn = GridColumn<ImportChange>;

/** The columns for these fields. */
export function reviewColumns(
  fields: readonly string[],
  changes: readonly ImportChange[],
  language: Language,
): readonly ReviewColumn[] {
  const { t, label, locale } = language;
  const named: ReviewColumn[] = [
    {
      id: "row",
      head: t("import-row"),
      name: label("import-row"),
      width: "4rem",
      align: "end",
      cell: ({ row }) => <span className="num muted">{decimal(row, locale)}</span>,
    },
    {
      id: "outcome",
      head: <span className="only-read">{t("import-becomes")}</span>,
      name: label("import-becomes"),
      width: "2.25rem",
      align: "center",
      cell: (change) => <OutcomeMark change={change} language={language} />,
    },
    {
      id: "title",
      head: t("import-product"),
      name: label("import-product"),
      width: "minmax(13rem, 1fr)",
      rowHeader: true,
      cell: ({ title }) => (
        <span className="clip" dir="auto">
          {title}
        </span>
      ),
      text: ({ title }) => title,
    },
    {
      id: "sku",
      head: t("field-sku"),
      name: label("field-sku"),
      width: "minmax(7rem, 11rem)",
      cell: ({ sku }) => (
        <bdi dir="ltr" className="clip muted">
          {sku}
        </bdi>
      ),
      text: ({ sku }) => sku,
    },
  ];
  return [...named, ...fields.map((field) => fieldColumn(field, changes, language))];
}

function OutcomeMark({ change, language: { label } }: { change: ImportChange; language: Language }) {
  const outcome = outcomeOf(change);
  const { icon, tone } = OUTCOME[outcome];
  return (
    <span role="img" aria-label={label(`outcome-${outcome}`)} title={label(`outcome-${outcome}`)} className="outcome">
      <Icon of={icon} tone={tone} small />
    </span>
  );
}

/** The currency of a column: the one that all its amounts are in; empty where they are in several. */
export function currencyOf(field: string, changes: readonly ImportChange[]): string {
  const cells = changes.flatMap(({ cells }) => cells.filter((cell) => cell.field === field));
  const [first = "", ...others] = new Set(cells.map(({ currency }) => currency ?? ""));
  return others.length === 0 ? first : "";
}

function fieldColumn(field: string, changes: readonly ImportChange[], language: Language): ReviewColumn {
  const name = fieldName(field, language);
  const find = ({ cells }: ImportChange) => cells.find((cell) => cell.field === field);
  const figure = isFigure(field);
  const money = AMOUNTS.has(field);
  const shared = money ? currencyOf(field, changes) : "";
  // Amounts that name their currency need more room.
  const width =
    money && shared === "" ? "minmax(13rem, 15rem)" : figure ? "minmax(8rem, 10rem)" : "minmax(9rem, 16rem)";
  return {
    id: field,
    head: (
      <>
        <span className="clip">{name}</span>
        {shared !== "" && <span className="cur">{shared}</span>}
      </>
    ),
    name,
    width,
    align: figure ? "end" : "start",
    edge: true,
    cell: (row) => {
      const cell = find(row);
      const currency = cell?.currency ?? null;
      const code = currency === null || currency === shared ? "" : `${currency} `;
      return (
        <Difference
          cell={cell}
          write={(value) =>
            figure ? `${code}${write(value, currency, language.locale)}` : valueWord(field, value, language)
          }
        />
      );
    },
    text: (row) => find(row)?.after ?? "",
    mark: (row) => (find(row) ? "changed" : ""),
  };
}

/** Amounts in full, with their own currency where they name it; other figures with their own digits. */
function write(value: string, currency: string | null, locale: string): string {
  const [, figures = "", named = ""] = /^(\S+) ([A-Z]{3})$/.exec(value) ?? [];
  if (named !== "" && isDecimal(figures)) return `${named} ${amount(figures, named, locale)}`;
  if (!isDecimal(value)) return value;
  return currency === null ? decimal(value, locale) : amount(value, currency, locale);
}

function Difference({ cell, write: shown }: { cell: CellChange | undefined; write: (value: string) => string }) {
  if (!cell) return null;
  const { before, after } = cell;
  const whole = [before, after].filter((value) => value !== null).join("\n");
  return (
    <span className="difference clip" title={whole}>
      {before !== null && before !== "" && <del dir="auto">{shown(before)}</del>}
      {after !== null && <ins dir="auto">{shown(after)}</ins>}
    </span>
  );
}
