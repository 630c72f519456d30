// @vitest-environment jsdom
// What a person is asked about the prices of a file, over the example desk: currency and tax, what each answer makes in
// the markets, what is remembered, and what is said before known goods change their currency.
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CommandName, Request, Response } from "../platform/desk";
import { ExampleDesk } from "../platform/example/desk";
import { clearStage, setStage, show } from "./stage";

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000, getElementError: (message) => new Error(message ?? "") });

beforeEach(setStage);
afterEach(clearStage);

const requests = (desk: ExampleDesk, name: string) =>
  desk.calls.filter((call) => call.name === name).map(({ request }) => request as Record<string, unknown>);

/** Brings a file as far as what is asked of it. */
async function bring(name: string, desk = new ExampleDesk()): Promise<ExampleDesk> {
  await show(desk, "#/import", "import");
  fireEvent.change(screen.getByTestId("import-file"), {
    target: { files: [new File(["Stok kodu;Fiyat\nA;1,5\n"], name, { type: "text/csv" })] },
  });
  fireEvent.click(await screen.findByRole("button", { name: /^See what changes/ }));
  return desk;
}

const radio = (name: RegExp) => screen.findByRole<HTMLInputElement>("radio", { name });
const onward = () => screen.getByRole<HTMLButtonElement>("button", { name: /^Go on/ });

describe("the prices of a file", () => {
  it("of a shop are compared once currency and tax are said, and shown in the markets before", async () => {
    const desk = await bring("shop.csv");
    const euro = await radio(/^EUR/);
    expect(onward().disabled).toBe(true);
    expect(screen.getAllByText("Say the currency first")).toBeDefined();
    fireEvent.click(euro);
    await waitFor(async () => expect((await radio(/with tax .*Germany/)).closest("tr")?.textContent).toMatch(/EUR/));
    expect(onward().disabled).toBe(true);
    const net = (await radio(/before tax/)).closest("tr");
    const german = (await radio(/with tax .*Germany/)).closest("tr");
    expect(net?.textContent).not.toBe(german?.textContent);
    fireEvent.click(await radio(/with tax .*Germany/));
    await waitFor(() => expect(onward().disabled).toBe(false));
    expect(requests(desk, "import_preview")).toEqual([]);
    fireEvent.click(onward());
    await screen.findByRole("button", { name: /^Apply/ });
    expect(requests(desk, "import_preview")[0]).toMatchObject({ currency: "EUR", prices: "gross:DE" });
  });

  it("of a list are in the own currency when a person agrees, and can be said otherwise afterwards", async () => {
    const desk = await bring("list.csv");
    expect((await radio(/^TRY/)).checked).toBe(true);
    fireEvent.click(onward());
    const taken = within(await screen.findByTestId("import-prices-taken"));
    expect(requests(desk, "import_preview")[0]).toMatchObject({ currency: "TRY" });
    fireEvent.click(taken.getByRole("button", { name: /Change the prices/ }));
    fireEvent.click(await radio(/^USD/));
    await waitFor(async () => expect((await radio(/^USD/)).checked).toBe(true));
    fireEvent.click(onward());
    // Known goods change their currency: it is said before anything is applied.
    expect(await screen.findByText(/10.* known items get another currency/)).toBeDefined();
    expect(requests(desk, "import_apply")).toEqual([]);
  });

  it("are not asked again for the next file of the same kind, which says what it took", async () => {
    const desk = await bring("shop.csv");
    fireEvent.click(await radio(/^EUR/));
    fireEvent.click(await radio(/with tax .*France/));
    await waitFor(() => expect(onward().disabled).toBe(false));
    fireEvent.click(onward());
    fireEvent.click(await screen.findByRole("button", { name: /^Apply/ }));
    await screen.findByTestId("import-applied");
    expect(requests(desk, "import_apply")[0]).toMatchObject({ remember: true, currency: "EUR", prices: "gross:FR" });
    cleanup();
    await bring("shop-2.csv", desk);
    const taken = await screen.findByTestId("import-prices-taken");
    expect(taken.textContent).toMatch(/EUR.*France.*As in the last file of this kind/);
    expect(requests(desk, "import_preview").at(-1)).toMatchObject({ currency: "EUR", prices: "gross:FR" });
  });
});

