// A view needs a name. Which columns it shows can be said at the same time.
import { useState, type SyntheticEvent } from "react";
import { Form, Input, Label, TextField } from "react-aria-components";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { FailureNote } from "../../components/EmptyState";
import type { GridColumn } from "../../components/grid/types";
import type { SavedView } from "../../generated/contract";
import { go } from "../../lib/address";
import { useLanguage } from "../../lib/words/language";
import { addressOf } from "./question";
import { useKeepView } from "./useSavedViews";

/** A column of the grid that a view may show or leave out. */
export type ColumnChoice = Pick<GridColumn<never>, "id" | "head">;

/** Asks for the name and the columns of a view, and opens it when it is new. */
export function ViewDialog({
  view,
  choices,
  onClose,
}: {
  view: SavedView;
  choices: readonly ColumnChoice[];
  onClose: () => void;
}) {
  const { t } = useLanguage();
  const all = choices.map(({ id }) => id);
  const [name, setName] = useState(view.name);
  const [ticked, setTicked] = useState<readonly string[]>(view.columns.length === 0 ? all : view.columns);
  const { keep, busy, failure } = useKeepView({ quiet: true });
  const isNew = view.id === undefined;
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    // All of them is the grid's own choice, so that the columns of a later market come by themselves.
    const columns = all.join(" ") === ticked.join(" ") ? [] : [...ticked];
    const kept = name.trim() === "" ? null : await keep({ ...view, name, columns });
    if (!kept) return;
    onClose();
    if (isNew) go(addressOf(kept), { replace: true });
  };
  return (
    <Dialog title={isNew ? t("views-save") : t("views-edit")} open onClose={onClose}>
      <Form onSubmit={(event) => void save(event)} className="col view-form">
        <TextField value={name} onChange={setName} isRequired className="labelled">
          <Label className="label">{t("views-name")}</Label>
          <span className="field">
            {/* eslint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens for this one answer */}
            <Input autoFocus dir="auto" />
          </span>
        </TextField>
        <ColumnChoices choices={choices} ticked={ticked} onTick={setTicked} />
        {failure && <FailureNote failure={failure} />}
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

/** One tick for each column; one that is ticked anew comes last. */
function ColumnChoices({
  choices,
  ticked,
  onTick,
}: {
  choices: readonly ColumnChoice[];
  ticked: readonly string[];
  onTick: (ticked: readonly string[]) => void;
}) {
  const { t } = useLanguage();
  return (
    <fieldset>
      <legend className="label">{t("views-columns")}</legend>
      <div className="column-choices">
        {choices.map(({ id, head }) => (
          <label key={id} className="row">
            <input
              type="checkbox"
              className="check"
              checked={ticked.includes(id)}
              onChange={({ target }) =>
                onTick([...ticked.filter((each) => each !== id), ...(target.checked ? [id] : [])])
              }
            />
            <span>{head}</span>
          </label>
        ))}
      </div>
      <span className="msg muted">{t("views-columns-help")}</span>
    </fieldset>
  );
}
