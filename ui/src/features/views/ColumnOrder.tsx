// Which columns a view shows, and in which order: those it shows come first, as they stand in the grid, and each can
// be moved by its buttons, by Alt with an arrow, or by dragging it.
import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import { useEffect, useId, useRef, useState, type DragEvent, type KeyboardEvent } from "react";
import { IconButton } from "../../components/Button";
import type { GridColumn } from "../../components/grid/types";
import { Icon } from "../../components/Icon";
import { useLanguage } from "../../lib/words/language";
import { movedTo } from "./column-order";

/** A column of the grid that a view may show or leave out. */
export type ColumnChoice = Pick<GridColumn<never>, "id" | "head" | "name">;

/** What the list is told. */
export interface ColumnOrderProps {
  choices: readonly ColumnChoice[];
  /** The columns shown, in their order; at least one. */
  ticked: readonly string[];
  onTick: (ticked: readonly string[]) => void;
}

/** One line for each column. */
export function ColumnOrder({ choices, ticked, onTick }: ColumnOrderProps) {
  const { t } = useLanguage();
  const [dragged, setDragged] = useState<string | null>(null);
  const [told, setTold] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const focused = useRef<string | null>(null);
  useEffect(() => {
    // A line that changes its place would lose the focus.
    if (focused.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-column="${focused.current}"] input`)?.focus();
    focused.current = null;
  });
  const known = ticked.flatMap((id) => choices.find((choice) => choice.id === id) ?? []);
  const rows = [...known, ...choices.filter(({ id }) => !ticked.includes(id))];
  const move = ({ id, name }: ColumnChoice, place: number) => {
    const next = movedTo(ticked, id, place);
    if (next === ticked) return;
    focused.current = id;
    setTold(t("views-column-moved", { column: name, place: next.indexOf(id) + 1, count: next.length }));
    onTick(next);
  };
  return (
    <fieldset>
      <legend className="label">{t("views-columns")}</legend>
      <ol ref={list} className="column-choices">
        {rows.map((choice) => (
          <Line
            key={choice.id}
            choice={choice}
            place={ticked.indexOf(choice.id)}
            count={ticked.length}
            isDragged={choice.id === dragged}
            onTick={(isOn) => {
              focused.current = choice.id;
              onTick(isOn ? [...ticked, choice.id] : ticked.filter((id) => id !== choice.id));
            }}
            onMove={(to) => move(choice, to)}
            onDrag={(isOn) => setDragged(isOn ? choice.id : null)}
            onDrop={() => {
              const from = choices.find(({ id }) => id === dragged);
              if (from) move(from, ticked.indexOf(choice.id));
            }}
          />
        ))}
      </ol>
      <span className="msg muted">{t("views-columns-help")}</span>
      <span role="status" className="only-read">
        {told}
      </span>
    </fieldset>
  );
}

interface LineProps {
  choice: ColumnChoice;
  /** Where it stands among those shown; less than nothing where it is not shown. */
  place: number;
  count: number;
  isDragged: boolean;
  onTick: (isOn: boolean) => void;
  onMove: (place: number) => void;
  onDrag: (isOn: boolean) => void;
  onDrop: () => void;
}

function Line({ choice: { id, head, name }, place, count, isDragged, onTick, onMove, onDrag, onDrop }: LineProps) {
  const { t, label } = useLanguage();
  const help = useId();
  const isOn = place >= 0;
  const isLast = isOn && count === 1;
  const press = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || step === undefined || !isOn) return;
    event.preventDefault();
    onMove(place + step);
  };
  const over = (event: DragEvent) => isOn && event.preventDefault();
  return (
    // The keys are heard from the tick and the buttons in the line.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      data-column={id}
      className="row"
      data-dragged={isDragged}
      draggable={isOn}
      onDragStart={() => onDrag(true)}
      onDragEnd={() => onDrag(false)}
      onDragOver={over}
      onDrop={onDrop}
      onKeyDown={press}
    >
      <Icon of={GripVertical} small tone="faint" />
      <label className="row grow">
        <input
          type="checkbox"
          className="check"
          aria-label={name}
          aria-describedby={isLast ? help : undefined}
          aria-disabled={isLast || undefined}
          checked={isOn}
          onChange={({ target }) => !isLast && onTick(target.checked)}
        />
        <span className="clip">{head}</span>
        {isLast && (
          <span id={help} className="muted small">
            {t("views-column-last")}
          </span>
        )}
      </label>
      {isOn && (
        <>
          <IconButton
            label={label("views-column-up", { column: name })}
            hint="Alt ↑"
            icon={ArrowUp}
            size="tiny"
            isDisabled={place === 0}
            onPress={() => onMove(place - 1)}
          />
          <IconButton
            label={label("views-column-down", { column: name })}
            hint="Alt ↓"
            icon={ArrowDown}
            size="tiny"
            isDisabled={place === count - 1}
            onPress={() => onMove(place + 1)}
          />
        </>
      )}
    </li>
  );
}
