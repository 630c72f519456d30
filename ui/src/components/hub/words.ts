// Which of the recovery words are asked for, and the twelve as they are sent.

/** How many are typed from the paper. */
const ASKED = 3;

/** Places of the words that are asked for, in their order; chance is a parameter. */
export function three(count: number, chance: () => number): readonly number[] {
  const places = Array.from({ length: count }, (_, at) => at);
  const chosen = Array.from({ length: Math.min(ASKED, count) }, () => {
    const [place = 0] = places.splice(Math.floor(chance() * places.length), 1);
    return place;
  });
  return chosen.sort((one, other) => one - other);
}

/** All words with those that were typed in their places. */
export function withTyped(words: readonly string[], typed: Readonly<Record<number, string>>): string {
  return words.map((word, at) => typed[at]?.trim().toLowerCase() ?? word).join(" ");
}
