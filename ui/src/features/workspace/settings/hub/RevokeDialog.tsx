// Before a device is taken out: what it had, what that does, and what nobody can do any more.
import { Button } from "../../../../components/Button";
import { Dialog } from "../../../../components/Dialog";
import { Refused } from "../../../../components/hub/Enrol";
import type { Device } from "../../../../generated/contract";
import { useAct } from "../../../../lib/desk/desk";
import { showToast } from "../../../../lib/toast";
import { moment } from "../../../../lib/words/format";
import { useLanguage } from "../../../../lib/words/language";

/** The dialog; it says at its end whether the device is out. */
export function RevokeDialog({ device, onClose }: { device: Device; onClose: (isOut: boolean) => void }) {
  const { t, label, locale } = useLanguage();
  const { run, busy, failure } = useAct("device_revoke", { quiet: true });
  const { id, name, lastSeen, enrolled } = device;
  const takeOut = async () => {
    const done = await run({ id });
    if (!done) return;
    onClose(true);
    showToast({ message: t("hub-revoked", { name: done.device.name }) });
  };
  return (
    <Dialog
      title={label("hub-device-take-out-of", { name })}
      open
      onClose={() => onClose(false)}
      acts={
        <Button look="primary" busy={busy} onPress={() => void takeOut()}>
          {t("hub-device-take-out")}
        </Button>
      }
    >
      <p>{t("hub-revoke-had", { time: moment(lastSeen ?? enrolled, locale) })}</p>
      <ul className="plain-list">
        <li>{t("hub-revoke-does")}</li>
        <li>{t("hub-revoke-stays")}</li>
        <li>{t("hub-revoke-paper")}</li>
      </ul>
      <p className="strong">{t("hub-revoke-back")}</p>
      <Refused failure={failure} />
    </Dialog>
  );
}