describe("what a person decides of the whole file", () => {
  async function review(): Promise<ExampleDesk> {
    const desk = await bring("list.csv");
    await radio(/^TRY/);
    fireEvent.click(onward());
    await screen.findByRole("button", { name: /^Apply/ });
    return desk;
  }

  it("leaves goods out that are not known, and numbers SKUs that stand twice", async () => {
    const desk = await review();
    fireEvent.click(screen.getByRole("checkbox", { name: "Only change goods that are known" }));
    await waitFor(() => expect(requests(desk, "import_preview").at(-1)).toMatchObject({ updateOnly: true }));
    fireEvent.click(await screen.findByRole("checkbox", { name: "Number SKUs that stand twice" }));
    await waitFor(() =>
      expect(requests(desk, "import_preview").at(-1)).toMatchObject({ updateOnly: true, duplicateSkus: "number" }),
    );
    expect(await screen.findByText(/3.* rows need you/)).toBeDefined();
  });

  it("says another row is the header, and the file is read anew", async () => {
    const desk = new ExampleDesk();
    await show(desk, "#/import", "import");
    fireEvent.change(screen.getByTestId("import-file"), {
      target: { files: [new File(["a;b\n"], "list.csv", { type: "text/csv" })] },
    });
    const row = await screen.findByRole("radio", { name: "2", hidden: true });
    fireEvent.click(row);
    await waitFor(() => expect(requests(desk, "import_open").at(-1)).toMatchObject({ headerRow: 2 }));
  });
});

/** A desk that answers some questions late: when they are let go, in any order. */
class LateDesk extends ExampleDesk {
  readonly waiting: (() => void)[] = [];
  late: CommandName | null = null;
  override call<Name extends CommandName>(name: Name, request: Request<Name>): Promise<Response<Name>> {
    const answer = super.call(name, request);
    if (name !== this.late) return answer;
    return new Promise<Response<Name>>((resolve, reject) => {
      this.waiting.push(() => void answer.then(resolve, reject));
    });
  }
  /** Lets an answer go that waits, by the order of the questions. */
  async letGo(index: number): Promise<void> {
    await act(async () => {
      this.waiting[index]?.();
      await new Promise((resolve) => setTimeout(resolve));
    });
  }
}

describe("an answer that comes late", () => {
  const choose = (desk: ExampleDesk, name: string) => {
    fireEvent.change(screen.getByTestId("import-file"), {
      target: { files: [new File(["a;b\n"], name, { type: "text/csv" })] },
    });
    return waitFor(() => expect(requests(desk, "import_open").at(-1)).toMatchObject({ name }));
  };
  const header = (name: string) => screen.findByRole<HTMLInputElement>("radio", { name, hidden: true });

  it.each([
    ["in the order of the questions", [0, 1]],
    ["in the other order", [1, 0]],
  ])("does not undo the header row that was chosen after it, %s", async (_, order) => {
    const desk = new LateDesk();
    await show(desk, "#/import", "import");
    await choose(desk, "list.csv");
    await header("2");
    desk.late = "import_open";
    fireEvent.click(await header("2"));
    fireEvent.click(await header("3"));
    await waitFor(() => expect(desk.waiting).toHaveLength(2));
    for (const index of order) await desk.letGo(index);
    expect((await header("3")).checked).toBe(true);
    expect((await header("2")).checked).toBe(false);
  });

  it("does not show what a file would change that was compared before its columns were said anew", async () => {
    const desk = new LateDesk();
    await bring("list.csv", desk);
    await radio(/^TRY/);
    desk.late = "import_preview";
    fireEvent.click(onward());
    await waitFor(() => expect(desk.waiting).toHaveLength(1));
    location.hash = "#/import/columns";
    fireEvent.click(await header("3"));
    await waitFor(() => expect(requests(desk, "import_open").at(-1)).toMatchObject({ headerRow: 3 }));
    await desk.letGo(0);
    location.hash = "#/import/review";
    await waitFor(() => expect(screen.queryByRole("radio", { name: "3", hidden: true })).toBeNull());
    expect(screen.queryByRole("button", { name: /^Apply/ })).toBeNull();
  });
});
