// What cells and selected rows do: each is one act of the desk, named and undoable.
import { useCallback } from "react";
import { useAct, useDesk } from "../../lib/desk/desk";
import { toFailure, wordFailure } from "../../lib/desk/failure";
import { useLanguage } from "../../lib/words/language";
import { showToast } from "../../lib/toast";
import type { CatalogueColumn } from "./columns";
import { typedValue } from "./drafts";
import { editedVariant, type CatalogueRow } from "./rows";

/** Keeping a cell, and acts on many products. */
export function useCatalogueActs() {
  const language = useLanguage();
  const desk = useDesk();
  const products = useAct("products_set");
  const publish = useAct("publish");

  const keep = useCallback(
    async (row: CatalogueRow, column: CatalogueColumn, text: string): Promise<string | null> => {
      const variant = editedVariant(row);
      if (!variant) return null;
      try {
        const report = await desk.call("variants_set", {
          edits: [{ id: variant.id, fields: { [column.id]: typedValue(text) } }],
          locale: language.locale,
        });
        if (report.applied) showToast({ message: language.act(report.label), undo: true });
        return null;
      } catch (thrown) {
        const { message, hint } = wordFailure(toFailure(thrown), language);
        return [message, hint].filter(Boolean).join(". ");
      }
    },
    [desk, language],
  );
  const archive = useCallback(
    async (ids: readonly string[]) => {
      const report = await products.run({ edits: ids.map((id) => ({ id, fields: { status: "archived" } })) });
      if (report?.applied) showToast({ message: language.act(report.label), undo: true });
    },
    [products, language],
  );
  const send = useCallback(
    async (skus: string[]) => {
      const published = await publish.run({ skus });
      if (published) showToast({ message: language.t("publish-done", { queued: published.queued }) });
    },
    [publish, language],
  );
  return { keep, archive, send };
}
