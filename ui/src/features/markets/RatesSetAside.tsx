// Rates that nobody uses, each with the reason, until a person believes one. What is no rate at all cannot be believed.
import { OctagonAlert } from "lucide-react";
import { Button } from "../../components/Button";
import { FailureNote, Note } from "../../components/EmptyState";
import { Unread } from "../../components/Loaded";
import { useAct, useRead } from "../../lib/desk/desk";
import { day, decimal } from "../../lib/words/format";
import { useLanguage } from "../../lib/words/language";

/** Most that are listed; the shell lists all. */
const MOST = 20;

/** The list; nothing where nothing is set aside. */
export function RatesSetAside() {
  const { t, dynamic, locale } = useLanguage();
  const { data, error } = useRead("rates_quarantined", {});
  const { run, busy, failure } = useAct("rates_accept", { quiet: true });
  if (error) return <Unread failures={[error]} />;
  const aside = data?.quarantined ?? [];
  if (aside.length === 0) return null;
  return (
    <Note icon={OctagonAlert} tone="warn">
      <strong>{t("rates-aside-title")}</strong>
      <ul>
        {aside.slice(0, MOST).map(({ id, day: on, from, to, rate, reason, canBeBelieved }) => (
          <li key={id}>
            {day(on, locale)} ·{" "}
            {t("rates-set-aside-row", {
              from,
              to,
              rate: decimal(rate, locale),
              reason: dynamic(`rate-reason-${reason}`) ?? reason,
            })}{" "}
            {canBeBelieved && (
              <Button look="link" busy={busy} onPress={() => void run({ ids: [id] })}>
                {t("rates-believe")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {aside.length > MOST && <p>{t("rates-set-aside", { count: aside.length })}</p>}
      {failure && <FailureNote failure={failure} />}
    </Note>
  );
}
