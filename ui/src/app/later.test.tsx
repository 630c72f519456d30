// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { later } from "./later";

afterEach(cleanup);

const Goods = () => <main>Goods</main>;

test("a screen that was fetched before is drawn at once", async () => {
  const Screen = later(() => Promise.resolve({ default: Goods }));
  await Screen.fetch();
  const { container } = render(<Screen />);
  expect(container.textContent).toBe("Goods");
});

test("a screen that was not is drawn when it has come, and fetched once", async () => {
  const load = vi.fn(() => Promise.resolve({ default: Goods }));
  const Screen = later(load);
  const { container } = render(<Screen />);
  expect(container.textContent).toBe("");
  expect(await screen.findByText("Goods")).not.toBeNull();
  await Screen.fetch();
  expect(load).toHaveBeenCalledTimes(1);
});
