// The first start: from nothing to a desk in three steps, without an account and without a line. Also shown where a
// workspace could not be opened.
import { useState } from "react";
import { Button } from "../../../components/Button";
import { FailureNote } from "../../../components/EmptyState";
import { toFailure, type DeskFailure } from "../../../lib/desk/failure";
import { useLanguage } from "../../../lib/words/language";
import { chooseWorkspace, createWorkspace, openSample, openWorkspace, showOpened } from "../../../platform/workspaces";
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
          <ol className="welcome-steps">
            {STEPS.map((id, index) => (
              <li
                key={id}
                aria-current={index === step ? "step" : undefined}
                className={index < step ? "past" : undefined}
              >
                {t(id)}
              </li>
            ))}
          </ol>
          <span className="grow" />
          <span className="muted small">{t("onboarding-private")}</span>
        </header>
        {failure && step === 0 && <FailureNote failure={failure} />}
        {steps[step]}
        {refused && <FailureNote failure={refused} />}
        <footer className="row small">
          {t("onboarding-have-workspace")}
          <Button look="link" onPress={open}>
            {t("onboarding-open")}
          </Button>
        </footer>
      </section>
    </main>
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
