// Each market as a card: where, in which money and languages, and its rules in one sentence.
import { Coins, Globe, Languages, Plus, TriangleAlert } from "lucide-react";
import { MarketCode } from "../../components/Chip";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { Icon } from "../../components/Icon";
import { Unread } from "../../components/Loaded";
import { Tag } from "../../components/Tag";
import type { Market, RatePairRow } from "../../generated/contract";
import { printAddress } from "../../lib/address";
import { useRead } from "../../lib/desk/desk";
import { countryName, languageName, list } from "../../lib/words/format";
import { useLanguage } from "../../lib/words/language";
import { sentence } from "./policy";

/** The cards. */
export function AllMarkets({ markets, onAdd }: { markets: readonly Market[]; onAdd: () => void }) {
  const { t } = useLanguage();
  const rates = useRead("rates_overview", {});
  if (markets.length === 0)
    return (
      <EmptyState
        icon={Globe}
        acts={
          <Button icon={Plus} onPress={onAdd}>
            {t("markets-add")}
          </Button>
        }
      >
        {t("markets-empty")}
      </EmptyState>
    );
  return (
    <>
      <Unread failures={[rates.error]} />
      <ul className="market-cards">
        {markets.map((market) => (
          <MarketCard
            key={market.code}
            market={market}
            pair={rates.data?.pairs.find(({ market: code }) => code === market.code)}
          />
        ))}
      </ul>
    </>
  );
}

function MarketCard({ market, pair }: { market: Market; pair: RatePairRow | undefined }) {
  const language = useLanguage();
  const { t, locale } = language;
  const { code, countries, currency, locales } = market;
  return (
    <li className="card market-card">
      <h2 className="row">
        <a className="h2 clip grow card-link" href={printAddress(["markets", "market", code])}>
          {list(
            countries.map((country) => countryName(country, locale)),
            locale,
          )}
        </a>
        <MarketCode>{code}</MarketCode>
      </h2>
      <p className="row muted">
        <Icon of={Coins} small />
        <bdi dir="ltr">{currency}</bdi>
        {pair?.rate === null && (
          <Tag icon={TriangleAlert} tone="warn">
            {t("price-no-rate-for", { currency })}
          </Tag>
        )}
      </p>
      <p className="row muted">
        <Icon of={Languages} small />
        <span className="clip">
          {list(
            locales.map((tag) => languageName(tag, locale)),
            locale,
          )}
        </span>
      </p>
      <p className="policy">{sentence(market, language)}</p>
    </li>
  );
}
