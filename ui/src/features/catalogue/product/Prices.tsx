// Prices of one variant in every market: what is shown, what is kept, how far from the floor; and why.
import { TriangleAlert } from "lucide-react";
import { useState } from "react";
import { Button as AriaButton, Input, TextField } from "react-aria-components";
import { MarketCode } from "../../../components/Chip";
import { classes } from "../../../components/classes";
import { EmptyState } from "../../../components/EmptyState";
import { LineChart } from "../../../components/LineChart";
import { Unread } from "../../../components/Loaded";
import { Margin, MarginBar, Money } from "../../../components/Money";
import { PriceBadge } from "../../../components/Tag";
import { TrailPanel } from "../../../components/Trail";
import type { Market, MatrixCell, Variant } from "../../../generated/contract";
import { useQueryPart } from "../../../lib/address";
import { useAside, useRead } from "../../../lib/desk/desk";
import { countryName, list, percent } from "../../../lib/words/format";
import { useKeys } from "../../../lib/keys/keys";
import { useLanguage, type Language } from "../../../lib/words/language";
import { readTyped } from "../../../lib/domain/typed-number";
import { PriceInputs } from "./PriceInputs";
import { productAddress, usePrices, useVariant, variantName, type PartProps } from "./parts";

/** The tab. */
export function Prices({ product }: PartProps) {
  const { t } = useLanguage();
  const variant = useVariant(product);
  const markets = useRead("market_list", {});
  if (!variant || !markets.data) return <Unread failures={[markets.error]} room="page" />;
  if (markets.data.markets.length === 0) return <EmptyState icon={TriangleAlert}>{t("prices-no-markets")}</EmptyState>;
  return (
    <>
      <VariantList product={product} current={variant} />
      <VariantPrices key={variant.id} product={product} variant={variant} markets={markets.data.markets} />
    </>
  );
}

function VariantList({ product, current }: PartProps & { current: Variant }) {
  const { t, label } = useLanguage();
  if (product.variants.length < 2) return null;
  return (
    <nav className="vars" data-region="list" aria-label={label("editor-tab-variants")}>
      <h2 className="h3">{t("editor-tab-variants")}</h2>
      {product.variants.map((variant) => (
        <a
          key={variant.id}
          href={productAddress(product.id, "prices", { variant: variant.sku })}
          aria-current={variant.id === current.id ? "true" : undefined}
        >
          <span className="clip" dir="auto">
            {variantName(variant)}
          </span>
        </a>
      ))}
    </nav>
  );
}

/** A market in words: its countries. */
function marketName({ countries }: Market, locale: string): string {
  return list(
    countries.map((code) => countryName(code, locale)),
    locale,
  );
}

