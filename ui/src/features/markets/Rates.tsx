// Which rate, from where, how old. Rates come from the bank when there is a line, or from a file; their absence is said, never filled.
import { CloudOff, Coins, FileUp, OctagonAlert, RefreshCw, Info } from "lucide-react";
import { useState, type ReactNode } from "react";
import { Button } from "../../components/Button";
import { EmptyState, FailureNote, Note } from "../../components/EmptyState";
import { Screen } from "../../components/Screen";
import type { RatesImported, RatesOverview } from "../../generated/contract";
import { useQueryPart } from "../../lib/address";
import { settled, useAct, useRead } from "../../lib/desk";
import { day, decimal } from "../../lib/format";
import { useKeys } from "../../lib/keys";
import { useLanguage } from "../../lib/language";
import { chooseFiles } from "../../platform/files";
import { RateDetail } from "./RateDetail";
import { RateList } from "./RateList";
import { sourceOf, usedPairs } from "./rates";

/** The screen. */
export function RatesScreen({ tabs }: { tabs: ReactNode }) {
  const { t } = useLanguage();
  const overview = useRead("rates_overview", {});
  const fetching = useAct("rates_update", { quiet: true });
  const taking = useAct("rates_import", { quiet: true });
  const [answer, setAnswer] = useState<RatesImported | null>(null);
  const [chosen, choose] = useQueryPart("pair");
  const pairs = usedPairs(overview.data?.pairs ?? []);
  const pair = pairs.find(({ key }) => key === chosen) ?? pairs[0];
  const offline = fetching.failure?.code === "offline";
  const takeFile = async () => {
    const [file] = await chooseFiles(".csv,.xml,.zip,text/csv,application/xml,application/zip");
    if (file) setAnswer(await taking.run({ base64: file.base64, source: sourceOf(file.name, file.base64) }));
  };
  const fetchNow = () => void fetching.run({}).then(setAnswer);
  const move = (step: number) => {
    const next = pairs[pairs.findIndex(({ key }) => key === pair?.key) + step];
    if (next) choose(next.key);
  };
  useKeys([
    { keys: "J", label: t("keys-next"), run: () => move(1) },
    { keys: "K", label: t("keys-previous"), run: () => move(-1) },
  ]);
  return (
    <Screen
      name="rates"
      ready={settled(overview)}
      title={t("markets-title")}
      beside={tabs}
      acts={
        <>
          <Button icon={FileUp} busy={taking.busy} onPress={() => void takeFile()}>
            {t("rates-from-file")}
          </Button>
          <Button look="primary" icon={RefreshCw} busy={fetching.busy} onPress={fetchNow}>
            {t(offline ? "rates-fetch-online" : "rates-fetch")}
          </Button>
        </>
      }
    >
      <div className="rates">
        <div className="rate-side scroll">
          {overview.error && <FailureNote failure={overview.error} />}
          {pairs.length > 0 && <RateList pairs={pairs} current={pair?.key} />}
          <div className="rate-notes">
            {offline ? (
              <Note icon={CloudOff}>{t("rates-offline")}</Note>
            ) : (
              fetching.failure && <FailureNote failure={fetching.failure} />
            )}
            {taking.failure && <FailureNote failure={taking.failure} />}
            <Imported answer={answer} />
            {overview.data && <Sources overview={overview.data} />}
          </div>
        </div>
        {pair ? (
          <RateDetail key={pair.key} pair={pair} />
        ) : (
          overview.isSuccess && <EmptyState icon={Coins}>{t("rates-none-needed")}</EmptyState>
        )}
      </div>
    </Screen>
  );
}

/** What came in, and what was set aside with its reason. */
function Imported({ answer }: { answer: RatesImported | null }) {
  const { t, dynamic, locale } = useLanguage();
  if (!answer) return null;
  const { added, quarantined } = answer;
  return (
    <>
      <Note icon={Info} tone="live">
        {t("rates-imported", { count: added })}
      </Note>
      {quarantined.length > 0 && (
        <Note icon={OctagonAlert} tone="warn">
          <strong>{t("rates-set-aside", { count: quarantined.length })}</strong>
          <ul>
            {quarantined.slice(0, 20).map(({ row, day: on, from, to, rate, reason }) => (
              <li key={row}>
                {day(on, locale)} ·{" "}
                {t("rates-set-aside-row", {
                  from,
                  to,
                  rate: decimal(rate, locale),
                  reason: dynamic(`rate-reason-${reason}`) ?? reason,
                })}
              </li>
            ))}
          </ul>
        </Note>
      )}
    </>
  );
}

function Sources({ overview: { sources } }: { overview: RatesOverview }) {
  const { t, dynamic, locale } = useLanguage();
  return (
    <div className="small muted col">
      {sources.map(({ source, first, last, days }) => (
        <p key={source}>
          {t("rates-span", {
            source: dynamic(`rate-source-${source}`) ?? source,
            first: day(first, locale),
            last: day(last, locale),
            days,
          })}
        </p>
      ))}
      <p>{t("rates-only-added")}</p>
    </div>
  );
}
