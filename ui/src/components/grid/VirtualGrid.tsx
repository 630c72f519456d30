// The spreadsheet of the desk: only rows in sight are in the page, the grid itself holds the focus, and keys act on one
// active cell.
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { useLanguage } from "../../lib/words/language";
import { CellEditor, type EditEnd } from "./CellEditor";
import { GridHead } from "./GridHead";
import { useFollow } from "./follow";
import { AbsentRow, GridRow } from "./GridRow";
import { clamp, step } from "./move";
import type { VirtualGridProps } from "./props";
import { rangeOf, reachable } from "./range";
import { useRowHeights } from "./row-height";
import type { ActiveCell, Editing } from "./types";
import { useGridEditing } from "./useGridEditing";
import { useGridKeys } from "./useGridKeys";

/** The grid. */
export function VirtualGrid<Row>(props: VirtualGridProps<Row>) {
  const { rows, columns, rowKey, onActive, onReach, reveal } = props;
  const { direction } = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const heights = useRowHeights();
  const [active, setActive] = useState<ActiveCell>(() => ({
    row: 0,
    column: Math.max(
      0,
      columns.findIndex(({ rowHeader }) => rowHeader),
    ),
  }));
  // The other corner of the chosen cells; null while only the active one is chosen.
  const [anchor, setAnchor] = useState<ActiveCell | null>(null);
  const at = clamp(active, { rows: rows.length, columns: columns.length });
  const headHeight = heights.head + (props.groups ? GROUP_HEAD * (heights.head / 32) : 0);
  const keepActive = useCallback(
    (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), at.row])]
        .sort((a, b) => a - b)
        .filter((index) => index < range.count),
    [at.row],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => heights.row,
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor: keepActive,
    initialRect: { width: 1280, height: 800 },
  });
  useEffect(() => virtualizer.measure(), [virtualizer, heights.row]);

  const range = rangeOf(anchor === null ? at : clamp(anchor, { rows: rows.length, columns: columns.length }), at);
  const show = useCallback(
    (next: ActiveCell) => {
      const cell = clamp(next, { rows: rows.length, columns: columns.length });
      setActive(cell);
      virtualizer.scrollToIndex(cell.row, { align: "auto" });
      document
        .getElementById(`${id}-${String(cell.row)}-${String(cell.column)}`)
        ?.scrollIntoView({ block: "nearest", inline: "nearest" });
      const [row, column] = [rows[cell.row], columns[cell.column]];
      if (row !== undefined && column) onActive?.(row, column);
    },
    [rows, columns, virtualizer, id, onActive],
  );
  const go = useCallback(
    (next: ActiveCell) => {
      setAnchor(null);
      show(next);
    },
    [show],
  );
  // Rows are told the same function as long as they can, or all of them would be drawn anew with each move.
  const corner = useRef(at);
  useEffect(() => {
    corner.current = at;
  });
  const extend = useCallback(
    (next: ActiveCell) => {
      setAnchor((now) => now ?? corner.current);
      show({ ...next, row: reachable(rows, corner.current.row, next.row) });
    },
    [show, rows],
  );
  const end = useCallback(
    (from: ActiveCell, how: EditEnd) => {
      const size = { rows: rows.length, columns: columns.length };
      const targets = {
        down: { ...from, row: from.row + 1 },
        up: { ...from, row: from.row - 1 },
        next: step(from, 1, size),
        previous: step(from, -1, size),
        stay: null,
      };
      if (how !== "stay") {
        scroller.current?.focus({ preventScroll: true });
        go(targets[how] ?? from);
      } else if (document.activeElement === document.body || scroller.current?.contains(document.activeElement))
        scroller.current?.focus({ preventScroll: true });
    },
    [rows.length, columns.length, go],
  );
  const { editing, begin, leave, type, keep, shift } = useGridEditing({
    rows,
    columns,
    onKeep: props.onKeep,
    onEnd: end,
  });
  const keys = useGridKeys({
    ...props,
    at,
    go,
    range,
    extend,
    begin,
    rtl: direction === "rtl",
    page: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 600) / heights.row) - 2),
  });

  const revealed = useRef<string | null>(null);
  useEffect(() => {
    const index =
      reveal === undefined || revealed.current === reveal
        ? -1
        : rows.findIndex((row) => row !== undefined && rowKey(row) === reveal);
    if (index < 0) return;
    revealed.current = reveal ?? null;
    go({ row: index, column: at.column });
  }, [reveal, rows, rowKey, go, at.column]);

  const items = virtualizer.getVirtualItems();
  const seen = items.filter(({ index }) => index !== at.row || items.length === 1);
  const [first, last] = [seen[0]?.index ?? 0, seen.at(-1)?.index ?? 0];
  const onShift = useCallback(
    (by: number) => {
      const moved = (cell: ActiveCell) => ({ ...cell, row: cell.row + by });
      setActive(moved);
      setAnchor((now) => now && moved(now));
      shift(by);
    },
    [shift],
  );
  const onTop = useCallback(() => {
    setActive(({ column }) => ({ row: 0, column }));
    setAnchor(null);
    leave();
    // Told before the place that the former list was scrolled to.
    onReach?.({ first: 0, last: 0, active: 0 });
  }, [leave, onReach]);
  useFollow({
    rows,
    rowKey,
    question: props.question,
    active: at.row,
    first: virtualizer.range?.startIndex ?? 0,
    rowHeight: heights.row,
    scroller,
    onShift,
    onTop,
  });
  useLayoutEffect(() => onReach?.({ first, last, active: at.row }), [onReach, first, last, at.row]);
  const point = useCallback(
    (row: number, column: number, along: boolean) => (along ? extend : go)({ row, column }),
    [go, extend],
  );
  const open = useCallback(
    (row: number, column: number) => {
      const [of, cell] = [rows[row], columns[column]];
      if (!begin({ row, column }) && of !== undefined && cell) props.onOpen?.(of, cell);
    },
    [rows, columns, begin, props],
  );

  return (
    <div
      ref={scroller}
      className="grid"
      role="treegrid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable={props.onSelect ? true : undefined}
      aria-activedescendant={rows.length > 0 ? `${id}-${String(at.row)}-${String(at.column)}` : undefined}
      onKeyDown={keys}
    >
      <div
        className="grid-inside"
        style={
          {
            "--cols": columns.map(({ width }) => width).join(" "),
            minInlineSize: leastWidth(columns),
          } as React.CSSProperties
        }
      >
        <GridHead {...props} />
        <div className="grid-rows" role="rowgroup" style={{ blockSize: virtualizer.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const row = rows[index];
            const place = {
              id: `${id}-${String(index)}`,
              index,
              top: start - headHeight,
              columns,
              activeColumn: index === at.row ? at.column : null,
            };
            if (row === undefined) return <AbsentRow key={String(index)} {...place} />;
            return (
              <GridRow
                key={rowKey(row)}
                {...place}
                row={row}
                level={props.level?.(row) ?? 1}
                expanded={props.expanded?.(row) ?? null}
                selected={props.selected?.has(rowKey(row)) ?? false}
                from={anchor !== null && index >= range.top && index <= range.bottom ? range.start : null}
                to={anchor !== null && index >= range.top && index <= range.bottom ? range.end : null}
                editColumn={editing?.row === index ? editing.column : null}
                editor={
                  editing?.row === index ? editor(props, editing, { type, keep: (how) => void keep(how), leave }) : null
                }
                onPoint={point}
                onOpen={open}
              />
            );
          })}
        </div>
      </div>
      {editing && (
        <Beside {...props} editing={editing} cellId={`${id}-${String(editing.row)}-${String(editing.column)}`} />
      )}
    </div>
  );
}

