// One way to show money and one to show a margin. Amounts stay text; digits run left to right in every script.
import { TriangleAlert } from "lucide-react";
import { amount, decimal, percent, settled, unrounded } from "../lib/words/format";
import { useLanguage } from "../lib/words/language";
import { showMargin } from "../lib/domain/margin";
import { share } from "../lib/domain/decimal";
import { classes } from "./classes";
import { Icon } from "./Icon";

/** An amount of the desk. */
export interface MoneyProps {
  /** A decimal as text; null is shown as a dash. */
  value: string | null;
  currency: string;
  /** The ISO code before the amount; left out where the head of a column has it. */
  code?: "before" | "after" | "none";
  /** `step`: six digits of an unrounded step. `settled`: rounded to the currency's own digits. */
  digits?: "all" | "step" | "settled";
  strong?: boolean;
  /** How many units the amount is for; said where that is not one. */
  per?: number;
}

/** Money: digits and a small, grey ISO code. */
export function Money({ value, currency, code = "before", digits = "all", strong = false, per = 1 }: MoneyProps) {
  const { locale, t } = useLanguage();
  if (value === null) return <span className="faint">{t("empty-value")}</span>;
  const write = { all: amount, step: unrounded, settled }[digits];
  return (
    <bdi dir="ltr" className={classes("num nowrap", strong && "strong")} title={digits === "step" ? value : undefined}>
      {code === "before" && <span className="cur">{currency} </span>}
      {write(value, currency, locale)}
      {code === "after" && <span className="cur"> {currency}</span>}
      <Per units={per} />
    </bdi>
  );
}

/** How many units a price is for, where that is not one. */
export function Per({ units }: { units: number }) {
  const { locale, t } = useLanguage();
  return units === 1 ? null : <span className="cur"> {t("price-per", { quantity: decimal(units, locale) })}</span>;
}

/** A margin in words and figures, never rounded across its floor. */
export function Margin({ percent: value, floor }: { percent: string | null; floor: string | null }) {
  const { locale, t } = useLanguage();
  if (value === null) return <span className="faint">{t("empty-value")}</span>;
  const { digits, underFloor } = showMargin(value, floor);
  return (
    <bdi className={classes("num nowrap margin", underFloor && "warn strong")}>
      {underFloor && <Icon of={TriangleAlert} small />}
      {percent(digits, locale)}
    </bdi>
  );
}

/** The margin as a bar with the floor as a tick; the figure beside it says the same. */
export function MarginBar({ percent: value, floor }: { percent: string | null; floor: string | null }) {
  const underFloor = value !== null && showMargin(value, floor).underFloor;
  return (
    <span className={classes("mg", underFloor && "low")} aria-hidden="true">
      {value !== null && (
        <i className={underFloor ? "hatch" : ""} style={{ inlineSize: `${String(share(value, FULL_BAR))}%` }} />
      )}
      {floor !== null && <b style={{ insetInlineStart: `${String(share(floor, FULL_BAR))}%` }} />}
    </span>
  );
}

/** A margin of 60 % fills the bar; more is rare and shows as full. */
const FULL_BAR = "60";
