// Taking a view away, coming back to it with Undo, and where the focus goes meanwhile.
import { useCallback, useEffect, useRef } from "react";
import type { SavedView } from "../../generated/contract";
import { go, printAddress, useAddress } from "../../lib/address";
import { useAct } from "../../lib/desk/desk";
import { addressOf } from "./question";
import { useSavedViews } from "./useSavedViews";

const ALL = printAddress(["catalogue"]);

/** Moves the focus to the tab that is open once the page shows it: what was pressed may be gone by then. */
export function useFocusAfter(): () => void {
  const isWanted = useRef(false);
  useEffect(() => {
    if (!isWanted.current) return;
    // A dialog or a menu that closes gives the focus back first, and on a page that has been drawn.
    const timer = setTimeout(() => {
      isWanted.current = false;
      document.querySelector<HTMLElement>("#content .tabs [aria-current='page']")?.focus();
    }, 50);
    return () => clearTimeout(timer);
  });
  return useCallback(() => {
    isWanted.current = true;
  }, []);
}

/** Takes a view away; all goods are shown then, and the view again when it comes back. */
export function useRemoveView(focusOpen: () => void): (view: SavedView) => Promise<void> {
  const { run } = useAct("view_delete");
  const { query, path } = useAddress();
  const { views, isGone } = useSavedViews();
  const removed = useRef<{ id: string | undefined; isOut: boolean } | null>(null);
  const isAtAll = printAddress(path, query) === ALL;
  useEffect(() => {
    const back = views.find(({ id }) => id === removed.current?.id);
    // The list still has it until the change is read.
    if (!back && removed.current) removed.current.isOut = true;
    if (!back || removed.current?.isOut !== true) return;
    removed.current = null;
    if (!isAtAll) return;
    focusOpen();
    go(addressOf(back), { replace: true });
  }, [views, isAtAll, focusOpen]);
  useEffect(() => {
    // What the view asked is asked still, but under no name.
    if (!isGone) return;
    focusOpen();
    go(printAddress(path, { ...query, saved: "" }), { replace: true });
  }, [isGone, path, query, focusOpen]);
  return useCallback(
    async (view: SavedView) => {
      const done = await run({ id: view.id ?? "" });
      if (!done) return;
      removed.current = { id: view.id, isOut: false };
      focusOpen();
      go(ALL, { replace: true });
    },
    [run, focusOpen],
  );
}
