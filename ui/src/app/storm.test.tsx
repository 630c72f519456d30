// @vitest-environment jsdom
// What one act costs while the hub makes many changes of it, and what a person sees meanwhile.
import { act, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Tag } from "../generated/contract";
import type { CommandName, Request, Response } from "../platform/desk";
import { ExampleDesk } from "../platform/example/desk";
import { clearStage, setStage, show } from "./stage";

vi.setConfig({ testTimeout: 30_000 });
configure({ getElementError: (message) => new Error(message ?? "") });

/** What today's programs tell of: everything an act and its exchange may touch, each time. */
const EVERYTHING: readonly Tag[] = ["catalogue", "prices", "translations", "history", "network"];

/** How long a read takes at this desk. */
const READING = 60;

/** A desk whose answers take their time, as those of a real one do. */
class SlowDesk extends ExampleDesk {
  /** How long a publish takes. */
  publishing = READING;
  /** How many calls wait for their answer. */
  outstanding = 0;

  override async call<Name extends CommandName>(name: Name, request: Request<Name>): Promise<Response<Name>> {
    this.outstanding += 1;
    try {
      const answer = super.call(name, request);
      await new Promise((answered) => setTimeout(answered, name === "publish" ? this.publishing : READING));
      return await answer;
    } finally {
      this.outstanding -= 1;
    }
  }
}

beforeEach(setStage);
afterEach(() => {
  vi.useRealTimers();
  clearStage();
});

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

/**
 * From here on time passes only where a test lets it. What the screen still reads of its first sight is over by then:
 * those answers come by the real clock, and what they lead to by the stopped one, so that a busy machine counts none
 * of it among the calls of the act.
 */
async function stopClock(desk: SlowDesk): Promise<void> {
  while (desk.outstanding > 0) await act(() => new Promise((passed) => setTimeout(passed, 5)));
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  await pass(2_000);
  expect(desk.outstanding).toBe(0);
  desk.calls.length = 0;
}

interface Storm {
  events: number;
  /** Milliseconds between two events. */
  every: number;
  tags?: readonly Tag[];
  /** What is looked at all the while. */
  look?: () => void;
}

/** Changes one after the other, and the calm behind them. */
async function storm(desk: ExampleDesk, { events, every, tags = EVERYTHING, look }: Storm): Promise<void> {
  const STEP = 20;
  for (let event = 0; event < events; event += 1) {
    for (let passed = 0; passed < every; passed += STEP) {
      await pass(STEP);
      look?.();
    }
    desk.send({ kind: "changed", tags: [...tags] });
  }
  await pass(5_000);
  look?.();
}

function rowOf(title: string): HTMLElement {
  const row = screen.getByText(title).closest<HTMLElement>("[role=row]");
  if (!row) throw new Error(`no row of ${title}`);
  return row;
}

/**
 * Type a price into a cell of the catalogue and keep it; what the card beside it reads while one types is not counted.
 */
function editPrice(desk: ExampleDesk, row: HTMLElement, text: string): void {
  const price = within(row).getAllByRole("gridcell")[2];
  if (!price) throw new Error("no price cell");
  fireEvent.doubleClick(price);
  const input = within(row).getByLabelText(/, Base price/);
  fireEvent.change(input, { target: { value: text } });
  desk.calls.length = 0;
  fireEvent.keyDown(input, { key: "Enter" });
}

/** Texts of all cells with prices in markets. */
const marketCells = () => [...document.querySelectorAll("[role=gridcell].calc")].map(({ textContent }) => textContent);

async function showCatalogue(): Promise<{ desk: SlowDesk; row: HTMLElement }> {
  const desk = await show(new SlowDesk(), "#/catalogue", "catalogue");
  const row = rowOf("Karaburun hotel towel");
  await waitFor(() => expect(document.querySelectorAll("img").length).toBeGreaterThan(9));
  return { desk, row };
}

const countOf = (desk: ExampleDesk, name: CommandName) => desk.calls.filter((call) => call.name === name).length;

