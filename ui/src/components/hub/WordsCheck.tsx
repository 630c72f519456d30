// Three of the twelve words are typed from the paper. Whether they are right is asked of the desk, with the others as
// they were shown: it knows the key they make, and no word.
import { useState } from "react";
import { useAct } from "../../lib/desk/desk";
import { useLanguage } from "../../lib/words/language";
import { Button } from "../Button";
import { Dialog } from "../Dialog";
import { Refused } from "./Enrol";
import { Typed } from "./Typed";
import { three, withTyped } from "./words";

/** What the check needs. */
export interface WordsCheckProps {
  words: readonly string[];
  onAgain: () => void;
  onClose: () => void;
  onDone: () => void;
}

/** The dialog. */
export function WordsCheck({ words, onAgain, onClose, onDone }: WordsCheckProps) {
  const { t } = useLanguage();
  const [asked] = useState(() => three(words.length, Math.random));
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [wrong, setWrong] = useState<readonly number[]>([]);
  const { run, busy, failure } = useAct("hub_phrase_check", { quiet: true });
  const check = async () => {
    const missed = asked.filter((at) => (typed[at] ?? "").trim().toLowerCase() !== words[at]);
    setWrong(missed);
    if (missed.length > 0) {
      document.getElementById(`recovery-word-${String(missed[0])}`)?.focus();
      return;
    }
    if (await run({ words: withTyped(words, typed) })) onDone();
  };
  return (
    <Dialog
      title={t("hub-words")}
      open
      firm
      onClose={onClose}
      acts={
        <>
          <Button onPress={onAgain}>{t("hub-words-again")}</Button>
          <Button look="primary" busy={busy} onPress={() => void check()}>
            {t("hub-words-check-act")}
          </Button>
        </>
      }
    >
      <form
        className="recovery-check"
        onSubmit={(event) => {
          event.preventDefault();
          void check();
        }}
      >
        <p role="status">{t("hub-words-check")}</p>
        {asked.map((at, index) => (
          <Typed
            key={at}
            id={`recovery-word-${String(at)}`}
            label={t("hub-words-nth", { number: at + 1 })}
            value={typed[at] ?? ""}
            error={wrong.includes(at) ? t("hub-words-wrong") : null}
            first={index === 0}
            onType={(word) => {
              setTyped({ ...typed, [at]: word });
              setWrong(wrong.filter((each) => each !== at));
            }}
          />
        ))}
        <button type="submit" hidden />
      </form>
      <Refused failure={failure} />
    </Dialog>
  );
}
