import { expect, it } from "vitest";
import { movedTo } from "./column-order";

const ids = ["a", "b", "c"];

it.each([
  ["a", 1, "b a c"],
  ["a", 2, "b c a"],
  ["c", 0, "c a b"],
  ["b", 1, "a b c"],
  ["a", -1, "a b c"],
  ["c", 3, "a b c"],
  ["other", 0, "a b c"],
])("%s goes to place %i: %s", (id, place, after) => expect(movedTo(ids, id, place).join(" ")).toBe(after));
