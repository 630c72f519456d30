// The cost list of the example firm, as if it had just been read: new and changed rows, and rows that need a person.
import type { ImportChange, ImportColumns, ImportIssue, ImportReport, ImportRequest } from "../../generated/contract";

const column = (
  name: string,
  field: string | null,
  samples: string[],
  confidence: "certain" | "likely" | "none" = "certain",
  reading: string | null = null,
) => ({ name, field, samples, confidence, reading });

/** Its columns. */
export const exampleColumns: ImportColumns = {
  preset: "table",
  encoding: "windows-1254",
  delimiter: ";",
  rows: 186,
  columns: [
    column("Stok kodu", "sku", ["ATT-70140-SND", "ATT-70140-SEA", "ATS-100150-SND"]),
    column("Ürün", "title", ["Aegean Terry bath towel, Sand", "Aegean Terry bath towel, Sea", "Foça bath mat, Fog"]),
    column("Maliyet", "cost", ["343,44", "581,04", "160,92"], "certain", "comma"),
    column("Fiyat", "basePrice", ["690,00", "990,00", "345,00"], "likely", "comma"),
    column("Ağırlık (kg)", "weight", ["0,49", "0,75", "0,23"], "likely", "comma"),
    column("Barkod", "gtin", ["8690000003471", "8690000001187", ""], "certain"),
    column("Adet", "stock", ["272", "236", "1.240"], "certain", "ambiguous"),
    column("Raf", null, ["B-12", "B-13", "C-01"], "none"),
    column("Renk kodu", null, ["17-1312", "18-4718", ""], "none"),
  ],
  fields: [
    "sku",
    "title",
    "description",
    "handle",
    "status",
    "vendor",
    "type",
    "tags",
    "gtin",
    "basePrice",
    "cost",
    "currency",
    "weight",
    "weightUnit",
    "hsCode",
    "origin",
    "minimumQuantity",
    "unit",
    "stock",
    "image",
    "ignore",
    "option1Name",
    "option1Value",
  ],
  certain: true,
  doubt: null,
  suggestedHeaderRow: null,
  head: [
    { row: 1, cells: ["Stok kodu", "Ürün", "Maliyet", "Fiyat", "Ağırlık (kg)", "Barkod", "Adet", "Raf", "Renk kodu"] },
    { row: 2, cells: ["ATT-70140-SND", "Aegean Terry bath towel, Sand", "343,44", "690,00", "0,49", "8690000003471"] },
    { row: 3, cells: ["ATT-70140-SEA", "Aegean Terry bath towel, Sea", "581,04", "990,00", "0,75", "8690000001187"] },
  ],
  headerRow: 1,
  locale: null,
};

const inLira = (field: string) => (field === "cost" || field === "basePrice" ? { currency: "TRY" } : {});
const updated = (
  row: number,
  title: string,
  sku: string,
  cells: Record<string, readonly [string, string]>,
): ImportChange => ({
  row,
  title,
  sku,
  outcome: "update",
  cells: Object.entries(cells).map(([field, [before, after]]) => ({ field, before, after, ...inLira(field) })),
});
const created = (row: number, title: string, sku: string, stock: string): ImportChange => ({
  row,
  title,
  sku,
  outcome: "create",
  cells: Object.entries({ title, sku, cost: "494", basePrice: "1090", weight: "0.78", stock }).map(
    ([field, after]) => ({ field, before: null, after, ...inLira(field) }),
  ),
});

const towels = ["Sand", "Sea", "Ecru", "Olive"].map((shade, index) =>
  updated(index + 2, `Aegean Terry bath towel, ${shade}`, `ATT-70140-${shade.slice(0, 3).toUpperCase()}`, {
    cost: ["318.00", "343.44"],
    stock: [String(96 + index * 20), String(216 + index * 20)],
  }),
);

const changes: readonly ImportChange[] = [
  ...towels,
  updated(10, "Aegean Terry bath sheet, Sand", "ATS-100150-SND", { cost: ["538.00", "581.04"] }),
  updated(11, "Aegean Terry bath sheet, Sea", "ATS-100150-SEA", { cost: ["538.00", "581.04"], stock: ["61", "121"] }),
  updated(16, "Aegean Terry hand towel, Ecru", "ATH-5090-ECR", { cost: ["149.00", "160.92"] }),
  updated(28, "Bodrum Stripe hand towels, Navy", "BSH-SET3-NVY", { cost: ["432.00", "466.56"] }),
  updated(33, "Didim guest towels, Blush", "DGT-SET6-BLS", { cost: ["402.00", "434.16"] }),
  updated(52, "Urla kitchen towels, Natural", "UKT-SET4-NAT", { cost: ["198.00", "213.84"], weight: ["0.36", "0.38"] }),
  created(175, "Latmos cotton blanket, Sand", "LCB-130170-SND", "40"),
  created(176, "Latmos cotton blanket, Sea", "LCB-130170-SEA", "40"),
  created(177, "Latmos cotton blanket, Olive", "LCB-130170-OLV", "24"),
];

const issue = (
  row: number,
  column: string | null,
  code: string,
  severity: ImportIssue["severity"],
  args: Record<string, string> = {},
): ImportIssue => ({ row, column, code, severity, message: code, hint: "", args });

const issues: readonly ImportIssue[] = [
  issue(47, "Barkod", "digitsLost", "error", { value: "8.69E+12" }),
  issue(58, "Ağırlık (kg)", "otherSeparator", "error", { value: "0.54" }),
  issue(91, null, "duplicateSku", "error", { sku: "KFS-160200-FOG", otherRow: "140" }),
  issue(112, "Maliyet", "notANumber", "error", { value: "n/a" }),
  issue(63, "Ürün", "looksLikeDate", "warning", { value: "03.May" }),
  ...[70, 71, 72, 80].map((row) => issue(row, null, "noBasePrice", "warning", { sku: `ADA-${String(row)}` })),
  issue(1, null, "columnsKept", "info", { columns: "Raf", count: "1" }),
];

/** What it would change. */
export const exampleReport: ImportReport = {
  changeSet: null,
  preset: "table",
  rows: 186,
  products: { create: 1, update: 7, unchanged: 20 },
  variants: { create: 3, update: 10, unchanged: 169 },
  issues: [...issues],
  issueCount: issues.length,
  rowsRefused: 4,
  applied: false,
  mapping: Object.fromEntries(exampleColumns.columns.map(({ name, field }) => [name, field])),
  changes: [...changes],
};

/** The same as it was asked for: without new goods, with numbers behind SKUs, in another currency than the firm's. */
export function reportOf({ currency, updateOnly, duplicateSkus }: ImportRequest): ImportReport {
  const report = { ...exampleReport };
  if (updateOnly === true) {
    report.changes = changes.filter(({ outcome }) => outcome !== "create");
    report.variants = { ...report.variants, create: 0 };
    report.products = { ...report.products, create: 0 };
  }
  if (duplicateSkus === "number") {
    report.issues = issues.filter(({ code }) => code !== "duplicateSku");
    report.rowsRefused -= 1;
  }
  if (currency === undefined || currency === "TRY") return report;
  return {
    ...report,
    currencyChanged: {
      count: 10,
      sku: "ATT-70140-SND",
      title: "Aegean Terry bath towel, Sand",
      before: "690.00 TRY",
      after: `690.00 ${currency}`,
    },
  };
}
