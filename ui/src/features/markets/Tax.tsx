// How tax stands in prices: inside, at a typed rate or one that a dated rule pack names; or on top.
import { NumberField } from "../../components/NumberField";
import { Segments, Select } from "../../components/Select";
import { useLanguage } from "../../lib/words/language";
import { taxOf, withPolicy } from "./policy";
import { After, Rule, Section } from "./Rule";
import type { RuleProps } from "./rule-props";

const TYPED = "-";
const PACKS = ["vat-eu", "vat-europe", "consumption-world"] as const;

/** The rule. */
export function Tax({ market, price, refused, save }: RuleProps) {
  const { t, label, dynamic } = useLanguage();
  const { tax } = market.price;
  const set = (change: Partial<typeof tax>) => save(withPolicy(market, { tax: { ...tax, ...change } }));
  const packs = [...new Set([...PACKS, ...(tax.pack === null ? [] : [tax.pack])])];
  const wrong = refused?.place.startsWith("tax") === true ? refused.words : null;
  return (
    <Section title={t("market-tax")}>
      <Rule name={t("market-tax-stands")} after={<After price={price} step="tax" />}>
        <Segments
          label={label("market-tax")}
          value={tax.mode}
          choices={[
            { id: "inclusive", name: t("market-tax-inclusive") },
            { id: "exclusive", name: t("market-tax-exclusive") },
          ]}
          onChoose={(mode) => save(withPolicy(market, { tax: taxOf(mode, tax) }))}
        />
      </Rule>
      {tax.mode === "inclusive" && (
        <Rule name={t("market-tax-percent")}>
          <Select
            label={label("market-tax-percent")}
            hideLabel
            value={tax.pack ?? TYPED}
            choices={[
              { id: TYPED, name: t("market-tax-typed") },
              ...packs.map((id) => ({ id, name: t("market-tax-by-pack", { pack: dynamic(`tax-pack-${id}`) ?? id }) })),
            ]}
            onChoose={(id) =>
              set(
                id === TYPED
                  ? { pack: null, class: null, percent: price?.taxPercent ?? "0" }
                  : { pack: id, class: "standard", percent: null },
              )
            }
          />
          {tax.pack === null ? (
            <NumberField
              label={t("market-tax-percent")}
              hideLabel
              value={tax.percent}
              after="%"
              error={wrong}
              onSave={(percent) => set({ percent: percent ?? "0" })}
            />
          ) : (
            wrong !== null && (
              <span className="msg block" role="alert">
                {wrong}
              </span>
            )
          )}
        </Rule>
      )}
    </Section>
  );
}
