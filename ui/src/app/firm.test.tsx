// @vitest-environment jsdom
// What the firm says of itself, over the example desk: filled in, refused in its place, taken back, and missed where
// the shop is built.
import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { toastStore } from "../lib/toast";
import { ExampleDesk, type ExampleOptions } from "../platform/example/desk";
import { clearStage, setStage, show } from "./stage";

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000, getElementError: (message) => new Error(message ?? "") });

beforeEach(setStage);
afterEach(clearStage);

const open = (hash: string, name: string, options?: ExampleOptions) => show(new ExampleDesk(options), hash, name);
const settings = (part: string, options?: ExampleOptions) => open(`#/settings/${part}`, "settings", options);
const said = (desk: ExampleDesk) =>
  desk.calls.filter(({ name }) => name === "seller_set").map(({ request }) => (request as { fields: object }).fields);
const field = (name: string | RegExp) => screen.findByRole("textbox", { name });
const write = (input: HTMLElement, value: string) => {
  fireEvent.focus(input);
  fireEvent.change(input, { target: { value } });
  fireEvent.blur(input);
};
/** Choose from a list that opens; names of so many roles are slow to compute without a browser. */
async function choose(name: RegExp, option: RegExp): Promise<void> {
  fireEvent.click(screen.getByRole("button", { name }));
  fireEvent.click(await screen.findByText(option, { selector: "[role=option] *" }));
}

describe("the firm", () => {
  it("says one thing when its field is left, and takes it back by undo", async () => {
    const desk = await settings("firm");
    const name = await field("Name of the firm");
    write(name, "Ege Home");
    await waitFor(() => expect(said(desk)).toEqual([{ name: "Ege Home" }]));
    await waitFor(() => expect(toastStore.get()).toMatchObject({ undo: true }));
    await waitFor(() => expect(name.dataset.dirty).toBeUndefined());
    fireEvent.keyDown(document.body, { key: "z", ctrlKey: true, code: "KeyZ" });
    await waitFor(() => expect((name as HTMLInputElement).value).toBe("Ege Home Textiles"));
  });

  it("takes back what is emptied", async () => {
    const desk = await settings("firm");
    write(await field("Telephone"), "");
    await waitFor(() => expect(said(desk)).toEqual([{ phone: null }]));
  });

  it("keeps what was refused in its field, with why and what to do", async () => {
    const desk = await settings("firm");
    const mail = await field("Email");
    write(mail, "satis@");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toMatch(/satis@.* is not an email address\. Write it as name@firm\.example/);
    expect(mail.getAttribute("aria-invalid")).toBe("true");
    expect((mail as HTMLInputElement).value).toBe("satis@");
    write(mail, "satis@ege.example");
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    expect(said(desk)).toEqual([{ email: "satis@" }, { email: "satis@ege.example" }]);
  });

  it("says a tax number and the country that it belongs to as one act", async () => {
    const desk = await settings("firm");
    write(await field("VAT ID"), "12345678");
    expect((await screen.findByRole("alert")).textContent).toMatch(/check the country/);
    await choose(/Country/, /^Denmark$/);
    await waitFor(() => expect(said(desk).at(-1)).toEqual({ country: "DK", vatId: "12345678" }));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    await waitFor(() => expect(toastStore.get()?.message).toMatch(/2.* fields of the firm/));
  });

  it("says at the list of countries why a country was refused", async () => {
    const desk = new ExampleDesk();
    const call = desk.call.bind(desk);
    vi.spyOn(desk, "call").mockImplementation((name, request) =>
      name === "seller_set"
        ? Promise.reject(
            Object.assign(new Error(), {
              code: "valueInvalid",
              args: { field: "country", value: "DK", reason: "invalidCountry" },
            }),
          )
        : call(name, request),
    );
    await show(desk, "#/settings/firm", "settings");
    await field("Name of the firm");
    const list = () => screen.getByRole("button", { name: /Country/ });
    const told = () =>
      (list().getAttribute("aria-describedby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent ?? "")
        .join("");
    expect(told()).toBe("");
    await choose(/Country/, /^Denmark$/);
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).not.toBe("");
    expect(told()).toContain(alert.textContent);
  });

  it("runs addresses of machines from left to right, and what people write its own way", async () => {
    await settings("firm", { settings: { locale: "ar" } });
    const way = (name: string) => screen.getByRole("textbox", { name }).getAttribute("dir");
    await field("البريد الإلكتروني");
    expect(["البريد الإلكتروني", "الهاتف", "الرقم الضريبي", "الاسم القانوني", "العنوان"].map(way)).toEqual([
      "ltr",
      "ltr",
      "ltr",
      "auto",
      "auto",
    ]);
  });

  it("is found by any of its words", async () => {
    await settings("");
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "whatsapp" } });
    await waitFor(() => expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(1));
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Firm");
  });
});

