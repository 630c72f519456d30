// Two computers of one firm without a shell: one is lost and taken out, words are written down and bring the firm back,
// and the hub moves house, by its address and to another log.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { look } from "../desk/look.ts";
import { dhow, Server } from "../desk/programs.ts";
import { expect, test, type Desk } from "../desk/story.ts";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });

async function enrol(desk: Desk, hub: Server): Promise<void> {
  const { page } = desk;
  await desk.go("/settings/network", "settings");
  await page.getByRole("textbox", { name: "Address of the hub" }).fill(hub.address);
  await button(page, "Join a hub").click();
  await expect(page.getByRole("table", { name: "Devices" })).toBeVisible();
}

/** Writes the words down and types three of them; answers the paper. */
async function writeDown(page: Page): Promise<string> {
  await button(page, "Write down the recovery words").click();
  await button(page, "Show the words").click();
  const words = await page.locator(".recovery-words strong").allTextContents();
  expect(words).toHaveLength(12);
  await picture(page, "words");
  // What a button said of its work to screen readers leaves the page some seconds later.
  await expect(page.locator("[data-live-announcer] [role=img]")).toHaveCount(0);
  await look(page, "recovery words");
  await button(page, "They are on paper").click();
  const fields = page.locator(".recovery-check input");
  await expect(fields).toHaveCount(3);
  await expect(fields.first()).toBeFocused();
  await picture(page, "words-check");
  await look(page, "three words");
  await fields.first().fill("towel");
  await button(page, "Check").click();
  await expect(page.getByText("Another word stands here").first()).toBeVisible();
  for (const field of await page.getByRole("textbox", { name: /^Word/ }).all()) {
    const id = (await field.getAttribute("id")) ?? "";
    await field.fill(words[Number(id.split("-").at(-1))] ?? "");
  }
  await button(page, "Check").click();
  await expect(page.locator(".dialog")).toHaveCount(0);
  return words.join(" ");
}

for (const [locale, theme] of [
  ["en-US", "light"],
  ["ar", "dark"],
] as const) {
  test(`the hub and its devices can be read by everybody, in ${locale}, ${theme}`, async ({ desk }) => {
    test.setTimeout(120_000);
    const { page } = desk;
    await page.setViewportSize({ width: 1280, height: 900 });
    const hub = await Server.hub(desk.folder);
    await desk.call("hub_enrol", { url: hub.address });
    const other = join(desk.folder, "other");
    mkdirSync(other);
    const { code } = await desk.call("hub_invite", {});
    dhow(other, ["hub", "join", hub.address, "--code", code, "--file", join(other, "second.dhow")]);
    await desk.call("settings_set", { locale, theme });
    await expect(page.locator(`html[lang="${locale}"][data-theme="${theme}"]`)).toBeAttached();
    await desk.go("/settings/network", "settings");
    await expect(page.locator(".devices tbody tr")).toHaveCount(2);
    await picture(page, `settings-${locale}-${theme}`);
    await look(page, "hub and devices");
    const acts = page.locator("#settings-network .setting > .btn");
    for (const at of [0, 1, 2, 3]) {
      await acts.nth(at).click();
      await expect(page.locator(".dialog")).toBeVisible();
      await picture(page, `dialog-${String(at)}-${locale}-${theme}`);
      await look(page, `dialog ${String(at)} of the hub`);
      await page.keyboard.press("Escape");
      await expect(page.locator(".dialog")).toHaveCount(0);
      await expect(acts.nth(at)).toBeFocused();
    }
    await page.locator(".device-act .btn").click();
    await picture(page, `revoke-${locale}-${theme}`);
    await look(page, "taking a device out");
    await page.keyboard.press("Escape");
    await hub.end();
  });
}

test("a lost laptop is taken out, and words on paper are asked for until they are", async ({ desk }) => {
  test.setTimeout(120_000);
  const { page } = desk;
  const hub = await Server.hub(desk.folder);
  await enrol(desk, hub);
  await button(page, "Add a device").click();
  const code = await page.locator(".invite-code").innerText();
  const other = join(desk.folder, "other");
  const laptop = join(other, "second.dhow");
  mkdirSync(other);
  dhow(other, ["hub", "join", hub.address, "--code", code.trim(), "--file", laptop]);
  await desk.go("/today", "today");
  await expect(page.getByText("Write down the recovery words")).toBeVisible();
  await desk.go("/settings/network", "settings");
  await expect(page.locator(".devices tbody tr")).toHaveCount(2);
  const name = page.locator(".devices tbody tr").nth(1).getByRole("textbox");
  await name.fill("Laptop of Anna");
  await name.press("Enter");
  await expect(button(page, "Take out Laptop of Anna")).toBeVisible();
  await button(page, "Take out Laptop of Anna").click();
  await expect(page.locator(".dialog")).toContainText("What is on its disk stays there");
  await page.locator(".dialog").getByRole("button", { name: "Take out" }).click();
  await expect(page.locator(".devices")).toContainText("Taken out");
  await expect(page.getByRole("heading", { name: "Devices", exact: true })).toBeFocused();
  expect(() => dhow(other, ["--workspace", laptop, "sync"])).toThrow(/deviceRevoked/);
  const paper = await writeDown(page);
  await desk.go("/today", "today");
  await expect(page.getByText("Write down the recovery words")).toHaveCount(0);
  // The file has no hub any more: the words bring it back, as the device that it was.
  await desk.call("hub_leave", {});
  await desk.go("/settings/network", "settings");
  await button(page, "Come back").click();
  await page.locator(".dialog input").fill(hub.address);
  await page.locator(".dialog textarea").fill(paper);
  await page.locator(".dialog").getByRole("button", { name: "Come back" }).click();
  await expect(page.locator(".devices tbody tr")).toHaveCount(2);
  // They bring in a computer that has nothing, too.
  const sheet = join(other, "paper");
  writeFileSync(sheet, paper);
  dhow(other, ["hub", "recover", hub.address, "--phrase-file", sheet, "--file", join(other, "third.dhow")]);
  await desk.go("/today", "today");
  await desk.go("/settings/network", "settings");
  await expect(page.locator(".devices")).toContainText("With recovery words");
  await hub.end();
});

test("the hub moves house, by its address and to another log, and is left", async ({ desk }) => {
  test.setTimeout(120_000);
  const { page } = desk;
  const hub = await Server.hub(desk.folder);
  await enrol(desk, hub);
  await desk.call("sync_now", {});
  await hub.end();
  const moved = await Server.hub(desk.folder);
  await move(page, moved.address, "Only the address changes");
  const elsewhere = join(desk.folder, "elsewhere");
  mkdirSync(elsewhere);
  const other = await Server.hub(elsewhere);
  await move(page, other.address, "knows nothing of this workspace");
  await button(page, "Leave…").click();
  await expect(page.locator(".dialog")).toContainText("All work stays on this computer");
  await button(page, "Leave the hub").click();
  await expect(button(page, "Join a hub")).toBeVisible();
  await moved.end();
  await other.end();
});

async function move(page: Page, address: string, told: string): Promise<void> {
  await button(page, "Move…").click();
  await page.getByRole("textbox", { name: "New address of the hub" }).fill(address);
  await button(page, "Ask there").click();
  await expect(page.locator(".dialog")).toContainText(told);
  await button(page, "Move there").click();
  await expect(page.locator(".hub-url")).toHaveText(address);
}

/** A picture to look at, where somebody asks for some. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.DHOW_E2E_PICTURES;
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) });
}
