// The code for a further device: large, to be read aloud or typed, with the address that goes with it.
import { KeyRound, MonitorSmartphone } from "lucide-react";
import { useState } from "react";
import type { Invite } from "../../generated/contract";
import { useAct } from "../../lib/desk/desk";
import { showToast } from "../../lib/toast";
import { clock } from "../../lib/words/format";
import { useLanguage } from "../../lib/words/language";
import { Button } from "../Button";
import { Icon } from "../Icon";
import { Refused } from "./Enrol";

/** A button that makes a code, and the code. */
export function Invitation({ hub }: { hub: string | null }) {
  const { t } = useLanguage();
  const { run, busy, failure } = useAct("hub_invite", { quiet: true });
  const [invite, setInvite] = useState<Invite | null>(null);
  return (
    <>
      <Button
        size="small"
        icon={MonitorSmartphone}
        busy={busy}
        className="invite-act"
        onPress={() => void run({}).then(setInvite)}
      >
        {t("hub-invite")}
      </Button>
      <Refused failure={failure} />
      <div role="status" className="invite-place">
        {invite && <InviteCode invite={invite} hub={hub} />}
      </div>
    </>
  );
}

function InviteCode({ invite: { code, expiresAt }, hub }: { invite: Invite; hub: string | null }) {
  const { t, locale } = useLanguage();
  const copy = () => void navigator.clipboard.writeText(code).then(() => showToast({ message: t("action-copied") }));
  return (
    <div className="note invite">
      <Icon of={KeyRound} />
      <div className="grow">
        <p className="small muted">{t("hub-add-where")}</p>
        {hub !== null && (
          <p>
            <bdi dir="ltr" className="invite-hub">
              {hub}
            </bdi>
          </p>
        )}
        <p className="small muted">{t("hub-invite-code")}</p>
        <p className="invite-code">
          <bdi dir="ltr">{code}</bdi>
        </p>
        <p className="small muted">{t("hub-invite-until", { time: clock(expiresAt, locale) })}</p>
      </div>
      <Button size="small" onPress={copy}>
        {t("action-copy")}
      </Button>
    </div>
  );
}
