// One pair: its figure with source and days, and how it moved.
import { Coins } from "lucide-react";
import { useState } from "react";
import { EmptyState } from "../../components/EmptyState";
import { LineChart } from "../../components/LineChart";
import { MarketCode } from "../../components/Chip";
import { Unread } from "../../components/Loaded";
import { Segments } from "../../components/Select";
import type { RatePoint } from "../../generated/contract";
import { useRead } from "../../lib/desk/desk";
import { day, moment } from "../../lib/words/format";
import { useLanguage } from "../../lib/words/language";
import { moveShown, rateShown, type UsedPair } from "./rates";

const SPANS = ["30", "90", "365", "36500"] as const;

/** How many of the newest days are listed. */
const RECENT = 8;

/** The newest days with their figures, and how far each is from the one before. */
function RecentDays({ points }: { points: readonly RatePoint[] }) {
  const { t, locale } = useLanguage();
  const newest = points.map((point, at) => ({ ...point, before: points[at - 1]?.rate })).slice(-RECENT);
  if (points.length < 2) return null;
  return (
    <section className="card recent-days">
      <h2 className="h2">{t("rates-recent")}</h2>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("rates-day")}</th>
            <th scope="col" className="n">
              {t("rates-rate")}
            </th>
            <th scope="col" className="n">
              {t("rates-moved")}
            </th>
          </tr>
        </thead>
        <tbody>
          {newest.reverse().map(({ day: on, rate, before }) => (
            <tr key={on}>
              <th scope="row">{day(on, locale)}</th>
              <td className="n">
                <bdi dir="ltr">{rateShown(rate, locale)}</bdi>
              </td>
              <td className="n muted">
                <bdi dir="ltr">{before === undefined ? t("empty-value") : moveShown(before, rate, locale)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

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
      {series.data && <RecentDays points={series.data.points} />}
      <p className="row muted">
        {t("rates-used-by")}
        {markets.map((code) => (
          <MarketCode key={code}>{code}</MarketCode>
        ))}
      </p>
    </section>
  );
}
