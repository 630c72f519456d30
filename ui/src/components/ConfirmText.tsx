// Confirming a text. Where its numbers are not those of the source, that it is right so is a choice of its own with a
// name, and what is confirmed without it stays hidden from buyers.
import { Check } from "lucide-react";
import type { Accepted, NumbersDiffer, Segment } from "../generated/contract";
import { useLanguage } from "../lib/words/language";
import { Button } from "./Button";

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
    <Button size="small" icon={Check} busy={busy} onPress={() => onConfirm(differ === null ? [] : ["numbersDiffer"])}>
      {label}
    </Button>
  );
}

type Choice = ["translate-right-without" | "translate-right-with", { value: string }];

function choiceOf({ lost, added }: NumbersDiffer): Choice {
  return lost.length > 0
    ? ["translate-right-without", { value: lost.join(" · ") }]
    : ["translate-right-with", { value: added.join(" · ") }];
}
