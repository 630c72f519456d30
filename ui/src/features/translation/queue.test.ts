import { describe, expect, it } from "vitest";
import type { Segment, TranslationState } from "../../generated/contract";
import { countOf, filterOf, nextToDo, numberSlip, productsOf } from "./queue";

const segment = (product: string, state: TranslationState): Segment => ({
  product,
  sku: product,
  title: `Towel ${product}`,
  field: "title",
  locale: "de",
  source: "",
  sourceBefore: null,
  text: "",
  state,
  origin: null,
  numbersDiffer: null,
  accepted: [],
});

it("counts what each filter holds", () => {
  const counts = { missing: 3, machine: 5, draft: 4, reviewed: 401, stale: 5 };
  expect((["todo", "stale", "review", "missing", "all"] as const).map((filter) => countOf(counts, filter))).toEqual([
    17, 5, 9, 3, 418,
  ]);
});

it("understands states in addresses", () => {
  expect([filterOf("stale"), filterOf("draft"), filterOf("machine"), filterOf(undefined), filterOf("x")]).toEqual([
    "stale",
    "review",
    "review",
    "todo",
    "todo",
  ]);
});

it("puts products where their worst text is, stale before missing", () => {
  const rows = productsOf([
    segment("a", "missing"),
    segment("b", "reviewed"),
    segment("c", "draft"),
    segment("a", "stale"),
    segment("a", "draft"),
  ]);
  expect(rows.map(({ product, worst }) => [product, worst])).toEqual([
    ["a", "stale"],
    ["c", "review"],
    ["b", "reviewed"],
  ]);
  expect(rows[0]?.counts).toEqual({ stale: 1, review: 1, missing: 1, reviewed: 0 });
});

describe("the next text to do", () => {
  const check = (states: TranslationState[], from: number, step: 1 | -1, expected: number | null) =>
    expect(
      nextToDo(
        states.map((state) => ({ state, numbersDiffer: null })),
        from,
        step,
      ),
    ).toBe(expected);

  it("goes round and skips what is reviewed", () => {
    check(["stale", "reviewed", "draft"], 0, 1, 2);
    check(["stale", "reviewed", "draft"], 2, 1, 0);
    check(["stale", "reviewed", "draft"], 0, -1, 2);
    check(["reviewed", "reviewed"], 0, 1, null);
    check(["stale", "reviewed"], 0, 1, null);
    check([], 0, 1, null);
  });

  it("stops at a reviewed text that says other numbers", () => {
    const held = { ...segment("a", "reviewed"), numbersDiffer: { lost: ["180 cm"], added: [] } };
    expect(nextToDo([{ state: "stale", numbersDiffer: null }, held], 0, 1)).toBe(1);
  });
});

describe("numbers that slipped", () => {
  const check = (source: string, text: string, expected: [string, string] | null) =>
    expect(numberSlip(source, text)).toEqual(expected && { found: expected[0], expected: expected[1] });

  it("are found in any digits and whatever the decimal sign", () => {
    check("550 g/m², 60 °C", "500 g/m², 60 °C", ["500", "550"]);
    check("13.4 kg", "13,4 kg", null);
    check("1,234 pieces", "1.234 Stück", null);
    check("550 g", "٥٠٠ غ", ["٥٠٠", "550"]);
    check("550 g", "٥٥٠ غ", null);
    check("550 g", "５５０ g", null);
  });

  it("are none where one side only says less", () => {
    check("set of 6", "Set", null);
    check("set", "6er-Set", null);
  });
});
