// Files that do not say everything: one without a currency, a shop with tax in its prices, one that is damaged.
import type { Page } from "@playwright/test";
import { look } from "../desk/look.ts";
import { expect, test, type Desk } from "../desk/story.ts";

const SHOP = `Handle,Title,Variant SKU,Variant Price
cezve,Copper coffee pot,CZV-1,121.00
tray,Copper tray,TRY-9,60.50
`;

/** Known goods and a new one, in whatever currency. */
const LIST = `SKU,Title,Price
ATS-100180-SND,Aegean Terry bath sheet,21.50
CZV-2,Small coffee pot,9.80
`;

/** The mark before the first title is never closed in its row, so that the next row would be part of the title. */
const DAMAGED = `SKU,Title,Price,Currency
LMP-1,"Brass lamp,30.00,EUR
LMP-2,Copper lamp,32.00,EUR
LMP-3,"Tin lamp",12.00,EUR
LMP-4,Glass lamp,18.00,EUR
`;

async function bring(desk: Desk, name: string, text: string): Promise<void> {
  await desk.go("/import", "import");
  await desk.page.getByTestId("import-file").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
}

/** What a row of the question shows, market by market. */
async function shown(page: Page, answer: RegExp): Promise<string[]> {
  const row = page.getByTestId("import-prices").getByRole("row").filter({ hasText: answer });
  return (await row.getByRole("cell").allTextContents()).map((text) => text.replace(/[\u2066-\u2069]/g, "").trim());
}

const onward = (page: Page) => page.getByRole("button", { name: /^Go on/ });
const applies = (page: Page) => page.getByRole("button", { name: /^Apply/ });

test("a file without a currency is asked once, and known goods in another currency are told of", async ({ desk }) => {
  const { page } = desk;
  const currency = async (sku: string) => {
    const { products } = await desk.call("catalogue_list", { search: sku });
    const { variants } = await desk.call("product_get", { id: products[0]?.id ?? "" });
    return variants.find((variant) => variant.sku === sku)?.basePriceCurrency;
  };
  const own = await currency("ATS-100180-SND");
  await bring(desk, "spring.csv", LIST);
  await expect(page.getByText("These prices are in …")).toBeVisible();
  await look(page, "a file without a currency");
  await page.getByRole("radio", { name: /^USD/ }).check();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText(/1.* known item gets another currency/)).toBeVisible();
  await look(page, "goods that change their currency");
  expect(await currency("ATS-100180-SND")).toBe(own);
  await applies(page).click();
  await expect(page.getByTestId("import-applied")).toBeVisible();
  expect([await currency("ATS-100180-SND"), await currency("CZV-2")]).toEqual(["USD", "USD"]);
  await test.step("the next file of its kind says what it takes", async () => {
    await page.getByRole("button", { name: "Another file" }).click();
    await bring(desk, "summer.csv", LIST.replace("21.50", "22.50"));
    await expect(applies(page)).toBeEnabled();
    const taken = page.getByTestId("import-prices-taken");
    await expect(taken).toContainText("USD");
    await expect(taken).toContainText("As in the last file of this kind");
    await taken.getByRole("button").click();
    await expect(page.getByRole("radio", { name: /^USD/ })).toBeChecked();
  });
});

test("a gross shop is moved into three markets, with its tax taken out", async ({ desk }) => {
  const { page } = desk;
  await bring(desk, "shop.csv", SHOP);
  await expect(onward(page)).toBeDisabled();
  await page.getByRole("radio", { name: /^EUR/ }).check();
  await page.getByRole("button", { name: /The tax of another country/ }).click();
  await page.getByRole("option", { name: "Netherlands" }).click();
  const dutch = page.getByRole("radio", { name: /tax of .*Netherlands/ });
  await expect(dutch).toBeChecked();
  await look(page, "whose tax the prices of a shop hold");
  const [, ...prices] = await shown(page, /Netherlands/);
  const [, ...net] = await shown(page, /before tax/);
  expect(prices).toHaveLength(3);
  expect(prices).not.toEqual(net);
  await onward(page).click();
  await expect(page.getByTestId("import-prices-taken")).toContainText("Netherlands");
  await applies(page).click();
  await expect(page.getByTestId("import-applied")).toBeVisible();
  const { markets } = await desk.call("market_list", {});
  for (const [index, { code }] of markets.slice(0, 3).entries()) {
    const price = await desk.call("price_show", { sku: "CZV-1", market: code });
    expect(price.trail.find(({ step }) => step === "net")).toMatchObject({ in: "121", out: "100" });
    // What was shown beside the answer is what the market sells for.
    if (price.unitPrice !== null) expect((prices[index] ?? "").replace(/[^0-9.]/g, "")).toBe(price.unitPrice);
  }
});

test("a damaged file is named, and nothing of it comes in before a person says so", async ({ desk }) => {
  const { page } = desk;
  await bring(desk, "cut.csv", DAMAGED);
  await expect(page.getByText(/The file looks damaged/)).toBeVisible();
  await look(page, "a damaged file");
  const leaveOut = page.getByRole("checkbox", { name: "Leave these rows out" });
  await expect(leaveOut).not.toBeChecked();
  await applies(page).click();
  await expect(page.getByRole("alert")).toBeVisible();
  expect((await desk.call("catalogue_list", { search: "LMP" })).total).toBe(0);
  await leaveOut.check();
  await applies(page).click();
  await expect(page.getByTestId("import-applied")).toBeVisible();
  const { products } = await desk.call("catalogue_list", { search: "LMP" });
  expect(products.map(({ sku }) => sku)).not.toContain("LMP-1");
});
