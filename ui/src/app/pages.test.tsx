// @vitest-environment jsdom
// Long lists over the example desk: they are read where they are in sight, counts are those of all, and nothing that
// was read goes blank while it is read again.
import { act, configure, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PublishState } from "../generated/contract";
import type { CommandName, Request, Response } from "../platform/desk";
import { ExampleDesk } from "../platform/example/desk";
import { clearStage, setStage, show } from "./stage";

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000, getElementError: (message) => new Error(message ?? "") });

beforeEach(setStage);
afterEach(clearStage);

/** A desk with a long range, whose answers can be held up. */
class LongDesk extends ExampleDesk {
  #free: Promise<void> = Promise.resolve();
  #let: () => void = () => undefined;

  constructor(count: number, publish: PublishState) {
    super();
    const [first] = this.goods;
    if (!first) throw new Error("the example has goods");
    this.goods.length = 0;
    for (let index = 0; index < count; index += 1)
      this.goods.push({
        ...structuredClone(first),
        id: `p-${String(index)}`,
        title: `Bowl ${String(index).padStart(4, "0")}`,
        status: "active",
        publish,
      });
  }

  /** Keep every answer back until `free`. */
  hold(): void {
    this.#free = new Promise((free) => (this.#let = free));
  }

  free(): void {
    this.#let();
  }

  override async call<Name extends CommandName>(name: Name, request: Request<Name>): Promise<Response<Name>> {
    const answer = super.call(name, request);
    await this.#free;
    return answer;
  }

  asked(name: CommandName): unknown[] {
    return this.calls.filter((call) => call.name === name).map(({ request }) => request);
  }
}

/** The bowls that can be read. */
const bowls = () => screen.getAllByRole("row").filter((row) => row.textContent.includes("Bowl "));
/** Scroll so that a row is in sight; the page has no layout that would do it by keys. */
const scrollTo = (index: number) => {
  const grid = screen.getByRole("treegrid");
  grid.scrollTop = index * 36;
  fireEvent.scroll(grid);
};

describe("what is published", () => {
  const window = (offset: number) => ({ offset, limit: 100 });

  it("is read as it is reached, and counted as a whole", async () => {
    const desk = await show(new LongDesk(450, "live"), "#/publish", "publish");
    expect(desk.asked("listing_list")).toEqual([window(0)]);
    expect(screen.getByRole("treegrid").getAttribute("aria-rowcount")).toBe("451");
    expect(screen.getByRole("button", { name: /450.*Live/ })).toBeDefined();
    scrollTo(120);
    await waitFor(() => expect(desk.asked("listing_list")).toEqual([window(0), window(100)]));
    scrollTo(320);
    await waitFor(() => expect(desk.asked("listing_list")).toContainEqual(window(300)));
    scrollTo(440);
    await screen.findByText("Bowl 0445");
    expect(desk.asked("listing_list")).toHaveLength(5);
  });

  it("stays in sight while it is read again, and while another state is read", async () => {
    const desk = await show(new LongDesk(450, "live"), "#/publish", "publish");
    desk.hold();
    act(() => desk.send({ kind: "changed", tags: ["network"] }));
    await waitFor(() => expect(desk.asked("listing_list")).toHaveLength(2));
    expect(bowls().length).toBeGreaterThan(5);
    fireEvent.click(screen.getByRole("button", { name: /Live/ }));
    await waitFor(() => expect(desk.asked("listing_list")).toContainEqual({ state: "live", ...window(0) }));
    expect(bowls().length).toBeGreaterThan(5);
    desk.free();
    await waitFor(() => expect(document.querySelector("main[data-ready='true']")).not.toBeNull());
    expect(bowls().length).toBeGreaterThan(5);
  });
});

/** Press a key in the grid; the page has no layout, so that its scroll place is set by hand. */
const press = (key: string, more: object = {}) => {
  const grid = screen.getByRole("treegrid");
  fireEvent.keyDown(grid, { key, ...more });
};
/** Wait for a row; looking it up by its words each time would take long in so large a page. */
const here = (title: string) => waitFor(() => expect(document.body.textContent).toContain(title));
/** The row that keys act on, as it is read out. */
const activeRow = () => {
  const id = screen.getByRole("treegrid").getAttribute("aria-activedescendant") ?? "";
  return document.getElementById(id)?.closest("[role=row]")?.textContent ?? "";
};
const LISTED = 6_000;
const FAR = 5_000;

