// One sitting in a browser: a price is typed and undone, a sheet is read, looked at, applied and taken back.
import { expect, test } from "../desk/story.ts";

const SHEET = `SKU,Title,Price
ATS-100180-SND,Aegean Terry bath sheet,1012.00
PLT-3050,Pamukkale linen tea towel,12.50
`;

test("a price and a sheet go in and come back out", async ({ desk }) => {
  const { page } = desk;
  await desk.go("/catalogue", "catalogue");
  const { products } = await desk.call("catalogue_list", { search: "ATS-100180" });
  const [sheet] = products;
  const price = async () =>
    (await desk.call("product_get", { id: sheet?.id ?? "" })).variants.find(({ sku }) => sku === "ATS-100180-SND")
      ?.basePrice;
  await test.step("edit and undo", async () => {
    await page.getByRole("treegrid").focus();
    await page.keyboard.press("ArrowRight");
    const row = page.getByRole("row").filter({ hasText: "ATS-100180-SND" });
    const cell = row.locator(`[aria-colindex="${await columnOf(page, "Base price")}"]`);
    await expect(cell).toContainText("990.00");
    await cell.dblclick();
    await page.keyboard.type("1005.5");
    await expect(page.getByText("What this changes")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(cell).toContainText("1,005.50");
    expect(await price()).toBe("1005.5");
    await page.keyboard.press("Control+z");
    await expect(cell).toContainText("990.00");
  });
  await test.step("cells come from a spreadsheet", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const cells = page
      .getByRole("row")
      .filter({ hasText: /ATS-100180-(SND|ECR)/ })
      .locator(`[aria-colindex="${await columnOf(page, "Base price")}"]`);
    await cells.first().click();
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Shift+ArrowDown");
    await page.evaluate(() => navigator.clipboard.writeText("1001\n1002.5\n1003\n"));
    await page.keyboard.press("Control+v");
    await expect(page.getByRole("dialog").getByRole("row")).toHaveCount(3);
    expect(await price()).toBe("990.00");
    await page.keyboard.press("Control+Enter");
    await expect(cells.first()).toContainText("1,001.00");
    await expect(cells.last()).toContainText("1,003.00");
    await page.keyboard.press("Control+z");
    await expect(cells.last()).toContainText("990.00");
    expect(await price()).toBe("990.00");
  });
  await test.step("a sheet is compared, applied and taken back", async () => {
    await desk.go("/import", "import");
    await page
      .getByTestId("import-file")
      .setInputFiles({ name: "spring.csv", mimeType: "text/csv", buffer: Buffer.from(SHEET) });
    // The sheet names no currency: it is in the firm's own, as the person agrees.
    await expect(page.getByText("These prices are in …")).toBeVisible();
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("button", { name: /^Apply/ })).toBeEnabled();
    // A dry run so far: the desk has what it had.
    expect(await price()).toBe("990.00");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByTestId("import-applied")).toBeVisible();
    expect(await price()).toBe("1012.00");
    await page.getByRole("button", { name: "Take it all back" }).click();
    await expect(page.getByTestId("import-applied").getByText("taken back")).toBeVisible();
    expect(await price()).toBe("990.00");
    expect((await desk.call("catalogue_list", { search: "PLT-3050" })).total).toBe(0);
  });
});

/** The place of a column by what its head is called. */
async function columnOf(page: import("@playwright/test").Page, name: string): Promise<string> {
  const head = page.locator(`[role=columnheader][aria-label^="${name}"]`);
  return (await head.getAttribute("aria-colindex")) ?? "";
}
