// A view needs a name. Which columns it shows, and in which order, can be said at the same time.
import { useId, useState, type SyntheticEvent } from "react";
import { Form, Input, Label, TextField } from "react-aria-components";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { FailureNote } from "../../components/EmptyState";
import { FieldMessage } from "../../components/Field";
import type { SavedView } from "../../generated/contract";
import { go } from "../../lib/address";
import { wordFailure, type DeskFailure } from "../../lib/desk/failure";
import { useLanguage, type Language } from "../../lib/words/language";
import { ColumnOrder, type ColumnChoice } from "./ColumnOrder";
import { addressOf } from "./question";
import { useKeepView } from "./useSavedViews";

export type { ColumnChoice } from "./ColumnOrder";

/** What the dialog is about. */
export interface ViewDialogProps {
  view: SavedView;
  choices: readonly ColumnChoice[];
  /** The view was kept. */
  onKept: () => void;
  onClose: () => void;
}

/** Asks for the name and the columns of a view, and opens it when it is new. */
export function ViewDialog({ view, choices, onKept, onClose }: ViewDialogProps) {
  const language = useLanguage();
  const { t } = language;
  const all = choices.map(({ id }) => id);
  // A view may name the column of a market that is gone, or one that only a newer program has.
  const known = view.columns.filter((id) => all.includes(id));
  const gone = view.columns.filter((id) => !all.includes(id));
  const [name, setName] = useState(view.name);
  const [isBlank, setIsBlank] = useState(false);
  const [ticked, setTicked] = useState<readonly string[]>(known.length === 0 ? all : known);
  const { keep, busy, failure } = useKeepView({ quiet: true });
  const isNew = view.id === undefined;
  const refused = isBlank ? t("views-name-blank") : failure && aboutName(failure, language);
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    setIsBlank(name.trim() === "");
    if (name.trim() === "") return;
    // All of them is the grid's own choice, so that the columns of a later market come by themselves.
    const columns = all.join(" ") === ticked.join(" ") ? [] : [...ticked, ...gone];
    const kept = await keep({ ...view, name, columns });
    if (!kept) return;
    onClose();
    onKept();
    if (isNew) go(addressOf(kept), { replace: true });
  };
  return (
    <Dialog title={isNew ? t("views-save") : t("views-edit")} open onClose={onClose}>
      <Form validationBehavior="aria" onSubmit={(event) => void save(event)} className="col view-form">
        <NameField
          name={name}
          refused={refused}
          onName={(next) => {
            setName(next);
            setIsBlank(false);
          }}
        />
        <ColumnOrder choices={choices} ticked={ticked} onTick={setTicked} />
        {failure && !isBlank && refused === null && <FailureNote failure={failure} />}
        <div className="row dialog-acts">
          <Button onPress={onClose}>{t("action-cancel")}</Button>
          <Button type="submit" look="primary" busy={busy}>
            {isNew ? t("views-save") : t("views-save-changes")}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

/** A refusal of the name belongs under its field. */
function aboutName(failure: DeskFailure, language: Language): string | null {
  if (failure.code !== "valueInvalid" || failure.args.field !== "name") return null;
  const { message, hint } = wordFailure(failure, language);
  return [message, hint].filter(Boolean).join(". ");
}

interface NameFieldProps {
  name: string;
  refused: string | null;
  onName: (name: string) => void;
}

function NameField({ name, refused, onName }: NameFieldProps) {
  const { t } = useLanguage();
  const message = useId();
  return (
    <TextField
      value={name}
      onChange={onName}
      isRequired
      isInvalid={refused !== null}
      className="labelled"
      aria-describedby={refused === null ? undefined : message}
    >
      <Label className="label">{t("views-name")}</Label>
      <span className={refused === null ? "field" : "field bad"}>
        {/* eslint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens for this one answer */}
        <Input autoFocus dir="auto" onFocus={({ target }) => target.select()} />
      </span>
      <FieldMessage id={message} sentence={refused} onFix={() => undefined} />
    </TextField>
  );
}
