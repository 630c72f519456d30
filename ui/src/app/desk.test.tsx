// @vitest-environment jsdom
// What a person does at the desk, over the example desk: read, edit, undo, find, open.
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ExampleDesk, type ExampleOptions } from "../platform/example/desk";
import { clearStage, setStage, show } from "./stage";

beforeEach(setStage);
afterEach(clearStage);

const open = (hash: string, options?: ExampleOptions) => show(new ExampleDesk(options), hash);

/** The row of a product: by its title, since computing the names of all rows is slow without a browser. */
async function rowOf(title: string): Promise<HTMLElement> {
  const row = (await screen.findByText(title)).closest<HTMLElement>("[role=row]");
  if (!row) throw new Error(`no row of ${title}`);
  return row;
}

const grid = () => screen.getByRole("treegrid");
const key = (name: string, held = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...held });
const callsOf = (desk: ExampleDesk, name: string) =>
  desk.calls.filter((call) => call.name === name).map(({ request }) => request);

const priceOf = (desk: ExampleDesk) => desk.goods.find(({ id }) => id === "p-3")?.variants[0]?.basePrice;
const CLIPBOARD = { readText: () => Promise.resolve("620\tmany") };

describe("the catalogue", () => {
  it("keeps a typed price as an exact decimal, tells it, and undoes it by key", async () => {
    const desk = await open("#/catalogue");
    const row = await rowOf("Karaburun hotel towel");
    const cell = within(row).getAllByRole("gridcell")[2];
    if (!cell) throw new Error("no price cell");
    fireEvent.mouseDown(cell);
    grid().focus();
    key("6");
    const input = await screen.findByLabelText(/Karaburun hotel towel, Base price/);
    fireEvent.change(input, { target: { value: "1,640.5" } });
    fireEvent.keyDown(input, { key: "Enter" });
    await waitFor(() =>
      expect(callsOf(desk, "variants_set")).toEqual([
        { edits: [{ id: "v-3-0", fields: { basePrice: "1,640.5" } }], locale: "en-US" },
      ]),
    );
    expect(priceOf(desk)).toBe("1640.5");
    await waitFor(() => expect(document.querySelector(".toast")?.textContent).toMatch(/Base price.* of .*KHT/));
    await waitFor(() => expect(within(row).getByText("1,640.50")).toBeTruthy());
    key("z", { ctrlKey: true, code: "KeyZ" });
    await waitFor(() => expect(within(row).getByText("610.00")).toBeTruthy());
  });

  it("leaves a price as it was on Escape", async () => {
    const desk = await open("#/catalogue");
    const row = await rowOf("Karaburun hotel towel");
    fireEvent.doubleClick(within(row).getAllByRole("gridcell")[2] ?? row);
    const input = await screen.findByLabelText(/, Base price/);
    fireEvent.change(input, { target: { value: "999" } });
    fireEvent.keyDown(input, { key: "Escape" });
    await waitFor(() => expect(screen.queryByLabelText(/, Base price/)).toBeNull());
    expect(callsOf(desk, "variants_set")).toEqual([]);
  });

  it("keeps an unclear number in its cell with a sentence", async () => {
    const desk = await open("#/catalogue");
    const row = await rowOf("Karaburun hotel towel");
    fireEvent.doubleClick(within(row).getAllByRole("gridcell")[2] ?? row);
    const input = await screen.findByLabelText(/, Base price/);
    fireEvent.change(input, { target: { value: "1,2,3" } });
    fireEvent.keyDown(input, { key: "Enter" });
    expect(await screen.findByRole("alert")).toBeTruthy();
    expect(input.getAttribute("aria-invalid")).toBe("true");
    expect(priceOf(desk)).toBe("610.00");
  });

  it("explains a market's price on Enter", async () => {
    await open("#/catalogue");
    const row = await rowOf("Karaburun hotel towel");
    await waitFor(() => expect(within(row).getByText("18.99")).toBeTruthy());
    fireEvent.doubleClick(within(row).getByText("18.99"));
    const panel = await screen.findByRole("complementary");
    await waitFor(() => expect(within(panel).getAllByRole("listitem").length).toBe(8));
    expect(within(panel).getByText(/Under the floor of/)).toBeTruthy();
  });

  it("closes the panel before it clears what is chosen", async () => {
    await open("#/catalogue");
    const row = await rowOf("Karaburun hotel towel");
    await waitFor(() => expect(within(row).getByText("18.99")).toBeTruthy());
    fireEvent.mouseDown(within(row).getByText("18.99"));
    grid().focus();
    key(" ");
    key("t");
    await screen.findByRole("complementary");
    key("Escape");
    await waitFor(() => expect(screen.queryByRole("complementary")).toBeNull());
    expect(row.getAttribute("aria-selected")).toBe("true");
    key("Escape");
    await waitFor(() => expect(row.getAttribute("aria-selected")).toBe("false"));
  });

  it("fills down over several cells, after they were shown", async () => {
    const desk = await open("#/catalogue");
    const row = await rowOf("Karaburun hotel towel");
    const cell = within(row).getAllByRole("gridcell")[2];
    fireEvent.mouseDown(cell ?? row);
    grid().focus();
    key("ArrowDown", { shiftKey: true });
    expect(document.querySelectorAll("[role=gridcell][aria-selected=true]")).toHaveLength(2);
    key("d", { ctrlKey: true });
    expect(await screen.findByRole("dialog")).toBeTruthy();
    expect(callsOf(desk, "variants_set")).toHaveLength(1);
    key("Escape");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(callsOf(desk, "variants_set").every((request) => (request as { preview?: boolean }).preview)).toBe(true);
    await waitFor(() => expect(document.activeElement).toBe(grid()));
    key("d", { ctrlKey: true });
    await screen.findByRole("dialog");
    key("Enter", { ctrlKey: true });
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    const kept = callsOf(desk, "variants_set").filter((request) => !(request as { preview?: boolean }).preview);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ edits: [{ fields: { basePrice: expect.any(String) as string } }] });
  });

  it("leaves the refused cells of a paste out, and keeps what was typed with the reason", async () => {
    const desk = await open("#/catalogue");
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: CLIPBOARD });
    const row = await rowOf("Karaburun hotel towel");
    fireEvent.mouseDown(within(row).getAllByRole("gridcell")[2] ?? row);
    grid().focus();
    key("v", { ctrlKey: true });
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toMatch(/1.* cell is refused and stays out/);
    expect(dialog.textContent).toMatch(/many.* is not a number/);
    key("Enter", { ctrlKey: true });
    await waitFor(() => expect(priceOf(desk)).toBe("620"));
    const refused = await within(row).findByText("many");
    expect(refused.closest("[role=gridcell]")?.getAttribute("title")).toMatch(/is not a number/);
    const kept = callsOf(desk, "variants_set").at(-1);
    expect(kept).toMatchObject({ edits: [{ id: "v-3-0", fields: { basePrice: "620" } }] });
    expect(await screen.findByText(/1.* cell holds what was refused/)).toBeTruthy();
    grid().focus();
    key("Escape");
    await waitFor(() => expect(within(row).queryByText("many")).toBeNull());
  });

  it("teaches when it is empty", async () => {
    await open("#/catalogue", { empty: true });
    expect(await screen.findByText(/No products yet/)).toBeTruthy();
  });
});