const costOf = (desk: ExampleDesk) => desk.calls.length;

describe("one price edit", () => {
  it.each<[string, Storm]>([
    ["told of in one storm of everything", { events: 25, every: 240 }],
    ["told of all at once", { events: 25, every: 0 }],
    ["told of once, and once more after the exchange", { events: 1, every: 1_200, tags: ["network"] }],
  ])("costs at most eight calls where it is %s", async (_, weather) => {
    const { desk, row } = await showCatalogue();
    await stopClock(desk);
    editPrice(desk, row, "1640.50");
    await storm(desk, weather);
    expect(countOf(desk, "variants_set")).toBe(1);
    expect(countOf(desk, "media_read")).toBe(0);
    expect(costOf(desk)).toBeLessThanOrEqual(8);
    expect(within(row).getByText("1,640.50")).toBeTruthy();
  });

  it("is seen soon, and no price goes blank meanwhile", async () => {
    const { desk, row } = await showCatalogue();
    await stopClock(desk);
    const before = marketCells();
    expect(before.length).toBeGreaterThan(20);
    const look = () => {
      const now = marketCells();
      expect(now.length).toBe(before.length);
      expect(now.filter((text) => text === "")).toEqual([]);
    };
    editPrice(desk, row, "1640.50");
    await storm(desk, { events: 2, every: 240, look });
    expect(within(row).getByText("1,640.50")).toBeTruthy();
    await storm(desk, { events: 25, every: 240, look });
  });

  it("is seen soon in the midst of a storm that others make", async () => {
    const { desk, row } = await showCatalogue();
    await stopClock(desk);
    for (let event = 0; event < 8; event += 1) {
      desk.send({ kind: "changed", tags: [...EVERYTHING] });
      await pass(100);
    }
    editPrice(desk, row, "1640.50");
    for (let event = 0; event < 5; event += 1) {
      await pass(100);
      desk.send({ kind: "changed", tags: [...EVERYTHING] });
    }
    expect(within(row).getByText("1,640.50")).toBeTruthy();
  });
});

describe("the prices of the catalogue", () => {
  it("stay while other goods and another order are read", async () => {
    const { desk, row } = await showCatalogue();
    await stopClock(desk);
    const before = within(row)
      .getAllByRole("gridcell")
      .map(({ textContent }) => textContent);
    act(() => {
      location.hash = "#/catalogue?order=down";
    });
    for (let passed = 0; passed < 600; passed += 20) {
      await pass(20);
      expect(marketCells().filter((text) => text === "")).toEqual([]);
    }
    const after = within(rowOf("Karaburun hotel towel")).getAllByRole("gridcell");
    expect(after.map(({ textContent }) => textContent)).toEqual(before);
  });
});

describe("one publish", () => {
  it.each<[string, Storm]>([
    ["six seconds", { events: 14, every: 430 }],
    ["twenty-four seconds", { events: 14, every: 1_714 }],
  ])("of a listing costs at most fifteen calls in a storm of %s", async (_, weather) => {
    const desk = await show(new SlowDesk(), "#/listing/p-3/details", "listing-details");
    await stopClock(desk);
    desk.publishing = weather.events * weather.every;
    fireEvent.click(screen.getByRole("button", { name: /^Publish/ }));
    await storm(desk, weather);
    expect(countOf(desk, "publish")).toBe(1);
    expect(costOf(desk)).toBeLessThanOrEqual(15);
  });

  it("from the overview costs at most fifteen calls", async () => {
    const desk = await show(new SlowDesk(), "#/publish", "publish");
    await stopClock(desk);
    desk.publishing = 6_000;
    fireEvent.click(screen.getByRole("button", { name: /Publish .*2.* listings/ }));
    await storm(desk, { events: 14, every: 430 });
    expect(countOf(desk, "publish")).toBe(1);
    expect(costOf(desk)).toBeLessThanOrEqual(15);
  });
});
