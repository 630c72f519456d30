// Server-sent events over fetch: the browser's own EventSource cannot send an Authorization header.

/** Read the stream to its end and hand out the data of each event. */
export async function readEvents(stream: ReadableStream<Uint8Array>, heard: (data: string) => void): Promise<void> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    rest = takeEvents(rest + decoder.decode(value, { stream: true }), heard);
  }
}

/** Hand out every whole event of `text`; what follows the last blank line waits for more. */
export function takeEvents(text: string, heard: (data: string) => void): string {
  const blocks = text.split(/\r?\n\r?\n/);
  const rest = blocks.pop() ?? "";
  for (const block of blocks) {
    const lines = block.split(/\r?\n/).filter((line) => line.startsWith("data:"));
    if (lines.length > 0) heard(lines.map((line) => line.slice(5).replace(/^ /, "")).join("\n"));
  }
  return rest;
}