describe("the frame", () => {
  it("finds goods from anywhere and opens them", async () => {
    await open("#/today");
    key("k", { ctrlKey: true, code: "KeyK" });
    const find = await screen.findByRole("combobox");
    fireEvent.change(find, { target: { value: "waffle" } });
    await screen.findByRole("option", { name: /Smyrna/ });
    fireEvent.keyDown(find, { key: "Enter" });
    await waitFor(() => expect(location.hash).toBe("#/listing/p-10/details"));
  });

  it("goes to a place by two keys", async () => {
    await open("#/catalogue");
    key("g");
    key("t");
    await waitFor(() => expect(location.hash).toBe("#/today"));
  });

  it("walks the regions of the window and back", async () => {
    await open("#/translate/de");
    await waitFor(() => expect(document.querySelector("[data-region=detail] textarea")).not.toBeNull());
    const region = () => document.activeElement?.closest("[data-region]")?.getAttribute("data-region");
    const walked = [1, 2, 3, 4, 5].map(() => {
      key("F6");
      return region();
    });
    expect(new Set(walked)).toEqual(new Set(["sidebar", "content", "list", "detail", "status"]));
    key("F6", { shiftKey: true });
    expect(region()).toBe(walked[3]);
  });

  it("does the primary act of the screen, then of its dialog, by one key", async () => {
    const desk = await open("#/catalogue");
    await rowOf("Karaburun hotel towel");
    key("Enter", { ctrlKey: true });
    const title = await screen.findByRole("textbox", { name: /Title of the product/ });
    fireEvent.change(title, { target: { value: "Tea towel" } });
    fireEvent.blur(title);
    key("Enter", { ctrlKey: true });
    await waitFor(() => expect(callsOf(desk, "product_create")).toHaveLength(1));
  });

  it("finds things where there is a field for it", async () => {
    await open("#/settings");
    key("/");
    expect(document.activeElement?.getAttribute("type")).toBe("search");
  });

  it("goes through what needs a person, and acts", async () => {
    await open("#/today");
    await waitFor(() => expect(document.querySelectorAll(".today-item").length).toBeGreaterThan(1));
    key("j");
    expect(document.activeElement).toBe(document.querySelectorAll(".today-item button")[1]);
  });

  it("turns the page with the language", async () => {
    await open("#/settings", { settings: { locale: "ar", theme: "dark", density: "compact" } });
    const { dir, lang, dataset } = document.documentElement;
    expect([dir, lang, dataset.theme, dataset.density]).toEqual(["rtl", "ar", "dark", "compact"]);
  });

  it("says that offline is calm", async () => {
    await open("#/today", { status: { connection: "offline" } });
    expect(await screen.findByText(/Everything works/)).toBeTruthy();
  });

  it("reads again what a change of another window touches", async () => {
    const desk = await open("#/catalogue");
    const before = callsOf(desk, "price_matrix").length;
    act(() => desk.send({ kind: "changed", tags: ["rates"] }));
    await waitFor(() => expect(callsOf(desk, "price_matrix").length).toBeGreaterThan(before));
  });
});

