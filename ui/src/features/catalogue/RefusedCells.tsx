// Cells whose text the desk did not take: the text stays where it was typed, with the reason, until it is written
// anew or left.
import { OctagonAlert } from "lucide-react";
import { Button } from "../../components/Button";
import { Icon } from "../../components/Icon";
import type { GridColumn } from "../../components/grid/types";
import type { EditIssue } from "../../generated/contract";
import { toFailure, wordFailure } from "../../lib/desk/failure";
import { useLanguage, type Language } from "../../lib/words/language";
import { cellKey, type RefusedCell, type RefusedCells } from "./drafts";
import { editedVariant, type CatalogueRow } from "./rows";

/** Why a cell was refused, in the reader's words. */
export function wordIssue(issue: EditIssue, language: Language): string {
  const { message, hint } = wordFailure(toFailure(issue), language);
  return [message, hint].filter(Boolean).join(". ");
}

/** A column that shows what was refused in its cells, and begins from it when one is typed in again. */
export function withRefused(
  column: GridColumn<CatalogueRow>,
  refused: RefusedCells,
  language: Language,
): GridColumn<CatalogueRow> {
  const at = (row: CatalogueRow): RefusedCell | null =>
    refused.get(cellKey(editedVariant(row)?.id ?? "", column.id)) ?? null;
  return {
    ...column,
    edit: (row) => at(row)?.text ?? column.edit?.(row) ?? null,
    refusal: (row) => {
      const cell = at(row);
      return cell && wordIssue(cell.issue, language);
    },
    cell: (row) => {
      const cell = at(row);
      if (!cell) return column.cell(row);
      return (
        <span className="refused-text">
          <Icon of={OctagonAlert} small />
          <bdi className="clip">{cell.text}</bdi>
        </span>
      );
    },
  };
}

/** Says above the grid that some cells hold what was refused. */
export function RefusedNote({ refused, onDiscard }: { refused: RefusedCells; onDiscard: () => void }) {
  const language = useLanguage();
  const { t } = language;
  const [first] = refused.values();
  return (
    <div role="status" className={first ? "row refused-note small" : "only-read"}>
      {first && (
        <>
          <Icon of={OctagonAlert} small />
          <span className="grow clip">
            {t("cells-refused", { count: refused.size })} <bdi dir="ltr">{first.issue.sku}</bdi>{" "}
            {wordIssue(first.issue, language)}
          </span>
          <Button size="small" look="plain" hint="Esc" onPress={onDiscard}>
            {t("cells-discard")}
          </Button>
        </>
      )}
    </div>
  );
}
