// axe on every screen, in a left-to-right and a right-to-left language: nothing serious is found.
import AxeBuilder from "@axe-core/playwright";
import { screensOf } from "../desk/screens.ts";
import { expect, test } from "../desk/story.ts";

for (const locale of ["en-US", "ar"]) {
  test(`every screen can be read by everybody, in ${locale}`, async ({ desk }) => {
    test.setTimeout(180_000);
    await desk.call("settings_set", { locale });
    await expect(desk.page.locator("html")).toHaveAttribute("lang", locale);
    const { products } = await desk.call("catalogue_list", {});
    for (const { address, screen } of screensOf(products[0]?.id ?? "")) {
      await desk.go(address, screen);
      const found = await new AxeBuilder({ page: desk.page }).analyze();
      const serious = found.violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${screen}: ${id} at ${target.join(" ")}`));
      expect.soft(serious).toEqual([]);
    }
  });
}
