// What a screen gives the grid.
import type { ReactNode } from "react";
import type { GridHeadProps } from "./GridHead";
import type { CellDraft } from "./range";
import type { GridColumn, GridSight } from "./types";
import type { KeepCell } from "./useGridEditing";

/** A grid. */
export interface VirtualGridProps<Row> extends Omit<GridHeadProps<Row>, "columns"> {
  label: string;
  /** All rows of the list at their places, undefined where they are not here. */
  rows: readonly (Row | undefined)[];
  columns: readonly GridColumn<Row>[];
  rowKey: (row: Row) => string;
  /** How a row is named when one of its cells is edited. */
  rowName: (row: Row) => string;
  /** Names the list that the rows are of; another one begins at its top. */
  question?: string;
  /** 1 for products, 2 for what opens under them. */
  level?: (row: Row) => 1 | 2;
  /** Whether a row is open; null where it cannot open. */
  expanded?: (row: Row) => boolean | null;
  onToggle?: (row: Row) => void;
  selected?: ReadonlySet<string>;
  onSelect?: (selected: ReadonlySet<string>) => void;
  /** Enter or a double click on a cell that is not edited. */
  onOpen?: (row: Row, column: GridColumn<Row>) => void;
  onKeep?: KeepCell<Row>;
  /** Shown beside the cell while it is typed in. */
  whileEditing?: (row: Row, column: GridColumn<Row>, text: string, cell: HTMLElement) => ReactNode;
  /** Many cells at once: pasted, filled down or emptied. Cells that are not edited are among them. */
  onDrafts?: (drafts: readonly CellDraft<Row>[]) => void;
  /** Closes what Escape closes before it clears what is chosen; false where nothing is open. */
  onLeave?: () => boolean;
  onActive?: (row: Row, column: GridColumn<Row>) => void;
  /** The rows in sight and the active one, for reading them. */
  onReach?: (sight: GridSight) => void;
  /** Scrolls there and makes it the active row once it is here. */
  reveal?: string;
}
