// Where things are. Counts stand only where a person is needed, and equal the rows behind them.
import { Search } from "lucide-react";
import { Button } from "react-aria-components";
import { Icon } from "../components/Icon";
import { printAddress } from "../lib/address";
import { useAside } from "../lib/desk/desk";
import { decimal } from "../lib/words/format";
import { useLanguage } from "../lib/words/language";
import { Mark } from "./Mark";
import { screens, type ScreenEntry } from "./screens";

/** The sidebar. */
export function Sidebar({ current, onFind }: { current: string; onFind: () => void }) {
  const { t, label } = useLanguage();
  const status = useAside("workspace_status", {});
  const counts = useCounts();
  const group = (name: "day" | "work" | "foot") =>
    screens
      .filter(({ place }) => place?.group === name)
      .map((entry) => (
        <Place
          key={entry.path}
          entry={entry}
          current={isCurrent(entry.path, current)}
          count={counts[entry.path] ?? 0}
        />
      ));
  return (
    <nav className="side" aria-label={label("nav-label")} data-region="sidebar">
      <div className="ws">
        <Mark />
        <span className="lb clip" dir="auto">
          {status?.seller ?? ""}
        </span>
      </div>
      <Button className="find" onPress={onFind} aria-label={`${label("palette-title")} Ctrl K`}>
        <Icon of={Search} small />
        {/* The space keeps the words apart where they are read as one text. */}
        <span className="lb clip">{t("palette-title")}</span> <kbd>Ctrl K</kbd>
      </Button>
      {group("day")}
      <div className="gap" />
      {group("work")}
      <div className="foot">{group("foot")}</div>
    </nav>
  );
}

/** A listing belongs to the catalogue, an import too. */
function isCurrent(path: string, current: string): boolean {
  return path === current || (path === "catalogue" && (current === "listing" || current === "import"));
}

function Place({ entry, current, count }: { entry: ScreenEntry; current: boolean; count: number }) {
  const { t, label, locale } = useLanguage();
  if (!entry.place) return null;
  const { name, icon } = entry.place;
  return (
    <a
      className="nav"
      href={printAddress([entry.path])}
      aria-current={current ? "page" : undefined}
      title={label(name)}
    >
      <Icon of={icon} />
      <span className="lb">{t(name)}</span>
      {count > 0 && (
        <span className="n" aria-label={label("nav-count", { count })}>
          {decimal(count, locale)}
        </span>
      )}
    </a>
  );
}

/** How many things wait behind a place. */
function useCounts(): Readonly<Record<string, number>> {
  const today = useAside("today_list", {}, { background: true });
  const status = useAside("workspace_status", {});
  return { today: today?.items.length ?? 0, publish: status?.conflicts ?? 0 };
}
