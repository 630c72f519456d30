// What every story has: a fresh folder, the sample workspace, a served desk, a page on it.
import { expect, test as base, type ConsoleMessage, type Page } from "@playwright/test";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Commands } from "../../../ui/src/generated/contract.ts";
import { dhow, Server } from "./programs.ts";

/** A desk that a story works on. */
export class Desk {
  constructor(
    readonly folder: string,
    readonly workspace: string,
    readonly page: Page,
    private readonly server: Server,
  ) {}

  private bearer = "";

  /** Open the page; the token is used up by it, so the key it got is kept for `call`. */
  async open(): Promise<void> {
    const session = this.page.waitForResponse((response) => response.url().endsWith("/session"));
    await this.page.goto(this.server.address);
    ({ bearer: this.bearer } = (await (await session).json()) as { bearer: string });
    await expect(this.page.locator("main[data-ready='true']")).toBeVisible();
  }

  /** Call a command as another page of the same desk would; the page hears of it by events. */
  async call<Name extends keyof Commands>(
    name: Name,
    request: Commands[Name]["request"],
  ): Promise<Commands[Name]["response"]> {
    const { origin } = new URL(this.server.address);
    const headers = { authorization: `Bearer ${this.bearer}`, origin };
    const answer = await this.page.request.post(`${origin}/api/${name}`, { headers, data: request });
    const body: unknown = await answer.json();
    if (!answer.ok()) throw new Error(`${name}: ${JSON.stringify(body)}`);
    return body as Commands[Name]["response"];
  }

  /** Go to an address of the desk and wait until everything it asked for has come. */
  async go(address: string, screen: string): Promise<void> {
    await this.page.evaluate((to) => {
      location.hash = to;
    }, `#${address}`);
    await this.ready(screen);
  }

  /** Wait until a screen is shown and whole. */
  async ready(screen: string): Promise<void> {
    await expect(this.page.locator(`main[data-screen='${screen}'][data-ready='true']`)).toBeVisible();
  }

  /** `dhow` on the same machine; the file itself belongs to the served desk meanwhile. */
  dhow(...words: string[]): unknown {
    return dhow(this.folder, words);
  }
}

interface Fixtures {
  desk: Desk;
}

interface WorkerFixtures {
  sample: string;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  // The sample is made once and copied: making it takes longer than a story should wait.
  sample: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "dhow-sample-"));
      const file = join(folder, "sample.dhow");
      dhow(folder, ["sample", file]);
      await use(file);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],

  desk: async ({ page, sample }, use) => {
    const folder = mkdtempSync(join(tmpdir(), "dhow-story-"));
    const workspace = join(folder, "story.dhow");
    copyFileSync(sample, workspace);
    const server = await Server.desk(folder, workspace);
    const complaints = complaintsOf(page);
    const desk = new Desk(folder, workspace, page, server);
    await desk.open();
    await use(desk);
    await server.end();
    rmSync(folder, { recursive: true, force: true });
    expect(complaints, "the page has nothing to complain about").toEqual([]);
  },
});

/** Errors of the page and of its console, refused contents among them. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message: ConsoleMessage) => {
    if (message.type() === "error" && !isRefusal(message)) complaints.push(message.text());
  });
  return complaints;
}

/** Chromium reports every answer of 4xx; a refused command is a normal answer of the desk. */
function isRefusal(message: ConsoleMessage): boolean {
  return message.text().startsWith("Failed to load resource") && message.location().url.includes("/api/");
}

export { expect } from "@playwright/test";
