// Which words of a text changed. Words are cut as the language cuts them, so that scripts without spaces work too.
import { diffArrays } from "diff";

/** A piece of text that stayed, went or came. */
export interface DiffPiece {
  kind: "same" | "old" | "new";
  text: string;
}

/** Texts that differ in more words are two texts: nobody reads that many marks. */
const MOST_CHANGES = 1200;

function wordsOf(text: string, locale: string): string[] {
  return Array.from(new Intl.Segmenter(locale, { granularity: "word" }).segment(text), ({ segment }) => segment);
}

/** The words of `after` with those of `before` that went, in order. */
export function wordDiff(before: string, after: string, locale: string): readonly DiffPiece[] {
  const changes = diffArrays(wordsOf(before, locale), wordsOf(after, locale), { maxEditLength: MOST_CHANGES });
  return (
    changes?.map(({ added, removed, value }) => ({
      kind: removed ? "old" : added ? "new" : "same",
      text: value.join(""),
    })) ?? [
      { kind: "old", text: before },
      { kind: "new", text: after },
    ]
  );
}
