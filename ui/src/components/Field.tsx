// A labelled field that saves when it is left: typing is one act per visit, Escape puts the old text back, an invalid text stays with its sentence.
import { OctagonAlert } from "lucide-react";
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { Input, Label, TextArea, TextField } from "react-aria-components";
import { useReach } from "../lib/reach";
import { classes } from "./classes";
import { Icon } from "./Icon";

/** What every field has. */
export interface FieldProps {
  label: string;
  /** The saved value. */
  value: string;
  /** Keep a new value. Called only when it differs; a refusal is handed back through `error`. */
  onSave: (value: string) => void;
  /** Why the last value was refused. */
  error?: string | null;
  /** A mend that can be taken at once. */
  fix?: { label: string; value: string } | null;
  /** Help under the field. */
  help?: ReactNode;
  /** Inside the field, at its start or end: a currency, a unit, a count. */
  before?: ReactNode;
  after?: ReactNode;
  /** Judges while typing, once the field was wrong. Null is right. */
  check?: (value: string) => string | null;
  multiline?: boolean;
  readOnly?: boolean;
  /** True for addresses, folders and codes: they run left to right in every language. */
  code?: boolean;
  /** Language of the text, where it is not the reader's. */
  lang?: string;
  inputMode?: "text" | "decimal" | "numeric";
  placeholder?: string;
  hideLabel?: boolean;
  align?: "start" | "end";
  className?: string;
}

/** The draft of a field, and what keys and leaving do to it. */
export function useDraft({
  value,
  onSave,
  check,
  error = null,
}: Pick<FieldProps, "value" | "onSave" | "check" | "error">) {
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const saved = useRef(value);
  useEffect(() => {
    // The desk answered with what it keeps: the draft has done its work.
    if (saved.current !== value) setDraft(null);
    saved.current = value;
  }, [value]);

  const change = (text: string) => {
    setDraft(text);
    if (wrong !== null) setWrong(check?.(text) ?? null);
  };
  const keep = (text: string | null = draft) => {
    // Going back to the saved value is still kept after a refusal, so that its sentence goes too.
    if (text === null || (text === value && error === null)) {
      setDraft(null);
      setWrong(null);
      return;
    }
    const sentence = check?.(text) ?? null;
    setWrong(sentence);
    if (sentence === null) onSave(text);
  };
  const leaveAsItWas = () => {
    setDraft(null);
    setWrong(null);
  };
  return { text: draft ?? value, dirty: draft !== null && draft !== value, wrong, change, keep, leaveAsItWas };
}

/** A field of text. */
export function Field(props: FieldProps) {
  const {
    label,
    error = null,
    multiline = false,
    readOnly = false,
    lang,
    inputMode,
    placeholder,
    align = "start",
    hideLabel = false,
  } = props;
  const draft = useDraft(props);
  const message = useId();
  const sentence = draft.wrong ?? error;
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Escape" && draft.dirty) {
      event.stopPropagation();
      draft.leaveAsItWas();
    } else if (event.key === "Enter" && (!multiline || event.ctrlKey || event.metaKey)) draft.keep();
  };
  const shared = {
    lang,
    dir: props.code === true ? "ltr" : lang === undefined ? undefined : "auto",
    placeholder,
    "data-dirty": draft.dirty || undefined,
    onKeyDown: keys,
    onBlur: () => draft.keep(),
  } as const;
  return (
    <TextField
      value={draft.text}
      onChange={draft.change}
      isInvalid={sentence !== null}
      isReadOnly={readOnly}
      className={classes("labelled", props.className)}
      aria-label={hideLabel ? label : undefined}
      aria-describedby={sentence === null && !props.help ? undefined : message}
    >
      {!hideLabel && <Label className="label">{label}</Label>}
      <span
        className={classes("field", multiline && "area", sentence !== null && "bad", align === "end" && "num at-end")}
      >
        {props.before !== undefined && <span className="cur">{props.before}</span>}
        {multiline ? <TextArea {...shared} rows={4} /> : <Input {...shared} inputMode={inputMode} />}
        {props.after !== undefined && <bdi className="cur unit">{props.after}</bdi>}
      </span>
      <FieldMessage
        id={message}
        sentence={sentence}
        fix={props.fix}
        help={props.help}
        onFix={(value) => draft.keep(value)}
      />
    </TextField>
  );
}

/** The line under a field: its sentence when it is wrong, its help otherwise. */
export function FieldMessage({
  id,
  sentence,
  fix,
  help,
  onFix,
}: {
  id: string;
  sentence: string | null;
  fix?: FieldProps["fix"];
  help?: ReactNode;
  onFix: (value: string) => void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  useReach(sentence !== null && fix ? "fix" : null, button);
  if (sentence === null)
    return help ? (
      <span id={id} className="msg muted">
        {help}
      </span>
    ) : null;
  return (
    <span id={id} className="msg block" role="alert">
      <Icon of={OctagonAlert} small />
      <span>
        {sentence}
        {fix && (
          <button ref={button} type="button" className="link-button" onClick={() => onFix(fix.value)}>
            {fix.label}
          </button>
        )}
      </span>
    </span>
  );
}
