// What a person must know before the rows are applied: that the file is damaged, that known goods change their
// currency.
import { Coins, FileWarning } from "lucide-react";
import { Note } from "../../components/EmptyState";
import type { ImportReport } from "../../generated/contract";
import { useLanguage } from "../../lib/words/language";
import { damagedRows } from "./review";

/** Notes above the rows; nothing where there is nothing to say. */
export function Before({ report }: { report: ImportReport }) {
  const { t } = useLanguage();
  const damaged = damagedRows(report);
  const changed = report.currencyChanged;
  return (
    <>
      {damaged > 0 && (
        <Note icon={FileWarning} tone="block">
          <strong>{t("import-damaged", { count: damaged })}</strong>
        </Note>
      )}
      {changed && (
        <Note icon={Coins} tone="warn">
          <strong>
            {t("import-currency-changed", {
              count: changed.count,
              title: changed.title,
              before: changed.before,
              after: changed.after,
            })}
          </strong>
          <p>{t("import-currency-changed-help")}</p>
        </Note>
      )}
    </>
  );
}