/** A desk of 6,000 products whose catalogue stands at row 5,000. */
async function farDown(): Promise<LongDesk> {
  const desk = await show(new LongDesk(LISTED, "live"), "#/catalogue", "catalogue");
  scrollTo(FAR);
  await here(`Bowl ${String(FAR + 3)}`);
  await waitFor(() => expect(document.querySelectorAll(".gr.absent")).toHaveLength(0));
  await waitFor(() => expect(document.querySelector("main[data-ready='true']")).not.toBeNull());
  return desk;
}

describe("a long catalogue", () => {
  it("reads only what is in sight after a change, however much was passed", async () => {
    const desk = await farDown();
    scrollTo(FAR + 600);
    await here(`Bowl ${String(FAR + 603)}`);
    await waitFor(() => expect(document.querySelector("main[data-ready='true']")).not.toBeNull());
    const before = desk.asked("catalogue_list").length;
    act(() => desk.send({ kind: "changed", tags: ["catalogue"] }));
    await waitFor(() => expect(desk.asked("catalogue_list").length).toBeGreaterThan(before));
    await act(() => new Promise((rest) => setTimeout(rest, 800)));
    const read = desk.asked("catalogue_list").slice(before);
    // Those in sight, and the first one, which the active row is in.
    expect(read).toHaveLength(3);
    scrollTo(FAR);
    await waitFor(() => expect(desk.asked("catalogue_list").length).toBeGreaterThan(before + 3));
  });

  it("neither doubles nor loses a row that others push on, and stays where it was", async () => {
    const desk = await farDown();
    fireEvent.mouseDown(screen.getByText(`Bowl ${String(FAR + 5)}`));
    expect(activeRow()).toContain(`Bowl ${String(FAR + 5)}`);
    const place = screen.getByRole("treegrid").scrollTop;
    const [first] = desk.goods;
    if (!first) throw new Error("the example has goods");
    desk.goods.unshift(...["A", "B"].map((id) => ({ ...structuredClone(first), id, title: `Bowl ${id}` })));
    act(() => desk.send({ kind: "changed", tags: ["catalogue"] }));
    const grid = screen.getByRole("treegrid");
    await waitFor(() => expect(grid.getAttribute("aria-rowcount")).toBe(String(LISTED + 3)));
    expect(grid.scrollTop).toBe(place + 2 * 36);
    expect(activeRow()).toContain(`Bowl ${String(FAR + 5)}`);
    fireEvent.scroll(grid);
    const inSight = () => bowls().flatMap((row) => /Bowl (5\d{3})/.exec(row.textContent)?.[1] ?? []);
    await waitFor(() => expect(inSight()).toContain(String(FAR)));
    const seen = inSight().map(Number);
    expect(seen).toEqual(seen.map((_, index) => (seen[0] ?? 0) + index));
  });

  it("keeps its rows while a change is read, and takes all answers over together", async () => {
    const desk = await farDown();
    const shown = bowls().map((row) => row.textContent);
    desk.hold();
    act(() => desk.send({ kind: "changed", tags: ["catalogue", "prices"] }));
    await act(() => new Promise((rest) => setTimeout(rest, 300)));
    expect(bowls().map((row) => row.textContent)).toEqual(shown);
    desk.free();
  });

  it("is as long as it is: End goes to its last row, Home to its first", async () => {
    const desk = await show(new LongDesk(LISTED, "live"), "#/catalogue", "catalogue");
    expect(screen.getByRole("treegrid").getAttribute("aria-rowcount")).toBe(String(LISTED + 1));
    press("End", { ctrlKey: true });
    await waitFor(() => expect(activeRow()).toContain(`Bowl ${String(LISTED - 1)}`));
    expect(desk.asked("catalogue_list")).toHaveLength(2);
    press("Home", { ctrlKey: true });
    expect(activeRow()).toContain("Bowl 0000");
  });

  it("takes into a choice only rows that are here", async () => {
    await show(new LongDesk(LISTED, "live"), "#/catalogue", "catalogue");
    press("End", { ctrlKey: true, shiftKey: true });
    expect(activeRow()).toContain("Bowl 0099");
  });

  it("keeps what is ticked out of sight", async () => {
    await farDown();
    fireEvent.click(screen.getByRole("checkbox", { name: new RegExp(`Bowl ${String(FAR + 3)}`) }));
    scrollTo(2_000);
    await here("Bowl 2003");
    expect(screen.getByText(/1\W* selected/)).toBeDefined();
  });
});

