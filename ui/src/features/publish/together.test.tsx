// @vitest-environment jsdom
// Three hundred conflicts are answered at once: all, those of one field, or those of one product.
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import type { Conflict } from "../../generated/contract";
import { LanguageProvider } from "../../lib/words/language";
import { Together, scopesOf } from "./Together";

afterEach(cleanup);

const conflict = (at: number, path: string): Conflict => ({
  ...{ id: `cf_${String(at)}`, sku: `SKU-${String(at)}`, product: `prd_${String(at)}`, title: `Towel ${String(at)}` },
  ...{ document: `prd_${String(at)}`, path, mine: "1", theirs: "2", before: "0", stands: "theirs", at: "" },
  ...{ mineDevice: "a", theirsDevice: "b" },
});
const many = Array.from({ length: 150 }, (_, at) => [conflict(at, "/title"), conflict(at, "/vendor")])
  .flat()
  .map((each, at) => ({ ...each, id: `cf_${String(at)}` }));
const [first] = many;

it("means all, one field, or one product", () => {
  if (!first) throw new Error("there are some");
  const scopes = scopesOf(many, first);
  expect([scopes.all.length, scopes.field.length, scopes.product]).toEqual([300, 150, ["cf_0", "cf_1"]]);
});

it("sends the ids of what was chosen, and is not there for one alone", () => {
  if (!first) throw new Error("there are some");
  const onChoose = vi.fn();
  const shown = (conflicts: readonly Conflict[]) => (
    <LanguageProvider locale="en-US">
      <Together conflicts={conflicts} current={first} busy={false} onChoose={onChoose} />
    </LanguageProvider>
  );
  const { rerender } = render(shown(many));
  const [, , product] = screen.getAllByRole("radio");
  if (product) fireEvent.click(product);
  fireEvent.click(screen.getByRole("button", { name: "Take mine for all of these" }));
  expect(onChoose).toHaveBeenCalledWith({ ids: ["cf_0", "cf_1"], keep: "mine" });
  rerender(shown([first]));
  expect(screen.queryByRole("radio")).toBeNull();
});
