// Coming back to a hub by the twelve words: for a file whose device or whose keys are gone.
import { useState } from "react";
import { Button } from "../../../../components/Button";
import { Dialog } from "../../../../components/Dialog";
import { Refused } from "../../../../components/hub/Enrol";
import { Typed } from "../../../../components/hub/Typed";
import { useAct } from "../../../../lib/desk/desk";
import { showToast } from "../../../../lib/toast";
import { useLanguage } from "../../../../lib/words/language";

/** The dialog; the address of the hub that is known is offered. */
export function RecoverDialog({ hub, onClose }: { hub: string | null; onClose: () => void }) {
  const { t } = useLanguage();
  const [url, setUrl] = useState(hub ?? "");
  const [words, setWords] = useState("");
  const { run, busy, failure } = useAct("hub_recover", { quiet: true });
  const comeBack = async () => {
    if (!(await run({ url: url.trim(), words }))) return;
    onClose();
    showToast({ message: t("hub-recovered") });
  };
  return (
    <Dialog
      title={t("hub-recover")}
      open
      onClose={onClose}
      acts={
        <Button look="primary" busy={busy} onPress={() => void comeBack()}>
          {t("hub-recover-act")}
        </Button>
      }
    >
      <p className="muted">{t("hub-recover-help")}</p>
      <Typed label={t("hub-address")} value={url} onType={setUrl} placeholder="https://" first={hub === null} />
      <Typed
        label={t("hub-recover-words")}
        help={t("hub-recover-words-help")}
        value={words}
        onType={setWords}
        multiline
        first={hub !== null}
      />
      <Refused failure={failure} />
    </Dialog>
  );
}
