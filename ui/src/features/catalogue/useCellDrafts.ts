// Writes many cells at once: at once where it is little, by preview where it is money or much.
import { useCallback, useState } from "react";
import type { EditReport } from "../../generated/contract";
import type { CellDraft } from "../../components/grid/range";
import { useAct, useRead } from "../../lib/desk/desk";
import { useLanguage } from "../../lib/words/language";
import { showToast } from "../../lib/toast";
import { editsOf, mustAsk, planOf, type CellPlan } from "./drafts";
import type { CatalogueRow } from "./rows";

/** A plan that waits for a person, with what the desk says it changes. */
export interface AskedPlan {
  plan: CellPlan;
  report: EditReport;
}

/** The plan that waits, and what can be done with it. */
export function useCellDrafts() {
  const { t, locale } = useLanguage();
  const { data: status } = useRead("workspace_status", {});
  const { run: set, busy } = useAct("variants_set");
  const [asked, setAsked] = useState<AskedPlan | null>(null);
  const base = status?.baseCurrency ?? "";

  const write = useCallback(
    async (plan: CellPlan) => {
      const report = await set({ edits: editsOf(plan) });
      if (!report) return;
      setAsked(null);
      const count = report.changes.reduce((sum, { cells }) => sum + cells.length, 0);
      if (report.applied) showToast({ message: t("cells-changed", { count }), undo: true });
    },
    [set, t],
  );
  const ask = useCallback(
    async (plan: CellPlan) => {
      const report = await set({ edits: editsOf(plan), preview: true });
      if (report) setAsked({ plan, report });
    },
    [set],
  );
  const draft = useCallback(
    (drafts: readonly CellDraft<CatalogueRow>[]) => {
      const now = planOf(drafts, locale, base);
      if (now.deltas.length > 0) void (mustAsk(now) ? ask(now) : write(now));
      else if (now.unclear.length > 0)
        showToast({ message: t("cells-unclear", { count: now.unclear.length, example: now.unclear[0] ?? "" }) });
      else showToast({ message: t(now.skipped > 0 ? "cells-none" : "cells-same") });
    },
    [locale, base, ask, write, t],
  );
  return { asked, draft, busy, apply: () => asked && void write(asked.plan), close: () => setAsked(null) };
}
