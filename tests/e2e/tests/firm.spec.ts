// A firm says who it is and what it promises, and its shop shows exactly that; what it stops selling leaves shop and
// hub.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { look } from "../desk/look.ts";
import { Server } from "../desk/programs.ts";
import { expect, test } from "../desk/story.ts";

test("a firm says who it is, and its shop says that and nothing else", async ({ desk }) => {
  test.setTimeout(120_000);
  const { page } = desk;
  const shop = join(desk.folder, "shop");
  const read = (path: string) => readFileSync(join(shop, path), "utf8");
  await test.step("a shop without a firm behind it is told of", async () => {
    await desk.go("/publish/storefront", "storefront");
    await expect(page.getByText("What the shop does not say yet")).toBeVisible();
    await look(page, "a shop that says nothing of its firm");
    await page.keyboard.press("Control+.");
    await desk.ready("settings");
  });
  await test.step("it is said by keys alone, and what does not fit stays with its reason", async () => {
    await page.getByRole("textbox", { name: "Legal name" }).focus();
    await page.keyboard.type("Ege Ev Tekstili A.Ş.");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Liman Cd. 4");
    await page.keyboard.press("Enter");
    await page.keyboard.type("35220 İzmir");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Turk");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.type("12345678");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("alert")).toContainText("12345678");
    await page.keyboard.type("satis@");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert")).toHaveCount(2);
    await look(page, "a firm with what was refused");
    await page.keyboard.type("ege.example");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert")).toHaveCount(1);
    await write(page, "VAT ID", "");
    await expect(page.getByRole("alert")).toHaveCount(0);
    const { legalName, address, country, vatId, email } = await desk.call("seller_show", {});
    expect({ legalName, address, country, vatId, email }).toEqual({
      legalName: "Ege Ev Tekstili A.Ş.",
      address: "Liman Cd. 4\n35220 İzmir",
      country: "TR",
      vatId: null,
      email: "satis@ege.example",
    });
  });
  await test.step("a policy is promised in one market, then in those without one, and taken back", async () => {
    await desk.go("/settings/policies?market=DE", "settings");
    await write(page, "Returns", "30 Tage.\n\nWir zahlen den Rückweg.");
    await page.getByRole("button", { name: /Use it in .* markets without a text/ }).click();
    await expect(page.getByRole("button", { name: /Use it in/ })).toHaveCount(0);
    const { policies } = await desk.call("seller_show", {});
    const { markets } = await desk.call("market_list", {});
    expect(Object.keys(policies).sort()).toEqual(markets.map(({ code }) => code).sort());
    await page.locator("h1").click();
    await page.keyboard.press("Control+z");
    await expect(page.getByRole("button", { name: /Use it in/ })).toBeVisible();
    expect(Object.keys((await desk.call("seller_show", {})).policies)).toEqual(["DE"]);
  });
  await test.step("the shop has it", async () => {
    await desk.call("storefront_build", { out: shop });
    expect(read("DE/de/firm/contact/index.html")).toContain("mailto:satis@ege.example");
    expect(read("DE/de/firm/contact/index.html")).toContain("Ege Ev Tekstili A.Ş.");
    expect(read("DE/de/firm/returns/index.html")).toContain("Wir zahlen den Rückweg.");
    expect(existsSync(join(shop, "DE/de/firm/terms"))).toBe(false);
  });
});

test("what is not for sale any more leaves the hub and the shop", async ({ desk }) => {
  test.setTimeout(120_000);
  const { page } = desk;
  const shop = join(desk.folder, "shop");
  const hub = await Server.hub(desk.folder);
  const { products } = await desk.call("catalogue_list", { search: "ATS-100180" });
  const sheet = products[0]?.id ?? "";
  await desk.call("hub_enrol", { url: hub.address });
  await desk.call("publish", {});
  await desk.call("storefront_build", { out: shop });
  const pages = () => readFileSync(join(shop, "assets/build.json"), "utf8").match(/bath-sheet/g)?.length ?? 0;
  expect(pages()).toBeGreaterThan(0);
  await desk.go(`/listing/${sheet}/details`, "listing-details");
  await page.locator(".seg-item").filter({ hasText: "Draft" }).click();
  await expect.poll(async () => (await desk.call("product_get", { id: sheet })).status).toBe("draft");
  await desk.go("/publish", "publish");
  await expect(page.getByRole("button", { name: /1.*Withdrawn/ })).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: /1.*Withdrawn/ }).click();
  await expect(page.getByRole("row").filter({ hasText: "bath sheet" })).toBeVisible();
  await expect(page.getByText(/Taken off the hub and read back as gone/)).toBeVisible();
  await look(page, "what was withdrawn");
  await desk.call("storefront_build", { out: shop });
  expect(pages()).toBe(0);
  await hub.end();
});

/** Replace what a field says, and leave it. */
async function write(page: Page, name: string, text: string): Promise<void> {
  const field = page.getByRole("textbox", { name });
  await field.fill(text);
  await field.blur();
}
