// Tabs that are addresses: each is a link, so Back and deep links work. Views of a list look like pills, parts of a
// thing have a line.
import type { LucideIcon } from "lucide-react";
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
  const { locale } = useLanguage();
  return (
    <nav aria-label={label} className={look === "line" ? "tabline" : "tabs"}>
      {entries.map(({ id, name, address, count, mark }) => (
        <a
          key={id}
          href={address}
          className={classes("tab", id === current && "on")}
          aria-current={id === current ? "page" : undefined}
        >
          {name}
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
