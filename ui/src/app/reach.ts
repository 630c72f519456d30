// Keys that mean the same on every screen: its one primary act, the first fix it offers, its field to find things.
import { isWriting } from "../lib/keyboard";
import { reachable } from "../lib/reach";

/** Press the primary act of the open dialog, else of the screen; while a person writes there, only a dialog's. */
export function pressPrimary(): void {
  const [dialog] = reachable("dialogPrimary");
  if (dialog) press(dialog);
  else if (!isWriting(document.activeElement)) press(reachable("screenPrimary").find(isOpen));
}

/** Take the first fix that is offered: that of the field one is in, else of the screen. */
export function takeFix(): void {
  const fixes = reachable("fix").filter(isOpen);
  const field = document.activeElement?.closest(".labelled");
  press(fixes.find((fix) => field?.contains(fix)) ?? fixes[0]);
}

/** Go to the field that finds things here. */
export function goFind(): void {
  reachable("find")[0]?.focus();
}

function isOpen(button: HTMLElement): boolean {
  return !button.matches(':disabled, [aria-disabled="true"]');
}

function press(button: HTMLElement | undefined): void {
  if (button && isOpen(button)) button.click();
}
