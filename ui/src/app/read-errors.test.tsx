// @vitest-environment jsdom
// What cannot be read is said where it would have stood, with why and what to do, over an example desk that refuses.
import { configure, screen, waitFor } from "@testing-library/react";
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
  constructor(readonly refused: CommandName) {
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
  ])("%s is said at %s", async (refused, hash) => {
    await show(new RefusingDesk(refused), hash);
    const alerts = await screen.findAllByRole("alert");
    expect(alerts.some(({ textContent }) => textContent.includes("internal"))).toBe(true);
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
