// @vitest-environment jsdom
// Saved views, over the example desk: a question about the catalogue is kept, asked again, renamed and taken away.
import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SavedView } from "../generated/contract";
import { ExampleDesk } from "../platform/example/desk";
import { clearStage, setStage, show } from "./stage";

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000, getElementError: (message) => new Error(message ?? "") });

beforeEach(setStage);
afterEach(clearStage);

const RESTOCK: SavedView = { name: "Restock", search: "towel", sort: "stock", descending: true, columns: [] };

async function open(hash: string, ...views: readonly SavedView[]): Promise<ExampleDesk> {
  const desk = new ExampleDesk();
  for (const view of views) await desk.call("view_save", view);
  return show(desk, hash, "catalogue");
}

const kept = async (desk: ExampleDesk) => (await desk.call("view_list", {})).views;
const tab = (name: string) => screen.findByRole("link", { name });
const button = (name: string) => screen.findByRole("button", { name });
const heads = () =>
  [...document.querySelectorAll("[role=columnheader]")].map((head) => head.getAttribute("aria-label") ?? "");

/** Follow a link as a browser does. */
function follow(link: HTMLElement): void {
  location.hash = link.getAttribute("href") ?? "";
}

/** Do something with the open view. */
async function choose(name: string): Promise<void> {
  fireEvent.click(await button("Views and what can be done with them"));
  fireEvent.click(await screen.findByRole("menuitem", { name }));
}

async function type(name: string): Promise<HTMLElement> {
  const dialog = await screen.findByRole("dialog");
  fireEvent.change(within(dialog).getByRole("textbox"), { target: { value: name } });
  return dialog;
}

function submit(dialog: HTMLElement): void {
  const form = dialog.querySelector("form");
  if (!form) throw new Error("the dialog has no form");
  fireEvent.submit(form);
}

describe("saved views", () => {
  it("are offered where something is asked, and open where they are kept", async () => {
    const desk = await open("#/catalogue");
    location.hash = "#/catalogue?search=towel&view=lowStock&sort=stock&order=down&titles=de";
    fireEvent.click(await button("Save view"));
    submit(await type("Restock"));
    await waitFor(() => expect(location.hash).toContain("saved=view-1"));
    expect(await kept(desk)).toEqual([{ ...RESTOCK, id: "view-1", view: "lowStock", locale: "de" }]);
    expect((await tab("Restock")).getAttribute("aria-current")).toBe("page");
    expect(screen.queryByRole("dialog")).toBeNull();
    await waitFor(() => expect(screen.queryByRole("button", { name: "Save view" })).toBeNull());
  });

  it("ask the desk their question when their tab is followed, and are left whole", async () => {
    const desk = await open("#/catalogue?search=robe", RESTOCK);
    follow(await tab("Restock"));
    await waitFor(() =>
      expect(desk.calls.filter(({ name }) => name === "catalogue_list").at(-1)?.request).toMatchObject({
        search: "towel",
        sort: "stock",
        descending: true,
      }),
    );
    const fixed = within(screen.getByRole("navigation", { name: "Catalogue" }));
    expect(fixed.queryByRole("link", { current: "page" })).toBeNull();
    expect(fixed.getByRole("link", { name: /Low stock/ }).getAttribute("href")).toBe("#/catalogue?view=lowStock");
  });

  it("keep what was changed", async () => {
    const desk = await open("#/catalogue", { ...RESTOCK, columns: ["sku", "stock"] });
    follow(await tab("Restock"));
    expect(screen.queryByRole("button", { name: "Save changes" })).toBeNull();
    location.hash = "#/catalogue?search=robe&saved=view-1";
    fireEvent.click(await button("Save changes"));
    await waitFor(async () =>
      expect(await kept(desk)).toEqual([
        { id: "view-1", name: "Restock", search: "robe", descending: false, columns: ["sku", "stock"] },
      ]),
    );
    await waitFor(() => expect(screen.queryByRole("button", { name: "Save changes" })).toBeNull());
  });

  it("are renamed, and one name is refused twice in its place", async () => {
    const desk = await open("#/catalogue", RESTOCK, { name: "Robes", search: "robe", columns: [] });
    follow(await tab("Restock"));
    await choose("Name and columns of the view");
    const dialog = await type("Robes");
    submit(dialog);
    expect(await within(dialog).findByText(/is already in use/)).toBeDefined();
    submit(await type("Towels to order"));
    expect(await tab("Towels to order")).toBeDefined();
    expect((await kept(desk))[0]).toEqual({ ...RESTOCK, id: "view-1", name: "Towels to order" });
    expect(location.hash).toContain("saved=view-1");
  });

  it("are taken away without a question, and come back with Undo", async () => {
    const desk = await open("#/catalogue", RESTOCK);
    follow(await tab("Restock"));
    await choose("Take the view away");
    await waitFor(async () => expect(await kept(desk)).toEqual([]));
    await waitFor(() => expect(location.hash).toBe("#/catalogue"));
    await waitFor(() => expect(screen.queryByRole("navigation", { name: "Saved views" })).toBeNull());
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^All/));
    fireEvent.click(await button("Undo"));
    expect(await tab("Restock")).toBeDefined();
    await waitFor(() => expect(location.hash).toContain("saved=view-1"));
  });

  it("are not named by the address when they are gone, and what they asked is asked still", async () => {
    await open("#/catalogue?search=towel");
    fireEvent.click(await button("Save view"));
    submit(await type("Restock"));
    await waitFor(() => expect(location.hash).toContain("saved=view-1"));
    fireEvent.click(await button("Undo"));
    await waitFor(() => expect(location.hash).toBe("#/catalogue?search=towel"));
    expect(await button("Save view")).toBeDefined();
  });

  it("have the focus when they were made or changed", async () => {
    await open("#/catalogue?search=towel");
    fireEvent.click(await button("Save view"));
    submit(await type("Restock"));
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Restock"));
    location.hash = "#/catalogue?search=robe&saved=view-1";
    const save = await button("Save changes");
    save.focus();
    fireEvent.click(save);
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Restock"));
  });

  it("lead back from what was changed", async () => {
    await open("#/catalogue", RESTOCK);
    follow(await tab("Restock"));
    const kept = location.hash;
    location.hash = "#/catalogue?search=nothing-like-this&saved=view-1";
    fireEvent.click(await screen.findByRole("button", { name: /Back to .*Restock/ }));
    await waitFor(() => expect(location.hash).toBe(kept));
    location.hash = "#/catalogue?search=robe&saved=view-1";
    fireEvent.click(await button("Discard changes"));
    await waitFor(() => expect(location.hash).toBe(kept));
  });

  it("are walked by keys, and found in the palette", async () => {
    await open("#/catalogue", RESTOCK, { name: "Robes", search: "robe", columns: [] });
    const first = await tab("Restock");
    first.focus();
    fireEvent.keyDown(first, { key: "ArrowRight" });
    expect(document.activeElement?.textContent).toBe("Robes");
    fireEvent.keyDown(document.activeElement ?? first, { key: "ArrowRight" });
    expect(document.activeElement?.textContent).toBe("Restock");
    fireEvent.keyDown(document.body, { key: "PageUp", ctrlKey: true });
    await waitFor(() => expect(location.hash).toContain("saved=view-2"));
    fireEvent.keyDown(document.body, { key: "PageDown", ctrlKey: true });
    await waitFor(() => expect(location.hash).toContain("saved=view-1"));
    fireEvent.keyDown(document.body, { key: "k", code: "KeyK", ctrlKey: true });
    const find = await screen.findByRole("combobox");
    fireEvent.change(find, { target: { value: "robes" } });
    await screen.findByRole("option", { name: /Robes/ });
    fireEvent.keyDown(find, { key: "Enter" });
    await waitFor(() => expect(location.hash).toContain("saved=view-2"));
  });

  it("say under its field what is the matter with a name", async () => {
    const desk = await open("#/catalogue");
    fireEvent.click(await button("Save view"));
    submit(await type("  "));
    const dialog = await screen.findByRole("dialog");
    expect(await within(dialog).findByText("Write a name")).toBeDefined();
    expect(within(dialog).getByRole("textbox").getAttribute("aria-invalid")).toBe("true");
    expect(await kept(desk)).toEqual([]);
  });

  it("take no ticked product along to other goods", async () => {
    await open("#/catalogue", RESTOCK);
    fireEvent.click((await screen.findAllByRole("checkbox"))[1] ?? document.body);
    const all = () => screen.getAllByRole<HTMLInputElement>("checkbox")[0];
    await waitFor(() => expect(all()?.indeterminate).toBe(true));
    follow(await tab("Restock"));
    await waitFor(() => expect(all()?.indeterminate).toBe(false));
    expect(all()?.checked).toBe(false);
  });

  it("close their dialog on Escape and keep nothing", async () => {
    const desk = await open("#/catalogue?search=towel");
    fireEvent.click(await button("Save view"));
    const dialog = await type("Restock");
    fireEvent.keyDown(within(dialog).getByRole("textbox"), { key: "Escape" });
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(await kept(desk)).toEqual([]);
  });
});

