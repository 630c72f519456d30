// @vitest-environment jsdom
import { expect, it, vi } from "vitest";
import { runKey, type KeyScope } from "./keys";

const press = (key: string, target: EventTarget = document.body, held: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held });
  Object.defineProperty(event, "target", { value: target });
  return event;
};

const scope = (place: KeyScope["place"], bindings: KeyScope["bindings"], id = 1): KeyScope => ({ id, place, bindings });

it("asks the screen before the frame, whichever came first", () => {
  const [screen, frame] = [vi.fn(), vi.fn()];
  const scopes = [
    scope("here", [{ keys: "T", label: "", run: screen }]),
    scope("everywhere", [{ keys: "T", label: "", run: frame }], 2),
  ];
  expect(runKey(press("t"), scopes)).toBe(true);
  expect([screen.mock.calls.length, frame.mock.calls.length]).toEqual([1, 0]);
});

it("lets a person write", () => {
  const [letter, chord] = [vi.fn(), vi.fn()];
  const scopes = [
    scope("here", [
      { keys: "T", label: "", run: letter },
      { keys: "Ctrl+K", label: "", run: chord, whileWriting: true },
    ]),
  ];
  const field = document.createElement("input");
  expect(runKey(press("t", field), scopes)).toBe(false);
  expect(runKey(press("k", field, { ctrlKey: true }), scopes)).toBe(true);
  expect(letter).not.toHaveBeenCalled();
});

it("leaves a key alone that is switched off, and one that was taken already", () => {
  const run = vi.fn();
  const event = press("Escape");
  expect(runKey(event, [scope("here", [{ keys: "Escape", label: "", run, enabled: false }])])).toBe(false);
  event.preventDefault();
  expect(runKey(event, [scope("here", [{ keys: "Escape", label: "", run }])])).toBe(false);
  expect(run).not.toHaveBeenCalled();
});
