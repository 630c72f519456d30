// Writes many cells at once: at once where it is little, by preview where it is money or much. What the desk refuses
// stays in its cell with the reason, and the other cells are written without it.
import { useCallback, useState } from "react";
import type { EditReport } from "../../generated/contract";
import type { CellDraft } from "../../components/grid/range";
import { useAct } from "../../lib/desk/desk";
import { useLanguage } from "../../lib/words/language";
import { showToast } from "../../lib/toast";
import {
  cellKey,
  changedCells,
  mustAsk,
  planOf,
  stillRefused,
  withoutRefused,
  type CellPlan,
  type RefusedCells,
} from "./drafts";
import type { CatalogueRow } from "./rows";

/** A plan that waits for a person, with what the desk says it changes. */
export interface AskedPlan {
  plan: CellPlan;
  report: EditReport;
}

const NONE: RefusedCells = new Map();

/** The plan that waits, the cells that were refused, and what can be done with them. */
export function useCellDrafts() {
  const { t, locale } = useLanguage();
  const { run: set, busy } = useAct("variants_set");
  const [asked, setAsked] = useState<AskedPlan | null>(null);
  const [refused, setRefused] = useState<RefusedCells>(NONE);

  const write = useCallback(
    async ({ plan: { edits }, report: { issues } }: AskedPlan) => {
      const report = await set({ edits: withoutRefused(edits, issues), locale });
      if (!report) return;
      setAsked(null);
      setRefused((now) => stillRefused(now, edits, issues));
      if (report.applied) showToast({ message: t("cells-changed", { count: changedCells(report) }), undo: true });
    },
    [set, t, locale],
  );
  const judge = useCallback(
    async (plan: CellPlan) => {
      const report = await set({ edits: [...plan.edits], locale, preview: true });
      if (!report) return;
      if (report.changes.length > 0) {
        if (mustAsk(report)) setAsked({ plan, report });
        else await write({ plan, report });
        return;
      }
      setRefused((now) => stillRefused(now, plan.edits, report.issues));
      if (report.issues.length === 0) showToast({ message: t(plan.skipped > 0 ? "cells-none" : "cells-same") });
    },
    [set, write, t, locale],
  );
  const draft = useCallback(
    (drafts: readonly CellDraft<CatalogueRow>[]) => {
      const plan = planOf(drafts);
      if (plan.edits.length > 0) void judge(plan);
      else showToast({ message: t("cells-none") });
    },
    [judge, t],
  );
  const settle = useCallback(
    (variant: string, field: string) =>
      setRefused((now) => new Map([...now].filter(([key]) => key !== cellKey(variant, field)))),
    [],
  );
  const discard = useCallback(() => setRefused(NONE), []);
  return {
    asked,
    refused,
    draft,
    settle,
    discard,
    busy,
    apply: () => asked && void write(asked),
    close: () => setAsked(null),
  };
}
