// The desk in a browser: `dhow serve` hands out a token in the address, exchanged once for a key that only lives in this page's memory.
import { commandTable, type Event, type Tag } from "../generated/contract";
import { NoKey, type CommandName, type Desk, type Request, type Response } from "./desk";
import { readEvents } from "./event-stream";

const RETRY_AFTER = 1500;

/** Exchange the token of the address and connect. */
export async function browserDesk(): Promise<Desk> {
  const bearer = await exchange(takeToken());
  const authorization = { authorization: `Bearer ${bearer}` };
  return {
    host: "browser",
    call: (name, request) => post(name, request, authorization),
    listen: (heard) => follow(heard, authorization),
  };
}

/** The token leaves the address bar before anything else can read it there. */
function takeToken(): string {
  const token = new URLSearchParams(location.hash.slice(1)).get("token");
  if (token === null || token === "") throw new NoKey();
  history.replaceState(null, "", `${location.pathname}${location.search}#/`);
  return token;
}

async function exchange(token: string): Promise<string> {
  const answer = await fetch("/session", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token }),
  });
  if (!answer.ok) throw new NoKey();
  const { bearer } = (await answer.json()) as { bearer: string };
  return bearer;
}

async function post<Name extends CommandName>(
  name: Name,
  request: Request<Name>,
  authorization: Record<string, string>,
): Promise<Response<Name>> {
  const answer = await fetch(`/api/${name}`, {
    method: "POST",
    headers: { ...authorization, "content-type": "application/json" },
    body: JSON.stringify(request),
  });
  const body: unknown = await answer.json();
  // The body of a refusal is the contract's Failure; the caller turns it into an error.
  if (!answer.ok) throw body;
  return body as Response<Name>;
}

function follow(heard: (event: Event) => void, authorization: Record<string, string>): () => void {
  const stop = new AbortController();
  const again = async () => {
    for (;;) {
      await listenOnce(heard, authorization, stop.signal);
      await new Promise((wake) => setTimeout(wake, RETRY_AFTER));
      if (stop.signal.aborted) return;
      // Changes may have been missed meanwhile, so everything is read anew.
      heard({ kind: "changed", tags: allTags() });
    }
  };
  void again();
  return () => stop.abort();
}

function allTags(): Tag[] {
  return [...new Set(Object.values(commandTable).flatMap(({ reads }) => reads))];
}

/** One connection, until it breaks. */
async function listenOnce(
  heard: (event: Event) => void,
  authorization: Record<string, string>,
  signal: AbortSignal,
): Promise<void> {
  try {
    const answer = await fetch("/events", { headers: authorization, signal });
    if (!answer.ok || !answer.body) return;
    await readEvents(answer.body, (data) => heard(JSON.parse(data) as Event));
  } catch {
    // The program ended or the page leaves; commands report it where a person acts.
  }
}
