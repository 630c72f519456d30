// One market: its rules in the order they act, and beside them what they make of one of your products.
import { ArrowLeft, Globe, Trash2 } from "lucide-react";
import { useCallback, useEffect, useMemo, useState } from "react";
import { Button, IconButton } from "../../components/Button";
import { MarketCode } from "../../components/Chip";
import { EmptyState, FailureNote } from "../../components/EmptyState";
import { Unread } from "../../components/Loaded";
import { Inspector, Screen } from "../../components/Screen";
import { Select } from "../../components/Select";
import { Trail } from "../../components/Trail";
import type { Market, Price } from "../../generated/contract";
import { go } from "../../lib/address";
import { settled, useAct, useRead } from "../../lib/desk/desk";
import { wordFailure } from "../../lib/desk/failure";
import { countryName, list } from "../../lib/words/format";
import { useLanguage } from "../../lib/words/language";
import { showToast } from "../../lib/toast";
import { MarketForm } from "./MarketForm";
import { placeOf } from "./policy";

/** How many products the example can be chosen from. */
const EXAMPLES = 50;

/** The page of a market. */
export function MarketScreen({ code }: { code: string }) {
  const { t, label, locale } = useLanguage();
  const markets = useRead("market_list", {});
  const market = markets.data?.markets.find((each) => each.code === code);
  const remove = useAct("market_delete");
  const example = useExample(code, market !== undefined);
  const takeOut = async () => {
    if (await remove.run({ code })) go("/markets");
  };
  const title = market
    ? list(
        market.countries.map((country) => countryName(country, locale)),
        locale,
      )
    : t("markets-title");
  return (
    <Screen
      name="market"
      ready={settled(markets) && example.ready}
      title={title}
      lead={<IconButton label={label("action-back")} icon={ArrowLeft} mirrored onPress={() => go("/markets")} />}
      beside={<MarketCode>{code}</MarketCode>}
      acts={
        market && (
          <Button icon={Trash2} busy={remove.busy} onPress={() => void takeOut()}>
            {t("market-delete")}
          </Button>
        )
      }
      inspector={market && <ExamplePanel example={example} />}
    >
      {markets.error ? (
        <Unread failures={[markets.error]} room="page" />
      ) : market ? (
        <Saving market={market} price={example.price} />
      ) : (
        markets.isSuccess && (
          <EmptyState icon={Globe} acts={<Button onPress={() => go("/markets")}>{t("markets-tab-all")}</Button>}>
            {t("error-marketUnknown", { market: code })}
          </EmptyState>
        )
      )}
    </Screen>
  );
}

/** Rules that say a refusal under themselves. */
const PLACES: readonly string[] = [
  "countries",
  "locales",
  "adjust",
  "fees",
  "tax",
  "round.increment",
  "charm",
  "floor",
];

/** The form, and what saving it answers: one act per visit of a field. */
function Saving({ market, price }: { market: Market; price: Price | undefined }) {
  const language = useLanguage();
  const { t, dynamic } = language;
  const { run, failure } = useAct("market_save", { quiet: true });
  const save = useCallback(
    async (changed: Market) => {
      if (await run(changed)) showToast({ message: t("act-market-save", { market: changed.code }), undo: true });
    },
    [run, t],
  );
  const place = failure?.code === "marketInvalid" ? placeOf(failure.args.path ?? "") : null;
  const words =
    failure &&
    (dynamic(`market-wrong-${failure.args.reason ?? ""}`, language.worded(failure.args)) ??
      wordFailure(failure, language).message);
  const beside = place !== null && PLACES.some((each) => place.startsWith(each));
  useEffect(() => {
    // The sentence stands under its rule, which may be out of sight.
    if (beside) document.querySelector(".market-form .msg.block")?.scrollIntoView({ block: "center" });
  }, [beside, failure]);
  return (
    <div className="scroll form-place">
      <div className="market-form">
        {failure && !beside && <FailureNote failure={failure} />}
        <MarketForm
          market={market}
          price={price}
          refused={place === null || words == null ? null : { place, words }}
          save={(changed) => void save(changed)}
        />
      </div>
    </div>
  );
}

type Example = ReturnType<typeof useExample>;

/** One product of the catalogue, priced in this market. */
function useExample(market: string, enabled: boolean) {
  const goods = useRead("catalogue_list", { status: ["active"], limit: EXAMPLES }, { enabled });
  const [chosen, choose] = useState<string | null>(null);
  const choices = useMemo(
    () =>
      (goods.data?.products ?? []).flatMap(({ title, titleLocale, variantRows: [first] }) =>
        first ? [{ id: first.sku, name: title, lang: titleLocale }] : [],
      ),
    [goods.data],
  );
  const sku = chosen ?? choices[0]?.id ?? "";
  const price = useRead("price_show", { sku, market }, { enabled: enabled && sku !== "", keep: true });
  return { choices, sku, choose, price: price.data, failure: goods.error ?? price.error, ready: settled(goods, price) };
}

function ExamplePanel({ example: { choices, sku, choose, price, failure } }: { example: Example }) {
  const { t, label } = useLanguage();
  return (
    <Inspector label={label("market-example")}>
      <div className="trail">
        <h2 className="h2">{t("market-example")}</h2>
        {choices.length === 0 && !failure ? (
          <p className="muted">{t("market-example-none")}</p>
        ) : (
          <Select label={label("field-product")} hideLabel value={sku} choices={choices} onChoose={choose} />
        )}
        <Unread failures={[failure]} />
        {price && !failure && <Trail price={price} />}
      </div>
    </Inspector>
  );
}
