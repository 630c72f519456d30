// The order of work: which texts need a person, which product they belong to, and what comes next.
import type { Segment, StateCounts, TranslationState } from "../../generated/contract";

/** A filter of the queue. */
export type QueueFilter = "todo" | "stale" | "review" | "missing" | "all";

/** Filters in the order of the toolbar, with the states they hold. */
export const FILTERS: Readonly<Record<QueueFilter, readonly TranslationState[]>> = {
  todo: ["stale", "machine", "draft", "missing"],
  stale: ["stale"],
  review: ["machine", "draft"],
  missing: ["missing"],
  all: ["stale", "machine", "draft", "missing", "reviewed"],
};

/** The filter of an address; a plain state such as `draft` means the filter that holds it. */
export function filterOf(state: string | undefined): QueueFilter {
  if (state !== undefined && state in FILTERS) return state as QueueFilter;
  return state === "machine" || state === "draft" ? "review" : "todo";
}

/** How many texts a filter holds. */
export function countOf(counts: StateCounts, filter: QueueFilter): number {
  return FILTERS[filter].reduce((sum, state) => sum + counts[state], 0);
}

/** A group of the queue: what is worst about its products. */
export type QueueGroup = "stale" | "review" | "missing" | "reviewed";

/** Groups, worst first. */
export const GROUPS: readonly QueueGroup[] = ["stale", "review", "missing", "reviewed"];

const GROUP_OF: Readonly<Record<TranslationState, QueueGroup>> = {
  stale: "stale",
  machine: "review",
  draft: "review",
  missing: "missing",
  reviewed: "reviewed",
};

/** A product of the queue with how many of its texts are in each group. */
export interface QueueProduct {
  product: string;
  title: string;
  worst: QueueGroup;
  counts: Readonly<Record<QueueGroup, number>>;
}

/** Products of the queue in their order, each once. */
export function productsOf(segments: readonly Segment[]): readonly QueueProduct[] {
  const found = new Map<string, { title: string; counts: Record<QueueGroup, number> }>();
  for (const { product, title, state } of segments) {
    const entry = found.get(product) ?? { title, counts: { stale: 0, review: 0, missing: 0, reviewed: 0 } };
    entry.counts[GROUP_OF[state]] += 1;
    found.set(product, entry);
  }
  const rows = [...found].map(([product, { title, counts }]) => ({
    product,
    title,
    counts,
    worst: GROUPS.find((group) => counts[group] > 0) ?? "reviewed",
  }));
  return GROUPS.flatMap((group) => rows.filter(({ worst }) => worst === group));
}

/** What says whether a text waits. */
type Waiting = Pick<Segment, "state" | "numbersDiffer">;

/** Whether a text waits for a person. */
export function isToDo({ state, numbersDiffer }: Waiting): boolean {
  return state !== "reviewed" || numbersDiffer !== null;
}

/** The next text to do from a place on, going round once; null when all is done. */
export function nextToDo(segments: readonly Waiting[], from: number, step: 1 | -1): number | null {
  const { length } = segments;
  for (let moved = 1; moved <= length; moved += 1) {
    const index = (((from + step * moved) % length) + length) % length;
    const segment = segments[index];
    if (index !== from && segment && isToDo(segment)) return index;
  }
  return null;
}

/** Digits of any script, without separators: `13,4` and `13.4` are one number. */
function numbersOf(text: string): { shown: string; digits: string }[] {
  return Array.from(text.matchAll(/\p{Nd}+(?:[.,٫٬\u00a0\u202f’']\p{Nd}+)*/gu), ([shown]) => ({
    shown,
    digits: latin(shown),
  }));
}

function latin(text: string): string {
  return Array.from(text, (char) => (/\p{Nd}/u.test(char) ? String(digitOf(char)) : "")).join("");
}

/** The value of a decimal digit: each script's ten digits stand in a row that begins with its zero. */
function digitOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  let start = code;
  while (code - start < 9 && /\p{Nd}/u.test(String.fromCodePoint(start - 1)) && (start - 1) % 16 !== 15) start -= 1;
  return code - start;
}

/** A number of the translation that the source does not have, and the one that stands in its place there. */
export interface NumberSlip {
  found: string;
  expected: string;
}

/** The first number that differs, or null. Only where each side has one that the other lacks. */
export function numberSlip(source: string, text: string): NumberSlip | null {
  const [wanted, there] = [numbersOf(source), numbersOf(text)];
  const missing = wanted.filter(({ digits }) => !there.some((each) => each.digits === digits));
  const extra = there.filter(({ digits }) => !wanted.some((each) => each.digits === digits));
  const [expected, found] = [missing[0], extra[0]];
  return expected && found ? { found: found.shown, expected: expected.shown } : null;
}
