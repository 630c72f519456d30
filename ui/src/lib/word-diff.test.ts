import { describe, expect, it } from "vitest";
import { wordDiff } from "./word-diff";

const show = (before: string, after: string, locale = "en") =>
  wordDiff(before, after, locale)
    .map(({ kind, text }) => ({ same: text, old: `[-${text}-]`, new: `[+${text}+]` })[kind])
    .join("");

describe("changed words", () => {
  const check = (before: string, after: string, expected: string, locale?: string) =>
    expect(show(before, after, locale)).toBe(expected);

  it("are marked where they stand", () => {
    check("terry, 500 g/m², woven", "terry, 550 g/m², woven", "terry, [-500-][+550+] g/m², woven");
    check("a b", "a b", "a b");
    check("", "new", "[+new+]");
    check("old", "", "[-old-]");
  });

  it("are found in scripts without spaces", () =>
    check("我喜欢红色毛巾", "我喜欢蓝色毛巾", "我喜欢[-红色-][+蓝色+]毛巾", "zh"));

  it("give both texts back whole, whatever they are", () => {
    const [before, after] = ["one two three four two", "two four five one"];
    const pieces = wordDiff(before, after, "en");
    expect(
      pieces
        .filter(({ kind }) => kind !== "new")
        .map(({ text }) => text)
        .join(""),
    ).toBe(before);
    expect(
      pieces
        .filter(({ kind }) => kind !== "old")
        .map(({ text }) => text)
        .join(""),
    ).toBe(after);
  });

  it("of a very long text are the whole text", () => {
    const long = "word ".repeat(2000);
    expect(wordDiff(long, `${long}!`, "en")).toHaveLength(2);
  });
});
