// Where a primary button is the primary act that a key presses: in the header of a screen, or in a dialog.
import { createContext } from "react";
import type { Reach } from "../lib/reach";

/** What a primary button is declared as here; null where it is one among others. */
export const PrimaryPlace = createContext<Extract<Reach, "dialogPrimary" | "screenPrimary"> | null>(null);
