// How the example desk reads typed numbers: plainly, since the rules for what people type live in the real one.
import type { EditIssue } from "../../generated/contract";

const NUMBERS: ReadonlySet<string> = new Set(["basePrice", "cost", "stock", "weight", "minimumQuantity"]);

/** A value as the desk keeps it, or why it does not take it. */
export type ReadValue = { value: string | null } | Pick<EditIssue, "code" | "args">;

/** Read what was typed for a field; without a locale the text is digits and a point. */
export function readValue(field: string, text: string | null, locale?: string): ReadValue {
  if (text === null || !NUMBERS.has(field)) return { value: text };
  const point = locale === undefined ? "." : (1.5).toLocaleString(locale, { numberingSystem: "latn" }).charAt(1);
  const group = point === "." ? "," : ".";
  const grouped = new RegExp(`^\\d{1,3}(\\${group}\\d{3})+(\\${point}\\d+)?$`);
  const plain = (grouped.test(text) ? text.replaceAll(group, "") : text).replace(point, ".");
  return /^\d+(\.\d+)?$/.test(plain)
    ? { value: plain }
    : { code: "valueInvalid", args: { field, value: text, reason: "notANumber" } };
}
