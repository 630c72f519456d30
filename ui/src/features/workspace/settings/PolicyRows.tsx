// What the firm promises, market by market: each text is a page of the shop there.
import { Button } from "../../../components/Button";
import { Field } from "../../../components/Field";
import { Unread } from "../../../components/Loaded";
import { Select } from "../../../components/Select";
import type { Market, SellerProfile } from "../../../generated/contract";
import { go, useQueryPart } from "../../../lib/address";
import { useRead } from "../../../lib/desk/desk";
import { countryName, languageName, list } from "../../../lib/words/format";
import { useLanguage } from "../../../lib/words/language";
import { POLICIES, policyField, policyMarkets, saidElsewhere, type PolicyKind } from "./firm";
import { Row } from "./Row";
import { useFirm, type Firm } from "./useFirm";

/** The policies of one market, and the choice of the market. */
export function PolicyRows() {
  const { t, label, locale } = useLanguage();
  const { data: seller, error: unread } = useRead("seller_show", {});
  const { data, error } = useRead("market_list", {});
  const [asked, choose] = useQueryPart("market");
  const firm = useFirm();
  if (!seller || !data) return <Unread failures={[unread, error]} />;
  const codes = policyMarkets(data.markets, seller);
  const code = codes.find((each) => each === asked) ?? codes[0];
  if (code === undefined)
    return (
      <Row name={t("settings-policies-none")}>
        <Button onPress={() => go("/markets")}>{t("markets-add")}</Button>
      </Row>
    );
  const nameOf = (each: string) => {
    const countries = data.markets.find((market) => market.code === each)?.countries;
    if (!countries) return t("settings-policies-gone", { market: each });
    const names = countries.map((country) => countryName(country, locale));
    return `${each} · ${list(names, locale)}`;
  };
  const languages = data.markets.find((market) => market.code === code)?.locales ?? [];
  const spoken = list(
    languages.map((tag) => languageName(tag, locale)),
    locale,
  );
  return (
    <>
      <Row
        name={t("settings-policies-market")}
        help={spoken === "" ? undefined : t("settings-policies-help", { languages: spoken })}
      >
        <Select
          label={label("settings-policies-market")}
          hideLabel
          value={code}
          choices={codes.map((id) => ({ id, name: nameOf(id) }))}
          onChoose={choose}
          className="setting-text"
        />
      </Row>
      {POLICIES.map((kind) => (
        <Policy
          key={policyField(code, kind)}
          kind={kind}
          market={code}
          seller={seller}
          markets={data.markets}
          firm={firm}
        />
      ))}
      <p className="setting muted small">{t("settings-policies-blank")}</p>
    </>
  );
}

/** One policy; where other markets have none, the same text can be theirs by one act. */
function Policy({
  kind,
  market,
  seller,
  markets,
  firm,
}: {
  kind: PolicyKind;
  market: string;
  seller: SellerProfile;
  markets: readonly Market[];
  firm: Firm;
}) {
  const { t } = useLanguage();
  const field = policyField(market, kind);
  const elsewhere = saidElsewhere(markets, seller, market, kind);
  return (
    <div className="setting setting-policy">
      <Field
        label={t(`field-${kind}`)}
        value={seller.policies[market]?.[kind] ?? ""}
        error={firm.errorOf(field)}
        onSave={(text) => firm.say(field, text)}
        multiline
        lang=""
      />
      {elsewhere && (
        <Button size="small" onPress={() => firm.sayAll(elsewhere, field)}>
          {t("settings-policy-elsewhere", { count: Object.keys(elsewhere).length })}
        </Button>
      )}
    </div>
  );
}
