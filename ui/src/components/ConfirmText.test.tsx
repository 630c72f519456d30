// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { NumbersDiffer, TranslationState } from "../generated/contract";
import { LanguageProvider } from "../lib/words/language";
import { ConfirmText } from "./ConfirmText";

afterEach(cleanup);

function shown(state: TranslationState, numbersDiffer: NumbersDiffer | null, text = "Teppich") {
  const onConfirm = vi.fn();
  render(
    <LanguageProvider locale="en-US">
      <ConfirmText segment={{ text: "Teppich", state, numbersDiffer }} text={text} onConfirm={onConfirm} />
    </LanguageProvider>,
  );
  const button = screen.queryByRole("button");
  if (button) fireEvent.click(button);
  const label = (button?.textContent ?? "").replace(/[\u2066-\u2069]/g, "");
  return [label, ...onConfirm.mock.calls.map(([accept]) => accept as string[])];
}

describe("confirming a text", () => {
  it("names what is right although the numbers differ", () => {
    expect(shown("draft", { lost: ["180 cm"], added: [] })).toEqual(["It is right without 180 cm", ["numbersDiffer"]]);
  });
  it("says first what is amiss, unless a number stands for another and its field says so", () => {
    const said = () => screen.queryByRole("status")?.textContent.replace(/[\u2066-\u2069]/g, "");
    shown("draft", { lost: ["180 cm", "600 g/m²"], added: [] });
    expect(said()).toBe("Not in this text: 180 cm · 600 g/m²");
    cleanup();
    shown("draft", { lost: [], added: ["42"] });
    expect(said()).toBe("Not in the source: 42");
    cleanup();
    shown("draft", { lost: ["180 cm"], added: ["18 cm"] });
    expect(said()).toBeUndefined();
  });
  it("asks for a reviewed text too, and for numbers that are new", () => {
    expect(shown("reviewed", { lost: [], added: ["42"] })).toEqual(["It is right with 42", ["numbersDiffer"]]);
  });
  it("accepts nothing where nothing differs, or where another text was typed since", () => {
    expect(shown("draft", null)).toEqual(["Confirm", []]);
    cleanup();
    expect(shown("draft", { lost: ["180 cm"], added: [] }, "Teppich, 180 cm")).toEqual(["Confirm", []]);
  });
  it("is not there where nothing is to be confirmed", () => {
    expect(shown("reviewed", null)).toEqual([""]);
    cleanup();
    expect(shown("missing", null, " ")).toEqual([""]);
  });
});
