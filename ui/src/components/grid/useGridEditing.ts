// Typing in cells: begin, type, keep or leave. What is refused stays in the cell with its sentence; nothing is silently
// put back.
import { useCallback, useRef, useState } from "react";
import type { EditEnd } from "./CellEditor";
import type { ActiveCell, Editing, GridColumn } from "./types";

/** Keeps a text. Gives the sentence why not, or null when it is kept. */
export type KeepCell<Row> = (row: Row, column: GridColumn<Row>, text: string) => Promise<string | null> | string | null;

/** What editing needs. */
export interface EditingProps<Row> {
  rows: readonly (Row | undefined)[];
  columns: readonly GridColumn<Row>[];
  onKeep?: KeepCell<Row>;
  /** Called when a cell is done, with where to go. */
  onEnd: (at: ActiveCell, end: EditEnd) => void;
}

/** The cell under the pen, and what can be done with it. */
export function useGridEditing<Row>({ rows, columns, onKeep, onEnd }: EditingProps<Row>) {
  const [editing, show] = useState<Editing | null>(null);
  // The pen itself: taking the focus away from the input makes it ask to be kept once more, and by then the cell must
  // be closed.
  const pen = useRef<Editing | null>(null);
  // What is typed belongs to the row it was begun in, wherever that has moved meanwhile.
  const begun = useRef<Row | null>(null);
  const keeping = useRef(false);
  const setEditing = useCallback((next: Editing | null) => {
    pen.current = next;
    show(next);
  }, []);

  const begin = useCallback(
    ({ row, column }: ActiveCell, typed?: string): boolean => {
      const [of, at] = [rows[row], columns[column]];
      const text = of !== undefined && at && onKeep ? (at.edit?.(of) ?? null) : null;
      if (of === undefined || text === null) return false;
      begun.current = of;
      setEditing({ row, column, text: typed ?? text, select: typed === undefined, sentence: null });
      return true;
    },
    [rows, columns, onKeep, setEditing],
  );
  const close = useCallback(
    (end: EditEnd) => {
      const at = pen.current;
      setEditing(null);
      if (at) onEnd(at, end);
    },
    [onEnd, setEditing],
  );
  const leave = useCallback(() => close("stay"), [close]);
  const type = useCallback(
    (text: string) => pen.current && setEditing({ ...pen.current, text, sentence: null, select: false }),
    [setEditing],
  );
  const keep = useCallback(
    async (end: EditEnd) => {
      const at = pen.current;
      const [row, column] = [begun.current, at ? columns[at.column] : undefined];
      if (!at || row === null || !column || !onKeep || keeping.current) return;
      keeping.current = true;
      const same = at.text === (column.edit?.(row) ?? null);
      const sentence = same ? null : await onKeep(row, column, at.text);
      keeping.current = false;
      if (sentence === null) close(end);
      else setEditing({ ...(pen.current ?? at), sentence });
    },
    [columns, onKeep, close, setEditing],
  );
  const shift = useCallback(
    (by: number) => pen.current && setEditing({ ...pen.current, row: pen.current.row + by }),
    [setEditing],
  );
  return { editing, begin, leave, type, keep, shift };
}
