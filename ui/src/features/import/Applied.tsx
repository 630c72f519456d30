// After applying: what was written, and one act that takes all of it back, also later.
import { CircleCheck } from "lucide-react";
import { useState } from "react";
import { Button } from "../../components/Button";
import { Icon } from "../../components/Icon";
import type { ImportReport } from "../../generated/contract";
import { go } from "../../lib/address";
import { useAct } from "../../lib/desk/desk";
import { useLanguage } from "../../lib/words/language";

/** What an import did. */
export function Applied({ report, name, onAgain }: { report: ImportReport; name: string; onAgain: () => void }) {
  const { t } = useLanguage();
  const undo = useAct("changeset_undo");
  const [taken, setTaken] = useState(false);
  const { create, update, unchanged } = report.variants;
  const skipped = report.rowsRefused;
  const takeBack = async () => {
    if (report.changeSet !== null && (await undo.run({ id: report.changeSet }))) setTaken(true);
  };
  return (
    <div className="empty" data-testid="import-applied">
      <span className="empty-icon">
        <Icon of={CircleCheck} />
      </span>
      <div>
        <p className="h2">
          {report.applied
            ? taken
              ? t("import-taken-back", { name })
              : t("import-applied", { name })
            : t("import-nothing-changes")}
        </p>
        <p>{t("import-summary", { create, update, unchanged })}</p>
        {skipped > 0 && <p>{t("import-skipped", { count: skipped })}</p>}
      </div>
      <div className="row">
        {report.changeSet !== null && !taken && (
          <Button busy={undo.busy} onPress={() => void takeBack()}>
            {t("import-take-back")}
          </Button>
        )}
        <Button onPress={onAgain}>{t("import-another")}</Button>
        <Button look="primary" onPress={() => go("/catalogue")}>
          {t("import-see-catalogue")}
        </Button>
      </div>
      {report.changeSet !== null && !taken && <p className="small muted">{t("import-one-undo")}</p>}
    </div>
  );
}
