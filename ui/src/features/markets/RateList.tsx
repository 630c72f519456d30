// Pairs that the markets use: the newest rate of each with its source, day and age. A missing one is a word, never a
// figure.
import { TriangleAlert } from "lucide-react";
import { Loaded } from "../../components/Loaded";
import { Tag } from "../../components/Tag";
import { go, printAddress } from "../../lib/address";
import { useRead } from "../../lib/desk/desk";
import { day } from "../../lib/words/format";
import { useLanguage } from "../../lib/words/language";
import { rateShown, type UsedPair } from "./rates";

/** From so many days on the age is said in amber. */
const OLD = 4;

/** The list. */
export function RateList({ pairs, current }: { pairs: readonly UsedPair[]; current: string | undefined }) {
  const { t } = useLanguage();
  return (
    <table className="table rate-list">
      <thead>
        <tr>
          <th scope="col">{t("rates-pair")}</th>
          <th scope="col" className="n">
            {t("rates-rate")}
          </th>
          <th scope="col">{t("rates-source")}</th>
          <th scope="col">{t("rates-used-by")}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <PairRow key={pair.key} pair={pair} on={pair.key === current} />
        ))}
      </tbody>
    </table>
  );
}

function PairRow({ pair, on }: { pair: UsedPair; on: boolean }) {
  const { t, dynamic, locale } = useLanguage();
  const { from, to, source, published, ageDays, markets } = pair;
  const address = printAddress(["markets", "rates"], { pair: pair.key });
  return (
    <tr className={on ? "on" : ""} onClick={() => go(address)}>
      <th scope="row">
        <a href={address} aria-current={on ? "true" : undefined} className="strong">
          <bdi dir="ltr">1 {to}</bdi>
        </a>
        <small>{t("rates-into", { currency: from })}</small>
      </th>
      <td className="n">
        <Rate pair={pair} />
      </td>
      <td>
        {dynamic(`rate-source-${source}`) ?? source}
        {published !== null && ageDays !== null && (
          <small className={ageDays >= OLD ? "warn" : ""}>
            {day(published, locale)} · {ageDays === 0 ? t("rate-today") : t("rates-days-old", { days: ageDays })}
          </small>
        )}
      </td>
      <td className="muted">{t("rates-used-by-markets", { count: markets.length })}</td>
    </tr>
  );
}

/** What one unit of the market's money is in the own one, as the source's rows give it. */
function Rate({ pair: { from, to, source, rate, lastPublished } }: { pair: UsedPair }) {
  const { t, locale } = useLanguage();
  const back = useRead("rates_show", { from: to, to: from, source }, { enabled: rate !== null });
  if (rate === null)
    return (
      <Tag icon={TriangleAlert} tone="warn">
        {lastPublished === null ? t("rates-never") : t("rates-ended", { date: day(lastPublished, locale) })}
      </Tag>
    );
  return (
    <Loaded of={back} room="line">
      {(found) => (
        <bdi dir="ltr" className="num" title={found.rate}>
          {rateShown(found.rate, locale)}
        </bdi>
      )}
    </Loaded>
  );
}
