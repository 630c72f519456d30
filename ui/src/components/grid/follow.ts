// Where rows come in or go out above, what a person looks at stays under the eye: the active row, the pen and the first
// row in sight are held by what they are and not by their number.
import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";

/** A row that is held. */
export interface Held {
  index: number;
  key: string;
}

/** By how many rows a held one has moved; 0 where it is not here any more. */
export function shiftOf<Row>(
  rows: readonly (Row | undefined)[],
  rowKey: (row: Row) => string,
  held: Held | null,
): number {
  if (held === null) return 0;
  const is = (row: Row | undefined) => row !== undefined && rowKey(row) === held.key;
  if (is(rows[held.index])) return 0;
  const index = rows.findIndex(is);
  return index < 0 ? 0 : index - held.index;
}

/** What is followed. */
export interface FollowProps<Row> {
  rows: readonly (Row | undefined)[];
  rowKey: (row: Row) => string;
  /** Rows of another question are another list: it begins at its top. */
  question: string | undefined;
  active: number;
  /** The first row in sight. */
  first: number;
  rowHeight: number;
  scroller: RefObject<HTMLDivElement | null>;
  /** The active row has moved by so many rows. */
  onShift: (by: number) => void;
  /** Another list has begun. */
  onTop: () => void;
}

/** Follow the rows of a grid. */
export function useFollow<Row>({
  rows,
  rowKey,
  question,
  active,
  first,
  rowHeight,
  scroller,
  onShift,
  onTop,
}: FollowProps<Row>): void {
  const before = useRef<{ rows: typeof rows; question: string | undefined; active: Held | null; top: Held | null }>(
    null,
  );
  useLayoutEffect(() => {
    const was = before.current;
    if (was === null || was.rows === rows) return;
    if (was.question !== question) {
      if (scroller.current) scroller.current.scrollTop = 0;
      onTop();
      return;
    }
    const moved = shiftOf(rows, rowKey, was.active);
    if (moved !== 0) onShift(moved);
    const top = shiftOf(rows, rowKey, was.top);
    // Whoever stands at the very top sees what comes in there.
    if (top !== 0 && scroller.current && scroller.current.scrollTop > 0) scroller.current.scrollTop += top * rowHeight;
  }, [rows, rowKey, question, rowHeight, scroller, onShift, onTop]);
  useEffect(() => {
    const hold = (index: number): Held | null => {
      const row = rows[index];
      return row === undefined ? null : { index, key: rowKey(row) };
    };
    before.current = { rows, question, active: hold(active), top: hold(first) };
  }, [rows, rowKey, question, active, first]);
}
