// What axe finds serious on the page as it stands.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Rules to ask: all, or only what a change of colours can break. */
export type Asked = "all" | "colours";

/** Look at the page; what is found is told with the name of the place and does not end the story. */
export async function look(page: Page, place: string, asked: Asked = "all"): Promise<void> {
  // What is still fading in has the colours of neither state.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const axe = new AxeBuilder({ page });
  if (asked === "colours") axe.withRules(["color-contrast"]);
  const { violations } = await axe.analyze();
  const serious = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${place}: ${id} at ${target.join(" ")} ${any[0]?.message ?? ""}`),
    );
  expect.soft(serious).toEqual([]);
}
