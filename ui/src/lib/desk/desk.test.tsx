// @vitest-environment jsdom
// What a request of a screen means for what is shown: an act is seen at once, a question changes nothing.
import { act, cleanup, render } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Event, ManyEdits } from "../../generated/contract";
import type { CommandName, Desk } from "../../platform/desk";
import { LanguageProvider } from "../words/language";
import { DeskProvider, makeQueryClient, useDesk, useRead } from "./desk";
import { SOON } from "./freshness";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

/** A page that looks at the goods of a desk which only counts what it is asked. */
function showGoods() {
  const asked: CommandName[] = [];
  let tell: (event: Event) => void = () => undefined;
  let shown: Desk | null = null;
  const desk: Desk = {
    host: "example",
    call: (name) => {
      asked.push(name);
      return Promise.resolve({} as never);
    },
    listen: (heard) => {
      tell = heard;
      return () => undefined;
    },
  };
  function Goods() {
    shown = useDesk();
    useRead("product_get", { id: "p" });
    return null;
  }
  render(
    <DeskProvider desk={desk} client={makeQueryClient()}>
      <LanguageProvider locale="en-US">
        <Goods />
      </LanguageProvider>
    </DeskProvider>,
  );
  return {
    reads: () => asked.filter((name) => name === "product_get").length,
    change: () => tell({ kind: "changed", tags: ["catalogue"] }),
    set: (request: ManyEdits) => shown?.call("variants_set", request),
  };
}

it.each<[string, ManyEdits, number]>([
  ["an act is seen at once", { edits: [] }, 1],
  ["a preview is no act", { edits: [], preview: true }, 0],
])("in the midst of changes that others make, %s", async (_, request, more) => {
  const goods = showGoods();
  await pass(50);
  for (let event = 0; event < 5; event += 1) {
    goods.change();
    await pass(100);
  }
  const before = goods.reads();
  await goods.set(request);
  await pass(SOON + 20);
  expect(goods.reads() - before).toBe(more);
});
