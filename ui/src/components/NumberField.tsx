// A number as people of this language type it. What is kept is the exact decimal they meant; where the text could mean two things the field says what it understood.
import { amount, decimal } from "../lib/format";
import { useLanguage } from "../lib/language";
import { isDecimal } from "../lib/decimal";
import { readTyped } from "../lib/typed-number";
import { Field, type FieldProps } from "./Field";

/** A field of a number, kept as a decimal text. */
export interface NumberFieldProps extends Omit<FieldProps, "value" | "onSave" | "check" | "inputMode"> {
  /** Canonical decimal; null is empty. */
  value: string | null;
  /** Keep a canonical decimal; null clears. */
  onSave: (value: string | null) => void;
  /** ISO 4217: shows the currency's own digits in full. */
  currency?: string;
}

/** A field for an amount or another exact number. */
export function NumberField({ value, onSave, currency, before, ...rest }: NumberFieldProps) {
  const { locale, t } = useLanguage();
  const shown = value === null ? "" : show(value, currency, locale);
  const check = (text: string) =>
    readTyped(text, locale).kind === "unclear"
      ? t("number-unclear", { example: amount("1234.5", "EUR", locale) })
      : null;
  const save = (text: string) => {
    const typed = readTyped(text, locale);
    if (typed.kind === "number" && typed.value !== value) onSave(typed.value);
    if (typed.kind === "empty" && value !== null) onSave(null);
  };
  return (
    <Field
      {...rest}
      value={shown}
      onSave={save}
      check={check}
      inputMode="decimal"
      before={before ?? currency}
      align="end"
    />
  );
}

/** As grids show it; grouping marks are understood when the text is typed again. */
function show(value: string, currency: string | undefined, locale: string): string {
  if (!isDecimal(value)) return value;
  return currency === undefined ? decimal(value, locale) : amount(value, currency, locale);
}
