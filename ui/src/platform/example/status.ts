// The example workspace as its status bar, settings and Today would have it.
import type { Settings, TodayItem, WorkspaceStatus } from "../../generated/contract";

/** State of the example workspace. */
export const exampleStatus: WorkspaceStatus = {
  workspace: "/home/ege/ege-home.dhow",
  name: "ege-home.dhow",
  seller: "Ege Home Textiles",
  sellerId: "s-1",
  baseCurrency: "TRY",
  sourceLocale: "en",
  readOnly: false,
  readOnlyBecause: null,
  savedAt: "2026-10-30T14:12:00Z",
  undo: { message: "act-variant-set", args: { sku: "MHT", field: "stock" } },
  redo: null,
  connection: "online",
  pending: 3,
  conflicts: 2,
  ratesSource: "ecb",
  ratesPublished: "2026-10-30",
  ratesAgeDays: 0,
  today: "2026-10-30",
  programVersion: "0.1.0",
};

/** Its settings. */
export const exampleSettings: Settings = {
  locale: "en-US",
  locales: ["en-US", "zh-Hans", "de", "ar"],
  theme: "light",
  density: "regular",
};

const item = (kind: TodayItem["kind"], count: number, target: string, more: Partial<TodayItem> = {}): TodayItem => ({
  kind,
  count,
  target,
  sku: null,
  title: null,
  market: null,
  locale: null,
  ...more,
});

/** What needs a person there. */
export const exampleToday: readonly TodayItem[] = [
  item("belowFloor", 10, "/catalogue?view=needsLook", {
    market: "US",
    sku: "ATT-70140-SND",
    title: "Aegean Terry bath towel",
  }),
  item("noRate", 34, "/markets/rates", { market: "AE" }),
  item("stale", 6, "/translate/de?state=stale", { locale: "de", sku: "KHT" }),
  item("conflict", 2, "/publish/conflicts"),
  item("lowStock", 1, "/catalogue?view=lowStock", { sku: "MHT" }),
  item("changed", 14, "/publish"),
];
