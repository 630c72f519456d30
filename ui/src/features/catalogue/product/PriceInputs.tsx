// What a variant costs its buyer and its seller before any market: base price, former price, cost; under the base
// price, what it is meant to hold.
import { NumberField } from "../../../components/NumberField";
import type { Variant } from "../../../generated/contract";
import { useLanguage } from "../../../lib/words/language";
import { productAddress } from "./parts";
import { taxName } from "./PriceTerms";
import { useSaving } from "./useSaving";

/** The fields; `currency` is the seller's own, which a price without one is in. */
export function PriceInputs({ product, variant, currency }: { product: string; variant: Variant; currency: string }) {
  const language = useLanguage();
  const { t } = language;
  const { save, errorOf } = useSaving({ kind: "variant", id: variant.id });
  const money = (field: "basePrice" | "compareAtPrice" | "cost", unsaid: string) => ({
    value: variant[field],
    currency: variant[`${field}Currency`] ?? unsaid,
    error: errorOf(field),
    onSave: (value: string | null) => void save(field, value),
  });
  const terms = [taxName(variant.basePriceTax, language)];
  if (variant.priceQuantity !== 1) terms.push(t("details-price-units", { count: variant.priceQuantity }));
  return (
    <div className="inputs">
      <NumberField
        {...money("basePrice", currency)}
        label={t("field-basePrice")}
        help={
          <a className="link" href={productAddress(product, "details", { variant: variant.sku })}>
            {terms.join(" · ")}
          </a>
        }
      />
      <NumberField
        {...money("compareAtPrice", variant.basePriceCurrency ?? currency)}
        label={t("field-compareAtPrice")}
      />
      <NumberField {...money("cost", currency)} label={t("catalogue-col-cost-private")} />
    </div>
  );
}
