// What a typed price changes, shown before it is kept: every market's price now and then, with what is left.
import { ArrowRight } from "lucide-react";
import { useDeferredValue } from "react";
import { Popover } from "react-aria-components";
import { Icon } from "../../components/Icon";
import { MarketCode } from "../../components/Chip";
import { Margin, Money } from "../../components/Money";
import type { EffectRow } from "../../generated/contract";
import { useRead } from "../../lib/desk";
import { amount, decimal } from "../../lib/format";
import { useLanguage } from "../../lib/language";
import { readTyped } from "../../lib/typed-number";

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
  const { t, label, locale } = useLanguage();
  const typed = readTyped(useDeferredValue(text), locale);
  const value = typed.kind === "number" ? typed.value : "";
  const { data } = useRead("price_effect", { sku, field, value, locale: "en" }, { enabled: value !== "", keep: true });
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
      {typed.kind === "number" && typed.doubtful && (
        <p className="warn small">{t("effect-understood", { value: decimal(typed.value, locale) })}</p>
      )}
      {typed.kind === "unclear" && (
        <p className="warn small">{t("number-unclear", { example: amount("1234.5", "EUR", locale) })}</p>
      )}
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
