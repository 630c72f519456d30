// Leaving a hub: what stays here, what buyers go on seeing there, and how to withdraw that first.
import { CircleCheck, TriangleAlert } from "lucide-react";
import { Button } from "../../../../components/Button";
import { Dialog } from "../../../../components/Dialog";
import { Note } from "../../../../components/EmptyState";
import { Loaded } from "../../../../components/Loaded";
import { Refused } from "../../../../components/hub/Enrol";
import { go } from "../../../../lib/address";
import { useAct, useRead } from "../../../../lib/desk/desk";
import { showToast } from "../../../../lib/toast";
import { useLanguage } from "../../../../lib/words/language";

/** The dialog. */
export function LeaveDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  const look = useRead("hub_look", {}, { fresh: true });
  const { run, busy, failure } = useAct("hub_leave", { quiet: true });
  const leave = async () => {
    const left = await run({});
    if (!left) return;
    onClose();
    const detail = left.listings === 0 ? null : t("hub-leave-listings", { count: left.listings });
    showToast({ message: t("hub-left"), detail });
  };
  return (
    <Dialog
      title={t("hub-leave-title")}
      open
      onClose={onClose}
      acts={
        <Button look="primary" busy={busy} isDisabled={!look.data} onPress={() => void leave()}>
          {t("hub-leave-act")}
        </Button>
      }
    >
      <p>{t("hub-leave-keeps")}</p>
      <Loaded of={look}>{({ listings }) => <Listings count={listings} />}</Loaded>
      <Refused failure={failure} />
    </Dialog>
  );
}

function Listings({ count }: { count: number }) {
  const { t } = useLanguage();
  if (count === 0) return <Note icon={CircleCheck}>{t("hub-leave-none")}</Note>;
  return (
    <Note icon={TriangleAlert} tone="warn">
      <p>{t("hub-leave-listings", { count })}</p>
      <p>{t("hub-leave-withdraw")}</p>
      <Button look="link" onPress={() => go("#/publish?state=live")}>
        {t("hub-leave-show")}
      </Button>
    </Note>
  );
}
