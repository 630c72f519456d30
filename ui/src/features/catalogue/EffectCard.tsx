// What a typed price changes, shown before it is kept: every market's price now and then, with what is left.
import { ArrowRight } from "lucide-react";
import { useDeferredValue } from "react";
import { Popover } from "react-aria-components";
import { Icon } from "../../components/Icon";
import { MarketCode } from "../../components/Chip";
import { Margin, Money } from "../../components/Money";
import type { EffectRow } from "../../generated/contract";
import { useRead } from "../../lib/desk/desk";
import { wordFailure } from "../../lib/desk/failure";
import { amount, decimal } from "../../lib/words/format";
import { useLanguage } from "../../lib/words/language";

/** What is being typed, and where. */
export interface EffectCardProps {
  sku: string;
  field: "basePrice" | "cost";
  /** Kept value. */
  before: string | null;
  currency: string;
  text: string;
  cell: HTMLElement;
}

/** The card beside the cell. */
export function EffectCard({ sku, field, before, currency, text, cell }: EffectCardProps) {
  const language = useLanguage();
  const { t, label, locale } = language;
  const typed = useDeferredValue(text);
  const isEmpty = typed.trim() === "";
  const { data, error } = useRead(
    "price_effect",
    { sku, field, value: typed, locale },
    { enabled: !isEmpty, keep: true },
  );
  const value = isEmpty || error ? "" : (data?.understood ?? "");
  return (
    <Popover
      triggerRef={{ current: cell }}
      isOpen
      isNonModal
      placement="bottom start"
      offset={2}
      className="pop effect"
      aria-label={label("effect-title")}
    >
      <div className="row spread">
        <strong className="h2">{t("effect-title")}</strong>
        <bdi dir="ltr" className="muted num">
          {before !== null && `${amount(before, currency, locale)} → `}
          {value === "" ? t("empty-value") : amount(value, currency, locale)} <span className="cur">{currency}</span>
        </bdi>
      </div>
      {value !== "" && wasGrouped(typed, value) && (
        <p className="warn small">{t("effect-understood", { value: decimal(value, locale) })}</p>
      )}
      {error && <p className="warn small">{wordFailure(error, language).message}</p>}
      <table className="table">
        <tbody>{value !== "" && data?.markets.map((row) => <Effect key={row.market} row={row} />)}</tbody>
      </table>
      <footer className="row small faint">
        <kbd>Enter</kbd> {t("effect-keep")} <kbd>Esc</kbd> {t("effect-leave")}
        <span className="row effect-why">
          <kbd>Ctrl I</kbd> {t("effect-why")}
        </span>
      </footer>
    </Popover>
  );
}

/** Whether a sign between digits was taken as grouping alone, where somebody could have meant a point. */
function wasGrouped(typed: string, understood: string): boolean {
  return /\p{Nd}[.,٬]\p{Nd}/u.test(typed) && !understood.includes(".");
}

function Effect({ row }: { row: EffectRow }) {
  const { t } = useLanguage();
  return (
    <tr>
      <td>
        <MarketCode>{row.market}</MarketCode>
      </td>
      <td className="n muted">
        <Money value={row.before} currency={row.currency} code="none" />
      </td>
      <td className="muted">
        <Icon of={ArrowRight} small mirrored />
      </td>
      <td className="n">
        {row.after === null ? (
          <span className="muted">{t(`price-${row.status}`)}</span>
        ) : (
          <Money value={row.after} currency={row.currency} strong={row.after !== row.before} />
        )}
      </td>
      <td className="n">
        <Margin percent={row.marginPercent} floor={row.floorPercent} />
      </td>
    </tr>
  );
}
