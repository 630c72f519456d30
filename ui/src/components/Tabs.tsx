// Tabs that are addresses: each is a link, so Back and deep links work. Views of a list look like pills, parts of a
// thing have a line. One of them is a stop of the Tab key, arrows go to the others.
import type { LucideIcon } from "lucide-react";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { classes } from "./classes";
import { Icon } from "./Icon";
import { useLanguage } from "../lib/words/language";
import { decimal } from "../lib/words/format";

/** One tab. */
export interface TabEntry {
  id: string;
  name: string;
  address: string;
  count?: number;
  /** A mark that something there needs a person; its name is read out. */
  mark?: { icon: LucideIcon; name: string };
}

/** A row of tabs. */
export function TabLinks({
  label,
  entries,
  current,
  look = "line",
}: {
  label: string;
  entries: readonly TabEntry[];
  /** Null where none of them is. */
  current: string | null;
  look?: "line" | "pills";
}) {
  const { locale, direction } = useLanguage();
  const place = useRef<HTMLElement>(null);
  const [reached, setReached] = useState<string | null>(null);
  useInSight(place, current, entries.length);
  const stop = [reached, current].find((id) => entries.some((entry) => entry.id === id)) ?? entries[0]?.id;
  const press = (event: KeyboardEvent) => {
    const links = Array.from(place.current?.querySelectorAll("a") ?? []);
    const at = links.findIndex((link) => link === document.activeElement);
    const next = stepOf(event.key, { at, count: links.length, isMirrored: direction === "rtl" });
    if (next === null || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    links[next]?.focus();
  };
  return (
    // The keys go from link to link; each link is what acts.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <nav
      ref={place}
      aria-label={label}
      className={look === "line" ? "tabline" : "tabs"}
      onKeyDown={press}
      onBlur={() => setReached(null)}
    >
      {entries.map(({ id, name, address, count, mark }) => (
        <a
          key={id}
          href={address}
          className={classes("tab", id === current && "on")}
          aria-current={id === current ? "page" : undefined}
          tabIndex={id === stop ? 0 : -1}
          onFocus={() => setReached(id)}
        >
          <span className="tab-name" dir="auto" title={look === "pills" ? name : undefined}>
            {name}
          </span>
          {count !== undefined && <span className="n">{decimal(count, locale)}</span>}
          {mark && (
            <span className="warn tab-mark" role="img" aria-label={mark.name} title={mark.name}>
              <Icon of={mark.icon} small />
            </span>
          )}
        </a>
      ))}
    </nav>
  );
}

/** The tab that a key goes to; null where it means nothing here. */
function stepOf(
  key: string,
  { at, count, isMirrored }: { at: number; count: number; isMirrored: boolean },
): number | null {
  if (at < 0) return null;
  const onward = isMirrored ? "ArrowLeft" : "ArrowRight";
  const back = isMirrored ? "ArrowRight" : "ArrowLeft";
  if (key === onward) return (at + 1) % count;
  if (key === back) return (at + count - 1) % count;
  return { Home: 0, End: count - 1 }[key] ?? null;
}

/** Keeps the open tab in sight when another is opened, when tabs come or go, and when their room changes. */
function useInSight(place: React.RefObject<HTMLElement | null>, current: string | null, count: number): void {
  useEffect(() => {
    const row = place.current;
    if (!row) return undefined;
    const show = () => row.querySelector("[aria-current]")?.scrollIntoView({ inline: "nearest", block: "nearest" });
    show();
    const watcher = new ResizeObserver(show);
    watcher.observe(row.parentElement ?? row);
    return () => watcher.disconnect();
  }, [place, current, count]);
}
