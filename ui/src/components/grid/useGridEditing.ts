// Typing in cells: begin, type, keep or leave. What is refused stays in the cell with its sentence; nothing is silently put back.
import { useCallback, useRef, useState } from "react";
import type { EditEnd } from "./CellEditor";
import type { ActiveCell, Editing, GridColumn } from "./types";

/** Keeps a text. Gives the sentence why not, or null when it is kept. */
export type KeepCell<Row> = (row: Row, column: GridColumn<Row>, text: string) => Promise<string | null> | string | null;

/** What editing needs. */
export interface EditingProps<Row> {
  rows: readonly Row[];
  columns: readonly GridColumn<Row>[];
  onKeep?: KeepCell<Row>;
  /** Called when a cell is done, with where to go. */
  onEnd: (at: ActiveCell, end: EditEnd) => void;
}

/** The cell under the pen, and what can be done with it. */
export function useGridEditing<Row>({ rows, columns, onKeep, onEnd }: EditingProps<Row>) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const keeping = useRef(false);

  const begin = useCallback(
    ({ row, column }: ActiveCell, typed?: string): boolean => {
      const [of, at] = [rows[row], columns[column]];
      const text = of !== undefined && at && onKeep ? (at.edit?.(of) ?? null) : null;
      if (text === null) return false;
      setEditing({ row, column, text: typed ?? text, select: typed === undefined, sentence: null });
      return true;
    },
    [rows, columns, onKeep],
  );
  const leave = useCallback(() => {
    if (editing) onEnd(editing, "stay");
    setEditing(null);
  }, [editing, onEnd]);
  const type = useCallback((text: string) => setEditing((now) => now && { ...now, text, sentence: null, select: false }), []);
  const keep = useCallback(
    async (end: EditEnd) => {
      const [row, column] = editing ? [rows[editing.row], columns[editing.column]] : [];
      // Leaving the input after Enter asks a second time; the first answer stands.
      if (!editing || row === undefined || !column || !onKeep || keeping.current) return;
      keeping.current = true;
      const same = editing.text === (column.edit?.(row) ?? null);
      const sentence = same ? null : await onKeep(row, column, editing.text);
      keeping.current = false;
      if (sentence !== null) {
        setEditing({ ...editing, sentence });
        return;
      }
      setEditing(null);
      onEnd(editing, end);
    },
    [editing, rows, columns, onKeep, onEnd],
  );
  return { editing, begin, leave, type, keep };
}
