// The line to the hub: joining it, what waits, syncing now, adding a device. Its absence is a calm state.
import {
  Cloud,
  CloudOff,
  Info,
  KeyRound,
  MonitorSmartphone,
  RefreshCw,
  ShieldAlert,
  Unplug,
  type LucideIcon,
} from "lucide-react";
import { useState, type ReactNode } from "react";
import { Button } from "../../components/Button";
import { FailureNote, Note } from "../../components/EmptyState";
import { Field } from "../../components/Field";
import { Icon } from "../../components/Icon";
import { ProgressRow } from "../../components/ProgressRow";
import type { Connection, Invite, NetworkStatus } from "../../generated/contract";
import { useAct, useDesk } from "../../lib/desk/desk";
import type { DeskFailure } from "../../lib/desk/failure";
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
      {connection === "notEnrolled" ? <Enrol /> : <Line network={network} waiting={waiting} />}
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

/** A refusal for want of a line is news, not an error. */
function Refused({ failure }: { failure: DeskFailure | null }) {
  const { t } = useLanguage();
  if (!failure) return null;
  return failure.code === "offline" ? (
    <Note icon={CloudOff}>{t("error-offline")}</Note>
  ) : (
    <FailureNote failure={failure} />
  );
}

/** Joining: one address. */
function Enrol() {
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
        <Button look="primary" busy={busy} onPress={() => void join()}>
          {t("hub-enrol")}
        </Button>
      </form>
      <Refused failure={failure} />
    </>
  );
}

/** Everything about a line there is. */
function Line({ network, waiting }: { network: NetworkStatus; waiting: number }) {
  const { t, dynamic, locale } = useLanguage();
  const desk = useDesk();
  const sync = useAct("sync_now", { quiet: true });
  const invite = useAct("hub_invite", { quiet: true });
  const [code, setCode] = useState<Invite | null>(null);
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
        <Button
          size="small"
          icon={MonitorSmartphone}
          busy={invite.busy}
          onPress={() => void invite.run({}).then(setCode)}
        >
          {t("hub-invite")}
        </Button>
      </div>
      {network.hubChanged?.kind === "less" && <HubLess changed={network.hubChanged} />}
      <Refused failure={sync.failure ?? invite.failure} />
      {code && <InviteCode invite={code} />}
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

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="small muted">{name}</dt>
      <dd className="clip">{children}</dd>
    </div>
  );
}

/** The code for a second device: large, to be read aloud or typed. */
function InviteCode({ invite: { code, expiresAt } }: { invite: Invite }) {
  const { t, locale } = useLanguage();
  const copy = () => void navigator.clipboard.writeText(code).then(() => showToast({ message: t("action-copied") }));
  return (
    <div className="note invite">
      <Icon of={KeyRound} />
      <div className="grow">
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
