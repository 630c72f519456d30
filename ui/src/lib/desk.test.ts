import { expect, it } from "vitest";
import { isTouched } from "./desk";

it("reads again exactly what a change touches", () => {
  expect(isTouched("price_matrix", ["rates"])).toBe(true);
  expect(isTouched("settings_get", ["rates"])).toBe(false);
  expect(isTouched("workspace_status", ["history"])).toBe(true);
  expect(isTouched("variant_set", ["catalogue", "prices"])).toBe(false);
});