function VariantPrices({
  product,
  variant,
  markets,
}: PartProps & {
  variant: Variant;
  markets: readonly Market[];
}) {
  const { t, locale } = useLanguage();
  const status = useAside("workspace_status", {});
  const [chosen, choose] = useQueryPart("market");
  const [open, setOpen] = useState(true);
  const prices = usePrices(product.id);
  const cells = new Map(
    prices.data?.prices.filter((cell) => cell.variant === variant.id).map((cell) => [cell.market, cell]),
  );
  const market = markets.find(({ code }) => code === chosen) ?? markets[0];
  const currency = status?.baseCurrency ?? "";
  const step = (by: number) =>
    choose(markets[(markets.findIndex((each) => each === market) + by + markets.length) % markets.length]?.code ?? "");
  useKeys([
    { keys: "T", label: t("keys-why"), run: () => setOpen((now) => !now) },
    { keys: "Ctrl+I", label: t("keys-why"), run: () => setOpen(true), whileWriting: true },
    { keys: "Alt+ArrowDown", label: t("keys-next"), run: () => step(1), whileWriting: true },
    { keys: "Alt+ArrowUp", label: t("keys-previous"), run: () => step(-1), whileWriting: true },
    { keys: "Escape", label: t("keys-leave"), run: () => setOpen(false), enabled: open },
  ]);
  return (
    <>
      <section className="scroll mid">
        <PriceInputs product={product.id} variant={variant} currency={currency} />
        <Unread failures={[prices.error]} />
        <div className="market-table">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t("prices-market")}</th>
                <th scope="col" className="n">
                  {t("prices-shown")}
                </th>
                <th scope="col" className="n">
                  {t("prices-keep")} <span className="cur">{currency}</span>
                </th>
                <th scope="col">{t("prices-margin")}</th>
                <th scope="col">{t("prices-state")}</th>
              </tr>
            </thead>
            <tbody>
              {markets.map((each) => (
                <MarketRow
                  key={each.code}
                  cell={cells.get(each.code) ?? null}
                  market={each}
                  on={each === market}
                  onChoose={() => {
                    choose(each.code);
                    setOpen(true);
                  }}
                />
              ))}
            </tbody>
          </table>
        </div>
        {market && <RateChart market={market} from={variant.basePriceCurrency ?? currency} />}
        {market && <LineCheck sku={variant.sku} market={market} />}
      </section>
      {open && market && (
        <TrailPanel
          key={`${variant.sku} ${market.code}`}
          sku={variant.sku}
          market={market.code}
          marketName={marketName(market, locale)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

/** How tax stands in the price; the rate of a rule pack is only known with the price. */
function taxWords({ price: { tax } }: Market, known: string | null, { t, locale }: Language): string {
  const rate = known ?? tax.percent;
  if (tax.mode !== "inclusive") return t("market-tax-before");
  return rate === null ? t("market-tax-inclusive") : t("market-tax-in", { percent: percent(rate, locale) });
}

function MarketRow({
  cell,
  market,
  on,
  onChoose,
}: {
  /** Null until its price is here. */
  cell: MatrixCell | null;
  market: Market;
  on: boolean;
  onChoose: () => void;
}) {
  const language = useLanguage();
  const { locale, t } = language;
  const floor = cell?.floorPercent ?? market.price.floor?.marginPercent ?? null;
  return (
    <tr className={classes(on && "on")} data-market={market.code}>
      <td>
        <AriaButton className="row market-cell" aria-pressed={on} onPress={onChoose}>
          <MarketCode>{market.code}</MarketCode>
          <span>
            {marketName(market, locale)}
            <small>{taxWords(market, cell?.details?.taxPercent ?? null, language)}</small>
          </span>
        </AriaButton>
      </td>
      <td className="n p">
        {cell && <Money value={cell.unitPrice} currency={cell.currency} strong per={cell.perUnit.quantity} />}
      </td>
      <td className="n">
        {cell?.details && (
          <Money value={cell.details.contribution} currency={cell.details.baseCurrency} code="none" digits="settled" />
        )}
      </td>
      <td className="nowrap">
        {cell && (
          <span
            className="row"
            title={floor === null ? undefined : t("prices-floor", { percent: percent(floor, locale) })}
          >
            <MarginBar percent={cell.marginPercent} floor={floor} />
            <Margin percent={cell.marginPercent} floor={floor} />
          </span>
        )}
      </td>
      <td>{cell && <PriceBadge status={cell.status} price={cell.unitPrice} />}</td>
    </tr>
  );
}

const DAYS = 90;

/** The rate behind the price. */
function RateChart({ market, from }: { market: Market; from: string }) {
  const { t, locale } = useLanguage();
  const wanted = from !== "" && from !== market.currency;
  const { data, error } = useRead(
    "rates_series",
    { from: market.currency, to: from, source: market.price.rateSource, days: DAYS },
    { enabled: wanted },
  );
  if (error) return <Unread failures={[error]} />;
  if (!wanted || !data || data.points.length < 2) return null;
  return (
    <section className="card chart-card">
      <header className="row spread">
        <h2 className="h2">{t("prices-chart", { market: marketName(market, locale), days: DAYS })}</h2>
        <span className="small muted">{t("prices-chart-rate", { from: market.currency, to: from })}</span>
      </header>
      <LineChart
        title={t("prices-chart-rate", { from: market.currency, to: from })}
        points={data.points.map(({ day, rate }) => ({ day, value: rate }))}
      />
    </section>
  );
}

/** Shown unit price × quantity = shown line, exactly. */
function LineCheck({ sku, market }: { sku: string; market: Market }) {
  const { t, label, locale } = useLanguage();
  const [text, setText] = useState("12");
  const typed = readTyped(text, locale);
  const quantity = typed.kind === "number" ? typed.value : "";
  const { data, error } = useRead(
    "price_show",
    { sku, market: market.code, quantity },
    { enabled: quantity !== "", keep: true },
  );
  return (
    <section className="card line-check">
      <h2 className="h3">{t("prices-line-check")}</h2>
      <Unread failures={[error]} room="line" />
      {/* A sum runs left to right in every script. */}
      <div className="row line-sum" dir="ltr">
        <TextField aria-label={label("prices-quantity")} value={text} onChange={setText}>
          <span className="field s num at-end">
            <Input inputMode="decimal" />
          </span>
        </TextField>
        <span className="num row">
          ×{" "}
          <Money value={data?.unitPrice ?? null} currency={market.currency} code="none" per={data?.perUnit.quantity} />
          {" = "}
          <Money value={data?.lineTotal ?? null} currency={market.currency} code="after" strong />
        </span>
      </div>
    </section>
  );
}
