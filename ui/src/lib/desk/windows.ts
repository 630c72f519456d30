// Long lists by windows: a window is a run of rows at a fixed place. What is in sight is read, and what was in sight
// before is kept a while as it was, so that a change costs what is in sight and nothing blanks. Pure, for the tests.

/** Rows of one window. */
export const WINDOW = 100;

/** So many rows before and after those in sight are read along with them. */
export const AHEAD = 50;

/** So many windows are kept, those that were in sight last. */
export const KEPT = 30;

/** The rows in sight, and the one that keys act on. */
export interface Sight {
  first: number;
  last: number;
  active: number;
}

/** Where a list begins. */
export const TOP: Sight = { first: 0, last: 0, active: 0 };

/** The windows to read, in order; of an empty or unknown list the first. */
export function windowsIn({ first, last, active }: Sight, total: number): readonly number[] {
  const end = Math.max(0, Math.ceil(total / WINDOW) - 1);
  const at = (row: number) => Math.max(0, Math.min(Math.floor(row / WINDOW), end));
  const [from, to] = [at(first - AHEAD), at(last + AHEAD)];
  const windows = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return [...new Set([...windows, at(active)])].sort((left, right) => left - right);
}

/** What is known of a window that is read. */
export interface WindowRead<Page> {
  window: number;
  /** The last answer, which may be one from before a change. */
  page: Page | undefined;
  /** When it was given. */
  readAt: number;
  /** Whether the desk is asked now. */
  isReading: boolean;
}

interface Answer<Page> {
  page: Page;
  readAt: number;
}

/** What the screen shows of a list. */
export interface Shown<Page> {
  question: string;
  /** The answers by window; those that were in sight last stand at the end. */
  windows: ReadonlyMap<number, Answer<Page>>;
  /** The newest answer: how many rows there are now, and other counts. */
  latest: Answer<Page> | null;
}

/** Nothing was asked yet. */
export const NOTHING: Shown<never> = { question: "", windows: new Map(), latest: null };

/**
 * What is shown after some reads. Another question is shown when all of it that is in sight is here; until then the
 * former one stays. After a change, the answers are taken over together, when each window has a new one: a row that
 * moved from one window to the next would else stand in both, or in none.
 */
export function shownAfter<Page>(
  shown: Shown<Page>,
  question: string,
  reads: readonly WindowRead<Page>[],
): Shown<Page> {
  const here = reads.flatMap(({ page, ...read }) => (page === undefined ? [] : [{ ...read, page }]));
  const isOther = shown.question !== question;
  if (isOther && here.length < reads.length) return shown;
  const before: Shown<Page> = isOther ? { ...NOTHING, question } : shown;
  const ofSight = ({ window }: { window: number }) => before.windows.get(window);
  const isWaiting = here.some((read) => read.isReading && ofSight(read)?.readAt === read.readAt);
  const taken = here.filter((read) => {
    const known = ofSight(read);
    return known === undefined || (!isWaiting && known.readAt !== read.readAt);
  });
  if (taken.length === 0) return shown;
  const windows = new Map(before.windows);
  let { latest } = before;
  for (const read of here) {
    const { window, page, readAt } = read;
    const answer = taken.includes(read) ? { page, readAt } : windows.get(window);
    if (!answer) continue;
    windows.delete(window);
    windows.set(window, answer);
    if (latest === null || answer.readAt >= latest.readAt) latest = answer;
  }
  for (const window of windows.keys()) if (windows.size > Math.max(KEPT, here.length)) windows.delete(window);
  return { question, windows, latest };
}

/** What an answer holds. */
export interface PageShape<Page, Row> {
  rows: (page: Page) => readonly Row[];
  /** How many rows the whole list has. */
  total: (page: Page) => number;
  keyOf: (row: Row) => string;
}

/**
 * All rows of the list at their places; those that are not here are undefined. A row stands once, where it was seen
 * last: a window that is out of sight may still hold one that has moved.
 */
export function placed<Page, Row>(
  { windows, latest }: Shown<Page>,
  { rows, total, keyOf }: PageShape<Page, Row>,
): readonly (Row | undefined)[] {
  const list = new Array<Row | undefined>(latest ? total(latest.page) : 0).fill(undefined);
  const seen = new Set<string>();
  for (const [window, { page }] of [...windows].reverse())
    rows(page).forEach((row, place) => {
      const [at, key] = [window * WINDOW + place, keyOf(row)];
      if (at >= list.length || seen.has(key)) return;
      seen.add(key);
      list[at] = row;
    });
  return list;
}
