// Joining a hub as its first device: one address. A refusal for want of a line is news, not an error.
import { CloudOff } from "lucide-react";
import { useState } from "react";
import { useAct } from "../../lib/desk/desk";
import type { DeskFailure } from "../../lib/desk/failure";
import { showToast } from "../../lib/toast";
import { useLanguage } from "../../lib/words/language";
import { Button } from "../Button";
import { FailureNote, Note } from "../EmptyState";
import { Field } from "../Field";
import "./hub.css";

/** What a hub, or the want of one, refused. */
export function Refused({ failure }: { failure: DeskFailure | null }) {
  const { t } = useLanguage();
  if (!failure) return null;
  if (failure.code !== "offline") return <FailureNote failure={failure} />;
  return (
    <div role="status">
      <Note icon={CloudOff}>{t("error-offline")}</Note>
    </div>
  );
}

/** The form. */
export function Enrol({ primary = false }: { primary?: boolean }) {
  const { t } = useLanguage();
  const [url, setUrl] = useState("");
  const { run, busy, failure } = useAct("hub_enrol", { quiet: true });
  const join = async () => {
    if (url.trim() !== "" && (await run({ url: url.trim() }))) showToast({ message: t("hub-joined") });
  };
  return (
    <>
      <form
        className="row hub-form"
        onSubmit={(event) => {
          event.preventDefault();
          void join();
        }}
      >
        <Field label={t("hub-address")} value={url} onSave={setUrl} placeholder="https://" code className="grow" />
        <Button look={primary ? "primary" : "normal"} busy={busy} onPress={() => void join()}>
          {t("hub-enrol")}
        </Button>
      </form>
      <Refused failure={failure} />
    </>
  );
}
