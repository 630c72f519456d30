// What one act costs at a desk that is enrolled at a real hub, and what a person sees meanwhile.
import { Calls, watchPrices } from "../desk/calls.ts";
import { Server } from "../desk/programs.ts";
import { expect, test, type Desk } from "../desk/story.ts";

/** Most calls of one price that is typed into the grid. */
const EDIT = 8;

/** Most calls of one listing that is published. */
const PUBLISH = 15;

/** Run a story at a desk that is enrolled and has sent everything. */
async function enrolled(desk: Desk, story: (calls: Calls) => Promise<void>): Promise<void> {
  const hub = await Server.hub(desk.folder);
  const calls = new Calls(desk.page);
  await desk.call("hub_enrol", { url: hub.address });
  await sent(desk);
  await story(calls);
  await hub.end();
}

/** Wait until the hub has everything. */
async function sent(desk: Desk): Promise<void> {
  await expect.poll(async () => (await desk.call("network_status", {})).pending, { timeout: 30_000 }).toBe(0);
}

test("one price costs few calls, and no other goes blank", async ({ desk }) => {
  test.setTimeout(120_000);
  const { page } = desk;
  await enrolled(desk, async (calls) => {
    await desk.go("/catalogue", "catalogue");
    await page.getByRole("treegrid").focus();
    await page.keyboard.press("ArrowRight");
    const column = page.locator("[role=columnheader][aria-label^='Base price']");
    const place = (await column.getAttribute("aria-colindex")) ?? "";
    const row = page.getByRole("row").filter({ hasText: "ATS-100180-SND" });
    const cell = row.locator(`[aria-colindex="${place}"]`);
    await expect(cell).toContainText("990.00");
    await calls.untilCalm();
    const prices = await watchPrices(page, `[role=gridcell].calc, [role=gridcell][aria-colindex="${place}"]`);
    await cell.dblclick();
    await page.keyboard.type("1005.5");
    await expect(page.getByText("What this changes")).toBeVisible();
    await calls.untilCalm();
    calls.begin();
    await page.keyboard.press("Enter");
    await expect(cell).toContainText("1,005.50");
    await sent(desk);
    const called = await calls.untilCalm();
    expect(called.filter((name) => name === "variants_set")).toHaveLength(1);
    expect(called.filter((name) => name === "media_read")).toEqual([]);
    expect(called.length, called.join(" ")).toBeLessThanOrEqual(EDIT);
    expect(await prices.blanked()).toEqual([]);
  });
});

/** Where a listing is published from, and the cells of prices that are shown there. */
const LISTINGS = [
  { tab: "details", cells: null },
  { tab: "prices", cells: "tr[data-market] td.p" },
] as const;

for (const { tab, cells } of LISTINGS) {
  const seen = cells === null ? "" : ", and no price goes blank";
  test(`one listing published from its ${tab} costs few calls${seen}`, async ({ desk }) => {
    test.setTimeout(120_000);
    const { page } = desk;
    await enrolled(desk, async (calls) => {
      const { products } = await desk.call("catalogue_list", { search: "ATS-100180" });
      const id = products[0]?.id ?? "";
      await desk.go(`/listing/${id}/${tab}`, `listing-${tab}`);
      await calls.untilCalm();
      const prices = cells === null ? null : await watchPrices(page, cells);
      calls.begin();
      await page.getByRole("button", { name: /^Publish/ }).click();
      await expect.poll(async () => (await desk.call("product_get", { id })).publish).toBe("live");
      await sent(desk);
      const called = await calls.untilCalm();
      expect(called.filter((name) => name === "publish")).toHaveLength(1);
      expect(called.length, called.join(" ")).toBeLessThanOrEqual(PUBLISH);
      await expect(page.getByText("Live", { exact: true }).first()).toBeVisible();
      if (prices !== null) expect(await prices.blanked()).toEqual([]);
    });
  });
}
