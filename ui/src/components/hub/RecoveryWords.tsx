// Twelve words on paper, the last way in: what they are for, the words once, and three of them typed from the paper.
// They stand in this page's memory alone, cannot be copied out of it, and are gone when the dialog closes.
import { useState, type ReactNode } from "react";
import type { WordsState } from "../../generated/contract";
import { useAct } from "../../lib/desk/desk";
import { showToast } from "../../lib/toast";
import { decimal } from "../../lib/words/format";
import { useLanguage } from "../../lib/words/language";
import { Button } from "../Button";
import { Dialog } from "../Dialog";
import { Refused } from "./Enrol";
import { WordsCheck, useWordsCheck } from "./WordsCheck";

/** The button and what it opens. */
export function RecoveryWords({ state, primary = false }: { state: WordsState; primary?: boolean }) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" look={primary ? "primary" : "normal"} onPress={() => setOpen(true)}>
        {t(state === "missing" ? "hub-words-write" : "hub-words-new")}
      </Button>
      {open && <WordsDialog state={state} onClose={() => setOpen(false)} />}
    </>
  );
}

type Step = "before" | "shown" | "check";

function WordsDialog({ state, onClose }: { state: WordsState; onClose: () => void }) {
  const { t } = useLanguage();
  // What becomes of the words while this is open changes nothing of how it began.
  const [began] = useState(state);
  const [step, setStep] = useState<Step>("before");
  const [words, setWords] = useState<readonly string[]>([]);
  const make = useAct("hub_phrase", { quiet: true });
  const check = useWordsCheck(words, () => {
    onClose();
    showToast({ message: t("hub-words-done") });
  });
  const show = async () => {
    const phrase = await make.run({ replace: began !== "missing" });
    if (!phrase) return;
    setWords(phrase.words);
    setStep("shown");
  };
  const ask = () => {
    check.begin();
    setStep("check");
  };
  const acts: Readonly<Record<Step, ReactNode>> = {
    before: (
      <Button look="primary" busy={make.busy} onPress={() => void show()}>
        {t("hub-words-show")}
      </Button>
    ),
    shown: (
      <Button look="primary" onPress={ask}>
        {t("hub-words-written")}
      </Button>
    ),
    check: (
      <>
        <Button onPress={() => setStep("shown")}>{t("hub-words-again")}</Button>
        <Button look="primary" busy={check.busy} onPress={() => void check.check()}>
          {t("hub-words-check-act")}
        </Button>
      </>
    ),
  };
  return (
    // A click beside it would take words away that nobody has written down; Esc is meant.
    <Dialog title={t("hub-words")} open firm={step !== "before"} onClose={onClose} acts={acts[step]}>
      {step === "before" && (
        <>
          <p>{t("hub-words-intro")}</p>
          <p>{t("hub-words-paper")}</p>
          {began !== "missing" && <p className="strong">{t("hub-words-replaces")}</p>}
          <Refused failure={make.failure} />
        </>
      )}
      {step === "shown" && <Words words={words} />}
      {step === "check" && <WordsCheck of={check} />}
    </Dialog>
  );
}

function Words({ words }: { words: readonly string[] }) {
  const { t, label, locale } = useLanguage();
  return (
    <>
      <p role="status">{t("hub-words-order")}</p>
      <ol className="recovery-words" lang="en" dir="ltr" aria-label={label("hub-words")}>
        {words.map((word, index) => (
          <li key={word + String(index)}>
            <span className="faint num" aria-hidden="true">
              {decimal(index + 1, locale)}
            </span>
            <strong>{word}</strong>
          </li>
        ))}
      </ol>
    </>
  );
}
