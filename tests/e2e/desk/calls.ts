// What a page asks of its desk, and what becomes of the prices that it shows meanwhile.
import { expect, type Page } from "@playwright/test";

/** How long nothing is asked when everything that follows an act has been read. */
const CALM = 4_000;

/** The commands that a page calls, in order. What a story calls by itself is not among them. */
export class Calls {
  private names: string[] = [];
  private last = Date.now();

  constructor(private readonly page: Page) {
    page.on("request", (request) => {
      const command = /\/api\/(\w+)$/.exec(request.url())?.[1];
      if (command === undefined) return;
      this.names.push(command);
      this.last = Date.now();
    });
  }

  /** Count from here. */
  begin(): void {
    this.names = [];
    this.last = Date.now();
  }

  /** Wait until nothing more is asked, and answer what was. */
  async untilCalm(): Promise<readonly string[]> {
    for (;;) {
      const left = this.last + CALM - Date.now();
      if (left <= 0) return this.names;
      await this.page.waitForTimeout(left);
    }
  }
}

/** Prices under watch. */
export interface Watch {
  /** The rows in which a cell was empty at some time since, and whether cells were missing. */
  blanked: () => Promise<readonly string[]>;
}

/** Watch every cell that a selector finds now and later; one that somebody types in is left out. */
export async function watchPrices(page: Page, cells: string): Promise<Watch> {
  const seen = await page.evaluateHandle((selector) => {
    const found = () => [...document.querySelectorAll<HTMLElement>(selector)];
    const blanks = () =>
      found().filter((cell) => cell.querySelector("input") === null && cell.textContent.trim() === "");
    const whole = found().length;
    const record = { whole, blank: blanks().length, blanked: new Set<string>() };
    const look = () => {
      for (const cell of blanks())
        record.blanked.add(cell.closest<HTMLElement>("[role=row], tr")?.textContent.replace(/\s+/g, " ") ?? "a cell");
      if (found().length < whole) record.blanked.add(`only ${String(found().length)} of ${String(whole)} cells`);
    };
    new MutationObserver(look).observe(document.body, { childList: true, characterData: true, subtree: true });
    return record;
  }, cells);
  const { whole, blank } = await seen.evaluate(({ whole, blank }) => ({ whole, blank }));
  expect(whole, "prices are shown").toBeGreaterThan(3);
  expect(blank, "every price is shown").toBe(0);
  return { blanked: () => seen.evaluate(({ blanked }) => [...blanked]) };
}
