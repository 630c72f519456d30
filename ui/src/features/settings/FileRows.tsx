// The file of the workspace: where it is, a copy that is proven, and a check for damage.
import { useState } from "react";
import { Button } from "../../components/Button";
import { FailureNote, Note } from "../../components/EmptyState";
import { Field } from "../../components/Field";
import { CircleCheck, TriangleAlert } from "lucide-react";
import type { BackupReport, DoctorReport } from "../../generated/contract";
import { useAct, useRead } from "../../lib/desk";
import { useLanguage } from "../../lib/language";
import { Row } from "./Row";

/** File, backup, check. */
export function FileRows() {
  const { t } = useLanguage();
  const { data } = useRead("workspace_status", {});
  return (
    <>
      <Row name={t("settings-workspace")}>
        <bdi dir="ltr" className="mono">
          {data?.workspace ?? ""}
        </bdi>
      </Row>
      <Backup />
      <Doctor />
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
        <Field label={label("settings-backup-path")} hideLabel placeholder={label("settings-backup-path")} value={path} onSave={setPath} className="setting-path" />
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
      {failed.length > 0 && (
        <Note icon={TriangleAlert} tone="warn">
          {t("settings-doctor-findings", { count: failed.length })}
          <ul>
            {failed.map(({ name, findings }) => (
              <Finding key={name} name={name} findings={findings} />
            ))}
          </ul>
        </Note>
      )}
    </>
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
