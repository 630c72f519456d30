// Fields of a product and of its variants save one by one; what is refused stands under its own field.
import { useCallback, useState } from "react";
import type { Done } from "../../../generated/contract";
import { useDesk } from "../../../lib/desk/desk";
import { toFailure, wordFailure, type DeskFailure } from "../../../lib/desk/failure";
import { useLanguage } from "../../../lib/words/language";
import { showToast } from "../../../lib/toast";

/** A refusal and the value that was refused. */
export interface Refused {
  failure: DeskFailure;
  value: string | null;
}

/** Saving fields of one thing. */
export interface Saving {
  save: (field: string, value: string | null) => Promise<boolean>;
  /** The sentence under a field, or null. */
  errorOf: (field: string) => string | null;
  refusedOf: (field: string) => Refused | null;
}

/** Where a field belongs. */
export type SavingTarget = { kind: "product"; id: string } | { kind: "variant"; id: string };

/** Save fields of a product or a variant. */
export function useSaving({ kind, id }: SavingTarget): Saving {
  const desk = useDesk();
  const language = useLanguage();
  const [refused, setRefused] = useState<Readonly<Record<string, Refused | null>>>({});
  const note = useCallback(
    (field: string, refusal: Refused | null) => setRefused((now) => ({ ...now, [`${id} ${field}`]: refusal })),
    [id],
  );

  const save = useCallback(
    async (field: string, value: string | null) => {
      try {
        const done: Done = await desk.call(kind === "product" ? "product_set" : "variant_set", {
          id,
          fields: { [field]: value },
        });
        note(field, null);
        if (done.act !== null) showToast({ message: language.act(done.label), undo: true });
        return true;
      } catch (thrown) {
        note(field, { failure: toFailure(thrown), value });
        return false;
      }
    },
    [desk, kind, id, language, note],
  );
  const refusedOf = (field: string) => refused[`${id} ${field}`] ?? null;
  const errorOf = (field: string) => {
    const refusal = refusedOf(field);
    if (!refusal) return null;
    const { message, hint } = wordFailure(refusal.failure, language);
    return [message, hint].filter(Boolean).join(". ");
  };
  return { save, errorOf, refusedOf };
}
