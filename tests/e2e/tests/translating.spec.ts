// A translation that loses a size: it is held back from hub and shop until a person says that it is right so, and held
// back again once what it was said of has changed.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { look } from "../desk/look.ts";
import { Server } from "../desk/programs.ts";
import { expect, test } from "../desk/story.ts";

const SKU = "ATS-100180-SND";
const GERMAN = "Ägäis Saunatuch";

/** The heading of the page in the German shop that sells this SKU. */
function headingIn(shop: string): string {
  const folder = join(shop, "DE/de");
  const pages = readdirSync(folder).map((name) => join(folder, name, "index.html"));
  const texts = pages.filter((path) => existsSync(path)).map((path) => readFileSync(path, "utf8"));
  const page = texts.find((text) => new RegExp(`id="sku">(<[^>]*>)*${SKU}<`).test(text)) ?? "";
  return (/<h1.*?<\/h1>/s.exec(page)?.[0] ?? "").replace(/<[^>]*>/g, "").trim();
}

test("a dropped number is held back until somebody says that it is right", async ({ desk }) => {
  test.setTimeout(120_000);
  const { page } = desk;
  const shop = join(desk.folder, "shop");
  const hub = await Server.hub(desk.folder);
  const { sellerId } = await desk.call("hub_enrol", { url: hub.address });
  const { products } = await desk.call("catalogue_list", { search: "ATS-100180" });
  const id = products[0]?.id ?? "";
  /** What buyers have now: whether the hub's document says it in German, and what heads the page of the shop. */
  const buyers = async () => {
    const { versions } = await desk.call("publish", { skus: [SKU] });
    await desk.call("storefront_build", { out: shop });
    const { listings } = (await (await page.request.get(`${hub.address}/v1/p/${sellerId}/listings`)).json()) as {
      listings: { listing: string; hash: string }[];
    };
    const row = listings.find(({ hash }) => versions.some((version) => version.hash === hash));
    const document = await page.request.get(`${hub.address}/v1/p/${sellerId}/listings/${row?.listing ?? ""}`);
    expect(document.ok()).toBe(true);
    return { hub: (await document.text()).includes(GERMAN), shop: headingIn(shop) };
  };
  const workbench = () => desk.go(`/translate/de?product=${id}&state=all`, "translate");
  const choice = (value: string) => title.getByRole("button", { name: new RegExp(`^It is right without .*${value}`) });
  const title = page.locator(".segment").filter({ has: page.getByRole("textbox", { name: "Title, German" }) });

  await test.step("the size is lost, and the confirmed text waits with its one choice", async () => {
    await desk.call("product_set", { id, fields: { title: "Aegean Terry bath sheet, 180 cm" } });
    await workbench();
    await title.getByRole("textbox").fill(GERMAN);
    await title.getByRole("textbox").press("Control+Enter");
    await expect(title).toHaveAttribute("data-state", "reviewed");
    await expect(choice("180 cm")).toBeVisible();
    await look(page, "a text that lost a size");
  });
  await test.step("before publishing it is told of, and neither hub nor shop shows it", async () => {
    await desk.go("/publish", "publish");
    const issue = page.getByRole("listitem").filter({ hasText: /numbers of .*Title.* in .*German.* differ.*180 cm/ });
    await expect(issue).toBeVisible();
    expect(await buyers()).toEqual({ hub: false, shop: "Aegean Terry bath sheet, 180 cm" });
    await issue.getByRole("link", { name: "Look" }).click();
    await desk.ready("translate");
  });
  await test.step("the named choice lets it out", async () => {
    await choice("180 cm").click();
    await expect(title.getByRole("button", { name: /It is right/ })).toHaveCount(0);
    expect((await desk.call("preflight", {})).issues.filter(({ code }) => code === "numbersDiffer")).toEqual([]);
    expect(await buyers()).toEqual({ hub: true, shop: GERMAN });
  });
  await test.step("an edit of the source asks once more", async () => {
    await desk.go(`/listing/${id}/details`, "listing-details");
    const source = page.getByRole("textbox", { name: /^Title/ });
    await source.fill("Aegean Terry bath sheet, 190 cm");
    await source.blur();
    await expect.poll(async () => (await desk.call("product_get", { id })).title).toContain("190 cm");
    await workbench();
    await expect(title).toHaveAttribute("data-state", "stale");
    await title.getByRole("button", { name: "Confirm" }).click();
    await expect(choice("190 cm")).toBeVisible();
    expect(await buyers()).toEqual({ hub: false, shop: "Aegean Terry bath sheet, 190 cm" });
  });
  await hub.end();
});
