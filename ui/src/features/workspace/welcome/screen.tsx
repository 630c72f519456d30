// The first start: from nothing to a desk in three steps, without an account and without a line. Also shown where a
// workspace could not be opened.
import { useState } from "react";
import { Button } from "../../../components/Button";
import { FailureNote } from "../../../components/EmptyState";
import { toFailure, type DeskFailure } from "../../../lib/desk/failure";
import { useLanguage } from "../../../lib/words/language";
import { prefer } from "../../../platform/preferences";
import {
  chooseWorkspace,
  createWorkspace,
  joinWorkspace,
  openSample,
  openWorkspace,
  showOpened,
  type Arrival,
} from "../../../platform/workspaces";
import { ArriveStep, type Way } from "./ArriveStep";
import { likelyCurrency, likelySource } from "./choices";
import { FirmStep, type Firm } from "./FirmStep";
import { GoodsStep } from "./GoodsStep";
import { LanguageStep } from "./LanguageStep";
import { Sea } from "./Sea";
import "./welcome.css";

const STEPS = ["onboarding-step-language", "onboarding-step-firm", "onboarding-step-goods"] as const;

/** What the welcome needs. */
export interface WelcomeProps {
  /** Why the workspace that was asked for cannot be shown. */
  failure: DeskFailure | null;
  /** Read the desk in another language. */
  onLocale: (locale: string) => void;
}

/** The welcome. */
export function Welcome({ failure, onLocale }: WelcomeProps) {
  const { t, locale } = useLanguage();
  const [step, setStep] = useState(0);
  const [way, setWay] = useState<Way | null>(() => (location.hash === "#/join" ? "join" : null));
  const [firm, setFirm] = useState<Firm>(() => ({
    seller: "",
    baseCurrency: likelyCurrency(navigator.language),
    country: null,
    sourceLocale: null,
    path: null,
  }));
  const { begin, busy, refused } = useBegin();
  const sourceLocale = firm.sourceLocale ?? likelySource(locale);
  const create = (place: string) =>
    void begin(place, () => createWorkspace({ ...firm, path: firm.path ?? "", sourceLocale, locale }));
  const arrive = (arrival: Omit<Arrival, "locale">) =>
    void begin("#/today", async () => {
      // Noted before, so that a program that ends meanwhile knows it; kept only while there is something to go on with.
      prefer({ arriving: { url: arrival.url, path: arrival.path } });
      await joinWorkspace({ ...arrival, locale }).catch((thrown: unknown) => {
        if (toFailure(thrown).code !== "joinUnfinished") prefer({ arriving: null });
        throw thrown;
      });
      prefer({ arriving: null });
    });
  const open = () => void begin("#/catalogue", chooseAndOpen);
  const steps = [
    <LanguageStep key="language" onLocale={onLocale} onGoOn={() => setStep(1)} />,
    <FirmStep
      key="firm"
      firm={{ ...firm, sourceLocale }}
      onChange={setFirm}
      onBack={() => setStep(0)}
      onGoOn={() => setStep(2)}
    />,
    <GoodsStep
      key="goods"
      busy={busy}
      onBack={() => setStep(1)}
      onSheet={() => create("#/import")}
      onEmpty={() => create("#/catalogue")}
      onSample={() => void begin("#/catalogue", openSample)}
    />,
  ];
  return (
    <main className="welcome" data-screen="welcome" data-ready="true" aria-label={t("onboarding-title")}>
      <Sea />
      <section className="welcome-content">
        <header className="row">
          {way === null && <Steps at={step} />}
          <span className="grow" />
          <span className="muted small">{t("onboarding-private")}</span>
        </header>
        {failure && step === 0 && way === null && <FailureNote failure={failure} />}
        {way === null ? (
          steps[step]
        ) : (
          <ArriveStep
            key={way}
            way={way}
            busy={busy}
            unfinished={refused?.code === "joinUnfinished"}
            onBack={() => setWay(null)}
            onArrive={arrive}
          />
        )}
        {refused && <FailureNote failure={refused} />}
        <footer className="row wrap small">
          {t("onboarding-have-workspace")}
          <Button look="link" onPress={open}>
            {t("onboarding-open")}
          </Button>
          {way !== "join" && (
            <Button look="link" onPress={() => setWay("join")}>
              {t("onboarding-join")}
            </Button>
          )}
          {way !== "recover" && (
            <Button look="link" onPress={() => setWay("recover")}>
              {t("onboarding-recover")}
            </Button>
          )}
        </footer>
      </section>
    </main>
  );
}

function Steps({ at }: { at: number }) {
  const { t } = useLanguage();
  return (
    <ol className="welcome-steps">
      {STEPS.map((id, index) => (
        <li key={id} aria-current={index === at ? "step" : undefined} className={index < at ? "past" : undefined}>
          {t(id)}
        </li>
      ))}
    </ol>
  );
}

/** Whether a workspace came of it; a dialog may be left without a choice. */
async function chooseAndOpen(): Promise<boolean> {
  const path = await chooseWorkspace();
  if (path !== null) await openWorkspace(path);
  return path !== null;
}

/** Begins with a workspace and shows it; a refusal stays on the page. */
function useBegin() {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<DeskFailure | null>(null);
  const begin = async (place: string, work: () => Promise<unknown>) => {
    setBusy(true);
    setRefused(null);
    try {
      if ((await work()) !== false) showOpened(place);
    } catch (thrown) {
      setRefused(toFailure(thrown));
    } finally {
      setBusy(false);
    }
  };
  return { begin, busy, refused };
}