describe("the matrix", () => {
  const all = { order: "weakest", counts: true, offset: 0, limit: 100 };

  it("is read as it is reached, in the order that the desk gives, and says how many products there are", async () => {
    const desk = await show(new LongDesk(450, "live"), "#/markets/matrix", "matrix");
    expect(desk.asked("price_matrix")).toEqual([all]);
    expect(screen.getByRole("treegrid").getAttribute("aria-rowcount")).toBe("451");
    scrollTo(150);
    await waitFor(() =>
      expect(desk.asked("price_matrix")).toEqual([all, { ...all, offset: 100 }, { ...all, offset: 200 }]),
    );
    scrollTo(250);
    await screen.findByText("Bowl 0250");
  });

  it("keeps its rows and its filters while another order or filter is read", async () => {
    const desk = await show(new LongDesk(450, "live"), "#/markets/matrix", "matrix");
    desk.hold();
    fireEvent.click(screen.getByRole("button", { name: /under/i }));
    await waitFor(() => expect(desk.asked("price_matrix")).toContainEqual({ ...all, only: "belowFloor" }));
    expect(bowls().length).toBeGreaterThan(5);
    desk.free();
    await waitFor(() => expect(document.querySelector("main[data-ready='true']")).not.toBeNull());
    expect(screen.getByRole("button", { pressed: true, name: /under/i })).toBeDefined();
  });

  it("begins at its top with another filter", async () => {
    const desk = await show(new LongDesk(450, "live"), "#/markets/matrix", "matrix");
    scrollTo(120);
    await screen.findByText("Bowl 0120");
    fireEvent.click(screen.getByRole("button", { name: /under/i }));
    await waitFor(() => expect(desk.asked("price_matrix")).toContainEqual({ ...all, only: "belowFloor" }));
    await waitFor(() => expect(screen.getByRole("treegrid").scrollTop).toBe(0));
  });

  it("explains a price of the day that it shows", async () => {
    const desk = await show(new LongDesk(3, "live"), "#/markets/matrix?at=2026-10-26", "matrix");
    const prices = screen.getAllByRole("gridcell").filter((cell) => /[0-9]/.test(cell.textContent));
    fireEvent.doubleClick(prices.at(-1) ?? document.body);
    await waitFor(() => expect(desk.asked("price_show")).toContainEqual(expect.objectContaining({ at: "2026-10-26" })));
  });
});

/** A desk whose product has been changed often. */
class WornDesk extends LongDesk {
  override async call<Name extends CommandName>(name: Name, request: Request<Name>): Promise<Response<Name>> {
    if (name !== "history_list") return super.call(name, request);
    const { before, limit = 100 } = request as Request<"history_list">;
    await super.call(name, request);
    const oldest = before === undefined ? 130 : Number(before);
    const count = Math.min(limit, oldest);
    const acts = Array.from({ length: count }, (_, index) => ({
      id: String(oldest - 1 - index),
      label: { message: "act-variant-set", args: { sku: `N-${String(oldest - 1 - index)}`, field: "cost" } },
      at: "2026-10-30T14:12:00Z",
      origin: "person" as const,
      undone: false,
      undoable: true,
      changed: 2,
      changes: [],
    }));
    const history: Response<"history_list"> = { acts, next: count < oldest ? String(oldest - count) : null };
    return history;
  }
}

describe("the history of a product", () => {
  it("reads older changes only, and keeps the newer ones", async () => {
    const desk = await show(new WornDesk(3, "live"), "#/listing/p-1/history", "listing-history");
    const rows = () => document.querySelectorAll("table.history tbody tr").length;
    await waitFor(() => expect(rows()).toBe(50));
    for (const expected of [100, 130]) {
      fireEvent.click(screen.getByRole("button", { name: "Older changes" }));
      await waitFor(() => expect(rows()).toBe(expected));
    }
    expect(screen.queryByRole("button", { name: "Older changes" })).toBeNull();
    const asked = { product: "p-1", limit: 50 };
    const ofProduct = desk.asked("history_list").filter((request) => JSON.stringify(request).includes('"limit":50'));
    expect(ofProduct).toEqual([asked, { ...asked, before: "80" }, { ...asked, before: "30" }]);
  });
});
