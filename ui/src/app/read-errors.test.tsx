// @vitest-environment jsdom
// What cannot be read is said where it would have stood, with why and what to do, over an example desk that refuses.
import { configure, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CommandName, Request, Response } from "../platform/desk";
import { ExampleDesk } from "../platform/example/desk";
import { clearStage, setStage, show } from "./stage";

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000, getElementError: (message) => new Error(message ?? "") });

beforeEach(setStage);
afterEach(clearStage);

/** A desk whose file cannot be read where one command reads it. */
class RefusingDesk extends ExampleDesk {
  constructor(public refused: CommandName | null) {
    super();
  }
  override call<Name extends CommandName>(name: Name, request: Request<Name>): Promise<Response<Name>> {
    if (name === this.refused) return Promise.reject(Object.assign(new Error(name), { code: "internal", args: {} }));
    return super.call(name, request);
  }
}

describe("a read that is refused", () => {
  it.each<[CommandName, string]>([
    ["seller_show", "#/settings/firm"],
    ["seller_show", "#/settings/policies"],
    ["market_list", "#/settings/policies"],
    ["history_list", "#/settings/history"],
    ["network_status", "#/settings/network"],
    ["seller_show", "#/publish/storefront"],
    ["market_list", "#/publish/storefront"],
    ["rates_quarantined", "#/markets/rates"],
    ["market_list", "#/listing/p-10/details"],
    ["price_matrix", "#/listing/p-10/details"],
    ["history_list", "#/listing/p-10/details"],
    ["market_list", "#/listing/p-10/media"],
    ["market_list", "#/listing/p-10/prices"],
    ["price_matrix", "#/listing/p-10/prices"],
    ["price_show", "#/listing/p-10/prices"],
    ["rates_series", "#/listing/p-10/prices"],
    ["market_list", "#/listing/p-10/translations"],
    ["translate_list", "#/listing/p-10/translations"],
    ["history_list", "#/listing/p-10/history"],
    ["product_get", "#/listing/p-10/details"],
    ["market_list", "#/catalogue"],
    ["price_matrix", "#/catalogue"],
    ["view_list", "#/catalogue"],
    ["market_list", "#/markets"],
    ["rates_overview", "#/markets"],
    ["market_list", "#/markets/market/DE"],
    ["rates_overview", "#/markets/market/DE"],
    ["catalogue_list", "#/markets/market/DE"],
    ["price_show", "#/markets/market/DE"],
    ["market_list", "#/markets/matrix"],
    ["rates_overview", "#/markets/rates"],
    ["rates_show", "#/markets/rates"],
    ["rates_series", "#/markets/rates"],
    ["rates_overview", "#/today"],
    ["history_list", "#/today"],
    ["today_list", "#/today"],
    ["translate_status", "#/translate"],
    ["translate_list", "#/translate"],
    ["network_status", "#/publish"],
    ["preflight", "#/publish"],
    ["listing_list", "#/publish"],
    ["conflict_list", "#/publish/conflicts"],
    ["workspace_status", "#/today"],
  ])("%s is said at %s", async (refused, hash) => {
    await show(new RefusingDesk(refused), hash);
    const [again] = await screen.findAllByRole("button", { name: "Try again" });
    expect(again?.closest("[role=alert]")?.textContent).toContain("Something went wrong");
  });
});

describe("asking again", () => {
  it("shows what was refused, and takes the refusal away", async () => {
    const desk = await show(new RefusingDesk("price_matrix"), "#/listing/p-10/details");
    // Nothing is said to be ready that could not be reckoned.
    expect(document.querySelectorAll(".ready-row")).toHaveLength(0);
    const [again] = await screen.findAllByRole("button", { name: "Try again" });
    desk.refused = null;
    if (again) fireEvent.click(again);
    await waitFor(() => expect(document.querySelectorAll(".ready-row").length).toBeGreaterThan(0));
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  });
});

describe("a read that is answered", () => {
  it.each([
    "#/settings/firm",
    "#/settings/policies",
    "#/publish/storefront",
    "#/markets/rates",
    "#/listing/p-10/details",
  ])("says no failure at %s", async (hash) => {
    await show(new ExampleDesk(), hash);
    await waitFor(() => expect(document.querySelector("main[data-ready='true']")).not.toBeNull());
    expect(screen.queryAllByRole("alert").filter(({ textContent }) => textContent.includes("internal"))).toEqual([]);
  });
});
