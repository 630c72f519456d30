// The keys of a grid: move, open and fold, select, copy and paste, and begin to type.
import type { KeyboardEvent } from "react";
import { move } from "./move";
import type { ActiveCell, GridColumn } from "./types";
import type { VirtualGridProps } from "./VirtualGrid";

/** What the keys act on. */
export interface GridKeysProps<Row> extends VirtualGridProps<Row> {
  at: ActiveCell;
  go: (next: ActiveCell) => void;
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
    if (row === undefined || !column || event.altKey) return;
    const done = fold(props, event, row, column) || select(props, event, row) || clipboard(props, event, row, column) || write(props, event, row, column) || walk(props, event);
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

const held = ({ ctrlKey, metaKey }: KeyboardEvent) => ctrlKey || metaKey;

/** Arrows on the title open and fold the row. */
function fold<Row>({ expanded, onToggle, rtl }: GridKeysProps<Row>, event: KeyboardEvent, row: Row, column: GridColumn<Row>): boolean {
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

function select<Row>({ rows, rowKey, selected, onSelect, at, go, page, columns, rtl }: GridKeysProps<Row>, event: KeyboardEvent, row: Row): boolean {
  if (!onSelect) return false;
  const now = selected ?? new Set<string>();
  if (event.key === " " && (event.shiftKey || !held(event))) {
    onSelect(toggled(now, rowKey(row)));
    return true;
  }
  if (held(event) && event.key.toLowerCase() === "a") {
    onSelect(new Set(rows.map(rowKey)));
    return true;
  }
  if (event.key === "Escape" && now.size > 0) {
    onSelect(new Set());
    return true;
  }
  if (event.shiftKey && ["ArrowUp", "ArrowDown", "PageUp", "PageDown"].includes(event.key)) {
    const next = move(at, { key: event.key, ctrl: held(event) }, { rows: rows.length, columns: columns.length, page, rtl });
    if (!next) return false;
    const [from, to] = [Math.min(at.row, next.row), Math.max(at.row, next.row)];
    onSelect(new Set([...now, ...rows.slice(from, to + 1).map(rowKey)]));
    go(next);
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

/** Copy as text that spreadsheets read: the selected rows, else the cell. Paste types into the cell. */
function clipboard<Row>({ rows, rowKey, selected, columns, begin, at }: GridKeysProps<Row>, event: KeyboardEvent, row: Row, column: GridColumn<Row>): boolean {
  if (!held(event) || event.shiftKey) return false;
  const key = event.key.toLowerCase();
  if (key === "c") {
    const taken = rows.filter((each) => selected?.has(rowKey(each)));
    const text = taken.length > 0 ? taken.map((each) => columns.flatMap(({ text }) => (text ? [text(each)] : [])).join("\t")).join("\n") : (column.text?.(row) ?? "");
    void navigator.clipboard.writeText(text);
    return true;
  }
  if (key === "v" && column.edit?.(row) != null) {
    void navigator.clipboard.readText().then((text) => begin(at, text.split(/[\t\n\r]/)[0] ?? ""));
    return true;
  }
  return false;
}

function write<Row>({ begin, at, onOpen }: GridKeysProps<Row>, event: KeyboardEvent, row: Row, column: GridColumn<Row>): boolean {
  if (event.key === "F2") return begin(at);
  if (event.key === "Enter" && !held(event)) {
    if (!begin(at)) onOpen?.(row, column);
    return true;
  }
  if (event.key === "Delete") return begin(at, "");
  // Letters act as keys of the screen where nothing can be typed.
  return event.key.length === 1 && !held(event) && event.key !== " " && begin(at, event.key);
}

function walk<Row>({ at, go, rows, columns, page, rtl }: GridKeysProps<Row>, event: KeyboardEvent): boolean {
  const next = move(at, { key: event.key, ctrl: held(event) }, { rows: rows.length, columns: columns.length, page, rtl });
  if (!next) return false;
  go(next);
  return true;
}
