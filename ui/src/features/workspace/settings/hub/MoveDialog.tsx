// Going on with a hub at another address: it is asked first, and what moving does is said before it is done.
import { CircleCheck, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { Button } from "../../../../components/Button";
import { Dialog } from "../../../../components/Dialog";
import { Note } from "../../../../components/EmptyState";
import { Refused } from "../../../../components/hub/Enrol";
import { Typed } from "../../../../components/hub/Typed";
import type { HubOutlook } from "../../../../generated/contract";
import { useAct, useDesk } from "../../../../lib/desk/desk";
import { toFailure, type DeskFailure } from "../../../../lib/desk/failure";
import { showToast } from "../../../../lib/toast";
import { useLanguage } from "../../../../lib/words/language";

/** What was asked, and of whom. */
interface Looked {
  url: string;
  outlook: HubOutlook;
}

/** Asks a hub, as often as another address is typed. */
function useLookThere() {
  const desk = useDesk();
  const [looked, setLooked] = useState<Looked | null>(null);
  const [failure, setFailure] = useState<DeskFailure | null>(null);
  const [busy, setBusy] = useState(false);
  const look = async (url: string) => {
    setBusy(true);
    setFailure(null);
    try {
      setLooked({ url, outlook: await desk.call("hub_look", { url }) });
    } catch (thrown) {
      setFailure(toFailure(thrown));
    } finally {
      setBusy(false);
    }
  };
  return { looked, failure, busy, look };
}

/** The dialog. */
export function MoveDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState("");
  const { looked, failure, busy, look } = useLookThere();
  const move = useAct("hub_move", { quiet: true });
  const url = typed.trim();
  const known = looked?.url === url ? looked.outlook : null;
  const moveThere = async () => {
    if (!(await move.run({ url }))) return;
    onClose();
    showToast({ message: t("hub-moved") });
  };
  const goOn = () => {
    if (url !== "") void (known ? moveThere() : look(url));
  };
  return (
    <Dialog
      title={t("hub-move-title")}
      open
      onClose={onClose}
      acts={
        <Button look="primary" busy={busy || move.busy} onPress={goOn}>
          {t(known ? "hub-move-act" : "hub-move-look")}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        <Typed label={t("hub-move-address")} value={typed} onType={setTyped} placeholder="https://" first />
      </form>
      <div role="status" className="col">
        {known && <Outlook {...known} />}
      </div>
      <Refused failure={move.failure ?? (known ? null : failure)} />
    </Dialog>
  );
}

function Outlook({ sameLog, carried, listings }: HubOutlook) {
  const { t } = useLanguage();
  if (sameLog === true) return <Note icon={CircleCheck}>{t("hub-move-same")}</Note>;
  return (
    <Note icon={TriangleAlert} tone="warn">
      <p>{t("hub-move-other", { count: carried })}</p>
      {listings > 0 && <p>{t("hub-leave-listings", { count: listings })}</p>}
      <p>{t("hub-move-others")}</p>
    </Note>
  );
}
