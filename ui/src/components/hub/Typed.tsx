// A field whose text belongs to what is around it at every key: for what is sent by a button and kept nowhere, such as
// a word from a paper or a code.
import { OctagonAlert } from "lucide-react";
import { useId, type ReactNode } from "react";
import { Input, Label, TextArea, TextField } from "react-aria-components";
import { Icon } from "../Icon";
import { classes } from "../classes";

/** What the field needs. */
export interface TypedProps {
  label: string;
  value: string;
  onType: (value: string) => void;
  id?: string;
  help?: ReactNode;
  error?: string | null;
  placeholder?: string;
  multiline?: boolean;
  /** Where typing goes when it comes in sight. */
  first?: boolean;
  className?: string;
}

/** The field. It runs left to right in every language, is never spelt for the person, and nothing is remembered. */
export function Typed({
  label,
  value,
  onType,
  id,
  help,
  error = null,
  placeholder,
  multiline = false,
  first = false,
  className,
}: TypedProps) {
  const message = useId();
  const shared = { id, dir: "ltr", placeholder, autoCapitalize: "none" } as const;
  return (
    <TextField
      value={value}
      onChange={onType}
      isInvalid={error !== null}
      autoComplete="off"
      autoCorrect="off"
      spellCheck="false"
      // The first field of a dialog or a step is where typing goes.
      // eslint-disable-next-line jsx-a11y/no-autofocus -- the focus is moved by the person's own press
      autoFocus={first}
      className={classes("labelled", className)}
      aria-describedby={error === null && help === undefined ? undefined : message}
    >
      <Label className="label">{label}</Label>
      <span className={classes("field", multiline && "area", error !== null && "bad")}>
        {multiline ? <TextArea {...shared} rows={3} /> : <Input {...shared} />}
      </span>
      {error !== null ? (
        <span id={message} className="msg block" role="alert">
          <Icon of={OctagonAlert} small />
          {error}
        </span>
      ) : (
        help !== undefined && (
          <span id={message} className="msg muted">
            {help}
          </span>
        )
      )}
    </TextField>
  );
}
