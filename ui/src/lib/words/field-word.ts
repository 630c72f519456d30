// Fields of goods in words.
import type { Language } from "./language";

/** A field in words; options and their values name themselves. */
export function fieldWord(field: string, { field: word, t }: Language): string {
  const [kind = "", name = "", value] = field.split(":");
  if (kind === "option") return `${t("field-optionName")}: ${name}`;
  if (kind === "optionValue") return `${name}: ${value ?? ""}`;
  return word(kind);
}
