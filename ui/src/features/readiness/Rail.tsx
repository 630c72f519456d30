// Beside the list: the rates in use, how this device stands with its hub, and what was done lately.
import { Unread } from "../../components/Loaded";
import type { RatePairRow } from "../../generated/contract";
import { useAside, useRead } from "../../lib/desk/desk";
import { ago, rate as rateText, shortDay } from "../../lib/words/format";
import { useLanguage } from "../../lib/words/language";

/** The rail. */
export function Rail() {
  return (
    <aside className="rail">
      <Rates />
      <Device />
      <Done />
    </aside>
  );
}

function Rates() {
  const { t, locale, dynamic } = useLanguage();
  const { data, error } = useRead("rates_overview", {});
  const status = useAside("workspace_status", {});
  const pairs = [
    ...new Map(
      (data?.pairs ?? []).filter(({ from, to }) => from !== to).map((pair) => [`${pair.from} ${pair.to}`, pair]),
    ).values(),
  ];
  if (error) return <Unread failures={[error]} />;
  if (pairs.length === 0) return null;
  const newest = data?.sources.find(({ source }) => source === status?.ratesSource);
  return (
    <section className="card">
      <header className="row spread">
        <h2 className="h2">
          <a href="#/markets/rates" className="quiet-link">
            {t("today-rates")}
          </a>
        </h2>
        {newest && (
          <span className="small faint">
            {dynamic(`rate-source-${newest.source}`) ?? newest.source} · {shortDay(newest.last, locale)}
          </span>
        )}
      </header>
      {pairs.map((pair) => (
        <RateRow key={`${pair.from} ${pair.to}`} pair={pair} />
      ))}
    </section>
  );
}

/** What one unit of a market's money is in the own one, as on the page of rates. */
function RateRow({ pair: { from, to, rate, source, published } }: { pair: RatePairRow }) {
  const { t, locale } = useLanguage();
  const { data: back, error } = useRead("rates_show", { from: to, to: from, source }, { enabled: rate !== null });
  if (error) return <Unread failures={[error]} room="line" />;
  return (
    <div className="rate-row">
      <bdi dir="ltr">1 {to}</bdi>
      {rate === null ? (
        <span className="warn small">{t("price-no-rate-for", { currency: to })}</span>
      ) : (
        <bdi dir="ltr" className="strong rate-figure" title={back?.rate}>
          {back && rateText(back.rate, locale)} <span className="cur">{from}</span>
        </bdi>
      )}
      <span className="faint small">{published !== null && shortDay(published, locale)}</span>
    </div>
  );
}

/** What is to be said of this device and is no work to do: a key that lies open, pictures left behind. */
function Device() {
  const { t } = useLanguage();
  const { data, error } = useRead("network_status", {});
  if (error) return <Unread failures={[error]} />;
  const open = data?.keyProtection === "file";
  const left = data?.pictures.length ?? 0;
  if (!open && left === 0) return null;
  return (
    <section className="card">
      {left > 0 && <p className="small">{t("today-pictures", { count: left })}</p>}
      {open && <p className="small faint">{t("today-key-file")}</p>}
    </section>
  );
}

const LATELY = 6;
/** Some of them were taken back since and are left out. */
const ASKED = 24;

function Done() {
  const { t, act, locale } = useLanguage();
  const { data, error } = useRead("history_list", { limit: ASKED });
  const acts = (data?.acts ?? []).filter(({ undone, origin }) => !undone && origin !== "undo").slice(0, LATELY);
  if (error) return <Unread failures={[error]} />;
  if (acts.length === 0) return null;
  return (
    <section className="card">
      <header className="row spread">
        <h2 className="h2">{t("today-done")}</h2>
      </header>
      <ol>
        {acts.map((done) => (
          <li key={done.id} className="done-row">
            <span className="faint num">{ago(done.at, new Date(), locale)}</span>
            <span className="clip" title={act(done.label)}>
              {act(done.label)}
            </span>
          </li>
        ))}
      </ol>
      <a className="link small" href="#/settings/history">
        {t("action-show-all")}
      </a>
    </section>
  );
}
