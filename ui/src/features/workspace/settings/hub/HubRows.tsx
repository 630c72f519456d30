// The hub of this workspace: its address, who is in, the words on paper, and the ways in, to another one and away.
import { useState } from "react";
import { Button } from "../../../../components/Button";
import { Unread } from "../../../../components/Loaded";
import { Enrol } from "../../../../components/hub/Enrol";
import { RecoveryWords } from "../../../../components/hub/RecoveryWords";
import type { NetworkStatus } from "../../../../generated/contract";
import { useDesk, useRead } from "../../../../lib/desk/desk";
import { moment } from "../../../../lib/words/format";
import { useLanguage } from "../../../../lib/words/language";
import { hasWorkspaces, leaveWorkspace } from "../../../../platform/workspaces";
import { Row } from "../Row";
import { Devices } from "./Devices";
import { LeaveDialog } from "./LeaveDialog";
import { MoveDialog } from "./MoveDialog";
import { RecoverDialog } from "./RecoverDialog";

/** The rows. */
export function HubRows() {
  const { data, error } = useRead("network_status", {});
  if (!data) return <Unread failures={[error]} />;
  return (
    <>
      {data.hub === null ? <WithoutHub /> : <WithHub network={data} hub={data.hub} />}
      <Recover hub={data.hub} />
      <JoinByCode />
    </>
  );
}

function WithoutHub() {
  const { t } = useLanguage();
  return (
    <div className="setting setting-hub">
      <p className="muted">{t("hub-none")}</p>
      <Enrol />
    </div>
  );
}

function WithHub({ network, hub }: { network: NetworkStatus; hub: string }) {
  const { t, locale } = useLanguage();
  const [way, setWay] = useState<"move" | "leave" | null>(null);
  const { connection, syncedAt, recoveryWords } = network;
  const since = syncedAt === null ? null : t("hub-synced", { time: moment(syncedAt, locale) });
  return (
    <>
      <div className="setting">
        <div className="grow">
          <p>
            <bdi dir="ltr" className="hub-url">
              {hub}
            </bdi>
          </p>
          <p className="muted small">{[t(`connection-${connection}`), since].filter(Boolean).join(" · ")}</p>
        </div>
        <Button size="small" onPress={() => setWay("move")}>
          {t("hub-move")}
        </Button>
        <Button size="small" onPress={() => setWay("leave")}>
          {t("hub-leave")}
        </Button>
      </div>
      {recoveryWords !== null && (
        <Row name={t("hub-words")} help={t(`hub-words-${recoveryWords}`)}>
          <RecoveryWords state={recoveryWords} />
        </Row>
      )}
      <Devices hub={hub} syncedAt={syncedAt} />
      {way === "move" && <MoveDialog onClose={() => setWay(null)} />}
      {way === "leave" && <LeaveDialog onClose={() => setWay(null)} />}
    </>
  );
}

function Recover({ hub }: { hub: string | null }) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <Row name={t("hub-recover")} help={t("hub-recover-help")}>
      <Button size="small" onPress={() => setOpen(true)}>
        {t("hub-recover-act")}
      </Button>
      {open && <RecoverDialog hub={hub} onClose={() => setOpen(false)} />}
    </Row>
  );
}

/** A further computer takes a file of its own, so this one is let go first. */
function JoinByCode() {
  const { t } = useLanguage();
  if (!hasWorkspaces(useDesk())) return null;
  return (
    <Row name={t("hub-join")} help={t("hub-join-help")}>
      <Button size="small" onPress={() => void leaveWorkspace("#/join")}>
        {t("hub-join")}
      </Button>
    </Row>
  );
}
