// Rows of a file of rates that cannot be read: where, what stands there, what should. The others can be taken alone.
import { OctagonAlert } from "lucide-react";
import { Button } from "../../components/Button";
import { Note } from "../../components/EmptyState";
import { wordFailure, type DeskFailure } from "../../lib/desk/failure";
import { useLanguage } from "../../lib/words/language";

/** Most that are said. */
const MOST = 20;

/** A row, as the desk names it. */
interface BadRow {
  row: number;
  column: string;
  code: string;
  value: string;
}

/** The rows, and the way to go on without them. */
export function BadRateRows({ failure, busy, onSkip }: { failure: DeskFailure; busy: boolean; onSkip: () => void }) {
  const language = useLanguage();
  const { t } = language;
  return (
    <Note icon={OctagonAlert} tone="warn">
      <strong>{wordFailure(failure, language).message}</strong>
      <ul>
        {badRows(failure.detail)
          .slice(0, MOST)
          .map(({ row, column, code, value }) => (
            <li key={`${String(row)}-${column}`}>
              {t("rates-bad-row-at", { row: String(row), column, problem: t("rates-bad-row", { code, value }) })}
            </li>
          ))}
      </ul>
      <Button size="small" busy={busy} onPress={onSkip}>
        {t("import-skip-bad-rows")}
      </Button>
    </Note>
  );
}

function badRows(detail: unknown): readonly BadRow[] {
  if (typeof detail !== "object" || detail === null || !("issues" in detail)) return [];
  return Array.isArray(detail.issues) ? (detail.issues as unknown[]).filter(isBadRow) : [];
}

function isBadRow(value: unknown): value is BadRow {
  return typeof value === "object" && value !== null && "row" in value && "column" in value && "code" in value;
}
