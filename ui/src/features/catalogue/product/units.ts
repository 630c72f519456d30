// Units as the language abbreviates them.
import { formatLocale } from "../../../lib/words/format";

/** The short word for a unit, without a number. */
export function unitName(unit: "gram" | "millimeter", locale: string): string {
  const parts = new Intl.NumberFormat(formatLocale(locale), {
    style: "unit",
    unit,
    unitDisplay: "short",
  }).formatToParts(2);
  return parts.find(({ type }) => type === "unit")?.value ?? unit;
}