describe("the editor", () => {
  it("offers the barcode that was probably meant", async () => {
    const desk = await open("#/listing/p-3/details");
    const field = await screen.findByRole("textbox", { name: /Barcode/ });
    fireEvent.change(field, { target: { value: "4006381333913" } });
    fireEvent.blur(field);
    await screen.findByRole("button", { name: /4006381333931/ });
    key(".", { ctrlKey: true });
    await waitFor(() => expect(callsOf(desk, "variant_set")).toHaveLength(2));
    expect(callsOf(desk, "variant_set")[1]).toEqual({ id: "v-3-0", fields: { gtin: "4006381333931" } });
  });

  it("saves a field once, when it is left", async () => {
    const desk = await open("#/listing/p-3/details");
    const title = await screen.findByRole("textbox", { name: /Title/ });
    fireEvent.change(title, { target: { value: "Karaburun" } });
    fireEvent.change(title, { target: { value: "Karaburun towel" } });
    expect(callsOf(desk, "product_set")).toEqual([]);
    fireEvent.blur(title);
    await waitFor(() =>
      expect(callsOf(desk, "product_set")).toEqual([{ id: "p-3", fields: { title: "Karaburun towel" } }]),
    );
  });

  it("asks once for the prices of a product, and for a trail only where it is opened", async () => {
    const desk = await open("#/listing/p-3/prices?market=US");
    const markets = () => callsOf(desk, "price_show").map((request) => (request as { market: string }).market);
    const row = () => document.querySelector<HTMLElement>("[data-market=DE]");
    await waitFor(() => expect(row()?.textContent).toMatch(/293/));
    await waitFor(() => expect(markets()).toContain("US"));
    expect(callsOf(desk, "price_matrix")).toHaveLength(1);
    expect(new Set(markets())).toEqual(new Set(["US"]));
    const before = markets().length;
    fireEvent.click(within(row() ?? document.body).getByRole("button"));
    await waitFor(() => expect(markets().length).toBeGreaterThan(before));
    expect(new Set(markets().slice(before))).toEqual(new Set(["DE"]));
    expect(callsOf(desk, "price_matrix")).toHaveLength(1);
  });
});
