// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { KeySequence, SEQUENCE_PAUSE, chordOf, hasOwnUndo, isSingle, isWriting } from "./keyboard";

const press = (
  key: string,
  held: Partial<{ ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean; code: string }> = {},
) => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe("a chord", () => {
  it.each([
    [press("k", { ctrlKey: true }), false, "Ctrl+K"],
    [press("k", { metaKey: true }), true, "Ctrl+K"],
    [press("Z", { ctrlKey: true, shiftKey: true }), false, "Ctrl+Shift+Z"],
    [press("?", { shiftKey: true }), false, "?"],
    [press("я", { ctrlKey: true, code: "KeyZ" }), false, "Ctrl+Z"],
    [press("ش", { code: "KeyA" }), false, "A"],
    [press("ArrowDown", { altKey: true }), false, "Alt+ArrowDown"],
    [press(" "), false, "Space"],
  ])("%o", (event, mac, chord) => expect(chordOf(event, mac)).toBe(chord));
});

describe("a sequence", () => {
  const known = ["G T", "G C", "T"];

  it("completes within its pause", () => {
    const keys = new KeySequence();
    expect(keys.press("G", 0, known)).toBeNull();
    expect(keys.press("T", 300, known)).toBe("G T");
  });

  it("is forgotten after its pause", () => {
    const keys = new KeySequence();
    keys.press("G", 0, known);
    expect(keys.press("T", SEQUENCE_PAUSE + 1, known)).toBe("T");
  });

  it("gives way to a key that does not belong to it", () => {
    const keys = new KeySequence();
    keys.press("G", 0, known);
    expect(keys.press("X", 10, known)).toBeNull();
    expect(keys.waiting).toBe(false);
  });
});

it("knows single keys", () => expect(["G T", "?", "Ctrl+K", "F6"].map(isSingle)).toEqual([true, true, false, false]));

describe("writing", () => {
  it("keeps letters in fields and leaves checkboxes alone", () => {
    document.body.innerHTML =
      '<input id="text"><input id="box" type="checkbox"><div role="dialog"><button id="in-dialog"></button></div>';
    const at = (id: string) => document.getElementById(id);
    expect([isWriting(at("text")), isWriting(at("box")), isWriting(at("in-dialog"))]).toEqual([true, false, true]);
  });

  it("leaves undo to a field only while its text is not kept", () => {
    document.body.innerHTML = '<input id="clean"><input id="dirty" data-dirty="true">';
    expect([hasOwnUndo(document.getElementById("clean")), hasOwnUndo(document.getElementById("dirty"))]).toEqual([
      false,
      true,
    ]);
  });
});
