// Everything out again: a table or a shop's own format, lossless.
import { useState } from "react";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { FailureNote } from "../../components/EmptyState";
import { Field } from "../../components/Field";
import { Segments } from "../../components/Select";
import { useAct } from "../../lib/desk/desk";
import { useLanguage } from "../../lib/words/language";
import { showToast } from "../../lib/toast";

type Preset = "table" | "shopify";

/** Asks where to, and in which form. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const { t, label } = useLanguage();
  const [preset, setPreset] = useState<Preset>("table");
  const [path, setPath] = useState("");
  const { run, busy, failure } = useAct("catalogue_export", { quiet: true });
  const send = async () => {
    const report = path === "" ? null : await run({ path, preset });
    if (!report) return;
    showToast({ message: t("export-done", { count: report.rows }) });
    onClose();
  };
  const acts = (
    <>
      <Button onPress={onClose}>{t("action-cancel")}</Button>
      <Button look="primary" busy={busy} onPress={() => void send()}>
        {t("catalogue-export")}
      </Button>
    </>
  );
  return (
    <Dialog title={t("export-title")} open onClose={onClose} acts={acts}>
      <Segments
        label={label("export-preset")}
        value={preset}
        choices={[
          { id: "table", name: t("import-preset-table") },
          { id: "shopify", name: t("import-preset-shopify") },
        ]}
        onChoose={setPreset}
      />
      <Field label={t("export-path")} value={path} onSave={setPath} help={t("export-lossless")} />
      {failure && <FailureNote failure={failure} />}
    </Dialog>
  );
}