describe("the columns of a view", () => {
  it("are those of the grid, in the order of the view, after the ones that always stand", async () => {
    await open("#/catalogue", { ...RESTOCK, columns: ["stock", "market-DE", "market-GONE", "sku", "title"] });
    expect(heads()).toContain("Published");
    follow(await tab("Restock"));
    await waitFor(() => expect(heads()).toHaveLength(5));
    expect(heads().map((head) => head.split(/[ ,]/)[0])).toEqual(["Select", "Product", "Stock", "DE", "SKU"]);
  });

  it("are ticked in its dialog, which offers each column of the grid", async () => {
    const desk = await open("#/catalogue", RESTOCK);
    follow(await tab("Restock"));
    const before = heads().length;
    await choose("Name and columns of the view");
    const dialog = await screen.findByRole("dialog");
    const boxes = within(dialog).getAllByRole("checkbox");
    expect(boxes).toHaveLength(before - 2);
    for (const box of boxes) fireEvent.click(box);
    const box = (name: RegExp) => within(dialog).getByRole<HTMLInputElement>("checkbox", { name });
    expect(
      within(dialog)
        .getAllByRole<HTMLInputElement>("checkbox")
        .filter(({ checked }) => checked),
    ).toHaveLength(1);
    fireEvent.click(box(/^SKU/));
    fireEvent.click(box(/^Stock/));
    fireEvent.click(box(/^Published/));
    fireEvent.keyDown(box(/^Stock/), { key: "ArrowUp", altKey: true });
    expect(document.activeElement).toBe(box(/^Stock/));
    expect(within(dialog).getByText(/Stock.* is at place .*1.* of .*2/)).toBeDefined();
    submit(dialog);
    await waitFor(async () => expect((await kept(desk))[0]?.columns).toEqual(["stock", "sku"]));
    await waitFor(() => expect(heads()).toEqual([heads()[0], "Product", "Stock", "SKU"]));
  });

  it("are the grid's own choice where all are ticked", async () => {
    const desk = await open("#/catalogue?search=towel");
    fireEvent.click(await button("Save view"));
    submit(await type("Towels"));
    await waitFor(async () => expect((await kept(desk))[0]?.columns).toEqual([]));
  });
});
