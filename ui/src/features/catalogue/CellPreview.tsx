// What a paste, a fill or a clearing would change, before it does: shown for money and for many cells.
import { ArrowRight } from "lucide-react";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { Icon } from "../../components/Icon";
import { Money } from "../../components/Money";
import { useKeys } from "../../lib/keys";
import { decimal } from "../../lib/format";
import { useLanguage } from "../../lib/language";
import type { CellDelta, CellPlan } from "./drafts";

/** Changes that are listed; the count says how many more there are. */
const LISTED = 12;

/** The dialog. */
export function CellPreview({
  plan,
  busy,
  onApply,
  onClose,
}: {
  plan: CellPlan;
  busy: boolean;
  onApply: () => void;
  onClose: () => void;
}) {
  const { t } = useLanguage();
  const { deltas, skipped, unclear } = plan;
  useKeys([{ keys: "Ctrl+Enter", label: t("keys-primary"), run: onApply, whileWriting: true }]);
  const acts = (
    <>
      <Button onPress={onClose}>{t("action-cancel")}</Button>
      <Button look="primary" hint="Ctrl Enter" busy={busy} onPress={onApply}>
        {t("cells-change", { count: deltas.length })}
      </Button>
    </>
  );
  return (
    <Dialog title={t("cells-title")} open onClose={onClose} acts={acts}>
      <table className="table cells">
        <tbody>
          {deltas.slice(0, LISTED).map((delta) => (
            <Change key={`${delta.variant.id} ${delta.field}`} delta={delta} />
          ))}
        </tbody>
      </table>
      {deltas.length > LISTED && <p className="muted small">{t("cells-more", { count: deltas.length - LISTED })}</p>}
      {skipped > 0 && <p className="muted small">{t("cells-skipped", { count: skipped })}</p>}
      {unclear.length > 0 && (
        <p className="warn small">{t("cells-unclear", { count: unclear.length, example: unclear[0] ?? "" })}</p>
      )}
    </Dialog>
  );
}

function Change({ delta }: { delta: CellDelta }) {
  const { field } = useLanguage();
  const { variant, title, before, after } = delta;
  return (
    <tr>
      <th scope="row">
        <span className="clip" dir="auto">
          {title}
        </span>{" "}
        <bdi dir="ltr" className="muted small">
          {variant.sku}
        </bdi>
      </th>
      <td className="muted small">{field(delta.field)}</td>
      <td className="n muted">
        <Value value={before} currency={delta.currency} />
      </td>
      <td className="muted">
        <Icon of={ArrowRight} small mirrored />
      </td>
      <td className="n strong">
        <Value value={after} currency={delta.currency} />
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
