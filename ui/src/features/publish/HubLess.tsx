// The hub answers with less than before: how much would go, and the two things one can say to it.
import { TriangleAlert } from "lucide-react";
import { Button } from "../../components/Button";
import { FailureNote, Note } from "../../components/EmptyState";
import type { HubChanged, LessChoice } from "../../generated/contract";
import { useAct } from "../../lib/desk/desk";
import { useLanguage } from "../../lib/words/language";
import { showToast } from "../../lib/toast";

/** The question. */
export function HubLess({ changed: { missing, deleted, of, names } }: { changed: HubChanged }) {
  const { t } = useLanguage();
  const { run, busy, failure } = useAct("hub_settle", { quiet: true });
  const say = async (less: LessChoice) => {
    if (await run({ less })) showToast({ message: t(less === "accept" ? "hub-less-accepted" : "hub-less-refused") });
  };
  return (
    <>
      <Note icon={TriangleAlert} tone="warn">
        <strong>{t("hub-changed", { kind: "less" })}</strong>
        <p>{t("hub-less-counts", { taken: missing + deleted, of, missing, deleted })}</p>
        {names.length > 0 && (
          <p className="small muted">
            <bdi>{names.join(" · ")}</bdi>
          </p>
        )}
        <p>{t("hub-less-ask")}</p>
        <div className="row">
          <Button size="small" look="primary" busy={busy} onPress={() => void say("refuse")}>
            {t("hub-less-refuse")}
          </Button>
          <Button size="small" busy={busy} onPress={() => void say("accept")}>
            {t("hub-less-accept")}
          </Button>
        </div>
      </Note>
      {failure && <FailureNote failure={failure} />}
    </>
  );
}
