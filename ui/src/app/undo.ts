// Undo and redo of the workspace, told in words.
import { useCallback } from "react";
import type { Undone } from "../generated/contract";
import { useAct } from "../lib/desk";
import { useLanguage, type Language } from "../lib/language";
import { showToast } from "../lib/toast";

function tell({ label, left }: Undone, id: "toast-undone" | "toast-redone", { t, act, field }: Language): void {
  const message =
    left.length === 0 ? t(id, { act: act(label) }) : t("toast-undone-left", { act: act(label), count: left.length });
  const names = left.slice(0, 3).map(({ path, sku }) => [sku, field(path)].filter(Boolean).join(" · "));
  showToast({ message, detail: names.length === 0 ? null : names.join(", ") });
}

/** Take the last act back, or do it again. */
export function useUndo(): { undo: () => Promise<void>; redo: () => Promise<void> } {
  const language = useLanguage();
  const { run: runUndo } = useAct("undo");
  const { run: runRedo } = useAct("redo");
  const undo = useCallback(async () => {
    const undone = await runUndo({});
    if (undone) tell(undone, "toast-undone", language);
  }, [runUndo, language]);
  const redo = useCallback(async () => {
    const undone = await runRedo({});
    if (undone) tell(undone, "toast-redone", language);
  }, [runRedo, language]);
  return { undo, redo };
}
