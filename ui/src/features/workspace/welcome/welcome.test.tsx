// @vitest-environment jsdom
// A new firm says its country, or leaves it for later; nothing is guessed that would stand in an imprint.
import { cleanup, configure, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { LanguageProvider } from "../../../lib/words/language";
import { createWorkspace } from "../../../platform/workspaces";
import { Welcome } from "./screen";

vi.mock(import("../../../platform/workspaces"), async (original) => ({
  ...(await original()),
  createWorkspace: vi.fn(() => Promise.resolve()),
  showOpened: vi.fn(),
  suggestPlace: () => Promise.resolve("/home/ege/ege.dhow"),
}));
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000, getElementError: (message) => new Error(message ?? "") });

beforeEach(() => {
  vi.stubGlobal("CSS", { escape: (text: string) => text });
  vi.spyOn(navigator, "languages", "get").mockReturnValue(["tr-TR", "tr"]);
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

/** Of a list that is open; the form has a hidden one as well. */
const SHOWN = { selector: "[role=option] *" };
const goOn = () => fireEvent.click(screen.getByRole("button", { name: /Go on/ }));
const made = () => vi.mocked(createWorkspace).mock.calls.map(([{ seller, country }]) => ({ seller, country }));

async function toFirm(): Promise<void> {
  render(
    <LanguageProvider locale="en-US">
      <Welcome failure={null} onLocale={vi.fn()} />
    </LanguageProvider>,
  );
  goOn();
  const name = await screen.findByRole("textbox", { name: "Name of the firm" });
  fireEvent.change(name, { target: { value: "Ege" } });
  fireEvent.blur(name);
  await screen.findByText("/home/ege/ege.dhow");
}

async function begin(): Promise<void> {
  goOn();
  fireEvent.click(await screen.findByRole("button", { name: /Begin empty/ }));
  await waitFor(() => expect(made()).toHaveLength(1));
}

it("asks for the country, the likely one first, and begins with the one that was chosen", async () => {
  await toFirm();
  fireEvent.click(screen.getByRole("button", { name: /Choose a country/ }));
  // Names of so many roles are slow to compute without a browser; their texts are not.
  const list = await screen.findByText("Afghanistan", SHOWN);
  const options = [...(list.closest("[role=listbox]")?.querySelectorAll("[role=option]") ?? [])];
  expect(options.slice(0, 3).map(({ textContent }) => textContent)).toEqual([
    "Türkiye",
    "United States",
    "Afghanistan",
  ]);
  fireEvent.click(screen.getByText("Germany", SHOWN));
  await begin();
  expect(made()).toEqual([{ seller: "Ege", country: "DE" }]);
});

it("begins without one where nobody said it, however likely one is", async () => {
  await toFirm();
  await begin();
  expect(made()).toEqual([{ seller: "Ege", country: null }]);
});
