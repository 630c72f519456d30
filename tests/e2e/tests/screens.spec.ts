// axe on every screen and in its states, in a left-to-right and a right-to-left language, light and dark: nothing
// serious is found.
import type { Settings } from "../../../ui/src/generated/contract.ts";
import { look, type Asked } from "../desk/look.ts";
import { screensOf } from "../desk/screens.ts";
import { expect, test, type Desk } from "../desk/story.ts";

const LOOKS: readonly { locale: string; theme: Settings["theme"]; asked: Asked }[] = [
  { locale: "en-US", theme: "light", asked: "all" },
  { locale: "en-US", theme: "dark", asked: "colours" },
  { locale: "ar", theme: "light", asked: "all" },
  { locale: "ar", theme: "dark", asked: "colours" },
];

for (const { locale, theme, asked } of LOOKS) {
  test(`every screen can be read by everybody, in ${locale}, ${theme}`, async ({ desk }) => {
    test.setTimeout(240_000);
    await wear(desk, locale, theme);
    const { products } = await desk.call("catalogue_list", {});
    for (const { address, screen } of screensOf(products[0]?.id ?? "")) {
      await desk.go(address, screen);
      await look(desk.page, screen, asked);
    }
  });

  test(`every state can be read by everybody, in ${locale}, ${theme}`, async ({ desk }) => {
    test.setTimeout(240_000);
    await wear(desk, locale, theme);
    await catalogueStates(desk, asked);
    await importStates(desk, asked);
  });
}

async function wear(desk: Desk, locale: string, theme: Settings["theme"]): Promise<void> {
  await desk.call("settings_set", { locale, theme });
  await expect(desk.page.locator(`html[lang="${locale}"][data-theme="${theme}"]`)).toBeAttached();
}

/** Rows open and ticked, a price typed and explained, many cells changed, the palette, the keys, a dialog. */
async function catalogueStates(desk: Desk, asked: Asked): Promise<void> {
  const { page } = desk;
  const grid = page.getByRole("treegrid");
  const price = page.locator("[role=row][aria-level='2']").nth(0).locator("[aria-colindex='4']");
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  await desk.go("/catalogue", "catalogue");
  await page.locator(".twist").first().click();
  await page.getByRole("checkbox").nth(1).check();
  await look(page, "rows ticked and open", asked);
  await price.dblclick();
  await page.keyboard.type("1,2,3");
  await press("Enter");
  await expect(page.locator(".pop.effect")).toBeVisible();
  await expect(page.getByRole("alert")).toBeVisible();
  await look(page, "a price that is unclear", asked);
  await press("Escape");
  await price.click();
  await press("Shift+ArrowDown", "Control+i");
  await expect(page.locator(".trail[data-ready='true']")).toBeVisible();
  await look(page, "cells chosen, and why a price", asked);
  await press("Escape");
  await price.click();
  await page.keyboard.type("1234");
  await press("Enter");
  await expect(page.locator("[data-editing]")).toHaveCount(0);
  await price.click();
  await press("Shift+ArrowDown", "Control+d");
  await expect(page.locator(".dialog")).toBeVisible();
  await look(page, "many cells before they change", asked);
  await press("Escape");
  await expect(page.locator(".dialog")).toHaveCount(0);
  await press("Control+k");
  await page.keyboard.type("towel");
  await expect(page.getByRole("option").nth(3)).toBeVisible();
  await look(page, "the palette", asked);
  await press("Escape");
  await grid.focus();
  // Letters begin to type where a cell is edited; on the title they are keys of the screen.
  await press("Home");
  for (const key of ["?", "n"]) {
    await page.keyboard.press(key);
    await expect(page.locator(".dialog")).toBeVisible();
    await look(page, `dialog of ${key}`, asked);
    await press("Escape");
    await expect(page.locator(".dialog")).toHaveCount(0);
  }
}

const SHEET = `SKU;Title;Price;Colour code
ATS-100180-SND;Aegean Terry bath sheet;1.012;17-1312
PLT-3050;Pamukkale linen tea towel;;
BAD-1;Bad towel;NaN;
`;

/** Columns that need a person, rows with problems, what was written. */
async function importStates(desk: Desk, asked: Asked): Promise<void> {
  const { page } = desk;
  await desk.go("/import", "import");
  await page
    .getByTestId("import-file")
    .setInputFiles({ name: "spring.csv", mimeType: "text/csv", buffer: Buffer.from(SHEET) });
  await expect(page).toHaveURL(/import\/columns/);
  await look(page, "columns of a sheet", asked);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByTestId("import-prices")).toBeVisible();
  await look(page, "prices of a sheet", asked);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("treegrid")).toBeVisible();
  await look(page, "rows of a sheet with problems", asked);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByTestId("import-applied")).toBeVisible();
  await look(page, "what a sheet wrote", asked);
}
