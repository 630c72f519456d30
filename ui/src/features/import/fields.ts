// What columns become, in words. Fields of a file are more than those of the catalogue: texts per language, stock per
// place, options by number.
import { languageName } from "../../lib/words/format";
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

function plainName(name: string, { t, dynamic }: Language): string {
  const option = /^option([123])(Name|Value)$/.exec(name);
  if (option)
    return option[2] === "Name"
      ? t("import-field-option-name", { number: Number(option[1]) })
      : t("import-field-option-value", { number: Number(option[1]) });
  return dynamic(`import-field-${name}`) ?? dynamic(`field-${name}`) ?? name;
}
