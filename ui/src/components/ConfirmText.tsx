// Confirming a text. Where its numbers are not those of the source, that it is right so is a choice of its own with a
// name, and what is confirmed without it stays hidden from buyers.
import { Check, CircleAlert } from "lucide-react";
import type { Accepted, NumbersDiffer, Segment } from "../generated/contract";
import { useLanguage } from "../lib/words/language";
import { Button } from "./Button";
import { Icon } from "./Icon";

/** The button. */
export interface ConfirmTextProps {
  segment: Pick<Segment, "text" | "state" | "numbersDiffer">;
  /** The text as it stands in its field. */
  text: string;
  busy?: boolean;
  onConfirm: (accept: Accepted[]) => void;
}

/** A button that confirms a text; nothing where there is nothing to confirm. */
export function ConfirmText({ segment, text, busy = false, onConfirm }: ConfirmTextProps) {
  const { t } = useLanguage();
  // What was typed since is compared when it is kept.
  const differ = text === segment.text ? segment.numbersDiffer : null;
  if (text.trim() === "" || (segment.state === "reviewed" && differ === null)) return null;
  const label = differ === null ? t("translate-confirm") : t(...choiceOf(differ));
  return (
    <>
      {differ !== null && <Differing {...differ} />}
      <Button size="small" icon={Check} busy={busy} onPress={() => onConfirm(differ === null ? [] : ["numbersDiffer"])}>
        {label}
      </Button>
    </>
  );
}

/** What is amiss; where a number stands in the place of another, its field says so. */
function Differing({ lost, added }: NumbersDiffer) {
  const { t } = useLanguage();
  if (lost.length > 0 && added.length > 0) return null;
  const value = [...lost, ...added].join(" · ");
  return (
    <p className="row msg block" role="status">
      <Icon of={CircleAlert} small />
      {lost.length > 0 ? t("translate-lost", { value }) : t("translate-added", { value })}
    </p>
  );
}

type Choice = ["translate-right-without" | "translate-right-with", { value: string }];

function choiceOf({ lost, added }: NumbersDiffer): Choice {
  return lost.length > 0
    ? ["translate-right-without", { value: lost.join(" · ") }]
    : ["translate-right-with", { value: added.join(" · ") }];
}
