// Saved views as tabs above the catalogue's grid, and what can be done with the one that is open.
import { BookmarkPlus, Pencil, Save, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button, IconButton } from "../../components/Button";
import { TabLinks } from "../../components/Tabs";
import type { SavedView } from "../../generated/contract";
import { go, printAddress, useAddress } from "../../lib/address";
import { useAct } from "../../lib/desk/desk";
import { useLanguage } from "../../lib/words/language";
import { addressOf, isSame, questionOf } from "./question";
import { useKeepView, useSavedViews } from "./useSavedViews";
import { ViewDialog, type ColumnChoice } from "./ViewDialog";
import "./views.css";

/** The tabs; nothing stands there while nothing was saved and nothing is asked. */
export function SavedViews({ choices }: { choices: readonly ColumnChoice[] }) {
  const { t, label } = useLanguage();
  const { query } = useAddress();
  const { views, open } = useSavedViews();
  const [asked, setAsked] = useState<SavedView | null>(null);
  const question = questionOf(query);
  const isOther = !isSame(question, open ?? {});
  if (views.length === 0 && !isOther && asked === null) return null;
  const entries = views.map((view) => ({ id: view.id ?? "", name: view.name, address: addressOf(view) }));
  return (
    <div className="saved-views">
      {entries.length > 0 && (
        <TabLinks label={label("views-label")} look="pills" entries={entries} current={open?.id ?? ""} />
      )}
      {open && <OpenView view={open} changed={isOther ? { ...open, ...question } : null} onEdit={setAsked} />}
      {isOther && (
        <Button
          size="small"
          look="plain"
          icon={BookmarkPlus}
          onPress={() => setAsked({ name: "", columns: open?.columns ?? [], ...question })}
        >
          {t("views-save")}
        </Button>
      )}
      {asked && <ViewDialog view={asked} choices={choices} onClose={() => setAsked(null)} />}
    </div>
  );
}

/** Keep what was changed, rename, take away. */
function OpenView({
  view,
  changed,
  onEdit,
}: {
  view: SavedView;
  changed: SavedView | null;
  onEdit: (view: SavedView) => void;
}) {
  const { t, label } = useLanguage();
  const { keep, busy } = useKeepView();
  const { run } = useAct("view_delete");
  const remove = async () => {
    const done = await run({ id: view.id ?? "" });
    if (done) go(printAddress(["catalogue"]), { replace: true });
  };
  return (
    <>
      <IconButton label={label("views-edit")} icon={Pencil} size="small" onPress={() => onEdit(view)} />
      <IconButton label={label("views-delete")} icon={Trash2} size="small" onPress={() => void remove()} />
      {changed && (
        <Button size="small" look="plain" icon={Save} busy={busy} onPress={() => void keep(changed)}>
          {t("views-save-changes")}
        </Button>
      )}
    </>
  );
}
