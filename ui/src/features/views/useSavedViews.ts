// The saved views, the one that is open, and keeping one.
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { SavedView } from "../../generated/contract";
import { useAddress } from "../../lib/address";
import { useAct, useRead } from "../../lib/desk/desk";
import type { DeskFailure } from "../../lib/desk/failure";
import { useLanguage } from "../../lib/words/language";
import { showToast } from "../../lib/toast";
import { addressOf, isSame, questionOf } from "./question";

/** The saved views as the address sees them. */
export interface KnownViews {
  views: readonly SavedView[];
  /** The one that the address names. */
  open: SavedView | null;
  /** The address names one that is not there any more. */
  isGone: boolean;
  /** Why they are not known. */
  failure: DeskFailure | null;
}

/** All views, and the one that is open. */
export function useSavedViews(): KnownViews {
  const { query } = useAddress();
  const { data, error } = useRead("view_list", {});
  const views = data?.views ?? [];
  const open = views.find(({ id }) => id !== undefined && id === query.saved) ?? null;
  return { views, open, isGone: data !== undefined && Boolean(query.saved) && open === null, failure: error };
}

const NONE: readonly string[] = [];

/** Ids of the columns that the open view shows, in its order; none leaves the choice to the grid. */
export function useOpenColumns(): readonly string[] {
  return useSavedViews().open?.columns ?? NONE;
}

/** The way back to the open view as it was kept; null where nothing was changed. */
export function useWayBack(): { name: string; address: string } | null {
  const { open } = useSavedViews();
  const { query } = useAddress();
  return open && !isSame(questionOf(query), open) ? { name: open.name, address: addressOf(open) } : null;
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
  const client = useQueryClient();
  const { run, busy, failure } = useAct("view_save", { quiet });
  const { act } = useLanguage();
  const keep = useCallback(
    async (view: SavedView) => {
      const name = view.name.trim();
      const answer = await run({ ...view, name });
      // A new view has no id yet, but no two views have one name.
      const kept = answer?.views.find((each) => each.name === name);
      if (!answer || !kept) return null;
      // Its address is shown before the change is read, and must not lead nowhere.
      client.setQueryData(["view_list", {}], answer);
      const message = view.id === undefined ? "act-view-create" : "act-view-save";
      showToast({ message: act({ message, args: { name } }), undo: true });
      return kept;
    },
    [client, run, act],
  );
  return { keep, busy, failure };
}
