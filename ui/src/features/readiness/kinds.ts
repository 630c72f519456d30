// What each cause on Today looks like, and where it stands. Worst first within a group.
import {
  Boxes,
  CircleDashed,
  Coins,
  CopyCheck,
  GitCompareArrows,
  History,
  ScrollText,
  Send,
  Tag,
  TriangleAlert,
  type LucideIcon,
} from "lucide-react";
import type { TodayItem, TodayKind } from "../../generated/contract";

/** A group of the list. */
export type TodayGroup = "money" | "words" | "stock";

/** Groups in order. */
export const GROUPS: readonly TodayGroup[] = ["money", "words", "stock"];

interface KindLook {
  group: TodayGroup;
  icon: LucideIcon;
  tone: "warn" | "sea" | "";
}

/** Looks by cause; the order is the order of the list. */
export const KINDS: Record<TodayKind, KindLook> = {
  belowFloor: { group: "money", icon: TriangleAlert, tone: "warn" },
  noRate: { group: "money", icon: Coins, tone: "warn" },
  noBasePrice: { group: "money", icon: Tag, tone: "warn" },
  stale: { group: "words", icon: History, tone: "warn" },
  missing: { group: "words", icon: CircleDashed, tone: "" },
  twin: { group: "words", icon: CopyCheck, tone: "warn" },
  conflict: { group: "words", icon: GitCompareArrows, tone: "warn" },
  recoveryWords: { group: "words", icon: ScrollText, tone: "warn" },
  lowStock: { group: "stock", icon: Boxes, tone: "warn" },
  changed: { group: "stock", icon: Send, tone: "sea" },
};

const ORDER = Object.keys(KINDS) as TodayKind[];

/** Items as they stand in the list: by group, worst first. */
export function inOrder(items: readonly TodayItem[]): readonly TodayItem[] {
  return [...items].sort(
    (left, right) => ORDER.indexOf(left.kind) - ORDER.indexOf(right.kind) || right.count - left.count,
  );
}
