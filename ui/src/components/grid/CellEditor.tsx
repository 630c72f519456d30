// A cell while it is typed in: Enter keeps and goes down, Tab keeps and goes on, Escape leaves it as it was.
import { useId, type KeyboardEvent } from "react";
import type { Editing } from "./types";

/** How an edit ended, and where to go then. */
export type EditEnd = "down" | "up" | "next" | "previous" | "stay";

/** The input of a cell. */
export interface CellEditorProps {
  label: string;
  editing: Editing;
  onType: (text: string) => void;
  onKeep: (end: EditEnd) => void;
  onLeave: () => void;
}

function endOf({ key, shiftKey }: KeyboardEvent): EditEnd | null {
  if (key === "Enter") return shiftKey ? "up" : "down";
  if (key === "Tab") return shiftKey ? "previous" : "next";
  return null;
}

/** The input over a cell. */
export function CellEditor({ label, editing, onType, onKeep, onLeave }: CellEditorProps) {
  const note = useId();
  const press = (event: KeyboardEvent) => {
    // Keys of the grid and of the screen wait until the cell is done; only the window's own go on.
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    const end = endOf(event);
    if (end !== null) {
      event.preventDefault();
      onKeep(end);
    } else if (event.key === "Escape") {
      event.preventDefault();
      onLeave();
    }
  };
  return (
    <>
      <input
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the person just asked to type here
        autoFocus
        className="cell-input"
        data-editing="true"
        aria-label={label}
        aria-invalid={editing.sentence !== null}
        aria-describedby={editing.sentence === null ? undefined : note}
        value={editing.text}
        onFocus={({ target }) =>
          editing.select ? target.select() : target.setSelectionRange(target.value.length, target.value.length)
        }
        onChange={({ target }) => onType(target.value)}
        onKeyDown={press}
        onBlur={() => onKeep("stay")}
      />
      {editing.sentence !== null && (
        <span id={note} role="alert" className="cell-note">
          {editing.sentence}
        </span>
      )}
    </>
  );
}
