// One pair: its figure with source and days, and how it moved.
import { Coins } from "lucide-react";
import { useState } from "react";
import { EmptyState } from "../../components/EmptyState";
import { LineChart } from "../../components/LineChart";
import { MarketCode } from "../../components/Chip";
import { Unread } from "../../components/Loaded";
import { Segments } from "../../components/Select";
import { useRead } from "../../lib/desk/desk";
import { day, moment } from "../../lib/words/format";
import { useLanguage } from "../../lib/words/language";
import { rateShown, type UsedPair } from "./rates";

const SPANS = ["30", "90", "365", "36500"] as const;

/** The detail. */
export function RateDetail({ pair }: { pair: UsedPair }) {
  const { t, label, dynamic, locale } = useLanguage();
  const { from, to, source, rate, lastPublished, markets } = pair;
  const [span, setSpan] = useState<(typeof SPANS)[number]>("90");
  const known = rate !== null;
  const shown = useRead("rates_show", { from: to, to: from, source }, { enabled: known });
  const series = useRead(
    "rates_series",
    { from: to, to: from, source, days: Number(span) },
    { enabled: known, keep: true },
  );
  const name = dynamic(`rate-source-${source}`) ?? source;
  if (!known)
    return (
      <EmptyState icon={Coins}>
        {lastPublished === null
          ? t("rates-not-published", { source: name, currency: to })
          : t("rates-not-published-since", { source: name, currency: to, date: day(lastPublished, locale) })}
      </EmptyState>
    );
  const title = t("rates-series", { to: from, from: to });
  return (
    <section className="scroll rate-detail" aria-label={title}>
      <Unread failures={[shown.error, series.error]} />
      {shown.data && (
        <header className="rate-head">
          <bdi dir="ltr" className="figure" title={shown.data.rate}>
            {rateShown(shown.data.rate, locale)}
          </bdi>
          <span className="muted">{title}</span>
          <span className="small muted">
            {t("rates-published", {
              source: name,
              published: day(shown.data.published, locale),
              fetched: moment(shown.data.fetchedAt ?? shown.data.published, locale),
            })}
            {shown.data.via !== null && ` · ${t("rates-via", { via: shown.data.via })}`}
          </span>
        </header>
      )}
      <div className="card rate-chart">
        <div className="row spread">
          <h2 className="h2">{title}</h2>
          <Segments
            label={label("rates-span-label")}
            value={span}
            choices={SPANS.map((id) => ({
              id,
              name: id === "36500" ? t("rates-all-days") : t("rates-last-days", { days: Number(id) }),
            }))}
            onChoose={setSpan}
          />
        </div>
        {series.data && (
          <LineChart
            title={title}
            points={series.data.points.map(({ day: on, rate: value }) => ({ day: on, value }))}
          />
        )}
      </div>
      <p className="row muted">
        {t("rates-used-by")}
        {markets.map((code) => (
          <MarketCode key={code}>{code}</MarketCode>
        ))}
      </p>
    </section>
  );
}
