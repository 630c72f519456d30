// All texts of one product: source beside translation. Ctrl Enter confirms and goes on to the next that waits.
import { useEffect, useRef, useState } from "react";
import { Unread } from "../../components/Loaded";
import type { Accepted, Segment } from "../../generated/contract";
import { useAct, useAside, useRead } from "../../lib/desk/desk";
import { languageName } from "../../lib/words/format";
import { useLanguage } from "../../lib/words/language";
import { printAddress } from "../../lib/address";
import { useKeys } from "../../lib/keys/keys";
import { nextToDo } from "./queue";
import { SegmentRow } from "./SegmentRow";

const ALL = ["missing", "machine", "draft", "reviewed", "stale"] as const;
/** A product has few texts; this many fit any. */
const MOST = 500;

/** A text that was confirmed, and the reading that it was confirmed in. */
interface Confirmed {
  index: number;
  since: number;
}

/** Goes on from a confirmed text once it is read again, unless its numbers hold it back: that is to be seen. */
function useLeaving(readAt: number, segments: readonly Segment[], leave: (index: number) => void) {
  const [confirmed, setConfirmed] = useState<Confirmed | null>(null);
  const isHeld = confirmed !== null && (segments[confirmed.index]?.numbersDiffer ?? null) !== null;
  useEffect(() => {
    if (confirmed === null || readAt === confirmed.since) return;
    setConfirmed(null);
    if (!isHeld) leave(confirmed.index);
  }, [confirmed, readAt, isHeld, leave]);
  return setConfirmed;
}

/** The texts of a product. */
interface WorkbenchProps {
  product: string;
  locale: string;
  /** Whether a person came here by going on from another product: the next text to do then has the focus. */
  going: boolean;
  onNext: () => void;
}

/** The texts. */
export function Workbench({ product, locale, going, onNext }: WorkbenchProps) {
  const { t, locale: reader } = useLanguage();
  const status = useAside("workspace_status", {});
  const read = useRead("translate_list", { product, locale, states: [...ALL], limit: MOST }, { keep: true });
  const { run } = useAct("translate_set");
  const list = useRef<HTMLOListElement>(null);
  const [chosen, setActive] = useState<number | null>(null);
  const segments = read.data?.segments ?? [];
  const active = chosen ?? nextToDo(segments, -1, 1) ?? 0;
  const source = status?.sourceLocale ?? "en";
  const focus = (index: number) => list.current?.querySelector<HTMLElement>(`[data-index="${String(index)}"]`)?.focus();
  const arrived = segments.length > 0;
  useEffect(() => {
    if (arrived && going) list.current?.querySelector<HTMLElement>(".on textarea")?.focus();
  }, [arrived, going]);
  const move = (step: 1 | -1, from = active) => {
    const next = nextToDo(segments, from, step);
    if (next === null) onNext();
    else focus(next);
  };
  const leaveWhenFree = useLeaving(read.dataUpdatedAt, segments, (index) => move(1, index));
  const keep = async (index: number, text: string, state: "draft" | "reviewed", accept: Accepted[] = []) => {
    const segment = segments[index];
    if (!segment) return;
    const since = read.dataUpdatedAt;
    const done = await run({ product: segment.product, field: segment.field, locale, text, state, accept });
    if (!done || state !== "reviewed") return;
    if (done.act === null) move(1, index);
    else leaveWhenFree({ index, since });
  };
  useKeys([
    { keys: "Ctrl+ArrowDown", label: t("translate-next"), run: () => move(1), whileWriting: true },
    { keys: "Ctrl+ArrowUp", label: t("translate-previous"), run: () => move(-1), whileWriting: true },
  ]);
  if (read.error) return <Unread failures={[read.error]} room="page" />;
  const [first] = segments;
  return (
    <section className="workbench" data-region="detail" aria-label={first?.title}>
      <header className="row workbench-head">
        <h2 className="h2 clip" dir="auto">
          {first && (
            <a href={printAddress(["listing", product, "translations"], { language: locale })} className="title-link">
              {first.title}
            </a>
          )}
        </h2>
        <span className="muted small nowrap">
          {t("translate-direction", { from: languageName(source, reader), to: languageName(locale, reader) })}
        </span>
        <span className="muted small nowrap push">
          {t("translate-reviewed-of", {
            done: segments.filter(({ state }) => state === "reviewed").length,
            total: segments.length,
          })}
        </span>
      </header>
      <ol className="scroll segments" ref={list}>
        {segments.map((segment, index) => (
          <SegmentRow
            key={segment.field}
            segment={segment}
            index={index}
            source={source}
            active={index === active}
            onActive={() => setActive(index)}
            onKeep={(text, state, accept) => void keep(index, text, state, accept)}
          />
        ))}
      </ol>
      <footer className="row small muted workbench-keys">
        <span className="row">
          <kbd>Ctrl Enter</kbd>
          {t("translate-confirm")}
        </span>
        <span className="row">
          <kbd>Ctrl ↓</kbd>
          {t("translate-next")}
        </span>
        <span className="row">
          <kbd>Ctrl D</kbd>
          {t("translate-copy-source")}
        </span>
      </footer>
    </section>
  );
}
