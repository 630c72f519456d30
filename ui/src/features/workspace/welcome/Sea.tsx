// The picture of the welcome: a sail before evening, and what the desk is for in one sentence.
import { useLanguage } from "../../../lib/words/language";
import sea from "./sea.svg";

/** The picture with its words. */
export function Sea() {
  const { t } = useLanguage();
  return (
    <aside className="welcome-sea">
      <img src={sea} alt="" />
      <p className="welcome-sea-name">{t("app-name")}</p>
      <p>{t("onboarding-tagline")}</p>
    </aside>
  );
}
