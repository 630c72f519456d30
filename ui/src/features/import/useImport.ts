// One file on its way in: what was chosen, how it is read, what is asked of its prices, what it would change. Nothing
// is written before `apply`.
import { useCallback, useRef, useState } from "react";
import type { ImportPrices, ImportReport } from "../../generated/contract";
import { go } from "../../lib/address";
import { useAct, useDesk } from "../../lib/desk/desk";
import type { ChosenFile } from "../../platform/files";
import {
  AS_FOUND,
  agreed,
  isAnswered,
  isAsked,
  needsColumns,
  openRequest,
  openedAs,
  requestOf,
  type Opened,
  type Reading,
} from "./request";
import { damagedRows } from "./review";

/** Most changed rows that travel for the review. */
const MOST = 5000;

/** An import and its acts. */
export type Import = ReturnType<typeof useImport>;

/** What is written into the file itself changes what its columns are. */
const OPENS_ANEW: readonly (keyof Reading)[] = ["encoding", "delimiter", "headerRow"];

/**
 * Questions of one kind take turns: each says whether it is still the last one. Who acts faster than the desk answers
 * is shown the last answer alone.
 */
function useTurns(): () => () => boolean {
  const last = useRef(0);
  return useCallback(() => {
    const own = ++last.current;
    return () => own === last.current;
  }, []);
}

/** The import of this visit. */
export function useImport() {
  const desk = useDesk();
  const openAct = useAct("import_open", { quiet: true });
  const pricesAct = useAct("import_prices", { quiet: true });
  const previewAct = useAct("import_preview", { quiet: true });
  const applyAct = useAct("import_apply", { quiet: true });
  const [reading, setReading] = useState<Reading>(AS_FOUND);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [prices, setPrices] = useState<ImportPrices | null>(null);
  /** Whether the question about the prices is on the screen. */
  const [asking, setAsking] = useState(false);
  const takeOpening = useTurns();
  const takeAsking = useTurns();
  const [report, setReport] = useState<ImportReport | null>(null);
  const [done, setDone] = useState<ImportReport | null>(null);
  const [leaveOut, setLeaveOut] = useState(true);

  const preview = async (isLast: () => boolean, now: Opened, how: Reading, found: ImportPrices) => {
    const answer = await previewAct.run({ ...requestOf(now, how, found), limit: MOST });
    if (!isLast()) return;
    setReport(answer ?? null);
    // Of a damaged file nothing is taken in before a person says so.
    setLeaveOut(!answer || damagedRows(answer) === 0);
  };
  /** Compares, once nothing is left to ask about the prices. */
  const compare = async (now: Opened, how: Reading) => {
    const isLast = takeAsking();
    setReport(null);
    setPrices(null);
    setAsking(false);
    go("/import/review");
    const found = await pricesAct.run(requestOf(now, how));
    if (!found || !isLast()) return;
    setPrices(found);
    if (isAsked(found)) setAsking(true);
    else await preview(isLast, now, how, found);
  };
  const open = async (file: ChosenFile, how: Reading) => {
    const isLast = takeOpening();
    takeAsking();
    setDone(null);
    setReport(null);
    const columns = await openAct.run(openRequest(file, how));
    if (!columns || !isLast()) return;
    const now = openedAs(file, columns);
    const read = { ...how, locale: how.locale || (columns.locale ?? "") };
    setOpened(now);
    setReading(read);
    if (needsColumns(columns)) go("/import/columns");
    else await compare(now, read);
  };
  /** Encoding, delimiter and header change what the columns are, so the file is opened anew. */
  const read = (change: Partial<Reading>) => {
    const how = { ...reading, ...change };
    takeAsking();
    setReading(how);
    setReport(null);
    if (opened && OPENS_ANEW.some((name) => name in change)) void openAgain(opened.file, how);
  };
  const openAgain = async (file: ChosenFile, how: Reading) => {
    const isLast = takeOpening();
    const columns = await openAct.run(openRequest(file, how));
    if (columns && isLast()) setOpened(openedAs(file, columns));
  };
  /** One answer to the question; what it makes of the others is shown beside them. */
  const say = async (change: Partial<Reading>) => {
    if (!opened) return;
    const how = { ...reading, ...change };
    setReading(how);
    const isLast = takeAsking();
    const found = await pricesAct.run(requestOf(opened, how));
    if (found && isLast()) setPrices(found);
  };
  const goOn = async () => {
    if (!opened || !prices || !isAnswered(prices, reading)) return;
    const how = agreed(prices, reading);
    setReading(how);
    await compare(opened, how);
  };
  const map = (column: string, field: string | null) => {
    takeAsking();
    setReport(null);
    setOpened((now) => now && { ...now, mapping: { ...now.mapping, [column]: field }, mapped: true });
  };
  const apply = async () => {
    if (!opened) return;
    const request = { ...requestOf(opened, reading, prices), skipBadRows: leaveOut, remember: true };
    const answer = await applyAct.run(request);
    if (answer) setDone(answer);
  };
  const again = () => {
    takeOpening();
    takeAsking();
    setOpened(null);
    setReport(null);
    setPrices(null);
    setAsking(false);
    setDone(null);
    setReading(AS_FOUND);
    go("/import");
  };
  const stop = (job: "import_preview" | "import_apply") => void desk.call("job_cancel", { job });
  return {
    opened,
    reading,
    prices,
    asking,
    report,
    done,
    leaveOut,
    opening: openAct.busy,
    comparing: previewAct.busy || (pricesAct.busy && !asking),
    applying: applyAct.busy,
    /** Why the last file could not be opened. */
    openFailure: openAct.failure,
    previewFailure: pricesAct.failure ?? previewAct.failure,
    applyFailure: applyAct.failure,
    open: (file: ChosenFile) => void open(file, reading),
    read,
    map,
    say: (change: Partial<Reading>) => void say(change),
    goOn: () => void goOn(),
    /** Asks about the prices once more. */
    ask: () => {
      setReport(null);
      setAsking(true);
    },
    compare: () => opened && void compare(opened, reading),
    /** Compares anew, with this said too. */
    compareWith: (change: Partial<Reading>) => {
      const how = { ...reading, ...change };
      setReading(how);
      if (opened) void compare(opened, how);
    },
    apply: () => void apply(),
    setLeaveOut,
    again,
    stop,
  };
}
