import { expect, it } from "vitest";
import { parseAddress, printAddress } from "./address";

it.each([
  ["#/catalogue?search=towel", { path: ["catalogue"], query: { search: "towel" } }],
  ["#/listing/p-1/prices?variant=A%2FB", { path: ["listing", "p-1", "prices"], query: { variant: "A/B" } }],
  ["", { path: [], query: {} }],
])("%s", (hash, address) => expect(parseAddress(hash)).toEqual(address));

it("brings back what it printed", () => {
  const path = ["listing", "a/b ü", "prices"];
  const query = { variant: "ÇP 70 × 140", market: "DE" };
  expect(parseAddress(printAddress(path, query))).toEqual({ path, query });
});

it("leaves empty filters out", () =>
  expect(printAddress(["catalogue"], { search: "", view: undefined, sort: "sku" })).toBe("#/catalogue?sort=sku"));