/** The width under which the grid scrolls sideways: each track at its least. */
function leastWidth(columns: readonly { width: string }[]): string {
  return `calc(${columns.map(({ width }) => width.replace(/^minmax\(([^,]+),.*$/, "$1")).join(" + ")})`;
}

/** Height of a group head in pixels at the usual size of letters. */
const GROUP_HEAD = 24;

function editor<Row>(
  { rows, columns, rowName }: VirtualGridProps<Row>,
  editing: Editing,
  does: { type: (text: string) => void; keep: (end: EditEnd) => void; leave: () => void },
): ReactNode {
  const [row, column] = [rows[editing.row], columns[editing.column]];
  if (row === undefined || !column) return null;
  return (
    <CellEditor
      label={`${rowName(row)}, ${column.name}`}
      editing={editing}
      onType={does.type}
      onKeep={does.keep}
      onLeave={does.leave}
    />
  );
}

/** What a screen shows beside the cell that is typed in. */
function Beside<Row>({
  rows,
  columns,
  whileEditing,
  editing,
  cellId,
}: VirtualGridProps<Row> & { editing: Editing; cellId: string }) {
  const [cell, setCell] = useState<HTMLElement | null>(null);
  useEffect(() => setCell(document.getElementById(cellId)), [cellId]);
  const [row, column] = [rows[editing.row], columns[editing.column]];
  return row !== undefined && column && cell ? whileEditing?.(row, column, editing.text, cell) : null;
}
