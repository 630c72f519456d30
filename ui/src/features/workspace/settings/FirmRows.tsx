// The firm as buyers read it: who it is, where it sits, how it is reached. Nothing is shown that nobody said.
import { Field } from "../../../components/Field";
import { Unread } from "../../../components/Loaded";
import { Select } from "../../../components/Select";
import type { SellerProfile } from "../../../generated/contract";
import { useRead } from "../../../lib/desk/desk";
import { languageName } from "../../../lib/words/format";
import { useLanguage } from "../../../lib/words/language";
import { countryChoices, likelyCountries } from "../countries";
import { Row } from "./Row";
import { useFirm, type Firm } from "./useFirm";

/** Who the firm is and how it is reached. */
export function FirmRows() {
  const { t, locale } = useLanguage();
  const { data, error } = useRead("seller_show", {});
  const firm = useFirm();
  if (!data) return <Unread failures={[error]} />;
  const text = { seller: data, firm };
  return (
    <>
      <p className="setting muted small">{t("settings-firm-help")}</p>
      <Text {...text} field="name" name={t("settings-seller")} />
      <Text {...text} field="legalName" name={t("field-legalName")} help={t("settings-legal-name-help")} />
      <Text {...text} field="address" name={t("field-address")} help={t("settings-address-help")} multiline />
      <Country {...text} />
      <Text {...text} field="vatId" name={t("field-vatId")} help={t("settings-vat-id-help")} code />
      <Text {...text} field="email" name={t("field-email")} help={t("settings-email-help")} code />
      <Text {...text} field="phone" name={t("field-phone")} help={t("settings-phone-help")} code />
      <Text {...text} field="whatsapp" name={t("field-whatsapp")} help={t("settings-whatsapp-help")} code />
      <Row name={t("settings-base-currency")} help={t("settings-stays")}>
        <bdi dir="ltr">{data.baseCurrency}</bdi>
      </Row>
      <Row name={t("settings-source-locale")} help={t("settings-stays")}>
        {languageName(data.sourceLocale, locale)}
      </Row>
    </>
  );
}

interface Said {
  seller: SellerProfile;
  firm: Firm;
}

function Text({
  seller,
  firm,
  field,
  name,
  help,
  multiline = false,
  code = false,
}: Said & {
  field: "name" | "legalName" | "address" | "vatId" | "email" | "phone" | "whatsapp";
  name: string;
  help?: string;
  multiline?: boolean;
  code?: boolean;
}) {
  return (
    <Row name={name} help={help}>
      <Field
        label={name}
        hideLabel
        value={seller[field] ?? ""}
        error={firm.errorOf(field)}
        onSave={(text) => firm.say(field, text)}
        multiline={multiline}
        code={code}
        lang={code ? undefined : ""}
        className="setting-text"
      />
    </Row>
  );
}

/** Stands for no country in the list. */
const NONE = "none";

function Country({ seller, firm }: Said) {
  const { t, label, locale } = useLanguage();
  const chosen = firm.waiting("country") ?? seller.country;
  const none = { id: NONE, name: t("settings-country-none") };
  return (
    <Row name={t("field-country")}>
      <Select
        label={label("field-country")}
        hideLabel
        value={chosen}
        placeholder={t("settings-country-choose")}
        choices={[
          ...(chosen === null ? [] : [none]),
          ...countryChoices(locale, likelyCountries([...navigator.languages, locale])),
        ]}
        onChoose={(id) => firm.say("country", id === NONE ? "" : id)}
        error={firm.errorOf("country")}
        className="setting-text"
      />
    </Row>
  );
}
