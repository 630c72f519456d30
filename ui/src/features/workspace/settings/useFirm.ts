// What is said of the firm saves field by field; what is refused stands under its own field.
import { useCallback, useState } from "react";
import { useDesk } from "../../../lib/desk/desk";
import { toFailure, wordFailure, type DeskFailure } from "../../../lib/desk/failure";
import { useLanguage } from "../../../lib/words/language";
import { showToast } from "../../../lib/toast";
import { together, type Fields } from "./firm";

/** A refusal and the value that was refused. */
interface Refused {
  failure: DeskFailure;
  value: string | null;
}

/** Saving what is said of the firm. */
export interface Firm {
  /** Say one thing; an empty text takes it back. */
  say: (field: string, text: string) => void;
  /** Say several things as one act; a refusal stands under the field that asked for it. */
  sayAll: (fields: Fields, under: string) => void;
  /** The sentence under a field, or null. */
  errorOf: (field: string) => string | null;
  /** What was refused of a field and waits for another one, or undefined. */
  waiting: (field: string) => string | null | undefined;
}

/** Saves fields of the firm. */
export function useFirm(): Firm {
  const desk = useDesk();
  const language = useLanguage();
  const [refused, setRefused] = useState<Readonly<Record<string, Refused | undefined>>>({});

  const send = useCallback(
    async (fields: Fields) => {
      const done = await desk.call("seller_set", { fields });
      const said = Object.fromEntries(Object.keys(fields).map((field) => [field, undefined]));
      setRefused((now) => ({ ...now, ...said }));
      if (done.act !== null) showToast({ message: language.act(done.label), undo: true });
    },
    [desk, language],
  );
  const sayAll = (fields: Fields, under: string) =>
    void send(fields).catch((thrown: unknown) => {
      const refusal = { failure: toFailure(thrown), value: fields[under] ?? null };
      setRefused((now) => ({ ...now, [under]: refusal }));
    });
  const waiting = (field: string) => refused[field]?.value;
  const say = (field: string, text: string) => {
    const fields = { [field]: text === "" ? null : text };
    const both = together(fields, waiting);
    // What waited may be wrong for a reason of its own: then this one is said alone.
    if (both === fields) sayAll(fields, field);
    else void send(both).catch(() => sayAll(fields, field));
  };
  const errorOf = (field: string) => {
    const failure = refused[field]?.failure;
    if (!failure) return null;
    const { message, hint } = wordFailure(failure, language);
    return [message, hint].filter(Boolean).join(". ");
  };
  return { say, sayAll, errorOf, waiting };
}
