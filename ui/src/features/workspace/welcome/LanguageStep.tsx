// The language of the desk: each names itself in its own script, and the window speaks it at once.
import { CircleCheck } from "lucide-react";
import { RadioButton, RadioField, RadioGroup } from "react-aria-components";
import { Button } from "../../../components/Button";
import { classes } from "../../../components/classes";
import { Icon } from "../../../components/Icon";
import { languageName } from "../../../lib/words/format";
import { useLanguage } from "../../../lib/words/language";
import { languages } from "../../../lib/words/messages";
import { Step } from "./Step";

/** The language alone: its region says how it is spelt, which is no choice here. */
const spoken = (tag: string, locale: string) => languageName(tag.replace(/-[A-Z]{2}$/, ""), locale);

/** Asks for the language. */
export function LanguageStep({ onLocale, onGoOn }: { onLocale: (locale: string) => void; onGoOn: () => void }) {
  const { t, label, locale } = useLanguage();
  return (
    <Step
      title={t("onboarding-choose-language")}
      onGoOn={onGoOn}
      acts={
        <Button look="primary" type="submit" hint="Enter">
          {t("onboarding-go-on")}
        </Button>
      }
    >
      <RadioGroup
        aria-label={label("onboarding-choose-language")}
        value={locale}
        onChange={onLocale}
        className="welcome-languages"
      >
        {languages.map((tag) => (
          <RadioField key={tag} value={tag}>
            <RadioButton
              className={({ isSelected, isFocusVisible }) =>
                classes("welcome-card", isSelected && "on", isFocusVisible && "focus")
              }
            >
              <strong>
                <bdi lang={tag}>{spoken(tag, tag)}</bdi>
              </strong>
              <span className="muted small">{spoken(tag, locale)}</span>
              {tag === locale && <Icon of={CircleCheck} tone="accent" />}
            </RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
      <p className="muted small">{t("onboarding-language-help")}</p>
    </Step>
  );
}
