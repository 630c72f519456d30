import { expect, it } from "vitest";
import { readEvents, takeEvents } from "./event-stream";

it("hands out whole events and keeps the rest", () => {
  const heard: string[] = [];
  const rest = takeEvents(
    'data: {"a":1}\n\n: still here\n\ndata: line one\r\ndata: line two\r\n\r\ndata: {"b"',
    (data) => heard.push(data),
  );
  expect(heard).toEqual(['{"a":1}', "line one\nline two"]);
  expect(rest).toBe('data: {"b"');
});

it("joins events that arrive in pieces, letters included", async () => {
  const bytes = new TextEncoder().encode("data: Çeşme\n\n");
  const pieces = [bytes.slice(0, 7), bytes.slice(7, 9), bytes.slice(9)];
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  const heard: string[] = [];
  await readEvents(stream, (data) => heard.push(data));
  expect(heard).toEqual(["Çeşme"]);
});
