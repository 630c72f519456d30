// The line to the hub: joining it, what waits, syncing now, adding a device. Its absence is a calm state.
import { Cloud, CloudOff, Info, RefreshCw, ScrollText, ShieldAlert, Unplug, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../../components/Button";
import { Note } from "../../components/EmptyState";
import { Icon } from "../../components/Icon";
import { Enrol, Refused } from "../../components/hub/Enrol";
import { Invitation } from "../../components/hub/Invitation";
import { RecoveryWords } from "../../components/hub/RecoveryWords";
import { ProgressRow } from "../../components/ProgressRow";
import type { Connection, NetworkStatus, WordsState } from "../../generated/contract";
import { printAddress } from "../../lib/address";
import { useAct, useDesk } from "../../lib/desk/desk";
import { ago, clock, moment } from "../../lib/words/format";
import { jobStore } from "../../lib/desk/jobs";
import { useLanguage, type Language } from "../../lib/words/language";
import { useStore } from "../../lib/store";
import { showToast } from "../../lib/toast";
import { HubLess } from "./HubLess";

const LOOK: Readonly<Record<Connection, LucideIcon>> = {
  notEnrolled: Unplug,
  online: Cloud,
  offline: CloudOff,
  revoked: ShieldAlert,
};

/** Where the line stands. */
export function HubCard({ network, waiting }: { network: NetworkStatus; waiting: number }) {
  const language = useLanguage();
  const { t } = language;
  const { connection, hub } = network;
  return (
    <section className="card hub-card" data-connection={connection} aria-label={t("hub-title")}>
      <header className="row">
        <Icon of={LOOK[connection]} tone={connection === "online" ? "live" : "faint"} />
        <h2 className="h2 grow">
          {connection === "notEnrolled" ? t("hub-none") : words(network, language)}
          {hub !== null && (
            <bdi dir="ltr" className="muted hub-address">
              {hub}
            </bdi>
          )}
        </h2>
      </header>
      {connection === "notEnrolled" ? <Enrol primary /> : <Line network={network} waiting={waiting} />}
    </section>
  );
}

function words({ connection, syncedAt, offlineSince }: NetworkStatus, { t, locale }: Language): string {
  if (connection === "offline")
    return offlineSince === null
      ? t("status-offline-plain")
      : t("status-offline", { time: clock(offlineSince, locale) });
  if (connection === "revoked") return t("connection-revoked");
  return syncedAt === null ? t("status-online") : t("status-synced", { time: ago(syncedAt, new Date(), locale) });
}

/** Everything about a line there is. */
function Line({ network, waiting }: { network: NetworkStatus; waiting: number }) {
  const { t, dynamic, locale } = useLanguage();
  const desk = useDesk();
  const sync = useAct("sync_now", { quiet: true });
  const jobs = useStore(jobStore);
  const job = jobs.find(({ job: name }) => name === "sync_now" || name === "publish");
  const syncNow = async () => {
    const report = await sync.run({});
    if (report) showToast({ message: t("outbox-synced", { pushed: report.pushed, pulled: report.pulled }) });
  };
  const offline = network.connection === "offline";
  return (
    <>
      <dl className="facts">
        <Fact name={t("hub-waiting")}>{t("status-pending", { count: network.pending })}</Fact>
        {network.device !== null && (
          <Fact name={t("hub-device")}>
            <bdi dir="ltr" className="clip">
              {network.device}
            </bdi>
          </Fact>
        )}
        {network.syncedAt !== null && offline && <Fact name={t("hub-last")}>{moment(network.syncedAt, locale)}</Fact>}
      </dl>
      {offline && (
        <p className="muted">
          {waiting > 0 ? t("publish-when-online", { count: waiting }) : t("outbox-everything-kept")}
        </p>
      )}
      {job && <ProgressRow progress={job} onStop={() => void desk.call("job_cancel", { job: job.job })} />}
      <div className="row">
        <Button size="small" icon={RefreshCw} busy={sync.busy} onPress={() => void syncNow()}>
          {t("outbox-sync")}
        </Button>
        <a className="link" href={printAddress(["settings", "network"])}>
          {t("hub-settings")}
        </a>
      </div>
      {network.hubChanged?.kind === "less" && <HubLess changed={network.hubChanged} />}
      <Refused failure={sync.failure} />
      <Invitation hub={network.hub} />
      <WordsNote state={network.recoveryWords} />
      {network.parked.length > 0 && (
        <Note icon={Info} tone="warn">
          <strong>{t("outbox-parked")}</strong>
          <ul>
            {network.parked.map(({ document, path, reason }) => (
              <li key={`${document} ${path}`}>
                <bdi dir="ltr">{path}</bdi> ·{" "}
                {dynamic(`hub-reason-${reason}`) ?? t("hub-reason-other", { code: reason })}
              </li>
            ))}
          </ul>
        </Note>
      )}
    </>
  );
}

/** Who has no words on paper is told so where the hub is. */
function WordsNote({ state }: { state: WordsState | null }) {
  const { t } = useLanguage();
  if (state !== "missing" && state !== "unchecked") return null;
  return (
    <Note icon={ScrollText} tone="warn" acts={<RecoveryWords state={state} />}>
      {state === "missing" ? t("hub-words-note") : t("hub-words-unchecked")}
    </Note>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="small muted">{name}</dt>
      <dd className="clip">{children}</dd>
    </div>
  );
}
