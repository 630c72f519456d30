// The saved views, the one that is open, and keeping one.
import { useCallback } from "react";
import type { SavedView } from "../../generated/contract";
import { useAddress } from "../../lib/address";
import { useAct, useRead } from "../../lib/desk/desk";
import type { DeskFailure } from "../../lib/desk/failure";
import { useLanguage } from "../../lib/words/language";
import { showToast } from "../../lib/toast";

/** All views, and the one that the address names. */
export function useSavedViews(): { views: readonly SavedView[]; open: SavedView | null } {
  const { query } = useAddress();
  const { data } = useRead("view_list", {});
  const views = data?.views ?? [];
  return { views, open: views.find(({ id }) => id !== undefined && id === query.saved) ?? null };
}

const NONE: readonly string[] = [];

/** Ids of the columns that the open view shows, in its order; none leaves the choice to the grid. */
export function useOpenColumns(): readonly string[] {
  return useSavedViews().open?.columns ?? NONE;
}

/** Keeping a view. */
export interface KeepView {
  /** Gives the view as it was kept, or null when it was refused. */
  keep: (view: SavedView) => Promise<SavedView | null>;
  busy: boolean;
  failure: DeskFailure | null;
}

/** Keep a view and tell it; a refusal is told too unless `quiet`. */
export function useKeepView({ quiet = false }: { quiet?: boolean } = {}): KeepView {
  const { run, busy, failure } = useAct("view_save", { quiet });
  const { act } = useLanguage();
  const keep = useCallback(
    async (view: SavedView) => {
      const name = view.name.trim();
      const answer = await run({ ...view, name });
      // A new view has no id yet, but no two views have one name.
      const kept = answer?.views.find((each) => each.name === name);
      if (!kept) return null;
      const message = view.id === undefined ? "act-view-create" : "act-view-save";
      showToast({ message: act({ message, args: { name } }), undo: true });
      return kept;
    },
    [run, act],
  );
  return { keep, busy, failure };
}
