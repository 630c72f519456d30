// One message at a time at the end of the window; the newest replaces the one before.
import { makeStore } from "./store";

/** What a toast says. */
export interface Toast {
  /** Tells one toast from the next. */
  id: number;
  message: string;
  /** What to do about it. */
  detail?: string | null;
  /** Offer to take the last act back. */
  undo?: boolean;
  tone?: "plain" | "block";
}

/** The toast that is shown now. */
export const toastStore = makeStore<Toast | null>(null);

let last = 0;

/** Show a toast in place of the one before. */
export function showToast(toast: Omit<Toast, "id">): void {
  last += 1;
  toastStore.set({ ...toast, id: last });
}

/** Take the toast away, if it is still this one. */
export function hideToast(id: number): void {
  toastStore.set((now) => (now?.id === id ? null : now));
}
