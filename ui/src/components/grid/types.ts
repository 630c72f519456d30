// What a screen tells the grid about its rows and columns.
import type { ReactNode } from "react";

/** A column. */
export interface GridColumn<Row> {
  id: string;
  /** Head on the screen. */
  head: ReactNode;
  /** Head as read out. */
  name: string;
  /** Track of a CSS grid, such as `6.5rem` or `minmax(13rem, 1fr)`. */
  width: string;
  align?: "start" | "end" | "center";
  /** Computed columns have a faint tint and are not edited. */
  tone?: "computed";
  /** A line at the inline start. */
  edge?: boolean;
  /** Columns of one group share a head above theirs. */
  group?: string;
  /** Name of the order this column gives. */
  sort?: string;
  cell: (row: Row) => ReactNode;
  /** The text to edit; null where the cell is not edited. */
  edit?: (row: Row) => string | null;
  /** The text that copying takes. */
  text?: (row: Row) => string;
  /** Further class names of a cell. */
  mark?: (row: Row) => string;
  /** Why the text that stands in a cell was refused; null where it was not. */
  refusal?: (row: Row) => string | null;
  /** True for the column that names the row. */
  rowHeader?: boolean;
}

/** The order of the rows. */
export interface GridSort {
  by: string;
  descending: boolean;
}

/** The rows in sight, and the one that keys act on. */
export interface GridSight {
  first: number;
  last: number;
  active: number;
}

/** The cell that keys act on. */
export interface ActiveCell {
  row: number;
  column: number;
}

/** A cell while a person types in it. */
export interface Editing {
  row: number;
  column: number;
  text: string;
  /** Selects the old text, so that typing replaces it; false keeps what was just typed. */
  select: boolean;
  /** Why the text was refused. */
  sentence: string | null;
}
