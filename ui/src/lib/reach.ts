// What the keys that mean the same on every screen lead to. Whoever shows a primary act, a fix or a field to find things
// declares it while it is shown, as keys are declared.
import { useEffect, type RefObject } from "react";

/** What can be reached. A dialog's primary act comes before that of the screen behind it. */
export type Reach = "dialogPrimary" | "screenPrimary" | "fix" | "find";

/** Something to press or to go to. */
interface Reachable {
  reach: Reach;
  element: RefObject<HTMLElement | null>;
}

const shown = new Set<Reachable>();

/** Declare an element while the calling component is shown; null declares nothing. */
export function useReach(reach: Reach | null, element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (reach === null) return undefined;
    const mine: Reachable = { reach, element };
    shown.add(mine);
    return () => void shown.delete(mine);
  }, [reach, element]);
}

/** What can be reached now, in the order of the page. */
export function reachable(reach: Reach): readonly HTMLElement[] {
  return [...shown]
    .flatMap((each) => (each.reach === reach ? (each.element.current ?? []) : []))
    .sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}
