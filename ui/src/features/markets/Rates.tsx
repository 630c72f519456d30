// Which rate, from where, how old. Rates come from the bank when there is a line, or from a file; their absence is
// said, never filled.
import { CloudOff, Coins, FileUp, RefreshCw, Info } from "lucide-react";
import { useState, type ReactNode } from "react";
import { Button } from "../../components/Button";
import { EmptyState, FailureNote, Note } from "../../components/EmptyState";
import { Unread } from "../../components/Loaded";
import { Screen } from "../../components/Screen";
import type { RatesImport, RatesImported, RatesOverview } from "../../generated/contract";
import { useQueryPart } from "../../lib/address";
import { settled, useAct, useRead } from "../../lib/desk/desk";
import { day } from "../../lib/words/format";
import { useKeys } from "../../lib/keys/keys";
import { useLanguage } from "../../lib/words/language";
import { chooseFiles } from "../../platform/files";
import { RateDetail } from "./RateDetail";
import { BadRateRows } from "./BadRateRows";
import { RateList } from "./RateList";
import { RatesSetAside } from "./RatesSetAside";
import { sourceOf, usedPairs } from "./rates";

/** The screen. */
export function RatesScreen({ tabs }: { tabs: ReactNode }) {
  const { t } = useLanguage();
  const overview = useRead("rates_overview", {});
  const fetching = useAct("rates_update", { quiet: true });
  const taking = useAct("rates_import", { quiet: true });
  const [answer, setAnswer] = useState<RatesImported | null>(null);
  const [chosenPair, choose] = useQueryPart("pair");
  const pairs = usedPairs(overview.data?.pairs ?? []);
  const pair = pairs.find(({ key }) => key === chosenPair) ?? pairs[0];
  const offline = fetching.failure?.code === "offline";
  const [file, setFile] = useState<RatesImport | null>(null);
  const take = async (request: RatesImport) => {
    setFile(request);
    setAnswer(await taking.run(request));
  };
  const takeFile = async () => {
    const [chosen] = await chooseFiles(".csv,.xml,.zip,text/csv,application/xml,application/zip");
    if (chosen) await take({ base64: chosen.base64, source: sourceOf(chosen.name, chosen.base64) });
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
          <Unread failures={[overview.error]} />
          {pairs.length > 0 && <RateList pairs={pairs} current={pair?.key} />}
          <div className="rate-notes">
            {offline ? (
              <Note icon={CloudOff}>{t("rates-offline")}</Note>
            ) : (
              fetching.failure && <FailureNote failure={fetching.failure} />
            )}
            {taking.failure?.code === "rowsRefused" && file ? (
              <BadRateRows
                failure={taking.failure}
                busy={taking.busy}
                onSkip={() => void take({ ...file, skipBadRows: true })}
              />
            ) : (
              taking.failure && <FailureNote failure={taking.failure} />
            )}
            <Imported answer={answer} />
            <RatesSetAside />
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

/** What came in. */
function Imported({ answer }: { answer: RatesImported | null }) {
  const { t } = useLanguage();
  if (!answer) return null;
  return (
    <Note icon={Info} tone="live">
      {t("rates-imported", { count: answer.added })}
      {answer.skipped.length > 0 && ` · ${t("rates-skipped", { count: answer.skipped.length })}`}
    </Note>
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
