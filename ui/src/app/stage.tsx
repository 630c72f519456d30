// Where tests see the whole interface: a page without layout, and a desk behind it.
import { cleanup, render, waitFor } from "@testing-library/react";
import { expect, vi } from "vitest";
import { DeskProvider, makeQueryClient } from "../lib/desk";
import { toastStore } from "../lib/toast";
import type { Desk } from "../platform/desk";
import { App } from "./App";

/** What a browser has and this page lacks. */
export function setStage(): void {
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe = vi.fn();
      unobserve = vi.fn();
      disconnect = vi.fn();
    },
  );
  // The page has no layout here; the virtualiser needs a height to know what is in sight.
  Object.defineProperty(Element.prototype, "clientHeight", { configurable: true, value: 800 });
  Object.defineProperty(Element.prototype, "clientWidth", { configurable: true, value: 1280 });
  vi.stubGlobal("CSS", { escape: (text: string) => text });
  Element.prototype.scrollIntoView = vi.fn();
  Element.prototype.scrollTo = vi.fn();
}

/** Leave nothing for the next test. */
export function clearStage(): void {
  cleanup();
  toastStore.set(null);
  vi.unstubAllGlobals();
}

/** Show a desk at an address and wait until its screen is there. */
export async function show<Shown extends Desk>(desk: Shown, hash: string, name?: string): Promise<Shown> {
  location.hash = hash;
  render(
    <DeskProvider desk={desk} client={makeQueryClient()}>
      <App />
    </DeskProvider>,
  );
  const screen = name === undefined ? "main" : `main[data-screen='${name}']`;
  await waitFor(() => expect(document.querySelector(`${screen}[data-ready='true']`)).not.toBeNull(), { timeout: 8000 });
  return desk;
}
