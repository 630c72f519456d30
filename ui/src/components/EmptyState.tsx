// An empty place teaches: one sentence, one act, one link. And a refusal in its place: what failed, what to do, the code behind a fold.
import { CircleAlert, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { wordFailure, type DeskFailure } from "../lib/failure";
import { useLanguage } from "../lib/language";
import { Icon } from "./Icon";

/** What an empty place says. */
export function EmptyState({ icon, children, acts }: { icon: LucideIcon; children: string; acts?: ReactNode }) {
  return (
    <div className="empty">
      <span className="empty-icon">
        <Icon of={icon} />
      </span>
      <p>{children}</p>
      {acts !== undefined && <div className="row">{acts}</div>}
    </div>
  );
}

/** A refusal where its answer would have been. */
export function FailureNote({ failure, acts }: { failure: DeskFailure; acts?: ReactNode }) {
  const language = useLanguage();
  const { message, hint } = wordFailure(failure, language);
  return (
    <div className="note block" role="alert">
      <Icon of={CircleAlert} />
      <div className="grow col">
        <strong>{message}</strong>
        {hint !== null && <span>{hint}</span>}
        {acts}
        <details className="tiny">
          <summary>{language.t("action-details")}</summary>
          <code dir="ltr">{failure.code}</code>
        </details>
      </div>
    </div>
  );
}

/** A note in a tint, with an icon. */
export function Note({
  icon,
  tone,
  children,
  acts,
}: {
  icon: LucideIcon;
  tone?: "warn" | "block" | "draft" | "live";
  children: ReactNode;
  acts?: ReactNode;
}) {
  return (
    <div className={`note ${tone ?? ""}`}>
      <Icon of={icon} />
      <div className="grow">{children}</div>
      {acts}
    </div>
  );
}
