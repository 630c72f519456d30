// Two devices disagree: the cards of the choice can be read by everybody, and say which side stands.
import { mkdirSync } from "node:fs";
import { createServer, connect, type Socket } from "node:net";
import { join } from "node:path";
import { once } from "node:events";
import { look } from "../desk/look.ts";
import { dhow, Server } from "../desk/programs.ts";
import { expect, test } from "../desk/story.ts";

test("a choice between two devices can be read by everybody", async ({ desk }) => {
  test.setTimeout(120_000);
  const { page } = desk;
  const hub = await Server.hub(desk.folder);
  const line = await Line.to(Number(new URL(hub.address).port));
  const other = join(desk.folder, "other");
  mkdirSync(other);
  const second = (...words: string[]) => dhow(other, ["--workspace", join(other, "second.dhow"), ...words]);
  await desk.call("hub_enrol", { url: `http://127.0.0.1:${line.port}` });
  await desk.call("sync_now", {});
  const { code } = await desk.call("hub_invite", {});
  second("hub", "join", hub.address, "--code", code, "--file", join(other, "second.dhow"));
  second("sync");
  await line.cut();
  second("product", "set", "ATS-100180-SND", "basePrice=940", "title=Aegean Terry bath sheet, heavier");
  second("sync");
  await desk.call("variant_set", { sku: "ATS-100180-SND", fields: { basePrice: "1015" } });
  const { products } = await desk.call("catalogue_list", { search: "ATS-100180" });
  await desk.call("product_set", { id: products[0]?.id ?? "", fields: { title: "Aegean Terry bath sheet, softer" } });
  await line.mend();
  await expect
    .poll(async () => (await desk.call("sync_now", {}).catch(() => null))?.conflicts, { timeout: 20_000 })
    .toBe(2);
  await desk.go("/publish/conflicts", "conflicts");
  await expect(page.getByText("stands now")).toHaveCount(2);
  for (const theme of ["light", "dark"] as const) {
    await desk.call("settings_set", { theme });
    await expect(page.locator(`html[data-theme="${theme}"]`)).toBeAttached();
    await look(page, `conflict cards, ${theme}`);
  }
  await page.keyboard.press("1");
  await expect(page.locator(".conflict")).toHaveCount(1);
  await page.keyboard.press("2");
  await expect(page.getByText("No two devices disagree")).toBeVisible();
  await line.cut();
  await hub.end();
});

/** A line between the desk and a hub that can be cut while others keep theirs. */
class Line {
  private readonly sockets = new Set<Socket>();
  private server = createServer();

  private constructor(
    private readonly hub: number,
    public port = 0,
  ) {}

  static async to(hub: number): Promise<Line> {
    const line = new Line(hub);
    await line.mend();
    return line;
  }

  async mend(): Promise<void> {
    this.server = createServer((near) => {
      const far = connect(this.hub, "127.0.0.1");
      for (const socket of [near, far]) {
        this.sockets.add(socket);
        socket.on("error", () => socket.destroy());
        socket.on("close", () => (near.destroy(), far.destroy(), this.sockets.delete(socket)));
      }
      near.pipe(far).pipe(near);
    });
    this.server.listen(this.port, "127.0.0.1");
    await once(this.server, "listening");
    const address = this.server.address();
    if (address !== null && typeof address === "object") this.port = address.port;
  }

  async cut(): Promise<void> {
    const closed = once(this.server, "close");
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}
