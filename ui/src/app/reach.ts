// Keys that mean the same on every screen: its one primary act, the first fix it offers, its field to find things.
import { isWriting } from "../lib/keyboard";

/** Press the primary act of the open dialog, else of the screen; while a person writes there, only a dialog's. */
export function pressPrimary(): void {
  const dialog = document.querySelector('[role="dialog"] .dialog-acts');
  if (dialog) press(dialog, ".btn.go");
  else if (!isWriting(document.activeElement)) press(document, "main > .bar .btn.go");
}

/** Take the first fix that is offered: that of the field one is in, else of the screen. */
export function takeFix(): void {
  const field = document.activeElement?.closest(".labelled");
  if (!field || !press(field, "[data-fix]")) press(document, "main [data-fix]");
}

/** Go to the field that finds things here. */
export function goFind(): void {
  document.querySelector<HTMLElement>('main input[type="search"]')?.focus();
}

function press(within: ParentNode, what: string): boolean {
  const button = within.querySelector<HTMLElement>(`${what}:not([disabled], [aria-disabled="true"])`);
  button?.click();
  return button !== null;
}
