// Saved views as tabs above the catalogue's grid, and what can be done with the one that is open.
import { Bookmark, BookmarkPlus, Dot, Pencil, RotateCcw, Save, Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "../../components/Button";
import { Unread } from "../../components/Loaded";
import { MenuButton, type MenuEntry } from "../../components/Menu";
import { TabLinks } from "../../components/Tabs";
import type { SavedView } from "../../generated/contract";
import { go, useAddress } from "../../lib/address";
import { useKeys } from "../../lib/keys/keys";
import { useLanguage } from "../../lib/words/language";
import { addressOf, isSame, questionOf } from "./question";
import { useFocusAfter, useRemoveView } from "./useRemoveView";
import { useKeepView, useSavedViews } from "./useSavedViews";
import { useStrip } from "./useStrip";
import { ViewDialog, type ColumnChoice } from "./ViewDialog";
import "./views.css";

/** The tabs, and a way to make one. */
export function SavedViews({ choices }: { choices: readonly ColumnChoice[] }) {
  const { t, label } = useLanguage();
  const { query } = useAddress();
  const { views, open, failure } = useSavedViews();
  const [asked, setAsked] = useState<SavedView | null>(null);
  const { keep, busy } = useKeepView();
  const focusOpen = useFocusAfter();
  const remove = useRemoveView(focusOpen);
  const [place, strip] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const { before, after, own } = useStrip(place, strip);
  const question = questionOf(query);
  const changed = open && !isSame(question, open) ? { ...open, ...question } : null;
  useViewKeys(views, open);
  const ask = () => setAsked({ name: "", columns: open?.columns ?? [], ...question });
  const save = async (view: SavedView) => {
    if (await keep(view)) focusOpen();
  };
  const discard = () => {
    if (!open) return;
    focusOpen();
    go(addressOf(open));
  };
  const entries = views.map((view) => ({
    id: view.id ?? "",
    name: view.name,
    address: addressOf(view),
    ...(changed?.id === view.id && { mark: { icon: Dot, name: label("views-changed") } }),
  }));
  const acts: MenuEntry[] = open
    ? [
        { id: "edit", name: t("views-edit"), icon: Pencil, run: () => setAsked(open) },
        { id: "new", name: t("views-save-new"), icon: BookmarkPlus, run: ask },
        { id: "delete", name: t("views-delete"), icon: Trash2, run: () => void remove(open) },
      ]
    : [];
  const all: MenuEntry[] = views.map((view) => ({
    id: `view ${view.id ?? ""}`,
    name: view.name,
    icon: Bookmark,
    run: () => go(addressOf(view)),
  }));
  return (
    <div ref={place} className="saved-views" data-region="views" data-own={own}>
      <Unread failures={[failure]} room="line" />
      <div ref={strip} className="view-strip" data-before={before} data-after={after}>
        {views.length > 0 && (
          <TabLinks label={label("views-label")} look="pills" entries={entries} current={open?.id ?? ""} />
        )}
      </div>
      {views.length > 0 && (
        <MenuButton
          label={label("views-more")}
          groups={[
            { id: "open", name: open?.name ?? "", entries: acts },
            { id: "all", name: t("views-label"), entries: all },
          ]}
        />
      )}
      {/* One above the other: whichever is shown, the tabs before them stay where they are. */}
      <div className="view-acts">
        <span style={shownIf(changed !== null)}>
          <Button size="small" look="plain" icon={Save} busy={busy} onPress={() => changed && void save(changed)}>
            {t("views-save-changes")}
          </Button>
          <Button size="small" look="plain" icon={RotateCcw} onPress={discard}>
            {t("views-discard")}
          </Button>
        </span>
        <span style={shownIf(!open)}>
          <Button size="small" look="plain" icon={BookmarkPlus} onPress={ask}>
            {t("views-save")}
          </Button>
        </span>
      </div>
      {asked && <ViewDialog view={asked} choices={choices} onKept={focusOpen} onClose={() => setAsked(null)} />}
    </div>
  );
}

/** What is not shown keeps its room, and neither keys nor readers find it. */
function shownIf(isShown: boolean): { visibility: "visible" | "hidden" } {
  return { visibility: isShown ? "visible" : "hidden" };
}

/** The tabs one after the other, as those of a browser. */
function useViewKeys(views: readonly SavedView[], open: SavedView | null): void {
  const { t } = useLanguage();
  const turn = (by: 1 | -1) => {
    const at = open === null ? (by > 0 ? -1 : 0) : views.indexOf(open);
    const next = views[(at + by + views.length) % views.length];
    if (next) go(addressOf(next));
  };
  const enabled = views.length > 0;
  useKeys([
    { keys: "Ctrl+PageDown", label: t("views-next"), run: () => turn(1), whileWriting: true, enabled },
    { keys: "Ctrl+PageUp", label: t("views-previous"), run: () => turn(-1), whileWriting: true, enabled },
  ]);
}
