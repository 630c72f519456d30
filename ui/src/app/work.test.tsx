// @vitest-environment jsdom
// What a person does beyond the catalogue, over the example desk: bring in a file, change a market, translate, choose,
// publish.
import { act, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { toastStore } from "../lib/toast";
import { ExampleDesk, type ExampleOptions } from "../platform/example/desk";
import { clearStage, setStage, show } from "./stage";

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000, getElementError: (message) => new Error(message ?? "") });

/** Text as it is read, without the marks that keep directions apart. */
const words = (expected: string | RegExp) => (_: string, element: Element | null) => {
  const text = (element?.textContent ?? "").replace(/[\u2066-\u2069]/g, "");
  const own = Array.from(element?.childNodes ?? []).some(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return own && (typeof expected === "string" ? text === expected : expected.test(text));
};

beforeEach(setStage);
afterEach(clearStage);

const open = (hash: string, name: string, options?: ExampleOptions) => show(new ExampleDesk(options), hash, name);

const callsOf = (desk: ExampleDesk, name: string) =>
  desk.calls.filter((call) => call.name === name).map(({ request }) => request as Record<string, unknown>);
const press = (name: string, held = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...held });

describe("importing", () => {
  async function choose(): Promise<ExampleDesk> {
    const desk = await open("#/import", "import");
    const input = screen.getByTestId("import-file");
    fireEvent.change(input, {
      target: { files: [new File(["Stok kodu;Maliyet\nA;1,5\n"], "maliyet.csv", { type: "text/csv" })] },
    });
    await screen.findByText(words("Some numbers can be read in two ways. Say how they are written"));
    return desk;
  }

  /** The question about the prices, which is answered as it is proposed. */
  async function goOn(): Promise<void> {
    await screen.findByText(words("These prices are in …"));
    press("Enter", { ctrlKey: true });
  }

  it("asks about columns where numbers are ambiguous, and writes nothing until it is applied", async () => {
    const desk = await choose();
    expect(callsOf(desk, "import_open")[0]).toMatchObject({
      name: "maliyet.csv",
      base64: btoa("Stok kodu;Maliyet\nA;1,5\n"),
    });
    press("Enter", { ctrlKey: true });
    await goOn();
    expect(await screen.findByRole("button", { name: /Apply .*13.* changes/ })).toBeDefined();
    expect(callsOf(desk, "import_apply")).toEqual([]);
    // The program's own reading stands, so no mapping is sent.
    expect(callsOf(desk, "import_preview")[0]).not.toHaveProperty("mapping");
  });

  it("leaves rows with errors out, says how many, and takes all of it back", async () => {
    const desk = await choose();
    press("Enter", { ctrlKey: true });
    await goOn();
    fireEvent.click(await screen.findByRole("button", { name: /Apply .*13.* changes/ }));
    const done = within(await screen.findByTestId("import-applied"));
    expect(callsOf(desk, "import_apply")[0]).toMatchObject({ skipBadRows: true });
    expect(done.getByText(words("4 rows left out"))).toBeDefined();
    fireEvent.click(done.getByRole("button", { name: "Take it all back" }));
    await waitFor(() => expect(callsOf(desk, "changeset_undo")).toEqual([{ id: "cs-1" }]));
  });
});

