// Every rule of a market, in the order the price takes: from, rate, steps, tax, rounding, ending; then fees and the
// floor.
import { Unread } from "../../components/Loaded";
import { NumberField } from "../../components/NumberField";
import { Segments, Select } from "../../components/Select";
import type { PricePolicy } from "../../generated/contract";
import { useRead } from "../../lib/desk/desk";
import { amount, countryName, currencyName, languageName, percent } from "../../lib/words/format";
import { useLanguage } from "../../lib/words/language";
import { Names } from "./Names";
import { After, Rule, Section } from "./Rule";
import { Steps } from "./Steps";
import { Tax } from "./Tax";
import { largestMove } from "./ending";
import { currencies, languages, presetCountries } from "./presets";
import { withPolicy } from "./policy";
import type { RuleProps } from "./rule-props";

/** The form. */
export function MarketForm(props: RuleProps) {
  const { market, save, refused } = props;
  const { t, locale } = useLanguage();
  const set = (change: Partial<PricePolicy>) => save(withPolicy(market, change));
  const wrong = (place: string) => (refused?.place.startsWith(place) === true ? refused.words : null);
  return (
    <>
      <Section title={t("market-where")}>
        <Names
          label={t("market-countries")}
          values={market.countries}
          known={presetCountries}
          name={(code) => countryName(code, locale)}
          wrong={wrong("countries")}
          onChange={(countries) => save({ ...market, countries })}
        />
        <Select
          label={t("market-currency")}
          value={market.currency}
          choices={[...new Set([market.currency, ...currencies])]
            .sort()
            .map((id) => ({ id, name: `${id} · ${currencyName(id, locale)}` }))}
          onChoose={(currency) => save({ ...market, currency })}
        />
        <Names
          label={t("market-locales")}
          values={market.locales}
          known={languages}
          name={(tag) => languageName(tag, locale)}
          wrong={wrong("locales")}
          onChange={(locales) => save({ ...market, locales })}
        />
      </Section>
      <Base {...props} />
      <Section title={t("market-adjust")}>
        <Steps
          market={market}
          price={props.price}
          steps={market.price.adjust}
          step="adjust"
          wrong={wrong("adjust")}
          onChange={(adjust) => set({ adjust })}
        />
      </Section>
      <Tax {...props} />
      <Ending {...props} />
      <Section title={t("market-fees")}>
        <Steps
          market={market}
          price={undefined}
          steps={market.price.fees}
          step="fees"
          wrong={wrong("fees")}
          onChange={(fees) => set({ fees })}
        />
      </Section>
      <FloorRule {...props} />
    </>
  );
}

/** Where the price starts, and whose rates bring it over. */
function Base({ market, price, save }: RuleProps) {
  const { t, label, dynamic } = useLanguage();
  const rates = useRead("rates_overview", {});
  const sources = [
    ...new Set([market.price.rateSource, "ecb", "csv", ...(rates.data?.sources.map(({ source }) => source) ?? [])]),
  ];
  const set = (change: Partial<PricePolicy>) => save(withPolicy(market, change));
  return (
    <Section title={t("market-price")}>
      <Rule name={t("market-base")} after={<After price={price} step="base" />}>
        <Segments
          label={label("market-base")}
          value={market.price.base}
          choices={[
            { id: "base-price", name: t("market-base-base-price") },
            { id: "cost", name: t("market-base-cost") },
          ]}
          onChoose={(base) => set({ base })}
        />
      </Rule>
      <Unread failures={[rates.error]} />
      <Rule name={t("market-rate-source")} after={<After price={price} step="convert" />}>
        <Select
          label={label("market-rate-source")}
          hideLabel
          value={market.price.rateSource}
          choices={sources.map((id) => ({ id, name: dynamic(`rate-source-${id}`) ?? id }))}
          onChoose={(rateSource) => set({ rateSource })}
        />
      </Rule>
    </Section>
  );
}

const ROUNDINGS = ["half-up", "half-even", "up", "down"] as const;
const CHARMS = ["nearest", "up", "down"] as const;

