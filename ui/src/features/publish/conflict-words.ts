// Fields and values of a conflict in words: paths and documents become names, amounts and texts.
import type { Conflict } from "../../generated/contract";
import { isDecimal } from "../../lib/decimal";
import { amount, decimal, languageName } from "../../lib/format";
import type { Language } from "../../lib/language";

/** The steps of a JSON Pointer. */
export function stepsOf(path: string): readonly string[] {
  return path
    .split("/")
    .filter((step, index) => index > 0 || step !== "")
    .map((step) => step.replace(/~1/g, "/").replace(/~0/g, "~"));
}

/** The field a path leads to: `/variant/01H/basePrice` is `basePrice`, `/text/title/de` is `title` in German. */
export function fieldOf(path: string): { field: string; locale: string | null } {
  const [kind = "", first = "", second = "", third = ""] = stepsOf(path);
  if (kind === "text") return { field: first, locale: second || null };
  if (kind === "stock") return { field: "stock", locale: null };
  if (kind === "tag") return { field: "tags", locale: null };
  if (kind === "attribute") return { field: first, locale: null };
  if (kind === "media")
    return second === "alt" ? { field: "alt", locale: third || null } : { field: "media", locale: null };
  return { field: second === "option" ? third : second || kind, locale: null };
}

/** The field in words. */
export function conflictField({ path }: Pick<Conflict, "path">, language: Language): string {
  const { field, locale } = fieldOf(path);
  const name = fieldWord(field, language);
  return locale === null ? name : `${name}, ${languageName(locale, language.locale)}`;
}

/** Options and their values name themselves. */
function fieldWord(field: string, { field: word, t }: Language): string {
  const [kind = "", name = "", value] = field.split(":");
  if (kind === "option") return `${t("field-optionName")}: ${name}`;
  if (kind === "optionValue") return `${name}: ${value ?? ""}`;
  return word(kind === "" ? "product" : kind);
}

/** An amount with its currency, however the document holds it. */
export function moneyOf(value: unknown): { amount: string; currency: string } | null {
  if (typeof value === "string") {
    const parts = /^(-?\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(value);
    return parts ? { amount: parts[1] ?? "", currency: parts[2] ?? "" } : null;
  }
  if (typeof value !== "object" || value === null || !("amount" in value) || !("currency" in value)) return null;
  return { amount: String(value.amount), currency: String(value.currency) };
}

/** A value as text; null where there is none. */
export function valueText(value: unknown, language: Language): string | null {
  if (value === null || value === undefined) return null;
  const money = moneyOf(value);
  if (money) return `${money.currency} ${amount(money.amount, money.currency, language.locale)}`;
  if (typeof value === "string")
    return isDecimal(value) ? decimal(value, language.locale) : (language.dynamic(`status-${value}`) ?? value);
  if (typeof value === "number") return decimal(value, language.locale);
  if (typeof value === "boolean") return language.t(value ? "conflict-there" : "conflict-deleted");
  if (typeof value === "object" && "text" in value && typeof value.text === "string") return value.text;
  return JSON.stringify(value, null, 1);
}
