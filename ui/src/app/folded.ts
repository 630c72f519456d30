// Whether the sidebar is folded to icons: by hand, else by the width of the window.
import { useSyncExternalStore } from "react";
import { prefer, preferences, watchPreferences } from "../platform/preferences";

const narrow = () => matchMedia("(width < 87.5rem)");

function watch(watcher: () => void): () => void {
  const query = narrow();
  query.addEventListener("change", watcher);
  const stop = watchPreferences(watcher);
  return () => {
    query.removeEventListener("change", watcher);
    stop();
  };
}

const isFolded = () => preferences().sidebarFolded ?? narrow().matches;

/** The fold of now, and a way to turn it. */
export function useFolded(): { folded: boolean; fold: () => void } {
  const folded = useSyncExternalStore(watch, isFolded);
  return { folded, fold: () => prefer({ sidebarFolded: !isFolded() }) };
}
