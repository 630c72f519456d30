// A margin is never rounded across the limit that decides: 27.959 % under a floor of 28 % is not "28.0 %".
import { compare, round, truncate } from "./decimal";

/** Digits to show, and whether the margin lies under its floor. */
export interface MarginShown {
  digits: string;
  underFloor: boolean;
}

/** One digit behind the point; one more, cut off instead of rounded, where rounding would hide which side it is on. */
export function showMargin(marginPercent: string, floorPercent: string | null): MarginShown {
  const rounded = round(marginPercent, 1);
  if (floorPercent === null) return { digits: rounded, underFloor: false };
  const underFloor = compare(marginPercent, floorPercent) < 0;
  const hides = underFloor && compare(rounded, floorPercent) >= 0;
  return { digits: hides ? honest(marginPercent, floorPercent) : rounded, underFloor };
}

function honest(marginPercent: string, floorPercent: string): string {
  const two = round(marginPercent, 2);
  return compare(two, floorPercent) < 0 ? two : truncate(marginPercent, 1);
}
