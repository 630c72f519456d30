// What is so, quietly: workspace, saved, connection, what waits, age of rates, and the last act that can be taken back.
// Each opens its place.
import {
  CircleCheck,
  Cloud,
  CloudOff,
  Coins,
  Database,
  GitCompareArrows,
  Undo2,
  Upload,
  type LucideIcon,
} from "lucide-react";
import { Button } from "react-aria-components";
import { classes } from "../components/classes";
import { Icon } from "../components/Icon";
import { ProgressRow } from "../components/ProgressRow";
import type { WorkspaceStatus } from "../generated/contract";
import { useAct, useAside } from "../lib/desk/desk";
import { ago, clock, shortDay } from "../lib/words/format";
import { jobStore } from "../lib/desk/jobs";
import { useLanguage, type Language } from "../lib/words/language";
import { useStore } from "../lib/store";

/** The bar at the foot of the window. */
export function StatusBar({ onUndo }: { onUndo: () => void }) {
  const language = useLanguage();
  const status = useAside("workspace_status", {});
  const network = useAside("network_status", {}, { background: true });
  const { t, label } = language;
  return (
    <footer className="status" aria-label={label("status-label")} data-region="status">
      {status && (
        <>
          <Part icon={Database} address="#/settings">
            <bdi dir="ltr">{status.name}</bdi>
          </Part>
          <Part icon={CircleCheck} tone={status.savedAt === null ? undefined : "ok"} address="#/settings/history">
            {status.savedAt === null
              ? t("status-unsaved")
              : t("status-saved", { time: clock(status.savedAt, language.locale) })}
          </Part>
          <Line status={status} syncedAt={network?.syncedAt ?? null} offlineSince={network?.offlineSince ?? null} />
          {status.connection !== "notEnrolled" && status.pending > 0 && (
            <Part icon={Upload} address="#/publish">
              {status.connection === "offline"
                ? t("status-pending-offline", { count: status.pending })
                : t("status-pending", { count: status.pending })}
            </Part>
          )}
          {status.conflicts > 0 && (
            <Part icon={GitCompareArrows} address="#/publish/conflicts">
              {t("status-conflicts", { count: status.conflicts })}
            </Part>
          )}
          <Part icon={Coins} address="#/markets/rates">
            {ratesWords(status, language)}
          </Part>
          <Jobs />
          {status.undo && (
            <Button className="part push" onPress={onUndo}>
              <Icon of={Undo2} small mirrored />
              <span className="clip">{t("status-undo", { act: language.act(status.undo) })}</span>
              <kbd>Ctrl Z</kbd>
            </Button>
          )}
        </>
      )}
    </footer>
  );
}

function Part({
  icon,
  tone,
  address,
  children,
}: {
  icon: LucideIcon;
  tone?: "ok" | "off";
  address: string;
  children: React.ReactNode;
}) {
  return (
    <a className={classes("part", tone)} href={address}>
      <Icon of={icon} small />
      {children}
    </a>
  );
}

/** The line to the hub; its absence is a calm state. */
function Line({
  status,
  syncedAt,
  offlineSince,
}: {
  status: WorkspaceStatus;
  syncedAt: string | null;
  offlineSince: string | null;
}) {
  const { t, locale } = useLanguage();
  const offline = status.connection === "offline";
  const words = () => {
    if (status.connection === "notEnrolled") return t("status-not-enrolled");
    if (status.connection === "revoked") return t("status-revoked");
    if (offline)
      return offlineSince === null
        ? t("status-offline-plain")
        : t("status-offline", { time: clock(offlineSince, locale) });
    return syncedAt === null ? t("status-online") : t("status-synced", { time: ago(syncedAt, new Date(), locale) });
  };
  return (
    <Part icon={offline ? CloudOff : Cloud} tone={offline ? "off" : undefined} address="#/publish">
      {words()}
    </Part>
  );
}

function ratesWords(
  { ratesSource, ratesPublished, ratesAgeDays }: WorkspaceStatus,
  { t, dynamic, locale }: Language,
): string {
  if (ratesSource === null || ratesPublished === null) return t("status-no-rates");
  const words = {
    source: dynamic(`rate-source-${ratesSource}`) ?? ratesSource,
    date: shortDay(ratesPublished, locale),
  };
  return ratesAgeDays === 0 ? t("status-rates-today", words) : t("status-rates", { ...words, days: ratesAgeDays ?? 0 });
}

function Jobs() {
  const jobs = useStore(jobStore);
  const { run } = useAct("job_cancel");
  return jobs.map((progress) => (
    <ProgressRow key={progress.job} progress={progress} onStop={() => void run({ job: progress.job })} />
  ));
}