describe("markets", () => {
  it("keep a rule when its field is left, as one act that can be undone", async () => {
    const desk = await open("#/markets/market/DE", "market");
    const margin = await screen.findByRole("textbox", { name: "At least this margin" });
    fireEvent.focus(margin);
    fireEvent.change(margin, { target: { value: "30" } });
    fireEvent.blur(margin);
    await waitFor(() => expect(callsOf(desk, "market_save")).toHaveLength(1));
    expect(callsOf(desk, "market_save")[0]).toMatchObject({
      code: "DE",
      price: { floor: { marginPercent: "30", onBreach: "block" } },
    });
    await waitFor(() => expect(toastStore.get()).toMatchObject({ undo: true }));
  });

  it("say that rates come later when there is no line, and put nothing in the way", async () => {
    await open("#/markets/rates", "rates", { status: { connection: "offline" } });
    fireEvent.click(screen.getByRole("button", { name: "Fetch now" }));
    expect(await screen.findByText(/The rates that are here serve on/)).toBeDefined();
    expect(screen.getByRole("button", { name: "Fetch when online" })).toBeDefined();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("say where a rate is missing instead of a figure", async () => {
    await open("#/markets/matrix", "matrix");
    const row = (await screen.findByText("Foça bath mat")).closest<HTMLElement>("[role=row]");
    expect(row && within(row).getByText("No rate")).toBeDefined();
  });
});

describe("translating", () => {
  it("confirms with Ctrl Enter, goes on to the next text to do, and keeps no second draft of it", async () => {
    const desk = await open("#/translate/de", "translate");
    const stale = await screen.findByRole("textbox", { name: "Description, German" });
    act(() => stale.focus());
    fireEvent.change(stale, { target: { value: "Frottier, 550 g/m², bei 60 °C nach 200 Wäschen in Form." } });
    fireEvent.keyDown(stale, { key: "Enter", ctrlKey: true });
    await waitFor(() => expect(document.activeElement).not.toBe(stale));
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Colour: Sand, German");
    await waitFor(() => expect(callsOf(desk, "translate_set")).toHaveLength(1));
    expect(callsOf(desk, "translate_set")[0]).toMatchObject({ field: "description", locale: "de", state: "reviewed" });
  });

  it("keeps a text that is left as a draft, once", async () => {
    const desk = await open("#/translate/de", "translate");
    const field = await screen.findByRole("textbox", { name: "Title, German" });
    act(() => field.focus());
    fireEvent.change(field, { target: { value: "Duschtuch" } });
    act(() => field.blur());
    await waitFor(() => expect(callsOf(desk, "translate_set")).toHaveLength(1));
    expect(callsOf(desk, "translate_set")[0]).toMatchObject({ field: "title", text: "Duschtuch", state: "draft" });
  });

  it("offers the number of the source where another stands", async () => {
    await open("#/translate/de", "translate");
    const field = await screen.findByRole("textbox", { name: "Description, German" });
    fireEvent.click(screen.getByRole("button", { name: /Put .*550/ }));
    expect((field as HTMLTextAreaElement).value).toContain("550 g/m²");
  });
});

describe("publishing", () => {
  it("names how many go out and tells of them as on the way, never as live", async () => {
    const desk = await open("#/publish", "publish");
    fireEvent.click(await screen.findByRole("button", { name: /Publish .*2.* listings/ }));
    await waitFor(() => expect(callsOf(desk, "publish")).toEqual([{}]));
    await waitFor(() => expect(toastStore.get()?.message).toMatch(/2.* listings are on the way/));
  });

  it("joins a hub by its address", async () => {
    const desk = await open("#/publish", "publish", { status: { connection: "notEnrolled" } });
    const address = await screen.findByRole("textbox", { name: "Address of the hub" });
    fireEvent.change(address, { target: { value: "https://hub.example" } });
    fireEvent.blur(address);
    fireEvent.click(screen.getByRole("button", { name: "Join a hub" }));
    await waitFor(() => expect(callsOf(desk, "hub_enrol")).toEqual([{ url: "https://hub.example" }]));
  });

  it("takes one side of a conflict with its key", async () => {
    const desk = await open("#/publish/conflicts", "conflicts");
    await screen.findByText(words("2 fields wait for your choice"));
    press("2");
    await waitFor(() => expect(callsOf(desk, "conflict_resolve")).toEqual([{ ids: ["c-1"], keep: "theirs" }]));
    expect(await screen.findByText(words("1 field waits for your choice"))).toBeDefined();
  });

  it("takes one side of all conflicts at once", async () => {
    const desk = await open("#/publish/conflicts", "conflicts");
    await screen.findByText(words("2 fields wait for your choice"));
    fireEvent.click(screen.getByRole("button", { name: "Take mine for all of these" }));
    await waitFor(() => expect(callsOf(desk, "conflict_resolve")).toEqual([{ ids: ["c-1", "c-2"], keep: "mine" }]));
    expect(await screen.findByText("No two devices disagree")).toBeDefined();
  });
});
