// Which address shows which screen. An entry of the sidebar exists only where a screen does.
import { Globe, Languages, LayoutGrid, Send, Settings, Sun, type LucideIcon } from "lucide-react";
import { later, type Later } from "./later";

/** Names of the places. */
type PlaceName = "nav-today" | "nav-catalogue" | "nav-markets" | "nav-translate" | "nav-publish" | "nav-settings";

/** A place of the sidebar, or a screen that is reached from another. */
export interface ScreenEntry {
  /** First part of the address. */
  path: string;
  screen: Later;
  /** Shown in the sidebar, where it is a place. */
  place?: { name: PlaceName; icon: LucideIcon; key: string; group: "day" | "work" | "foot" };
}

/** All screens, in the order of the sidebar. */
export const screens: readonly ScreenEntry[] = [
  {
    path: "today",
    screen: later(() => import("../features/readiness/screen")),
    place: { name: "nav-today", icon: Sun, key: "T", group: "day" },
  },
  {
    path: "catalogue",
    screen: later(() => import("./CatalogueWithViews")),
    place: { name: "nav-catalogue", icon: LayoutGrid, key: "C", group: "work" },
  },
  { path: "listing", screen: later(() => import("../features/catalogue/product/screen")) },
  { path: "import", screen: later(() => import("../features/import/screen")) },
  {
    path: "markets",
    screen: later(() => import("../features/markets/screen")),
    place: { name: "nav-markets", icon: Globe, key: "M", group: "work" },
  },
  {
    path: "translate",
    screen: later(() => import("../features/translation/screen")),
    place: { name: "nav-translate", icon: Languages, key: "L", group: "work" },
  },
  {
    path: "publish",
    screen: later(() => import("../features/publish/screen")),
    place: { name: "nav-publish", icon: Send, key: "P", group: "work" },
  },
  {
    path: "settings",
    screen: later(() => import("../features/workspace/settings/screen")),
    place: { name: "nav-settings", icon: Settings, key: "S", group: "foot" },
  },
];

/** The screen that opens first. */
export const FIRST = "catalogue";

/** The screen of an address; the first one where the address leads nowhere. */
export function screenOf(path: string | undefined): ScreenEntry {
  const found = screens.find((entry) => entry.path === path) ?? screens.find((entry) => entry.path === FIRST);
  if (!found) throw new Error("the first screen is always there");
  return found;
}
