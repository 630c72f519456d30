// A browser page without its key: calm words and the one thing to do.
import { KeyRound } from "lucide-react";
import { Icon } from "../components/Icon";
import { useLanguage } from "../lib/words/language";

/** Says where a new address comes from. */
export function Reopen() {
  const { t } = useLanguage();
  return (
    <main className="reopen" data-screen="reopen" data-ready="true">
      <span className="empty-icon">
        <Icon of={KeyRound} />
      </span>
      <h1>{t("reopen-title")}</h1>
      <p className="muted">{t("reopen-text")}</p>
    </main>
  );
}
