// What happened to this product: when, by whom, and each field before and after.
import { History as HistoryIcon } from "lucide-react";
import { Button } from "../../../components/Button";
import { EmptyState } from "../../../components/EmptyState";
import { Unread } from "../../../components/Loaded";
import { Tag } from "../../../components/Tag";
import type { Act, FieldChange } from "../../../generated/contract";
import { usePages } from "../../../lib/desk/pages";
import { amount, moment } from "../../../lib/words/format";
import { useLanguage } from "../../../lib/words/language";
import type { PartProps } from "./parts";

const PAGE = 50;

/** The tab. */
export function History({ product }: PartProps) {
  const { t } = useLanguage();
  const history = usePages("history_list", { product: product.id, limit: PAGE }, { cursor: "before" });
  if (history.failure) return <Unread failures={[history.failure]} room="page" />;
  const acts = history.pages.flatMap((page) => page.acts);
  if (history.ready && acts.length === 0) return <EmptyState icon={HistoryIcon}>{t("history-empty")}</EmptyState>;
  return (
    <div className="scroll padded">
      <table className="table history">
        <thead>
          <tr>
            <th scope="col">{t("history-when")}</th>
            <th scope="col">{t("history-who")}</th>
            <th scope="col">{t("history-what")}</th>
            <th scope="col">{t("history-before")}</th>
            <th scope="col">{t("history-after")}</th>
          </tr>
        </thead>
        <tbody>
          {acts.map((act) => (
            <ActRow key={act.id} act={act} />
          ))}
        </tbody>
      </table>
      {history.more && (
        <Button size="small" onPress={history.readOn}>
          {t("history-more")}
        </Button>
      )}
    </div>
  );
}

function ActRow({ act: done }: { act: Act }) {
  const { t, act, locale } = useLanguage();
  const [first] = done.changes;
  return (
    <tr>
      <td className="num muted nowrap">{moment(done.at, locale)}</td>
      <td className="muted nowrap">{t(`origin-${done.origin}`)}</td>
      <td>
        <span className={done.undone ? "undone" : ""}>{act(done.label)}</span>{" "}
        {done.undone && <Tag>{t("history-undone")}</Tag>}
        {done.changed > 1 && <span className="faint small"> · {t("history-fields", { count: done.changed })}</span>}
      </td>
      {(["before", "after"] as const).map((side) => (
        <td key={side}>
          {first && done.changed === 1 ? (
            <Value of={first} side={side} />
          ) : (
            <span className="faint">{t("empty-value")}</span>
          )}
        </td>
      ))}
    </tr>
  );
}

/** A stored value in words: texts, numbers, amounts and translations. A whole product has none; its act says enough. */
function valueText(value: unknown, locale: string): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "object" || value === null) return null;
  if ("amount" in value && "currency" in value)
    return `${String(value.currency)} ${amount(String(value.amount), String(value.currency), locale)}`;
  return "text" in value && typeof value.text === "string" ? value.text : null;
}

/** One side of a change. */
function Value({ of, side }: { of: FieldChange; side: "before" | "after" }) {
  const { t, locale } = useLanguage();
  const value = of[side];
  if (value === null || value === undefined || value === "")
    return <span className="faint">{t("history-none-before")}</span>;
  const text = valueText(value, locale);
  if (text === null) return null;
  return side === "before" ? <del dir="auto">{text}</del> : <ins dir="auto">{text}</ins>;
}
