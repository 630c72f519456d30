// The firm: its name, its country, its money, the language its goods are written in, and where its one file is kept.
import { ArrowLeft } from "lucide-react";
import { useState } from "react";
import { Button } from "../../../components/Button";
import { Field } from "../../../components/Field";
import { Select } from "../../../components/Select";
import { useLanguage } from "../../../lib/words/language";
import { choosePlace, suggestPlace } from "../../../platform/workspaces";
import { countryChoices, likelyCountries } from "../countries";
import { currencyChoices, languageChoices } from "./choices";
import { Step } from "./Step";

/** What is known of the firm so far. */
export interface Firm {
  seller: string;
  baseCurrency: string;
  /** Null while nobody said it: it stands in the imprint, so it is not guessed. */
  country: string | null;
  /** Null while the person has not chosen one. */
  sourceLocale: string | null;
  path: string | null;
}

/** Asks who the firm is. */
export function FirmStep({
  firm,
  onChange,
  onBack,
  onGoOn,
}: {
  firm: Firm;
  onChange: (firm: Firm) => void;
  onBack: () => void;
  onGoOn: () => void;
}) {
  const { t, locale } = useLanguage();
  const [asked, setAsked] = useState(false);
  const nameless = (name: string) => (name.trim() === "" ? t("onboarding-firm-needed") : null);
  const named = async (seller: string) => {
    onChange({ ...firm, seller });
    onChange({ ...firm, seller, path: await suggestPlace(seller) });
  };
  const choose = async () => {
    const path = firm.path === null ? null : await choosePlace(firm.path);
    if (path !== null) onChange({ ...firm, path });
  };
  const goOn = () => {
    setAsked(true);
    if (firm.path !== null) onGoOn();
  };
  return (
    <Step
      title={t("onboarding-firm-title")}
      onGoOn={goOn}
      acts={
        <>
          <Button icon={ArrowLeft} mirrored onPress={onBack}>
            {t("onboarding-back")}
          </Button>
          <Button look="primary" type="submit" hint="Enter">
            {t("onboarding-go-on")}
          </Button>
        </>
      }
    >
      <Field
        label={t("onboarding-firm-name")}
        value={firm.seller}
        check={nameless}
        error={asked ? nameless(firm.seller) : null}
        onSave={(seller) => void named(seller)}
        className="welcome-field"
      />
      <Select
        label={t("onboarding-country")}
        value={firm.country}
        placeholder={t("settings-country-choose")}
        choices={countryChoices(locale, likelyCountries([...navigator.languages, locale]))}
        onChoose={(country) => onChange({ ...firm, country })}
        className="welcome-field"
      />
      <Select
        label={t("onboarding-currency")}
        value={firm.baseCurrency}
        choices={currencyChoices(locale)}
        onChoose={(baseCurrency) => onChange({ ...firm, baseCurrency })}
        className="welcome-field"
      />
      <Select
        label={t("onboarding-source-locale")}
        value={firm.sourceLocale}
        choices={languageChoices(locale)}
        onChoose={(sourceLocale) => onChange({ ...firm, sourceLocale })}
        className="welcome-field"
      />
      {firm.path !== null && (
        <div className="labelled">
          <span className="label">{t("onboarding-where")}</span>
          <span className="row wrap">
            <bdi dir="ltr" className="mono">
              {firm.path}
            </bdi>
            <Button look="link" onPress={() => void choose()}>
              {t("onboarding-choose-place")}
            </Button>
          </span>
        </div>
      )}
    </Step>
  );
}
