import { describe, expect, it } from "vitest";
import { cleared, filledDown, fromSheet, pasted, rangeOf, sizeOf, toSheet } from "./range";
import type { GridColumn } from "./types";

type Row = Readonly<Record<string, string>>;
const column = (id: string): GridColumn<Row> => ({
  id,
  head: id,
  name: id,
  width: "1rem",
  cell: () => null,
  text: (row) => row[id] ?? "",
});
const columns = ["sku", "price", "stock"].map(column);
const rows: Row[] = [
  { sku: "A", price: "1.50", stock: "3" },
  { sku: "B", price: "2.50", stock: "4" },
  { sku: "C", price: "3.50", stock: "5" },
];
const all = rangeOf({ row: 2, column: 2 }, { row: 0, column: 0 });
const shown = (drafts: readonly { row: Row; column: GridColumn<Row>; text: string }[]) =>
  drafts.map(({ row, column: { id }, text }) => `${row.sku ?? ""}.${id}=${text}`).join(" ");

it("is a rectangle whichever way it was drawn", () =>
  expect([all, sizeOf(all)]).toEqual([{ top: 0, bottom: 2, start: 0, end: 2 }, 9]));

it("copies as text that spreadsheets read", () =>
  expect(toSheet([...rows.slice(0, 1), { sku: 'two\nlines "x"', price: "1", stock: "" }], columns, all)).toBe(
    'A\t1.50\t3\n"two\nlines ""x"""\t1\t',
  ));

describe("what a spreadsheet copies", () => {
  it.each([
    [
      "1\t2\r\n3\t4\r\n",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    [
      '"a\tb"\t"say ""x"""\n"two\nlines"\t',
      [
        ["a\tb", 'say "x"'],
        ["two\nlines", ""],
      ],
    ],
    ["7", [["7"]]],
    ["a\n\nb", [["a"], [""], ["b"]]],
    ["", [[]]],
  ])("%j is %j", (text, cells) => expect(fromSheet(text)).toEqual(cells));
});

describe("pasting", () => {
  const at = (row: number, column: number, down = 0, on = 0) =>
    rangeOf({ row, column }, { row: row + down, column: column + on });
  it("starts at the first chosen cell", () =>
    expect(
      shown(
        pasted(
          [
            ["9", "8"],
            ["7", "6"],
          ],
          rows,
          columns,
          at(1, 1),
        ),
      ),
    ).toBe("B.price=9 B.stock=8 C.price=7 C.stock=6"));
  it("fills what is chosen with one text", () =>
    expect(shown(pasted([["9"]], rows, columns, at(0, 1, 2)))).toBe("A.price=9 B.price=9 C.price=9"));
  it("stops at the edge of the grid", () =>
    expect(
      shown(
        pasted(
          [
            ["9", "8"],
            ["7", "6"],
          ],
          rows,
          columns,
          at(2, 2),
        ),
      ),
    ).toBe("C.stock=9"));
});

it("fills down from the first row", () =>
  expect(shown(filledDown(rows, columns, rangeOf({ row: 0, column: 1 }, { row: 2, column: 2 })))).toBe(
    "B.price=1.50 B.stock=3 C.price=1.50 C.stock=3",
  ));
it("empties what is chosen", () =>
  expect(shown(cleared(rows, columns, rangeOf({ row: 1, column: 1 }, { row: 1, column: 2 })))).toBe(
    "B.price= B.stock=",
  ));
