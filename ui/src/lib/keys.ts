// Keys that mean something now. A screen declares its keys while it is shown; the map under `?` lists exactly these.
import { useEffect, useRef } from "react";
import { preferences } from "../platform/preferences";
import { KeySequence, chordOf, hasOwnUndo, isSingle, isWriting } from "./keyboard";
import { makeStore } from "./store";

/** A key and what it does. */
export interface KeyBinding {
  /** Such as `Ctrl+K`, `G T` or `?`. */
  keys: string;
  /** What it does, in the reader's words, for the map. */
  label: string;
  run: () => void;
  /** True where the key acts even while a person writes; single letters never do. */
  whileWriting?: boolean;
  /** False takes the key out for now. */
  enabled?: boolean;
}

/** Keys of one part of the window. */
export interface KeyScope {
  id: number;
  place: "everywhere" | "here";
  bindings: readonly KeyBinding[];
}

/** All scopes shown now, outermost first. */
export const keyScopes = makeStore<readonly KeyScope[]>([]);

let lastScope = 0;

/** Declare keys while the calling component is shown. Later scopes win. */
export function useKeys(bindings: readonly KeyBinding[], place: KeyScope["place"] = "here"): void {
  const id = useRef(0);
  useEffect(() => {
    lastScope += 1;
    id.current = lastScope;
    const mine = id.current;
    keyScopes.set((scopes) => [...scopes, { id: mine, place, bindings: [] }]);
    return () => keyScopes.set((scopes) => scopes.filter((scope) => scope.id !== mine));
  }, [place]);
  useEffect(() => {
    const mine = id.current;
    keyScopes.set((scopes) => scopes.map((scope) => (scope.id === mine ? { ...scope, bindings } : scope)));
  });
}

const sequence = new KeySequence();

function mayRun(binding: KeyBinding, event: KeyboardEvent): boolean {
  if (binding.enabled === false) return false;
  const single = isSingle(binding.keys);
  if (single && !preferences().singleKeys) return false;
  if (!isWriting(event.target)) return true;
  if (single) return false;
  return binding.whileWriting === true && !(/^Ctrl\+(Shift\+)?Z$/.test(binding.keys) && hasOwnUndo(event.target));
}

/** Scopes as they are asked: those of the screen before those of the frame, later ones first. */
function asked(scopes: readonly KeyScope[]): readonly KeyScope[] {
  const latest = [...scopes].reverse();
  return [...latest.filter(({ place }) => place === "here"), ...latest.filter(({ place }) => place === "everywhere")];
}

/** Run the key that `event` completes, innermost scope first; true when one ran. */
export function runKey(event: KeyboardEvent, scopes: readonly KeyScope[] = keyScopes.get()): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  const open = asked(scopes).flatMap(({ bindings }) => bindings.filter((binding) => mayRun(binding, event)));
  const keys = sequence.press(
    chordOf(event),
    event.timeStamp,
    open.map((binding) => binding.keys),
  );
  const binding = open.find((each) => each.keys === keys);
  if (!binding) return false;
  event.preventDefault();
  binding.run();
  return true;
}

/** Listen to the keyboard while the calling component is shown; once, at the root. */
export function useKeyboard(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => void runKey(event);
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
