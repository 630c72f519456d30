// The shop as its buyers have it: built from the sample by the shell, opened from a web server.
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { look } from "../desk/look.ts";
import { dhow } from "../desk/programs.ts";
import { Shop } from "../desk/shop.ts";
import { expect, test as base } from "../desk/story.ts";

const FIRM = [
  "legalName=Ege Ev Tekstili A.Ş.",
  "address=Liman Cd. 4\n35220 İzmir",
  "country=TR",
  "email=satis@ege.example",
  "phone=+90 232 441 00 00",
  "whatsapp=+90 532 000 11 22",
  "policies.DE.returns=30 Tage.\n\nAuf unsere Kosten.",
];

const GOODS = `sku,title,description,descriptionFormat,type,basePrice,currency,option1Name,option1Value,priceQuantity
SCR-4,Screw M4,Length <MAX 40 mm,plain,Towels,900,TRY,,,100
ASK-1,Loom,"| Width | Threads |
|---|---|
| 180 cm | 40 &amp; more |",markdown,Towels,,,,,
`;

interface Built {
  shop: Shop;
}

const test = base.extend<object, Built>({
  // One shop for all stories: none of them changes it.
  shop: [
    async ({ sample }, use) => {
      const folder = mkdtempSync(join(tmpdir(), "dhow-shop-"));
      const workspace = join(folder, "shop.dhow");
      const goods = join(folder, "goods.csv");
      const built = join(folder, "shop");
      copyFileSync(sample, workspace);
      writeFileSync(goods, GOODS);
      const desk = (...words: string[]) => dhow(folder, ["--workspace", workspace, ...words]);
      desk("import", goods);
      desk("seller", "set", ...FIRM);
      desk("storefront", "build", "--out", built, "--base-url", "https://ege.example");
      desk("product", "set", "SCR-4", "title=Screw M4, steel");
      desk("storefront", "build", "--out", built, "--base-url", "https://ege.example");
      const shop = await Shop.open(built);
      await use(shop);
      await shop.end();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],
});

const PLACES = ["", "c/towels/", "aegean-terry-bath-towel/", "loom/", "firm/contact/"];
const SHOPS = ["DE/de/", "AE/ar/", "JP/ja/", "US/en/"];
const WIDTHS = [390, 1280, 1920];

for (const theme of ["light", "dark"] as const) {
  test(`every page of the shop can be read by everybody, ${theme}`, async ({ page, shop }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme: theme });
    for (const place of ["", ...SHOPS.flatMap((path) => PLACES.map((page) => path + page))]) {
      await page.goto(`${shop.address}/${place}`);
      await look(page, place);
    }
  });
}

test("no page is wider than its window, and no picture is missing", async ({ page, shop }) => {
  test.setTimeout(240_000);
  const refused: string[] = [];
  page.on("response", (response) => {
    if (!response.ok()) refused.push(response.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") refused.push(message.text());
  });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const place of SHOPS.flatMap((path) => PLACES.map((page) => path + page))) {
      await page.goto(`${shop.address}/${place}`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(over, `${place} at ${String(width)}`).toBeLessThanOrEqual(0);
    }
  }
  expect(refused).toEqual([]);
});

test("a buyer comes from the choice of a market to the goods in their language", async ({ page, shop }) => {
  await page.goto(`${shop.address}/`);
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.getByRole("banner").getByText("منتجات أخرى").click();
  await page.getByRole("banner").getByRole("link", { name: "مناشف" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("مناشف");
  await page.getByRole("link", { name: "منشفة حمّام إيجة" }).click();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Aegean Terry bath towel");
  await page.getByRole("link", { name: "Sea", exact: true }).click();
  await expect(page.locator("#sku")).toHaveText("ATT-70140-S");
});

test("a buyer reads what was written", async ({ page, shop }) => {
  await page.goto(`${shop.address}/DE/de/screw-m4/`);
  await expect(page).toHaveURL(/\/DE\/de\/screw-m4-steel\//);
  await expect(page.getByText("Length <MAX 40 mm")).toBeVisible();
  await expect(page.locator("#price")).toContainText("je 100");
  await page.goto(`${shop.address}/DE/de/loom/`);
  await expect(page.getByRole("cell", { name: "40 & more" })).toBeVisible();
  await expect(page.getByText("Preis auf Anfrage").first()).toBeVisible();
});

test("a buyer can ask, request a price and find the firm", async ({ page, shop }) => {
  await page.goto(`${shop.address}/DE/de/loom/`);
  for (const name of ["Zu diesem Artikel fragen", "Preis anfragen"]) {
    const mail = new URL((await page.getByRole("link", { name }).getAttribute("href")) ?? "");
    expect(mail.pathname).toBe("satis@ege.example");
    expect(mail.searchParams.get("subject")).toContain("ASK-1");
    expect(mail.searchParams.get("body")).toBe("ASK-1\r\nhttps://ege.example/DE/de/loom/");
  }
  await isAct(page, "Preis anfragen");
  await page.getByRole("link", { name: "Kontakt und Impressum" }).click();
  await expect(page.getByRole("main")).toContainText("Ege Ev Tekstili A.Ş.");
  await page.getByRole("link", { name: "Rückgabe" }).click();
  await expect(page.getByRole("main")).toContainText("Auf unsere Kosten.");
});

/** A way to act looks like one: a surface of its own, large enough for a finger. */
async function isAct(page: Page, name: string): Promise<void> {
  const link = page.getByRole("link", { name });
  const box = await link.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  const behind = await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
  await expect(link).not.toHaveCSS("background-color", behind);
  await expect(link).not.toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
}
