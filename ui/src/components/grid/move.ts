// Where a key leads in a grid. Pure, so that the whole map is a table in the tests.
import type { ActiveCell } from "./types";

/** What a move needs to know. */
export interface GridSize {
  rows: number;
  columns: number;
  /** Rows of one page. */
  page: number;
  rtl: boolean;
}

/** The keys of a move. */
export interface MoveKey {
  key: string;
  ctrl: boolean;
}

/** The next cell, or null when the key is no move. Left and right follow the direction of the language. */
export function move(from: ActiveCell, { key, ctrl }: MoveKey, size: GridSize): ActiveCell | null {
  const forward = size.rtl ? "ArrowLeft" : "ArrowRight";
  const backward = size.rtl ? "ArrowRight" : "ArrowLeft";
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  const targets: Record<string, ActiveCell> = {
    ArrowDown: { ...from, row: ctrl ? lastRow : from.row + 1 },
    ArrowUp: { ...from, row: ctrl ? 0 : from.row - 1 },
    [forward]: { ...from, column: ctrl ? lastColumn : from.column + 1 },
    [backward]: { ...from, column: ctrl ? 0 : from.column - 1 },
    Home: { row: ctrl ? 0 : from.row, column: 0 },
    End: { row: ctrl ? lastRow : from.row, column: lastColumn },
    PageDown: { ...from, row: from.row + size.page },
    PageUp: { ...from, row: from.row - size.page },
  };
  const target = targets[key];
  return target ? clamp(target, size) : null;
}

/** The cell after or before in reading order, for Tab while editing; null at the ends. */
export function step(from: ActiveCell, by: 1 | -1, size: Pick<GridSize, "rows" | "columns">): ActiveCell | null {
  const index = from.row * size.columns + from.column + by;
  if (index < 0 || index >= size.rows * size.columns) return null;
  return { row: Math.floor(index / size.columns), column: index % size.columns };
}

/** A cell that exists. */
export function clamp({ row, column }: ActiveCell, size: Pick<GridSize, "rows" | "columns">): ActiveCell {
  const within = (value: number, most: number) => Math.max(0, Math.min(value, most));
  return { row: within(row, size.rows - 1), column: within(column, size.columns - 1) };
}
