import { describe, expect, it } from "vitest";
import type { Issue } from "../../generated/contract";
import { languageOf } from "../../lib/words/language";
import { conflictField, fieldOf, moneyOf, stepsOf, valueText } from "./conflict-words";
import { issueGroups, saidOnce } from "./listings";

const english = languageOf("en-US");

it("says once what every market says alike", () => {
  const group = (market: string, sku: string, count: number) => {
    const first: Issue = {
      ...{ code: "noBasePrice", severity: "warning", sku, product: "p", path: "", market, locale: null },
      ...{ channel: null, blocks: [], fix: null, args: { sku } },
    };
    return { first, count, products: count };
  };
  const [german, japanese, fewer] = [group("DE", "A", 2), group("JP", "A", 2), group("US", "A", 1)];
  const say = ({ args }: Issue) => String(args.sku);
  expect(saidOnce([german, japanese, fewer, group("DE", "B", 2)], say)).toEqual([german, fewer, group("DE", "B", 2)]);
});

it("groups issues by cause, blocking ones first", () => {
  const issue = (code: string, severity: Issue["severity"], product: string, market: string | null = null): Issue => ({
    code,
    severity,
    sku: null,
    product,
    path: "",
    market,
    locale: null,
    channel: null,
    blocks: [],
    args: {},
    fix: null,
  });
  const groups = issueGroups([
    issue("lowStock", "info", "a"),
    issue("noRate", "warning", "a", "AE"),
    issue("noRate", "warning", "b", "AE"),
    issue("noRate", "warning", "b", "AE"),
    issue("belowFloor", "error", "c", "US"),
  ]);
  expect(groups.map(({ first, count, products }) => [first.code, count, products])).toEqual([
    ["belowFloor", 1, 1],
    ["noRate", 3, 2],
    ["lowStock", 1, 1],
  ]);
});

describe("the field of a conflict", () => {
  const check = (path: string, field: string, locale: string | null = null) =>
    expect(fieldOf(path)).toEqual({ field, locale });

  it("is found in any path", () => {
    check("/title", "title");
    check("/variant/0192/basePrice", "basePrice");
    check("/text/title/de", "title", "de");
    check("/text/optionValue:Size:Large/zh-Hans", "optionValue:Size:Large", "zh-Hans");
    check("/variant/0192/option/Colour", "Colour");
    check("/stock/0192/main", "stock");
    check("/media/7/alt/de", "alt", "de");
    check("/attribute/Shelf", "Shelf");
    check("", "");
  });

  it("is said in words", () => {
    expect(conflictField({ path: "/variant/1/basePrice" }, english)).toBe("Base price");
    expect(conflictField({ path: "/text/title/de" }, english)).toBe("Title, German");
  });

  it("reads steps with signs of their own", () =>
    expect(stepsOf("/attribute/a~1b~0c")).toEqual(["attribute", "a/b~c"]));
});

describe("values of a conflict", () => {
  it("are amounts, texts, states or figures", () => {
    expect(moneyOf({ amount: "1940.00", currency: "TRY" })).toEqual({ amount: "1940.00", currency: "TRY" });
    expect(moneyOf("1940.00 TRY")).toEqual({ amount: "1940.00", currency: "TRY" });
    expect(moneyOf("Towel 70")).toBeNull();
    const words = (value: unknown) => valueText(value, english);
    expect([
      words({ amount: "1940", currency: "TRY" }),
      words("active"),
      words("272"),
      words({ text: "Handtuch", state: "draft" }),
      words(null),
    ]).toEqual(["TRY 1,940.00", "Active", "272", "Handtuch", null]);
  });
});
