// One text: what the source says and what changed in it, and the translation, kept as a draft when it is left and
// confirmed with Ctrl Enter.
import { CircleAlert } from "lucide-react";
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { Button } from "../../components/Button";
import { classes } from "../../components/classes";
import { ConfirmText } from "../../components/ConfirmText";
import { Icon } from "../../components/Icon";
import { TranslationBadge } from "../../components/Tag";
import { WordDiff } from "../../components/WordDiff";
import type { Accepted, Segment } from "../../generated/contract";
import { fieldWord } from "../../lib/words/field-word";
import { languageName } from "../../lib/words/format";
import { useLanguage } from "../../lib/words/language";
import { numberSlip } from "./queue";

/** The row. */
export interface SegmentRowProps {
  segment: Segment;
  index: number;
  /** Language of the source. */
  source: string;
  active: boolean;
  onActive: () => void;
  onKeep: (text: string, state: "draft" | "reviewed", accept?: Accepted[]) => void;
}

/** A text with its translation. */
export function SegmentRow({ segment, index, source, active, onActive, onKeep }: SegmentRowProps) {
  const language = useLanguage();
  const { t, locale: reader } = language;
  const [text, setText] = useState(segment.text);
  // What was kept last, here or elsewhere, is what stands here.
  const kept = useRef(segment.text);
  useEffect(() => {
    kept.current = segment.text;
    setText(segment.text);
  }, [segment.text]);
  const keep = (state: "draft" | "reviewed", accept?: Accepted[]) => {
    kept.current = text;
    onKeep(text, state, accept);
  };
  // Going from the text to its own buttons is not leaving it, and what was confirmed is not kept again as a draft.
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget) && text !== kept.current) keep("draft");
  };
  const slip = text === "" ? null : numberSlip(segment.source, text);
  const name = fieldWord(segment.field, language);
  const put = () => slip && setText((now) => now.replace(slip.found, slip.expected));
  const keys = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey)) {
      if (event.key === "Escape") setText(segment.text);
      return;
    }
    const act = { Enter: () => text.trim() !== "" && keep("reviewed"), d: () => setText(segment.source), ".": put }[
      event.key
    ];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    // It only notices that the focus has left the text and its buttons.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className={classes("segment", active && "on")} data-state={segment.state} onBlur={leave}>
      <div className="segment-name">
        <span className="muted">{name}</span>
        <TranslationBadge state={segment.state} />
      </div>
      <div className="segment-source">
        <Source segment={segment} lang={source} />
      </div>
      <div className="segment-target">
        <textarea
          data-index={index}
          aria-label={`${name}, ${languageName(segment.locale, reader)}`}
          className="target"
          lang={segment.locale}
          dir="auto"
          rows={segment.field === "description" ? 4 : 1}
          value={text}
          placeholder={t("translate-buyers-see", { language: languageName(source, reader) })}
          data-dirty={text === segment.text ? undefined : true}
          onChange={(event) => setText(event.target.value)}
          onFocus={onActive}
          onKeyDown={keys}
        />
        {slip && (
          <p className="row msg block" role="status">
            <Icon of={CircleAlert} small />
            {t("translate-number-differs", slip)}
            <Button size="tiny" hint={active ? "Ctrl ." : undefined} onPress={put}>
              {t("translate-put-number", { value: slip.expected })}
            </Button>
          </p>
        )}
        {(active || segment.numbersDiffer !== null) && (
          <ConfirmText segment={segment} text={text} onConfirm={(accept) => keep("reviewed", accept)} />
        )}
      </div>
    </li>
  );
}

/** The source, with the words that changed since it was translated. */
function Source({ segment, lang }: { segment: Segment; lang: string }) {
  const { t } = useLanguage();
  return (
    <>
      {segment.state === "stale" && <p className="small warn">{t("translate-changed")}</p>}
      <p>
        {segment.sourceBefore === null ? (
          <span lang={lang} dir="auto">
            {segment.source}
          </span>
        ) : (
          <WordDiff before={segment.sourceBefore} after={segment.source} lang={lang} />
        )}
      </p>
    </>
  );
}