/** Rounding, then an ending that sells. */
function Ending({ market, price, refused, save }: RuleProps) {
  const { t, label } = useLanguage();
  const { round, charm } = market.price;
  const set = (change: Partial<PricePolicy>) => save(withPolicy(market, change));
  const wrong = (place: string) => (refused?.place === place ? refused.words : null);
  const rounded = (change: Partial<NonNullable<typeof round>>) =>
    set({ round: { increment: round?.increment ?? null, mode: round?.mode ?? "half-up", ...change } });
  return (
    <Section title={t("market-round")}>
      <Rule name={t("market-round-increment")} after={<After price={price} step="round" />}>
        <NumberField
          label={t("market-round-increment")}
          hideLabel
          value={round?.increment ?? null}
          currency={market.currency}
          placeholder={t("market-round-minor")}
          error={wrong("round.increment")}
          onSave={(increment) => rounded({ increment })}
        />
        <Select
          label={label("market-round-mode")}
          hideLabel
          value={(round?.mode ?? "half-up") as (typeof ROUNDINGS)[number]}
          choices={ROUNDINGS.map((id) => ({ id, name: t(`market-round-${id}`) }))}
          onChoose={(mode) => rounded({ mode })}
        />
      </Rule>
      <Rule name={t("market-charm")} after={<After price={price} step="charm" />}>
        <label className="row">
          <input
            type="checkbox"
            className="check"
            checked={charm !== null}
            onChange={(event) =>
              set({
                charm: event.target.checked ? { ending: "0", step: "1", mode: "nearest", maxPercent: null } : null,
              })
            }
          />
          {t("market-charm-use")}
        </label>
      </Rule>
      {charm && (
        <div className="rule-fields">
          <NumberField
            label={t("market-charm-ending")}
            value={charm.ending}
            currency={market.currency}
            error={wrong("charm.ending")}
            onSave={(ending) => set({ charm: { ...charm, ending: ending ?? "0" } })}
          />
          <NumberField
            label={t("market-charm-step")}
            value={charm.step}
            currency={market.currency}
            error={wrong("charm.step")}
            onSave={(step) => set({ charm: { ...charm, step: step ?? "1" } })}
          />
          <Select
            label={t("market-charm-mode")}
            value={(charm.mode ?? "nearest") as (typeof CHARMS)[number]}
            choices={CHARMS.map((id) => ({ id, name: t(`market-charm-${id}`) }))}
            onChoose={(mode) => set({ charm: { ...charm, mode } })}
          />
          <NumberField
            label={t("market-charm-max")}
            value={charm.maxPercent}
            after="%"
            error={wrong("charm.maxPercent")}
            onSave={(maxPercent) => set({ charm: { ...charm, maxPercent } })}
          />
        </div>
      )}
      <EndingMoves market={market} price={price} />
    </Section>
  );
}

/** The largest move the ending makes, of the example where there is one. */
function EndingMoves({ market, price: example }: Pick<RuleProps, "market" | "price">) {
  const { t, locale } = useLanguage();
  const move = largestMove(market, example);
  if (move === null) return null;
  const shown = (value: string) => `${market.currency} ${amount(value, market.currency, locale)}`;
  const moved = shown(move.amount);
  return (
    <p className="small muted">
      {move.price === null || move.percent === null
        ? t("market-charm-moves", { amount: moved })
        : t("market-charm-moves-of", {
            amount: moved,
            percent: percent(move.percent, locale),
            price: shown(move.price),
          })}
    </p>
  );
}

/** The least that must be left, and what happens below it. */
function FloorRule({ market, price, refused, save }: RuleProps) {
  const { t, label } = useLanguage();
  const { floor } = market.price;
  const set = (change: Partial<PricePolicy>) => save(withPolicy(market, change));
  return (
    <Section title={t("market-floor")}>
      <Rule name={t("market-floor-least")} after={floor && <After price={price} step="floor" />}>
        <NumberField
          label={t("market-floor-least")}
          hideLabel
          value={floor?.marginPercent ?? null}
          after="%"
          placeholder={t("market-floor-none")}
          error={refused?.place.startsWith("floor") === true ? refused.words : null}
          onSave={(marginPercent) =>
            set({ floor: marginPercent === null ? null : { marginPercent, onBreach: floor?.onBreach ?? "block" } })
          }
        />
        {floor && (
          <Segments
            label={label("market-floor")}
            value={floor.onBreach ?? "block"}
            choices={[
              { id: "block", name: t("market-floor-block") },
              { id: "raise", name: t("market-floor-raise") },
            ]}
            onChoose={(onBreach) => set({ floor: { ...floor, onBreach } })}
          />
        )}
      </Rule>
    </Section>
  );
}
