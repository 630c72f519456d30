// What columns become, in words. Fields of a file are more than those of the catalogue: texts per language, stock per
// place, options by number.
import { countryName, languageName } from "../../lib/words/format";
import type { Language } from "../../lib/words/language";

/** Fields whose values are figures and so line up on their last digit. */
const FIGURES = new Set([
  "basePrice",
  "cost",
  "compareAtPrice",
  "priceQuantity",
  "weight",
  "length",
  "width",
  "height",
  "stock",
  "minimumQuantity",
]);

/** Whether the values of a field are figures. */
export function isFigure(field: string): boolean {
  return FIGURES.has(field.split("@")[0] ?? "");
}

/** The word for a field of a file, such as `title@de`, `stock@izmir`, `option2Value` or `attribute:Shelf`. */
export function fieldName(field: string, language: Language): string {
  if (field.startsWith("attribute:")) return field.slice("attribute:".length);
  const [name = "", rest] = field.split("@");
  const word = plainName(name, language);
  if (rest === undefined) return word;
  return language.t("import-field-of", {
    field: word,
    of: name === "stock" ? rest : languageName(rest.split(":")[0] ?? rest, language.locale),
  });
}

/** The word for a value that is a code, such as `included:NL`, `plain` or `draft`; any other value is its own word. */
export function valueWord(field: string, value: string, language: Language): string {
  if (field === "basePriceTax") return taxWord(value, language);
  if (field === "descriptionFormat") return language.dynamic(`details-format-${value}`) ?? value;
  return field === "status" ? (language.dynamic(`status-${value}`) ?? value) : value;
}

function taxWord(value: string, { t, dynamic, locale }: Language): string {
  const [kind, country = "", taxClass] = value.split(":");
  if (kind !== "included") return kind === "excluded" ? t("import-prices-net") : value;
  const name = t("import-prices-gross", { country: countryName(country, locale) });
  return taxClass === undefined ? name : `${name}, ${dynamic(`tax-class-${taxClass}`) ?? taxClass}`;
}

function plainName(name: string, { t, dynamic }: Language): string {
  const option = /^option([123])(Name|Value)$/.exec(name);
  if (option)
    return option[2] === "Name"
      ? t("import-field-option-name", { number: Number(option[1]) })
      : t("import-field-option-value", { number: Number(option[1]) });
  return dynamic(`import-field-${name}`) ?? dynamic(`field-${name}`) ?? name;
}
