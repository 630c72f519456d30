// The file of the workspace: where it is, a copy that is proven, and a check for damage.
import { useState } from "react";
import { Button } from "../../../components/Button";
import { FailureNote, Note } from "../../../components/EmptyState";
import { Field } from "../../../components/Field";
import { CircleCheck, TriangleAlert } from "lucide-react";
import type { BackupReport, DoctorCheck, DoctorReport } from "../../../generated/contract";
import { useAct, useAside, useDesk } from "../../../lib/desk/desk";
import { toFailure, type DeskFailure } from "../../../lib/desk/failure";
import { useLanguage } from "../../../lib/words/language";
import {
  chooseWorkspace,
  hasWorkspaces,
  leaveWorkspace,
  openWorkspace,
  showOpened,
} from "../../../platform/workspaces";
import { Row } from "./Row";

/** File, backup, check. */
export function FileRows() {
  const { t } = useLanguage();
  const data = useAside("workspace_status", {});
  return (
    <>
      <Row name={t("settings-workspace")}>
        <bdi dir="ltr" className="mono">
          {data?.workspace ?? ""}
        </bdi>
        <OpenAnother />
      </Row>
      <Backup />
      <Doctor />
    </>
  );
}

/** Another workspace in this window, where the host can open one. */
function OpenAnother() {
  const { t } = useLanguage();
  const desk = useDesk();
  const [failure, setFailure] = useState<DeskFailure | null>(null);
  if (!hasWorkspaces(desk)) return null;
  const open = async () => {
    try {
      const path = await chooseWorkspace();
      if (path === null) return;
      await openWorkspace(path);
      showOpened("#/catalogue");
    } catch (thrown) {
      setFailure(toFailure(thrown));
    }
  };
  return (
    <>
      <Button onPress={() => void open()}>{t("onboarding-open")}</Button>
      <Button onPress={() => void leaveWorkspace()}>{t("onboarding-new")}</Button>
      {failure && <FailureNote failure={failure} />}
    </>
  );
}

function Backup() {
  const { t, label } = useLanguage();
  const [path, setPath] = useState("");
  const [report, setReport] = useState<BackupReport | null>(null);
  const { run, busy, failure } = useAct("backup_create", { quiet: true });
  const make = async () => setReport(await run({ path }));
  return (
    <>
      <Row name={t("settings-backup")} help={t("settings-backup-help")}>
        <Field
          label={label("settings-backup-path")}
          hideLabel
          placeholder={label("settings-backup-path")}
          value={path}
          onSave={setPath}
          className="setting-path"
        />
        <Button busy={busy} onPress={() => void make()}>
          {t("settings-backup")}
        </Button>
      </Row>
      {failure && <FailureNote failure={failure} />}
      {report && (
        <Note icon={CircleCheck} tone="live">
          {t("settings-backup-done", { path: report.path, products: report.products })}
        </Note>
      )}
    </>
  );
}

function Doctor() {
  const { t } = useLanguage();
  const [report, setReport] = useState<DoctorReport | null>(null);
  const { run, busy } = useAct("doctor_run");
  const check = async () => setReport(await run({}));
  const failed = report?.checks.filter(({ passed }) => !passed) ?? [];
  const mended = report?.checks.filter((check) => check.mended) ?? [];
  return (
    <>
      <Row name={t("settings-doctor")}>
        <Button busy={busy} onPress={() => void check()}>
          {t("settings-doctor")}
        </Button>
      </Row>
      {report?.healthy === true && (
        <Note icon={CircleCheck} tone="live">
          {t("settings-doctor-healthy")}
        </Note>
      )}
      {mended.length > 0 && (
        <Note icon={CircleCheck} tone="live">
          {t("settings-doctor-mended", { count: mended.length })}
          <Findings checks={mended} />
        </Note>
      )}
      {failed.length > 0 && (
        <Note icon={TriangleAlert} tone="warn">
          {t("settings-doctor-findings", { count: failed.length })}
          <Findings checks={failed} />
        </Note>
      )}
    </>
  );
}

function Findings({ checks }: { checks: readonly DoctorCheck[] }) {
  return (
    <ul>
      {checks.map(({ name, findings }) => (
        <Finding key={name} name={name} findings={findings} />
      ))}
    </ul>
  );
}

function Finding({ name, findings }: { name: string; findings: readonly string[] }) {
  const { dynamic } = useLanguage();
  return (
    <li>
      {dynamic(`doctor-${name}`) ?? name} <span className="mono small">{findings.join(" ")}</span>
    </li>
  );
}
