// Rates that nobody uses, each with the reason, until a person believes one. What is no rate at all cannot be believed.
import { OctagonAlert } from "lucide-react";
import { useId } from "react";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/EmptyState";
import { Icon } from "../../components/Icon";
import { Unread } from "../../components/Loaded";
import { useAct, useRead } from "../../lib/desk/desk";
import { day, decimal } from "../../lib/words/format";
import { useLanguage } from "../../lib/words/language";

/** Most that are listed; the shell lists all. */
const MOST = 20;

/** The list; nothing where nothing is set aside. */
export function RatesSetAside() {
  const { t, dynamic, locale } = useLanguage();
  const heading = useId();
  const { data, error } = useRead("rates_quarantined", {});
  const { run, busy, failure } = useAct("rates_accept", { quiet: true });
  if (error) return <Unread failures={[error]} />;
  const aside = data?.quarantined ?? [];
  if (aside.length === 0) return null;
  return (
    <section className="card rates-aside" aria-labelledby={heading}>
      <h2 id={heading} className="h2 row">
        <Icon of={OctagonAlert} tone="warn" />
        {t("rates-aside-title")}
      </h2>
      <ul>
        {aside.slice(0, MOST).map(({ id, source, day: on, from, to, rate, reason, canBeBelieved }) => (
          <li key={id} className="row">
            <div className="grow">
              <p className="aside-rate">
                <bdi dir="ltr" className="strong num">
                  {t("rates-aside-rate", { from, to, rate: decimal(rate, locale) })}
                </bdi>
                <span className="small faint">
                  {dynamic(`rate-source-${source}`) ?? source} · {day(on, locale)}
                </span>
              </p>
              <p className="small warn">{dynamic(`rate-reason-${reason}`) ?? reason}</p>
            </div>
            {canBeBelieved && (
              <Button size="small" busy={busy} onPress={() => void run({ ids: [id] })}>
                {t("rates-believe")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {aside.length > MOST && <p className="small muted">{t("rates-set-aside", { count: aside.length })}</p>}
      {failure && <FailureNote failure={failure} />}
    </section>
  );
}
