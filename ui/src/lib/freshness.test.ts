import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Tag } from "../generated/contract";
import type { CommandName } from "../platform/desk";
import { makeQueryClient } from "./desk";
import { BACKGROUND, Freshness, NEAR, SOON, isTouched } from "./freshness";

it("reads again exactly what a change touches", () => {
  expect(isTouched("price_matrix", ["rates"])).toBe(true);
  expect(isTouched("settings_get", ["rates"])).toBe(false);
  expect(isTouched("workspace_status", ["history"])).toBe(true);
  expect(isTouched("variant_set", ["catalogue", "prices"])).toBe(false);
});

let client: QueryClient;
let freshness: Freshness;
let end: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  client = makeQueryClient();
  freshness = new Freshness(client);
  end = freshness.start();
});

afterEach(() => {
  end();
  client.clear();
  vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

interface Reading {
  /** How often the desk was asked. */
  count: () => number;
  /** The answer on the screen: the number of its question. */
  shown: () => unknown;
  leave: () => void;
}

/** Look at a read whose answer takes `takes` milliseconds. */
function look(
  name: CommandName,
  { takes = 10, background = false, refused = false }: { takes?: number; background?: boolean; refused?: boolean } = {},
): Reading {
  const asked = vi.fn(async () => {
    const question = asked.mock.calls.length;
    await new Promise((answered) => setTimeout(answered, takes));
    if (refused) throw new Error("refused");
    return question;
  });
  const observer = new QueryObserver(client, { queryKey: [name, {}], queryFn: asked, meta: { background } });
  const leave = observer.subscribe(() => undefined);
  return { count: () => asked.mock.calls.length, shown: () => observer.getCurrentResult().data, leave };
}

async function burst(count: number, every: number, tags: Tag[] = ["catalogue"]): Promise<void> {
  for (let event = 0; event < count; event += 1) {
    freshness.changed(tags);
    await pass(every);
  }
}

describe("a burst of changes", () => {
  it("is read once soon and once when it rests", async () => {
    const goods = look("product_get");
    await pass(50);
    await burst(20, 100);
    expect(goods.count()).toBe(2);
    await pass(NEAR.rest);
    expect(goods.count()).toBe(3);
    await pass(BACKGROUND.most);
    expect(goods.count()).toBe(3);
  });

  it("is read once where all comes within a moment, by the union of its tags", async () => {
    const goods = look("product_get");
    const rates = look("rates_overview");
    const markets = look("market_list");
    await pass(50);
    freshness.changed(["catalogue"]);
    freshness.changed(["rates"]);
    freshness.changed(["catalogue", "history"]);
    await pass(SOON + 20);
    expect([goods.count(), rates.count(), markets.count()]).toEqual([2, 2, 1]);
  });

  it("is read now and then where it never rests", async () => {
    const goods = look("product_get");
    await pass(50);
    await burst((3 * NEAR.most) / 100, 100);
    expect(goods.count()).toBeGreaterThanOrEqual(4);
    expect(goods.count()).toBeLessThanOrEqual(5);
  });

  it("does not keep a person's own act from the screen", async () => {
    const goods = look("product_get");
    await pass(50);
    await burst(4, 100);
    expect(goods.count()).toBe(2);
    freshness.acts();
    freshness.changed(["catalogue"]);
    freshness.acted();
    await burst(2, 100);
    expect(goods.count()).toBe(3);
  });

  it("does not keep an act from the screen whose answer came before its event", async () => {
    const goods = look("product_get");
    await pass(50);
    await burst(4, 100);
    freshness.acts();
    freshness.acted();
    await pass(20);
    freshness.changed(["catalogue"]);
    await burst(2, 100);
    expect(goods.count()).toBe(3);
  });
});

describe("an act that takes long", () => {
  it("is read when it ends, and now and then before", async () => {
    const goods = look("product_get");
    await pass(50);
    freshness.acts();
    await burst(14, 1_700);
    expect(goods.count()).toBe(3);
    freshness.acted();
    await pass(SOON + 20);
    expect(goods.count()).toBe(4);
  });
});

describe("a read under way", () => {
  it("is shown, and made once more for all that changed meanwhile", async () => {
    const goods = look("product_get", { takes: 3_000 });
    await pass(2_000);
    await burst(5, 300);
    expect(goods.shown()).toBe(1);
    expect(goods.count()).toBe(2);
    await pass(3_000);
    expect(goods.shown()).toBe(2);
    await pass(BACKGROUND.most);
    expect(goods.count()).toBe(3);
  });

  it("is not made anew where nobody looks any more, but when somebody comes back", async () => {
    const goods = look("product_get", { takes: 1_000 });
    await pass(500);
    goods.leave();
    freshness.changed(["catalogue"]);
    await pass(BACKGROUND.most);
    expect(goods.count()).toBe(1);
    const again = look("product_get");
    expect(again.count()).toBe(1);
    await pass(20);
    expect(again.shown()).toBe(1);
  });
});

describe("what nobody waits for", () => {
  it("is read once when changes have come to rest", async () => {
    const today = look("today_list", { background: true });
    const status = look("workspace_status");
    await pass(50);
    await burst(3, 900, ["catalogue", "history"]);
    expect([today.count(), status.count()]).toEqual([1, 1]);
    await pass(BACKGROUND.rest);
    expect([today.count(), status.count()]).toEqual([2, 2]);
  });

  it("is read at once where somebody comes who waits", async () => {
    const aside = look("today_list", { background: true });
    await pass(50);
    freshness.changed(["catalogue"]);
    const near = look("today_list");
    await pass(20);
    expect(aside.count() + near.count()).toBe(2);
  });

  it("is the state of the workspace, but not its settings", async () => {
    const status = look("workspace_status");
    await pass(50);
    freshness.changed(["workspace", "history"]);
    await pass(SOON + 20);
    expect(status.count()).toBe(2);
  });

  it("is read soon after an undo, which only it shows", async () => {
    const status = look("workspace_status");
    await pass(50);
    freshness.actedAside(["history"]);
    await pass(SOON + 20);
    expect(status.count()).toBe(2);
  });
});

describe("a read that nobody looks at", () => {
  it("is made when somebody comes to it, not before", async () => {
    const goods = look("product_get");
    await pass(50);
    goods.leave();
    freshness.changed(["catalogue"]);
    const again = look("product_get");
    expect([goods.count(), again.count()]).toEqual([1, 1]);
  });
});

describe("bytes named by their hash", () => {
  it("are kept for good once they were read", async () => {
    const picture = look("media_read", { background: true });
    await pass(50);
    await burst(5, 1_000);
    await pass(BACKGROUND.most);
    expect(picture.count()).toBe(1);
  });

  it("are asked for again where they were not here yet", async () => {
    const picture = look("media_read", { background: true, refused: true });
    await pass(50);
    await burst(5, 1_000);
    await pass(BACKGROUND.most);
    expect(picture.count()).toBe(2);
  });
});
