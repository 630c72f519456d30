// Which words of a text changed. Words are cut as the language cuts them, so that scripts without spaces work too.

/** A piece of text that stayed, went or came. */
export interface DiffPiece {
  kind: "same" | "old" | "new";
  text: string;
}

/** Longer texts are compared whole: the table of words would grow too large to be worth it. */
const MOST_WORDS = 1200;

function wordsOf(text: string, locale: string): string[] {
  return Array.from(new Intl.Segmenter(locale, { granularity: "word" }).segment(text), ({ segment }) => segment);
}

/** The words of `after` with those of `before` that went, in order. */
export function wordDiff(before: string, after: string, locale: string): readonly DiffPiece[] {
  const [left, right] = [wordsOf(before, locale), wordsOf(after, locale)];
  if (left.length > MOST_WORDS || right.length > MOST_WORDS)
    return joined([
      { kind: "old", text: before },
      { kind: "new", text: after },
    ]);
  const common = commonLengths(left, right);
  const at = (row: number, column: number) => common[row]?.[column] ?? 0;
  const pieces: DiffPiece[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const [old, now] = [left[i], right[j]];
    if (old !== undefined && old === now) {
      pieces.push({ kind: "same", text: old });
      i += 1;
      j += 1;
    } else if (old !== undefined && (now === undefined || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ kind: "old", text: old });
      i += 1;
    } else {
      pieces.push({ kind: "new", text: now ?? "" });
      j += 1;
    }
  }
  return joined(pieces);
}

/** How many words two ends of the texts have in common, from each place on. */
function commonLengths(left: readonly string[], right: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i -= 1) {
    const [row, below] = [table[i], table[i + 1]];
    if (!row || !below) continue;
    for (let j = right.length - 1; j >= 0; j -= 1)
      row[j] = left[i] === right[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return table;
}

/** Neighbours of one kind become one piece. */
function joined(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const result: DiffPiece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.kind === piece.kind) last.text += piece.text;
    else if (piece.text !== "") result.push({ ...piece });
  }
  return result;
}
