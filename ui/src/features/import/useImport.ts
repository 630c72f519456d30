// One file on its way in: what was chosen, how it is read, what it would change. Nothing is written before `apply`.
import { useState } from "react";
import type { ImportColumns, ImportReport, ImportRequest } from "../../generated/contract";
import { go } from "../../lib/address";
import { useAct, useDesk } from "../../lib/desk";
import type { ChosenFile } from "../../platform/files";

/** What a person says about a file; empty means as it is found. */
export interface Reading {
  preset: "auto" | "shopify" | "table";
  encoding: string;
  delimiter: string;
  locale: string;
  currency: string;
}

/** Column → field; null keeps the column as it is. */
export type Mapping = Readonly<Record<string, string | null>>;

const AS_FOUND: Reading = { preset: "auto", encoding: "", delimiter: "", locale: "", currency: "" };

/** Most changed rows that travel for the review. */
const MOST = 5000;

interface Opened {
  file: ChosenFile;
  columns: ImportColumns;
  mapping: Mapping;
  /** Whether a person changed the mapping: only then it replaces the program's own reading. */
  mapped: boolean;
}

/** An import and its acts. */
export type Import = ReturnType<typeof useImport>;

/** Whether a file needs a look at its columns before it can be compared. */
export function needsColumns({ certain, columns }: ImportColumns): boolean {
  return !certain || columns.some(({ reading }) => reading === "ambiguous");
}

/** What the desk is asked: a mapping only where it is a person's, or the program was not certain. */
export function requestOf({ file, columns, mapping, mapped }: Opened, reading: Reading): ImportRequest {
  return {
    name: file.name,
    base64: file.base64,
    preset: reading.preset,
    ...(mapped || !columns.certain ? { mapping: { ...mapping } } : {}),
    ...(reading.currency && { currency: reading.currency }),
    ...(reading.locale && { locale: reading.locale }),
    ...(reading.encoding && { encoding: reading.encoding }),
    ...(reading.delimiter && { delimiter: reading.delimiter }),
  };
}

/** The import of this visit. */
export function useImport() {
  const desk = useDesk();
  const openAct = useAct("import_open", { quiet: true });
  const previewAct = useAct("import_preview", { quiet: true });
  const applyAct = useAct("import_apply", { quiet: true });
  const [reading, setReading] = useState<Reading>(AS_FOUND);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [done, setDone] = useState<ImportReport | null>(null);
  const [leaveOut, setLeaveOut] = useState(true);

  const preview = async (now: Opened, how: Reading) => {
    setReport(null);
    go("/import/review");
    setReport(await previewAct.run({ ...requestOf(now, how), limit: MOST }));
  };
  const open = async (file: ChosenFile, how: Reading) => {
    setDone(null);
    setReport(null);
    const columns = await openAct.run({
      name: file.name,
      base64: file.base64,
      ...(how.encoding && { encoding: how.encoding }),
      ...(how.delimiter && { delimiter: how.delimiter }),
    });
    if (!columns) return;
    const now = {
      file,
      columns,
      mapping: Object.fromEntries(columns.columns.map(({ name, field }) => [name, field])),
      mapped: false,
    };
    setOpened(now);
    setReading({ ...how, locale: how.locale || (columns.locale ?? "") });
    if (needsColumns(columns)) go("/import/columns");
    else await preview(now, how);
  };
  /** Encoding and delimiter change what the columns are, so the file is opened anew. */
  const read = (change: Partial<Reading>) => {
    const how = { ...reading, ...change };
    setReading(how);
    setReport(null);
    if (opened && ("encoding" in change || "delimiter" in change)) void openAgain(opened.file, how);
  };
  const openAgain = async (file: ChosenFile, how: Reading) => {
    const columns = await openAct.run({
      name: file.name,
      base64: file.base64,
      ...(how.encoding && { encoding: how.encoding }),
      ...(how.delimiter && { delimiter: how.delimiter }),
    });
    if (columns)
      setOpened({
        file,
        columns,
        mapping: Object.fromEntries(columns.columns.map(({ name, field }) => [name, field])),
        mapped: false,
      });
  };
  const map = (column: string, field: string | null) => {
    setReport(null);
    setOpened((now) => now && { ...now, mapping: { ...now.mapping, [column]: field }, mapped: true });
  };
  const apply = async () => {
    if (!opened) return;
    const answer = await applyAct.run({ ...requestOf(opened, reading), skipBadRows: leaveOut });
    if (answer) setDone(answer);
  };
  const again = () => {
    setOpened(null);
    setReport(null);
    setDone(null);
    setReading(AS_FOUND);
    go("/import");
  };
  const stop = (job: "import_preview" | "import_apply") => void desk.call("job_cancel", { job });
  return {
    opened,
    reading,
    report,
    done,
    leaveOut,
    opening: openAct.busy,
    comparing: previewAct.busy,
    applying: applyAct.busy,
    /** Why the last file could not be opened. */
    openFailure: openAct.failure,
    previewFailure: previewAct.failure,
    applyFailure: applyAct.failure,
    open: (file: ChosenFile) => void open(file, reading),
    read,
    map,
    compare: () => opened && void preview(opened, reading),
    apply: () => void apply(),
    setLeaveOut,
    again,
    stop,
  };
}
