// What a paste, a fill or a clearing would change, before it does: shown for money and for many cells.
import { ArrowRight } from "lucide-react";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { Icon } from "../../components/Icon";
import { Money } from "../../components/Money";
import { useKeys } from "../../lib/keys/keys";
import { decimal } from "../../lib/words/format";
import { useLanguage } from "../../lib/words/language";
import type { EditChange, EditedCell, EditIssue } from "../../generated/contract";
import { wordIssue } from "./RefusedCells";
import type { AskedPlan } from "./useCellDrafts";

/** Changes that are listed; the count says how many more there are. */
const LISTED = 12;

/** Refusals that are said in full. */
const REASONS = 3;

/** The dialog. */
export function CellPreview({
  asked,
  busy,
  onApply,
  onClose,
}: {
  asked: AskedPlan;
  busy: boolean;
  onApply: () => void;
  onClose: () => void;
}) {
  const { t } = useLanguage();
  const { skipped } = asked.plan;
  const { changes, issues } = asked.report;
  const cells = changes.flatMap((change) => change.cells.map((cell) => ({ change, cell })));
  useKeys([{ keys: "Ctrl+Enter", label: t("keys-primary"), run: onApply, whileWriting: true }]);
  const acts = (
    <>
      <Button onPress={onClose}>{t("action-cancel")}</Button>
      <Button look="primary" hint="Ctrl Enter" busy={busy} onPress={onApply}>
        {t("cells-change", { count: cells.length })}
      </Button>
    </>
  );
  return (
    <Dialog title={t("cells-title")} open wide onClose={onClose} acts={acts}>
      <table className="table cells">
        <tbody>
          {cells.slice(0, LISTED).map(({ change, cell }) => (
            <Change key={`${change.id} ${cell.field}`} change={change} cell={cell} />
          ))}
        </tbody>
      </table>
      {cells.length > LISTED && <p className="muted small">{t("cells-more", { count: cells.length - LISTED })}</p>}
      {skipped > 0 && <p className="muted small">{t("cells-skipped", { count: skipped })}</p>}
      {issues.length > 0 && <Refusals issues={issues} />}
    </Dialog>
  );
}

/** Cells that the desk does not take: they stay out, and keep what was typed. */
function Refusals({ issues }: { issues: readonly EditIssue[] }) {
  const language = useLanguage();
  return (
    <section className="small">
      <p className="warn">{language.t("cells-left-out", { count: issues.length })}</p>
      <ul className="refusals">
        {issues.slice(0, REASONS).map((issue) => (
          <li key={`${String(issue.edit)} ${issue.field ?? ""}`}>
            <bdi dir="ltr">{issue.sku}</bdi> {wordIssue(issue, language)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Change({ change, cell }: { change: EditChange; cell: EditedCell }) {
  const { field } = useLanguage();
  return (
    <tr>
      <th scope="row">
        <span className="clip" dir="auto">
          {change.title}
        </span>{" "}
        <bdi dir="ltr" className="muted small">
          {change.sku}
        </bdi>
      </th>
      <td className="muted small">{field(cell.field)}</td>
      <td className="n muted">
        <Value value={cell.before} currency={cell.beforeCurrency} />
      </td>
      <td className="muted">
        <Icon of={ArrowRight} small mirrored />
      </td>
      <td className="n strong">
        <Value value={cell.after} currency={cell.afterCurrency} />
      </td>
    </tr>
  );
}

function Value({ value, currency }: { value: string | null; currency: string | null }) {
  const { t, locale } = useLanguage();
  if (value === null) return <span className="faint">{t("empty-value")}</span>;
  return currency === null ? (
    <bdi dir="ltr">{decimal(value, locale)}</bdi>
  ) : (
    <Money value={value} currency={currency} code="after" />
  );
}
