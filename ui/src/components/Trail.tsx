// Why a price: the recorded steps with what each used, then the floor, what is left, and the hash that replays it for
// any past day.
import { ShieldCheck, TriangleAlert, X } from "lucide-react";
import { useState } from "react";
import type { Price, TrailStep } from "../generated/contract";
import { useRead } from "../lib/desk/desk";
import { add, round } from "../lib/domain/decimal";
import { amount, minorDigits } from "../lib/words/format";
import { useLanguage } from "../lib/words/language";
import { showToast } from "../lib/toast";
import { Button, IconButton } from "./Button";
import { DayField } from "./DayField";
import { Note } from "./EmptyState";
import { Icon } from "./Icon";
import { Loaded } from "./Loaded";
import { Margin, Money } from "./Money";
import { Inspector } from "./Screen";
import { wordStep } from "./trail-words";

/** Which price to explain. */
export interface TrailPanelProps {
  sku: string;
  market: string;
  /** Name of the market for people; its code serves where there is none. */
  marketName?: string;
  /** The day of the price that is asked about; today where none is said. */
  at?: string;
  onClose: () => void;
}

/** The panel beside the content that explains one price, on any day. */
export function TrailPanel({ sku, market, marketName = market, at: day = "", onClose }: TrailPanelProps) {
  const { t, label, locale } = useLanguage();
  const [at, setAt] = useState(day);
  const price = useRead("price_show", { sku, market, ...(at === "" ? {} : { at }) }, { keep: true });
  const shown = price.data?.unitPrice
    ? `${price.data.currency} ${amount(price.data.unitPrice, price.data.currency, locale)}`
    : null;
  return (
    <Inspector label={label("trail-title")}>
      <div className="trail" data-screen="trail" data-ready={!price.isPending}>
        <header className="row spread">
          <h2 className="h2">{shown === null ? t("trail-title") : t("trail-why", { price: shown })}</h2>
          <span className="row">
            <DayField label={label("prices-on")} value={at === "" ? (price.data?.at ?? "") : at} onChange={setAt} />
            <IconButton label={label("action-close")} hint="Esc" icon={X} size="small" onPress={onClose} />
          </span>
        </header>
        <p className="muted small">
          <bdi dir="ltr" className="num">
            {sku}
          </bdi>{" "}
          · {marketName}
        </p>
        <Loaded of={price}>{(found) => <Trail price={found} />}</Loaded>
      </div>
    </Inspector>
  );
}

/** The steps of a price and what is left of it. */
export function Trail({ price }: { price: Price }) {
  const { t, locale } = useLanguage();
  return (
    <>
      <ol className="steps">
        {price.trail.map((step, index) => (
          <Step key={`${step.step}-${String(index)}`} step={step} />
        ))}
      </ol>
      {price.status !== "ok" && <PriceProblem price={price} />}
      {price.unitPrice !== null && (
        <section>
          <h3 className="h3">
            {t("trail-left-of", { amount: `${price.currency} ${amount(price.unitPrice, price.currency, locale)}` })}
          </h3>
          <WhatIsLeft price={price} />
        </section>
      )}
      {price.trailHash !== null && <TrailHash hash={price.trailHash} />}
    </>
  );
}

/** From the price to what the seller keeps. The lines add up: the first one takes what rounding leaves over. */
function WhatIsLeft({ price }: { price: Price }) {
  const { t } = useLanguage();
  const { baseCurrency, contribution } = price;
  const used = price.trail.find(({ step }) => step === "floor")?.params ?? {};
  const kept = contribution === null ? null : round(contribution, minorDigits(baseCurrency));
  const known = kept !== null && used.contributionCurrency === baseCurrency && used.costCurrency === baseCurrency;
  const parts = known ? [used.cost, used.fees].map((part) => round(part ?? "0", minorDigits(baseCurrency))) : [];
  const lines =
    parts.length === 0 || kept === null
      ? []
      : [
          { name: t("trail-net"), value: parts.reduce(add, kept) },
          ...[t("trail-cost"), t("trail-fees")].map((name, at) => ({ name, value: `-${parts[at] ?? "0"}` })),
        ];
  return (
    <table className="table left small">
      <tbody>
        {[...lines, { name: t("trail-keep"), value: kept }].map(({ name, value }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="n">
              <Money value={value} currency={baseCurrency} code="after" />
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t("price-margin")}</th>
          <td className="n">
            <Margin percent={price.marginPercent} floor={price.floorPercent} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Step({ step }: { step: TrailStep }) {
  const language = useLanguage();
  const { icon, title, detail, final, tone } = wordStep(step, language);
  return (
    <li className={final ? "res" : ""} data-step={step.step}>
      <Icon of={icon} tone={tone ?? "faint"} />
      <span className={tone}>
        {title}
        {detail !== null && <small>{detail}</small>}
      </span>
      <span className="a">
        {step.step !== "floor" && (
          <Money value={step.out} currency={step.currency} code="after" digits={final ? "all" : "step"} />
        )}
      </span>
    </li>
  );
}

/** Why buyers do not see this price. */
function PriceProblem({ price }: { price: Price }) {
  const { t, dynamic } = useLanguage();
  const words =
    price.status === "noRate" ? t("price-no-rate-for", { currency: price.currency }) : t(`price-${price.status}`);
  const hint = dynamic(`issue-${price.status}`, {}, "hint");
  return (
    <Note icon={TriangleAlert} tone="warn">
      <strong>{words}</strong>
      {hint !== null && <p>{hint}</p>}
    </Note>
  );
}

function TrailHash({ hash }: { hash: string }) {
  const { t } = useLanguage();
  const digits = hash.replace(/^[a-z0-9]+:/, "");
  const copy = () => void navigator.clipboard.writeText(hash).then(() => showToast({ message: t("action-copied") }));
  return (
    <p className="row tiny faint trail-hash">
      <Icon of={ShieldCheck} small />
      <span className="grow">{t("trail-hash", { hash: `${digits.slice(0, 4)} ${digits.slice(4, 8)}` })}</span>
      <Button look="link" onPress={copy}>
        {t("action-copy")}
      </Button>
    </p>
  );
}