describe("policies", () => {
  it("are those of the market in the address, and keep to it", async () => {
    const desk = await settings("policies?market=US");
    const returns = await field("Returns");
    expect((returns as HTMLTextAreaElement).value).toBe("");
    write(returns, "Within 14 days");
    await waitFor(() => expect(said(desk)).toEqual([{ "policies.US.returns": "Within 14 days" }]));
    await choose(/Market/, /^DE/);
    await waitFor(() => expect(location.hash).toBe("#/settings/policies?market=DE"));
    const german = (await field("Returns")) as HTMLTextAreaElement;
    expect(german.value).toMatch(/30 Tagen/);
  });

  it("are used in markets without one by one act", async () => {
    const desk = await settings("policies?market=DE");
    await field("Shipping");
    const policy = document.querySelectorAll<HTMLElement>(".setting-policy")[1];
    fireEvent.click(within(policy ?? document.body).getByRole("button", { name: /markets without a text/ }));
    await waitFor(() => expect(said(desk)).toHaveLength(1));
    const [fields = {}] = said(desk);
    expect(Object.keys(fields)).toContain("policies.US.shipping");
    expect(Object.keys(fields)).not.toContain("policies.DE.shipping");
    await waitFor(() => expect(within(policy ?? document.body).queryByRole("button")).toBeNull());
  });
});

describe("a shop", () => {
  it("says what buyers will not read, until it is said", async () => {
    const desk = await open("#/publish/storefront", "storefront");
    expect(await screen.findByText(/Missing: email or WhatsApp/)).toBeDefined();
    await desk.call("seller_set", { fields: { email: "satis@ege.example" } });
    await waitFor(() => expect(screen.queryByText(/Missing: email or WhatsApp/)).toBeNull());
    const policies = screen.getByText(/Policies for .*DE.*Missing: .*Terms of sale/);
    const way = within(policies.closest("li") ?? document.body).getByRole("link", { name: "Fill in" });
    expect(way.getAttribute("href")).toBe("#/settings/policies?market=DE");
  });

  it("says nothing of it where everything is said", async () => {
    const desk = new ExampleDesk();
    const { markets } = await desk.call("market_list", {});
    const kinds = ["returns", "shipping", "terms", "privacy"];
    const fields: Record<string, string> = { email: "satis@ege.example" };
    for (const { code } of markets) for (const kind of kinds) fields[`policies.${code}.${kind}`] = "Said";
    await desk.call("seller_set", { fields });
    await show(desk, "#/publish/storefront", "storefront");
    await screen.findByText("Germany");
    expect(screen.queryByText("What the shop does not say yet")).toBeNull();
  });
});

describe("what is not for sale any more", () => {
  it("is said to leave while buyers still see it, and how many left", async () => {
    const desk = new ExampleDesk();
    const live = desk.goods.filter(({ publish }) => publish === "live");
    const [gone, back] = live;
    if (!gone || !back) throw new Error("the example has goods that are live");
    Object.assign(gone, { status: "draft" });
    Object.assign(back, { publish: "withdrawn" });
    await show(desk, "#/publish", "publish");
    const row = (await screen.findByText(gone.title)).closest<HTMLElement>("[role=row]");
    expect(row && within(row).getByText("Leaving")).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: /1.*Withdrawn/ }));
    expect(await screen.findByText(/What is active again goes out with the next publish/)).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: /Publish/ }));
    await waitFor(() => expect(toastStore.get()?.detail).toMatch(/1.* listing is withdrawn/));
  });

  it("can be withdrawn at once where nothing else waits", async () => {
    const desk = new ExampleDesk();
    for (const product of desk.goods) Object.assign(product, { status: "active", publish: "live" });
    const [gone] = desk.goods;
    Object.assign(gone ?? {}, { status: "draft" });
    await show(desk, "#/publish", "publish");
    const act = screen.getByRole<HTMLButtonElement>("button", { name: /Withdraw .*1.* listing/ });
    expect(act.disabled).toBe(false);
  });
});
