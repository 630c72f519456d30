// Writes many cells at once: at once where it is little, by preview where it is money or much.
import { useCallback, useState } from "react";
import type { CellDraft } from "../../components/grid/range";
import { useAct, useRead } from "../../lib/desk";
import { useLanguage } from "../../lib/language";
import { showToast } from "../../lib/toast";
import { actsOf, mustAsk, planOf, type CellPlan } from "./drafts";
import type { CatalogueRow } from "./rows";

/** The plan that waits for a person, and what can be done with it. */
export function useCellDrafts() {
  const { t, locale } = useLanguage();
  const { data: status } = useRead("workspace_status", {});
  const { run: set, busy: setting } = useAct("variant_set");
  const { run: take, busy: taking } = useAct("import_apply");
  const [plan, setPlan] = useState<CellPlan | null>(null);
  const base = status?.baseCurrency ?? "";

  const write = useCallback(
    async (now: CellPlan) => {
      const { imports, sets } = actsOf(now, t("cells-act", { count: now.deltas.length }));
      for (const request of imports) if (!(await take(request))) return;
      for (const fields of sets) if (!(await set(fields))) return;
      setPlan(null);
      if (imports.length > 0 || sets.length > 1)
        showToast({ message: t("cells-changed", { count: now.deltas.length }), undo: true });
    },
    [set, take, t],
  );
  const draft = useCallback(
    (drafts: readonly CellDraft<CatalogueRow>[]) => {
      const now = planOf(drafts, locale, base);
      if (now.deltas.length > 0 && mustAsk(now)) setPlan(now);
      else if (now.deltas.length > 0) void write(now);
      else if (now.unclear.length > 0)
        showToast({ message: t("cells-unclear", { count: now.unclear.length, example: now.unclear[0] ?? "" }) });
      else showToast({ message: t(now.skipped > 0 ? "cells-none" : "cells-same") });
    },
    [locale, base, write, t],
  );
  return { plan, draft, busy: setting || taking, apply: () => plan && void write(plan), close: () => setPlan(null) };
}
