import { describe, expect, it } from "vitest";
import type { ImportChange, ImportIssue, ImportReport, Severity } from "../../generated/contract";
import { currencyOf } from "./review-columns";
import { countsOf, damagedRows, errorRows, fieldsOf, groupsOf, outcomeOf, rowsOf } from "./review";

const change = (row: number, outcome: ImportChange["outcome"], cells: ImportChange["cells"] = []): ImportChange => ({
  row,
  sku: `S-${String(row)}`,
  title: `Towel ${String(row)}`,
  outcome,
  cells,
});
const issue = (row: number, severity: Severity, code = "noBasePrice", column: string | null = null): ImportIssue => ({
  row,
  column,
  code,
  severity,
  message: "",
  hint: "",
  args: {},
});
const cell = (field: string, before: string | null, after: string) => ({ field, before, after });

const report = (change: Partial<ImportReport>): ImportReport => ({
  changeSet: null,
  preset: "table",
  rows: 0,
  products: { create: 0, update: 0, unchanged: 0 },
  variants: { create: 0, update: 0, unchanged: 0 },
  issues: [],
  issueCount: 0,
  rowsRefused: 0,
  applied: false,
  mapping: {},
  changes: [],
  ...change,
});

describe("counts of the tabs", () => {
  it("adds up to what is applied, and counts rows with problems once", () => {
    const counts = countsOf(
      report({
        variants: { create: 12, update: 62, unchanged: 104 },
        issues: [issue(5, "error"), issue(5, "warning"), issue(9, "warning"), issue(9, "info"), issue(11, "info")],
      }),
    );
    expect(counts).toEqual({ apply: 74, create: 12, update: 62, unchanged: 104, problems: 2 });
  });

  it("counts a product whose own fields alone change as a change, though its variant is the same", () => {
    const titleOnly = change(2, "unchanged", [cell("title", "Towel", "Bath towel")]);
    expect(outcomeOf(titleOnly)).toBe("update");
    expect(countsOf(report({ variants: { create: 0, update: 0, unchanged: 3 }, changes: [titleOnly] }))).toMatchObject({
      apply: 1,
      update: 1,
      unchanged: 2,
    });
  });

  it("leaves out rows with an error only", () => {
    expect(
      errorRows([issue(2, "warning"), issue(3, "error"), issue(3, "error", "notANumber"), issue(4, "error")]),
    ).toBe(2);
  });
});

it("counts the rows in which a file is damaged, each once", () => {
  const issues = [
    issue(5, "error", "swallowedRows"),
    issue(5, "error", "cellsMissing"),
    issue(9, "error", "fileCutOff"),
  ];
  expect(damagedRows({ issues: [...issues, issue(11, "error", "notANumber")] })).toBe(2);
});

describe("the currency of a column", () => {
  const check = (currencies: readonly (string | undefined)[], expected: string) => {
    const changes = currencies.map((currency, index) =>
      change(index + 2, "create", [{ ...cell("basePrice", null, "9.80"), ...(currency && { currency }) }]),
    );
    expect(currencyOf("basePrice", changes)).toBe(expected);
  };

  it("is named once where all amounts are in it, and nowhere taken for another", () => {
    check(["EUR", "EUR"], "EUR");
    check(["EUR", "USD"], "");
    check(["EUR", undefined], "");
    check([], "");
  });
});

describe("rows of a view", () => {
  const changes = [
    change(2, "update", [cell("cost", "318.00", "343.44")]),
    change(3, "create"),
    change(4, "unchanged", [cell("tags", "", "bath")]),
  ];
  const all = report({ changes, issues: [issue(3, "warning")] });
  const check = (view: Parameters<typeof rowsOf>[1], search: string, expected: readonly number[]) =>
    expect(rowsOf(all, view, search).map(({ row }) => row)).toEqual(expected);

  it("follows tab and words", () => {
    check("apply", "", [2, 3, 4]);
    check("create", "", [3]);
    check("update", "", [2, 4]);
    check("problems", "", [3]);
    check("unchanged", "", []);
    check("apply", "343", [2]);
    check("apply", "s-3", [3]);
    check("create", "343", []);
  });
});

it("shows fields in the order of the file, and title and SKU of new rows only where they are named", () => {
  const changes = [
    change(2, "create", [cell("title", null, "Towel"), cell("stock", null, "4")]),
    change(3, "update", [cell("cost", "1", "2"), cell("attribute:Shelf", null, "A")]),
  ];
  expect(fieldsOf(changes, { Adet: "stock", Maliyet: "cost", Ürün: "title", Raf: null })).toEqual([
    "stock",
    "cost",
    "attribute:Shelf",
  ]);
  expect(fieldsOf([change(3, "update", [cell("title", "Towel", "Bath towel")])], {})).toEqual(["title"]);
});

it("puts problems of one kind together, worst first", () => {
  const groups = groupsOf([
    issue(2, "info", "generatedSku"),
    issue(3, "info", "generatedSku"),
    issue(4, "warning", "gtinLength", "Barkod"),
    issue(9, "error", "notANumber", "Maliyet"),
    issue(12, "error", "notANumber", "Fiyat"),
  ]);
  expect(groups.map(({ first, rows }) => [first.code, first.column, rows])).toEqual([
    ["notANumber", "Maliyet", [9]],
    ["notANumber", "Fiyat", [12]],
    ["gtinLength", "Barkod", [4]],
    ["generatedSku", null, [2, 3]],
  ]);
});
