// First step: choose or drop a file. The control is a real file input, so that keyboards, screen readers and tests reach it.
import { FileUp } from "lucide-react";
import { useState, type ChangeEvent, type DragEvent } from "react";
import { FailureNote } from "../../components/EmptyState";
import { Icon } from "../../components/Icon";
import { Segments } from "../../components/Select";
import { useLanguage } from "../../lib/language";
import { readAll } from "../../platform/files";
import type { Import } from "./useImport";

const ACCEPT = ".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain";

/** The place where a file comes in. */
export function FileStep({ importing }: { importing: Import }) {
  const { t, label } = useLanguage();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) =>
    void readAll(files).then(([file]) => {
      if (file) importing.open(file);
    });
  const choose = (event: ChangeEvent<HTMLInputElement>) => take(event.target.files);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const { reading } = importing;
  return (
    <div className="scroll import-file">
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is a second way; the input inside does the same by keyboard */}
      <div
        className={over ? "drop over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span className="empty-icon">
          <Icon of={FileUp} />
        </span>
        <p className="drop-words">{t("import-drop")}</p>
        <label className="btn go file-button">
          <input
            type="file"
            className="only-read"
            accept={ACCEPT}
            onChange={choose}
            disabled={importing.opening}
            data-testid="import-file"
          />
          {importing.opening ? t("loading-file") : t("import-choose")}
        </label>
        <p className="small faint">{t("import-kinds")}</p>
      </div>
      {importing.openFailure && <FailureNote failure={importing.openFailure} />}
      <div className="row import-preset">
        <span className="muted">{t("import-preset")}</span>
        <Segments
          label={label("import-preset")}
          value={reading.preset}
          choices={[
            { id: "auto", name: t("import-preset-auto") },
            { id: "shopify", name: t("import-preset-shopify") },
            { id: "table", name: t("import-preset-table") },
          ]}
          onChoose={(preset) => importing.read({ preset })}
        />
      </div>
    </div>
  );
}
