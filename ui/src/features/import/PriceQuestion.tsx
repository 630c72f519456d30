// What a file leaves unsaid of its prices: one question, with what each answer makes of one of its products in the
// markets.
import { CircleHelp } from "lucide-react";
import { Button } from "../../components/Button";
import { MarketCode } from "../../components/Chip";
import { Note } from "../../components/EmptyState";
import { Money } from "../../components/Money";
import { Select } from "../../components/Select";
import { PriceBadge } from "../../components/Tag";
import type { ImportChoice, ImportMarketPrice, ImportPrices } from "../../generated/contract";
import { countryName, currencyName } from "../../lib/words/format";
import { useLanguage, type Language } from "../../lib/words/language";
import { CURRENCIES } from "./readings";
import type { Reading } from "./request";
import type { Import } from "./useImport";

/** The question. */
export function PriceQuestion({ importing, prices }: { importing: Import; prices: ImportPrices }) {
  const language = useLanguage();
  const { t } = language;
  const { platform, currency, tax, currencies, taxes } = prices;
  const { say, reading } = importing;
  return (
    <div className="scroll price-question" data-testid="import-prices">
      <Note icon={CircleHelp} tone="warn">
        {platform === null ? t("import-ask-list") : t("import-ask-shop", { platform })}
      </Note>
      {currencies.length > 0 && (
        <Answers
          name="currency"
          title={t("import-ask-currency")}
          choices={currencies}
          taken={reading.currency || currency.taken}
          prices={prices}
          word={(code) => (
            <>
              <bdi className="num">{code}</bdi> <span className="muted">{currencyName(code, language.locale)}</span>
            </>
          )}
          onSay={(code) => say({ currency: code })}
          other={<OtherCurrency prices={prices} onSay={say} />}
        />
      )}
      {taxes.length > 0 && (
        <Answers
          name="tax"
          title={taxes.some(({ answer }) => answer === "net") ? t("import-ask-tax") : t("import-ask-tax-of")}
          choices={taxes}
          taken={reading.prices || tax.taken}
          prices={prices}
          word={(answer) => taxWords(answer, taxes, language)}
          onSay={(answer) => say({ prices: answer })}
          other={<OtherCountry prices={prices} onSay={say} />}
        />
      )}
    </div>
  );
}

/** The country of `gross:NL`. */
const countryOf = (answer: string) => answer.split(":")[1] ?? "";

/** An answer about tax in words; where only its country is asked, the country alone. */
function taxWords(answer: string, choices: readonly ImportChoice[], { t, locale }: Language): string {
  if (answer === "net") return t("import-ask-net");
  const country = countryName(countryOf(answer), locale);
  return choices.some((choice) => choice.answer === "net") ? t("import-ask-gross", { country }) : country;
}

function Answers({
  name,
  title,
  choices,
  taken,
  prices,
  word,
  onSay,
  other,
}: {
  name: string;
  title: string;
  choices: readonly ImportChoice[];
  taken: string | null;
  prices: ImportPrices;
  word: (answer: string) => React.ReactNode;
  onSay: (answer: string) => void;
  other: React.ReactNode;
}) {
  const { t } = useLanguage();
  const { example } = prices;
  const markets = choices.find((choice) => choice.prices.length > 0)?.prices ?? [];
  return (
    <fieldset className="price-answers">
      <legend className="h2">{title}</legend>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">
              {example && (
                <span>{t("import-ask-example", { title: example.title || example.sku, row: example.row })}</span>
              )}
            </th>
            {example && (
              <th scope="col" className="n">
                {t("import-ask-in-file")}
              </th>
            )}
            {markets.map(({ market }) => (
              <th key={market} scope="col" className="n">
                <MarketCode>{market}</MarketCode>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {choices.map((choice) => (
            <tr key={choice.answer} className={choice.answer === taken ? "on" : undefined}>
              <th scope="row">
                <label className="row">
                  <input
                    type="radio"
                    name={name}
                    value={choice.answer}
                    checked={choice.answer === taken}
                    onChange={() => onSay(choice.answer)}
                  />
                  <span>{word(choice.answer)}</span>
                </label>
              </th>
              {example && (
                <td className="n">
                  <InFile name={name} answer={choice.answer} amount={example.amount} currency={example.currency} />
                </td>
              )}
              {choice.prices.map((price) => (
                <td key={price.market} className="n">
                  <Shown price={price} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {example && markets.length === 0 && (
        <p className="small muted">
          {name === "tax" && prices.currency.taken === null
            ? t("import-ask-currency-first")
            : t("import-ask-no-market")}
        </p>
      )}
      {other}
    </fieldset>
  );
}

/** The amount as the file has it, in the currency of the answer. */
function InFile(of: { name: string; answer: string; amount: string; currency: string | null }) {
  const currency = of.name === "currency" ? of.answer : of.currency;
  if (currency === null) return <bdi className="num muted">{of.amount}</bdi>;
  return <Money value={of.amount} currency={currency} />;
}

function Shown({ price: { price, currency, status } }: { price: ImportMarketPrice }) {
  return price === null ? <PriceBadge status={status} /> : <Money value={price} currency={currency} />;
}

function OtherCurrency({ prices, onSay }: { prices: ImportPrices; onSay: (change: Partial<Reading>) => void }) {
  const { t, label, locale } = useLanguage();
  const shown = new Set(prices.currencies.map(({ answer }) => answer));
  const others = CURRENCIES.filter((code) => !shown.has(code));
  return (
    <Select
      label={label("import-ask-other-currency")}
      hideLabel
      value={null}
      placeholder={t("import-ask-other-currency")}
      choices={others.map((id) => ({ id, name: `${id} · ${currencyName(id, locale)}` }))}
      onChoose={(currency) => onSay({ currency })}
    />
  );
}

function OtherCountry({ prices, onSay }: { prices: ImportPrices; onSay: (change: Partial<Reading>) => void }) {
  const { t, label, locale } = useLanguage();
  const shown = new Set(prices.taxes.map(({ answer }) => countryOf(answer)));
  const others = prices.countries
    .filter((code) => !shown.has(code))
    .map((id) => ({ id, name: countryName(id, locale) }))
    .sort((left, right) => left.name.localeCompare(right.name, locale));
  return (
    <Select
      label={label("import-ask-other-country")}
      hideLabel
      value={null}
      placeholder={t("import-ask-other-country")}
      choices={others}
      onChoose={(country) => onSay({ prices: `gross:${country}` })}
    />
  );
}

/** What the prices were taken with, on one line, and the way to say it otherwise. */
export function PricesStrip({ importing, prices }: { importing: Import; prices: ImportPrices }) {
  const { t, locale } = useLanguage();
  const { currency, tax, currencies, taxes } = prices;
  const country = tax.taken !== null && tax.taken !== "net" ? countryName(countryOf(tax.taken), locale) : null;
  return (
    <div className="mapping-strip" data-testid="import-prices-taken">
      <span className="muted small">{t("import-prices")}</span>
      <ul className="mapping">
        {currencies.length > 0 && currency.taken !== null && (
          <li className="pair">{t("import-prices-in", { currency: currency.taken })}</li>
        )}
        {taxes.length > 0 && (
          <li className="pair">{country === null ? t("import-prices-net") : t("import-prices-gross", { country })}</li>
        )}
        {(currency.by === "memory" || tax.by === "memory") && (
          <li className="pair muted">{t("import-prices-as-before")}</li>
        )}
      </ul>
      <Button look="link" onPress={importing.ask}>
        {t("import-prices-change")}
      </Button>
    </div>
  );
}
