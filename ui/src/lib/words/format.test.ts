import { describe, expect, it } from "vitest";
import { codeList, ago, amount, day, percent, rate, settled, unrounded, written } from "./format";

describe("money", () => {
  it.each([
    ["1890", "TRY", "en-US", "1,890.00"],
    ["1890.5", "TRY", "de", "1.890,50"],
    ["3280", "JPY", "en-US", "3,280"],
    ["1.2", "KWD", "en-US", "1.200"],
    ["12.345678", "EUR", "en-US", "12.345678"],
    ["-318.00", "TRY", "en-US", "−318.00"],
    ["1890.5", "TRY", "ar", "1,890.50"],
    ["1890.5", "TRY", "ar-EG", "١٬٨٩٠٫٥٠"],
    ["9007199254740993.01", "EUR", "en-US", "9,007,199,254,740,993.01"],
  ])("%s %s in %s is %s", (value, currency, locale, text) => expect(amount(value, currency, locale)).toBe(text));

  it("shows six digits of an unrounded step and says that there are more", () => {
    expect(unrounded("13.81446799", "USD", "en-US")).toBe("13.814467…");
    expect(unrounded("3674.26768012", "JPY", "en-US")).toBe("3,674.267680…");
    expect(unrounded("21.35", "USD", "en-US")).toBe("21.35");
  });

  it("settles what is left in the currency's own digits", () =>
    expect(settled("293.118204", "TRY", "en-US")).toBe("293.12"));

  it("leaves what is no decimal as it is", () => expect(amount("–", "EUR", "en-US")).toBe("–"));
});

it.each([
  ["12345.600", "de", "12345,600"],
  ["12.345", "de", "12,345"],
  ["12.345", "en-US", "12.345"],
  ["990.00", "en-US", "990.00"],
  ["", "de", ""],
])("%s is written in %s as %s, so that it reads the same again", (value, locale, text) =>
  expect(written(value, locale)).toBe(text),
);

describe("rates", () => {
  it.each([
    ["55.8015", "55.8015"],
    ["0.0735", "0.0735"],
    ["3.148302464987500336012472783", "3.14830…"],
    ["0.0179206652150927842441511429", "0.0179206…"],
    ["1234.123456789012", "1,234.12…"],
    ["1", "1"],
  ])("%s is shown as %s", (value, text) => expect(rate(value, "en-US")).toBe(text));
});

describe("percent", () => {
  it.each([
    ["19", "en-US", "19%"],
    ["27.96", "de", "27,96\u00a0%"],
    ["2.9", "en-US", "2.9%"],
    ["-3.3", "en-US", "−3.3%"],
    ["0.5", "en-US", "0.5%"],
  ])("%s in %s is %s", (value, locale, text) => expect(percent(value, locale)).toBe(text));
});

describe("days and times", () => {
  it("does not move a day across zones", () => expect(day("2026-10-30", "en-US")).toBe("Oct 30, 2026"));

  const now = new Date("2026-10-30T12:00:00Z");
  it.each([
    ["2026-10-30T11:18:00Z", "42 min. ago"],
    ["2026-10-30T10:00:00Z", "2 hr. ago"],
    ["2026-10-27T10:00:00Z", "Oct 27"],
  ])("%s is %s", (instant, text) => expect(ago(instant, now, "en-US")).toBe(text));
});

it("keeps each code of a list together, also in a language that runs the other way", () =>
  expect(codeList(["DE", "AE"], "ar")).toBe("\u2066DE\u2069 و\u2066AE\u2069"));
