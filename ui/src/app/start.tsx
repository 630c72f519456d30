// Puts the interface on the page. Hosts, tests and the preview all begin here.
import { StrictMode, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { DeskProvider, makeQueryClient } from "../lib/desk/desk";
import { LanguageProvider, directionOf } from "../lib/words/language";
import { negotiate } from "../lib/words/messages";
import { showAs } from "../platform/appearance";
import type { Desk } from "../platform/desk";
import { prefer } from "../platform/preferences";
import { App } from "./App";
import { Reopen } from "./Reopen";
import "../styles/all.css";

function render(content: ReactNode): void {
  const place = document.getElementById("desk");
  if (!place) throw new Error("the page has no place for the desk");
  prefer({});
  createRoot(place).render(<StrictMode>{content}</StrictMode>);
}

/** Show a desk. */
export function start(desk: Desk): void {
  render(
    <DeskProvider desk={desk} client={makeQueryClient()}>
      <App />
    </DeskProvider>,
  );
}

/** Show the page that says where to find a new address. */
export function startWithoutKey(): void {
  const locale = negotiate(navigator.language);
  showAs({ theme: "system", density: "regular", locale, direction: directionOf(locale) });
  render(
    <LanguageProvider locale={locale}>
      <Reopen />
    </LanguageProvider>,
  );
}
