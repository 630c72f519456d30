// Cells that are chosen together, and their texts on the way to and from a spreadsheet. Pure, so that the rules are a
// table in the tests.
import type { ActiveCell, GridColumn } from "./types";

/** A rectangle of cells, its ends included. */
export interface CellRange {
  top: number;
  bottom: number;
  start: number;
  end: number;
}

/** A text on its way into a cell. */
export interface CellDraft<Row> {
  row: Row;
  column: GridColumn<Row>;
  text: string;
}

/** The rectangle between two cells. */
export function rangeOf(from: ActiveCell, to: ActiveCell): CellRange {
  return {
    top: Math.min(from.row, to.row),
    bottom: Math.max(from.row, to.row),
    start: Math.min(from.column, to.column),
    end: Math.max(from.column, to.column),
  };
}

/** The row nearest to a wanted one that is reached over rows which are here, so that no act passes over others. */
export function reachable(rows: readonly unknown[], from: number, to: number): number {
  const by = Math.sign(to - from);
  let row = from;
  while (row !== to && rows[row + by] !== undefined) row += by;
  return row;
}

/** How many cells it holds. */
export function sizeOf({ top, bottom, start, end }: CellRange): number {
  return (bottom - top + 1) * (end - start + 1);
}

/** The texts of a range as spreadsheets read them. A text with a tab, a break or a quote is quoted. */
export function toSheet<Row>(
  rows: readonly (Row | undefined)[],
  columns: readonly GridColumn<Row>[],
  { top, bottom, start, end }: CellRange,
): string {
  const taken = columns.slice(start, end + 1).filter(({ text }) => text);
  return rows
    .slice(top, bottom + 1)
    .map((row) => taken.map(({ text }) => quoted(row === undefined ? "" : (text?.(row) ?? ""))).join("\t"))
    .join("\n");
}

function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n\r]*))(\t|\r\n|\n|\r|$)/y;

/** What a spreadsheet puts on the clipboard, cell by cell. */
export function fromSheet(text: string): string[][] {
  const lines: string[][] = [[]];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length) {
    const found = CELL.exec(text);
    if (!found) break;
    const [, inQuotes, plain = "", after] = found;
    lines.at(-1)?.push(inQuotes === undefined ? plain : inQuotes.replace(/""/g, '"'));
    if (after === "\t" && CELL.lastIndex === text.length) lines.at(-1)?.push("");
    if (after !== "\t" && CELL.lastIndex < text.length) lines.push([]);
  }
  return lines;
}

/** Where pasted texts land: from the first chosen cell on; one text, or one line, fills what is chosen. */
export function pasted<Row>(
  sheet: readonly (readonly string[])[],
  rows: readonly (Row | undefined)[],
  columns: readonly GridColumn<Row>[],
  range: CellRange,
): CellDraft<Row>[] {
  const width = Math.max(0, ...sheet.map((line) => line.length));
  const fills = (have: number, chosen: number) => (have > 0 && chosen % have === 0 ? chosen : have);
  const [height, breadth] = [
    fills(sheet.length, range.bottom - range.top + 1),
    fills(width, range.end - range.start + 1),
  ];
  return cells(
    rows,
    columns,
    { top: range.top, start: range.start, bottom: range.top + height - 1, end: range.start + breadth - 1 },
    (row, column) => sheet[row % sheet.length]?.[column % width],
  );
}

/** The first chosen row, copied into those under it. */
export function filledDown<Row>(
  rows: readonly (Row | undefined)[],
  columns: readonly GridColumn<Row>[],
  range: CellRange,
): CellDraft<Row>[] {
  const first = rows[range.top];
  if (first === undefined) return [];
  return cells(rows, columns, { ...range, top: range.top + 1 }, (_, column) =>
    columns[range.start + column]?.text?.(first),
  );
}

/** Every chosen cell, emptied. */
export function cleared<Row>(
  rows: readonly (Row | undefined)[],
  columns: readonly GridColumn<Row>[],
  range: CellRange,
): CellDraft<Row>[] {
  return cells(rows, columns, range, () => "");
}

/** Drafts for a range; a cell without a text, or outside the grid, gets none. */
function cells<Row>(
  rows: readonly (Row | undefined)[],
  columns: readonly GridColumn<Row>[],
  { top, bottom, start, end }: CellRange,
  text: (row: number, column: number) => string | undefined,
): CellDraft<Row>[] {
  return rows.slice(top, bottom + 1).flatMap((row, down) =>
    columns.slice(start, end + 1).flatMap((column, on) => {
      const draft = text(down, on);
      return row === undefined || draft === undefined ? [] : [{ row, column, text: draft }];
    }),
  );
}
