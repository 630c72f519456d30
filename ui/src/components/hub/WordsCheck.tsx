// Three of the twelve words are typed from the paper. Whether they are right is asked of the desk, with the others as
// they were shown: it knows the key they make, and no word.
import { useState } from "react";
import { useAct } from "../../lib/desk/desk";
import { useLanguage } from "../../lib/words/language";
import { Refused } from "./Enrol";
import { Typed } from "./Typed";
import { three, withTyped } from "./words";

const fieldOf = (at: number) => `recovery-word-${String(at)}`;

/** What was typed so far, and its judgement. */
export function useWordsCheck(words: readonly string[], onDone: () => void) {
  const [asked, setAsked] = useState<readonly number[]>([]);
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [wrong, setWrong] = useState<readonly number[]>([]);
  const { run, busy, failure } = useAct("hub_phrase_check", { quiet: true });
  const begin = () => {
    setAsked(three(words.length, Math.random));
    setTyped({});
    setWrong([]);
  };
  const type = (at: number, word: string) => {
    setTyped({ ...typed, [at]: word });
    setWrong(wrong.filter((each) => each !== at));
  };
  const check = async () => {
    const missed = asked.filter((at) => (typed[at] ?? "").trim().toLowerCase() !== words[at]);
    setWrong(missed);
    if (missed[0] !== undefined) document.getElementById(fieldOf(missed[0]))?.focus();
    else if (await run({ words: withTyped(words, typed) })) onDone();
  };
  return { asked, typed, wrong, busy, failure, begin, type, check };
}

/** The fields. */
export function WordsCheck({ of }: { of: ReturnType<typeof useWordsCheck> }) {
  const { t } = useLanguage();
  return (
    <form
      className="recovery-check"
      onSubmit={(event) => {
        event.preventDefault();
        void of.check();
      }}
    >
      <p role="status">{t("hub-words-check")}</p>
      {of.asked.map((at, index) => (
        <Typed
          key={at}
          id={fieldOf(at)}
          label={t("hub-words-nth", { number: at + 1 })}
          value={of.typed[at] ?? ""}
          error={of.wrong.includes(at) ? t("hub-words-wrong") : null}
          first={index === 0}
          onType={(word) => of.type(at, word)}
        />
      ))}
      <button type="submit" hidden />
      <Refused failure={of.failure} />
    </form>
  );
}
