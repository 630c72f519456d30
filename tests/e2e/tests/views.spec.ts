// Saved views in a browser, by keyboard alone: a question is asked and kept with its columns, renamed, taken away and
// brought back. In a left-to-right and a right-to-left language, and axe finds nothing serious on the way.
import type { Page } from "@playwright/test";
import { look } from "../desk/look.ts";
import { expect, test, type Desk } from "../desk/story.ts";

/** What the story reads on the screen, in both languages. */
const WORDS = {
  "en-US": {
    save: "Save view",
    more: "Views and what can be done with them",
    edit: "Name and columns of the view",
    remove: "Take the view away",
    views: "Saved views",
    all: /^All/,
  },
  ar: {
    save: "حفظ العرض",
    more: "العروض وما يمكن فعله بها",
    edit: "اسم العرض وأعمدته",
    remove: "إزالة العرض",
    views: "العروض المحفوظة",
    all: /^الكل/,
  },
} as const;

for (const locale of ["en-US", "ar"] as const) {
  test(`a view is made, renamed, taken away and brought back by keyboard, in ${locale}`, async ({ desk }) => {
    test.setTimeout(120_000);
    const { page } = desk;
    const words = WORDS[locale];
    await desk.call("settings_set", { locale, theme: "light" });
    await expect(page.locator(`html[lang="${locale}"]`)).toBeAttached();
    await desk.go("/catalogue", "catalogue");
    const tabs = page.getByRole("navigation", { name: words.views });

    await test.step("made, with a search and a choice of columns", async () => {
      await ask(desk, "towel");
      await walkTo(page, words.save);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("textbox")).toBeFocused();
      await page.keyboard.type("Towels");
      await look(page, `${locale}: a view is named`);
      const ticks = page.getByRole("dialog").getByRole("checkbox");
      const names = await columnsOf(page);
      for (let at = await ticks.count(); at > 2; at -= 1) await untickLast(page);
      // The second of the two that are left comes first.
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Alt+ArrowUp");
      await look(page, `${locale}: columns are chosen`);
      await page.keyboard.press("Control+Enter");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await expect(tabs.getByRole("link", { name: "Towels" })).toBeFocused();
      await expect.poll(() => columnsOf(page)).toEqual([names[0], names[1], names[3], names[2]]);
      await look(page, `${locale}: a view is open`);
      expect((await kept(desk)).map(({ name, search, columns }) => [name, search, columns.length])).toEqual([
        ["Towels", "towel", 2],
      ]);
    });

    await test.step("renamed", async () => {
      await chooseInMenu(page, words.more, words.edit);
      await expect(page.getByRole("textbox")).toBeFocused();
      await page.keyboard.type("Bath");
      await page.keyboard.press("Enter");
      await expect(tabs.getByRole("link", { name: "Bath" })).toBeFocused();
      expect((await kept(desk)).map(({ name }) => name)).toEqual(["Bath"]);
    });

    await test.step("taken away, and brought back by undo", async () => {
      const address = page.url();
      await chooseInMenu(page, words.more, words.remove);
      await expect(tabs).toHaveCount(0);
      await expect(page.getByRole("link", { name: words.all })).toBeFocused();
      expect(await kept(desk)).toEqual([]);
      await look(page, `${locale}: a view is taken away`);
      await page.keyboard.press("Control+z");
      await expect(tabs.getByRole("link", { name: "Bath" })).toHaveAttribute("aria-current", "page");
      await expect(page).toHaveURL(address);
      expect((await kept(desk)).map(({ name }) => name)).toEqual(["Bath"]);
    });
  });
}

test("twelve views leave the open one in sight and nothing dangerous under the pointer", async ({ desk }) => {
  const { page } = desk;
  await page.setViewportSize({ width: 1280, height: 800 });
  for (let at = 1; at <= 12; at += 1)
    await desk.call("view_save", { name: `A view with a long name ${String(at)}`, search: "towel", columns: [] });
  await desk.go("/catalogue", "catalogue");
  const tabs = page.getByRole("navigation", { name: WORDS["en-US"].views }).getByRole("link");
  await expect(tabs).toHaveCount(12);
  await page.keyboard.press("Control+PageUp");
  await expect(tabs.last()).toHaveAttribute("aria-current", "page");
  await expect(tabs.last()).toBeInViewport();
  await look(page, "twelve views");
  await tabs.last().dblclick();
  await expect(tabs).toHaveCount(12);
  await page.keyboard.press("Control+PageDown");
  await expect(tabs.first()).toBeInViewport();
  expect(await kept(desk)).toHaveLength(12);
});

const kept = async (desk: Desk) => (await desk.call("view_list", {})).views;

/** Names of the grid's columns, in order. */
const columnsOf = (page: Page): Promise<(string | null)[]> =>
  page.locator("[role=columnheader]").evaluateAll((heads) => heads.map((head) => head.getAttribute("aria-label")));

/** Search for goods by the key that finds things. */
async function ask(desk: Desk, words: string): Promise<void> {
  await desk.page.keyboard.press("/");
  await desk.page.keyboard.type(words);
  await expect(desk.page).toHaveURL(new RegExp(`search=${words}`));
  await desk.ready("catalogue");
}

/** Press Tab until a button has the focus, from the views on. */
async function walkTo(page: Page, name: string): Promise<void> {
  const wanted = page.getByRole("button", { name, exact: true });
  for (let press = 0; press < 40; press += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Shift+Tab");
  }
  await expect(wanted).toBeFocused();
}

async function chooseInMenu(page: Page, menu: string, act: string): Promise<void> {
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: menu })).toBeFocused();
  await page.keyboard.press("Enter");
  const wanted = page.getByRole("menuitem", { name: act });
  await expect(wanted).toBeVisible();
  for (let press = 0; press < 6; press += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
}

/** Take the tick off the last column that has one, by keyboard. */
async function untickLast(page: Page): Promise<void> {
  const last = page.getByRole("dialog").locator("input[type=checkbox]:checked").last();
  for (let press = 0; press < 80; press += 1) {
    if (await last.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Shift+Tab");
  }
  await page.keyboard.press("Space");
}
