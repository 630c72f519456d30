// Keys as text: `Ctrl+Shift+Z`, `G T`, `?`. `Ctrl` is the command key on a Mac; a space parts the steps of a sequence.

/** What a key event tells; the rest of a DOM event is not needed. */
export interface KeyPress {
  key: string;
  code?: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const onMac = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** One press as text, such as `Ctrl+K`; letters are upper case. */
export function chordOf(press: KeyPress, mac = onMac()): string {
  const held = mac ? press.metaKey : press.ctrlKey;
  const key = letterOf(press);
  const shifted = press.shiftKey && (key.length > 1 || /\p{L}/u.test(key));
  return [held && "Ctrl", press.altKey && "Alt", shifted && "Shift", key].filter(Boolean).join("+");
}

/** The letter on the key: with a held modifier, or in a script without Latin letters, the place of the key decides. */
function letterOf({ key, code = "", ctrlKey, metaKey, altKey }: KeyPress): string {
  if (key === " ") return "Space";
  const latin = /^[\x20-\x7e]$/.test(key);
  if ((!latin || ctrlKey || metaKey || altKey) && /^Key[A-Z]$/.test(code) && key.length === 1) return code.slice(3);
  return key.length === 1 ? key.toUpperCase() : key;
}

/** Whether a step can be typed by itself, and so must not act inside a text field. */
export function isSingle(keys: string): boolean {
  const first = keys.split(" ")[0] ?? "";
  return first.length === 1 || first === "Space";
}

/** How long the second key of a sequence may take, in milliseconds. */
export const SEQUENCE_PAUSE = 1200;

/** Follows presses and says which of the known keys they complete. */
export class KeySequence {
  #held: { step: string; at: number } | null = null;

  /** The completed keys, or null; `known` are all keys that mean something now. */
  press(chord: string, at: number, known: readonly string[]): string | null {
    const before = this.#held !== null && at - this.#held.at <= SEQUENCE_PAUSE ? this.#held.step : null;
    this.#held = null;
    const sequence = before === null ? null : `${before} ${chord}`;
    if (sequence !== null && known.includes(sequence)) return sequence;
    if (known.some((keys) => keys.startsWith(`${chord} `))) {
      this.#held = { step: chord, at };
      return null;
    }
    return known.includes(chord) ? chord : null;
  }

  /** True while a sequence waits for its second key. */
  get waiting(): boolean {
    return this.#held !== null;
  }
}

/** Whether a person is writing there. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // Menus and lists search by letter; a dialog's letters are its own.
  if (target.closest('[role="menu"], [role="listbox"], [role="dialog"], [role="alertdialog"]') !== null) return true;
  if (target.isContentEditable || target.closest("[data-editing]") !== null) return true;
  if (target instanceof HTMLInputElement)
    return !["checkbox", "radio", "button", "range", "submit"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Whether undo there means the last typed letters. */
export function hasOwnUndo(target: EventTarget | null): boolean {
  return isWriting(target) && target instanceof HTMLElement && target.closest("[data-dirty], [data-editing]") !== null;
}
