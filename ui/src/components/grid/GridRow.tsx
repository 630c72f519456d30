// One row of the grid. It is drawn anew only when something of it changed.
import { memo, type ReactNode } from "react";
import { classes } from "../classes";
import type { GridColumn } from "./types";

/** What a row needs to be drawn. */
export interface GridRowProps<Row> {
  id: string;
  row: Row;
  index: number;
  top: number;
  columns: readonly GridColumn<Row>[];
  level: 1 | 2;
  /** Null where the row cannot open. */
  expanded: boolean | null;
  selected: boolean;
  /** Column of the active cell, if it is in this row. */
  activeColumn: number | null;
  /** First and last column of the chosen cells, if some are in this row. */
  from: number | null;
  to: number | null;
  /** Column that is edited, if it is in this row. */
  editColumn: number | null;
  editor: ReactNode;
  /** A cell was pointed at; `along` takes the cells on the way with it. */
  onPoint: (row: number, column: number, along: boolean) => void;
  onOpen: (row: number, column: number) => void;
}

function GridRowPlain<Row>(props: GridRowProps<Row>) {
  const {
    id,
    row,
    index,
    top,
    columns,
    level,
    expanded,
    selected,
    activeColumn,
    from,
    to,
    editColumn,
    editor,
    onPoint,
    onOpen,
  } = props;
  return (
    <div
      role="row"
      id={id}
      aria-rowindex={index + 2}
      aria-level={level}
      aria-expanded={expanded ?? undefined}
      aria-selected={selected}
      className={classes("gr", level === 2 && "sub", selected && "sel")}
      style={{ transform: `translateY(${String(top)}px)` }}
    >
      {columns.map((column, at) => (
        // The grid itself holds the focus and hears the keys.
        // eslint-disable-next-line jsx-a11y/no-static-element-interactions
        <div
          key={column.id}
          id={`${id}-${String(at)}`}
          role={column.rowHeader ? "rowheader" : "gridcell"}
          aria-colindex={at + 1}
          aria-readonly={column.edit?.(row) == null ? true : undefined}
          aria-invalid={column.refusal?.(row) == null ? undefined : true}
          title={column.refusal?.(row) ?? undefined}
          aria-selected={from !== null && to !== null && at >= from && at <= to ? true : undefined}
          className={classes(
            cellClass(column),
            column.mark?.(row),
            at === activeColumn && "at",
            at === editColumn && "editing",
          )}
          onMouseDown={({ button, shiftKey }) => button === 0 && at !== editColumn && onPoint(index, at, shiftKey)}
          onMouseEnter={({ buttons }) => buttons === 1 && editColumn === null && onPoint(index, at, true)}
          onDoubleClick={() => onOpen(index, at)}
        >
          {at === editColumn ? editor : column.cell(row)}
        </div>
      ))}
    </div>
  );
}

/** The place of a row that is not here yet. */
export function AbsentRow<Row>({
  id,
  index,
  top,
  columns,
  activeColumn,
}: Pick<GridRowProps<Row>, "id" | "index" | "top" | "columns" | "activeColumn">) {
  return (
    <div
      role="row"
      id={id}
      aria-rowindex={index + 2}
      aria-busy="true"
      className="gr absent"
      style={{ transform: `translateY(${String(top)}px)` }}
    >
      {columns.map((column, at) => (
        <div
          key={column.id}
          id={`${id}-${String(at)}`}
          role={column.rowHeader ? "rowheader" : "gridcell"}
          aria-colindex={at + 1}
          className={classes(cellClass(column), at === activeColumn && "at")}
        />
      ))}
    </div>
  );
}

/** A row; `memo` keeps its type parameter. */
export const GridRow = memo(GridRowPlain) as typeof GridRowPlain;

/** Class names that cells and heads of a column share. */
export function cellClass<Row>({ align, tone, edge, rowHeader }: GridColumn<Row>): string {
  return classes(
    align === "end" && "n",
    align === "center" && "c",
    tone === "computed" && "calc",
    edge === true && "v",
    rowHeader === true && "t",
  );
}
