// Lucide icons at the size of the text around them. They never speak: words beside them do.
import type { LucideIcon } from "lucide-react";
import { classes } from "./classes";

/** What is drawn. */
export interface IconProps {
  of: LucideIcon;
  small?: boolean;
  /** Mirrored where the language runs from right to left. */
  mirrored?: boolean;
  spinning?: boolean;
  tone?: "warn" | "block" | "live" | "draft" | "faint" | "accent";
}

/** One icon, decoration only. */
export function Icon({ of: Shape, small = false, mirrored = false, spinning = false, tone }: IconProps) {
  return (
    <Shape
      aria-hidden="true"
      strokeWidth={1.75}
      className={classes("i", small && "i-s", mirrored && "i-dir", spinning && "spin", tone)}
    />
  );
}
