// What the prices of a variant are: with a tax in them or before it, and for how many units.
import { Unread } from "../../../components/Loaded";
import { Select, type Choice } from "../../../components/Select";
import type { Variant } from "../../../generated/contract";
import { useRead } from "../../../lib/desk/desk";
import { countryName } from "../../../lib/words/format";
import { useLanguage, type Language } from "../../../lib/words/language";
import type { useSaving } from "./useSaving";

const BEFORE_TAX = "excluded";
const QUANTITIES: readonly number[] = [1, 10, 100, 1000];

/** Two choices under a heading of their own. */
export function PriceTerms({ variant, saving }: { variant: Variant; saving: ReturnType<typeof useSaving> }) {
  const language = useLanguage();
  const { t } = language;
  const { data, error } = useRead("market_list", {});
  const countries = (data?.markets ?? []).flatMap((market) => market.countries);
  return (
    <>
      <h2 className="h2 s6">{t("details-price-terms")}</h2>
      {error && (
        <div className="s6">
          <Unread failures={[error]} />
        </div>
      )}
      <Select
        className="s3"
        label={t("field-basePriceTax")}
        value={variant.basePriceTax}
        choices={taxChoices(variant.basePriceTax, countries, language)}
        onChoose={(value) => void saving.save("basePriceTax", value === BEFORE_TAX ? null : value)}
        error={saving.errorOf("basePriceTax")}
      />
      <Select
        className="s3"
        label={t("field-priceQuantity")}
        value={String(variant.priceQuantity)}
        choices={QUANTITIES.map((count) => ({ id: String(count), name: t("details-price-units", { count }) }))}
        onChoose={(value) => void saving.save("priceQuantity", value === "1" ? null : value)}
        error={saving.errorOf("priceQuantity")}
      />
    </>
  );
}

/** Before tax, the tax of each country that is sold to, and what stands there. */
export function taxChoices(stands: string, countries: readonly string[], language: Language): Choice[] {
  const standard = [...new Set(countries)].map((country) => `included:${country}`);
  const others = [...new Set([...standard, stands])].filter((value) => value !== BEFORE_TAX);
  return [
    { id: BEFORE_TAX, name: taxName(BEFORE_TAX, language) },
    ...others.map((id) => ({ id, name: taxName(id, language) })),
  ];
}

/** Whether a base price holds a tax, and whose, in words. */
export function taxName(value: string, { t, dynamic, locale }: Language): string {
  if (value === BEFORE_TAX) return t("details-tax-excluded");
  const [, country = "", taxClass] = value.split(":");
  const name = t("details-tax-included", { country: countryName(country, locale) });
  return taxClass === undefined ? name : `${name}, ${dynamic(`tax-class-${taxClass}`) ?? taxClass}`;
}
