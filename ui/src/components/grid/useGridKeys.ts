// The keys of a grid: move, open and fold, select, copy and paste, and begin to type.
import type { KeyboardEvent } from "react";
import { move } from "./move";
import type { VirtualGridProps } from "./props";
import { cleared, filledDown, fromSheet, pasted, sizeOf, toSheet, type CellDraft, type CellRange } from "./range";
import type { ActiveCell, GridColumn } from "./types";

/** What the keys act on. */
export interface GridKeysProps<Row> extends VirtualGridProps<Row> {
  at: ActiveCell;
  go: (next: ActiveCell) => void;
  /** The chosen cells, the active one at least. */
  range: CellRange;
  /** Chooses all cells between the first chosen one and this. */
  extend: (to: ActiveCell) => void;
  /** Begins to type; false where the cell is not edited. */
  begin: (at: ActiveCell, typed?: string) => boolean;
  rtl: boolean;
  page: number;
}

/** The handler for key presses on the grid. */
export function useGridKeys<Row>(props: GridKeysProps<Row>): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type !== "checkbox") return;
    const row = props.rows[props.at.row];
    const column = props.columns[props.at.column];
    if (!column || event.altKey) return;
    const done =
      (row !== undefined &&
        (fold(props, event, row, column) ||
          select(props, event, row) ||
          clipboard(props, event, row, column) ||
          write(props, event, row, column))) ||
      walk(props, event);
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

const held = ({ ctrlKey, metaKey }: KeyboardEvent) => ctrlKey || metaKey;

/** Arrows on the title open and fold the row. */
function fold<Row>(
  { expanded, onToggle, rtl }: GridKeysProps<Row>,
  event: KeyboardEvent,
  row: Row,
  column: GridColumn<Row>,
): boolean {
  const isOpen = expanded?.(row) ?? null;
  if (isOpen === null || !onToggle || !column.rowHeader || held(event) || event.shiftKey) return false;
  const opens = rtl ? "ArrowLeft" : "ArrowRight";
  const folds = rtl ? "ArrowRight" : "ArrowLeft";
  if ((event.key === opens && !isOpen) || (event.key === folds && isOpen)) {
    onToggle(row);
    return true;
  }
  return false;
}

function select<Row>(
  { rows, rowKey, selected, onSelect, onLeave, at, go, range }: GridKeysProps<Row>,
  event: KeyboardEvent,
  row: Row,
): boolean {
  if (event.key === "Escape" && onLeave?.() === true) return true;
  if (event.key === "Escape" && sizeOf(range) > 1) {
    go(at);
    return true;
  }
  if (!onSelect) return false;
  const now = selected ?? new Set<string>();
  if (event.key === " " && (event.shiftKey || !held(event))) {
    onSelect(toggled(now, rowKey(row)));
    return true;
  }
  if (held(event) && event.key.toLowerCase() === "a") {
    onSelect(new Set(rows.flatMap((each) => (each === undefined ? [] : rowKey(each)))));
    return true;
  }
  if (event.key === "Escape" && now.size > 0) {
    onSelect(new Set());
    return true;
  }
  return false;
}

/** With `key` put in, or taken out where it was in. */
export function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}

/**
 * Copy, paste, fill down and clear. A single cell that is edited is typed into, so that its own rules and card are
 * there.
 */
function clipboard<Row>(props: GridKeysProps<Row>, event: KeyboardEvent, row: Row, column: GridColumn<Row>): boolean {
  const { rows, columns, range, begin, at, onDrafts } = props;
  const draft = (drafts: readonly CellDraft<Row>[]) => onDrafts?.(drafts);
  const many = onDrafts !== undefined && sizeOf(range) > 1;
  if (event.key === "Delete" && many) draft(cleared(rows, columns, range));
  else if (!held(event) || event.shiftKey) return false;
  else if (event.key.toLowerCase() === "c") copy(props, row, column);
  else if (event.key.toLowerCase() === "d" && many) draft(filledDown(rows, columns, range));
  else if (event.key.toLowerCase() === "v")
    void navigator.clipboard.readText().then(
      (text) => take(fromSheet(text)),
      () => undefined,
    );
  else return false;
  return true;

  function take(sheet: string[][]): void {
    const single = sheet.length === 1 && sheet[0]?.length === 1;
    if (single && !many && column.edit?.(row) != null) begin(at, sheet[0]?.[0] ?? "");
    else draft(pasted(sheet, rows, columns, range));
  }
}

/** The chosen cells, else the ticked rows, else the cell. */
function copy<Row>(
  { rows, rowKey, selected, columns, range }: GridKeysProps<Row>,
  row: Row,
  column: GridColumn<Row>,
): void {
  const ticked = rows.filter((each) => each !== undefined && selected?.has(rowKey(each)));
  const whole = { top: 0, bottom: ticked.length - 1, start: 0, end: columns.length - 1 };
  const text =
    sizeOf(range) > 1
      ? toSheet(rows, columns, range)
      : ticked.length > 0
        ? toSheet(ticked, columns, whole)
        : (column.text?.(row) ?? "");
  void navigator.clipboard.writeText(text);
}

function write<Row>(
  { begin, at, onOpen }: GridKeysProps<Row>,
  event: KeyboardEvent,
  row: Row,
  column: GridColumn<Row>,
): boolean {
  if (event.key === "F2") return begin(at);
  if (event.key === "Enter" && !held(event)) {
    if (!begin(at)) onOpen?.(row, column);
    return true;
  }
  if (event.key === "Delete") return begin(at, "");
  // Letters act as keys of the screen where nothing can be typed.
  return event.key.length === 1 && !held(event) && event.key !== " " && begin(at, event.key);
}

/** A move; with Shift it takes the cells on the way along. */
function walk<Row>({ at, go, extend, rows, columns, page, rtl }: GridKeysProps<Row>, event: KeyboardEvent): boolean {
  const next = move(
    at,
    { key: event.key, ctrl: held(event) },
    { rows: rows.length, columns: columns.length, page, rtl },
  );
  if (!next) return false;
  if (event.shiftKey) extend(next);
  else go(next);
  return true;
}
