// When reads are made anew. Changes come in bursts: an act and, soon after, what the hub makes of it.
// They are gathered until they rest, so that a burst costs a read once or twice and not once per event.
import type { Query, QueryClient } from "@tanstack/react-query";
import { commandTable, type Tag } from "../generated/contract";
import type { CommandName } from "../platform/desk";
import { Gathering } from "./gathering";

/** Milliseconds after which the first change after a calm, or one that a person made here, is read. */
export const SOON = 120;

/** Further changes are read when there was none for `rest`, and in a burst without end after `most`. */
export const NEAR = { rest: 500, most: 10_000 };

/** Reads in the background wait for the exchange that follows an act after a pause, since it has news of its own. */
export const BACKGROUND = { rest: 2_000, most: 30_000 };

/** Bytes named by their hash never change: what was read is kept, and only what was refused is asked for again. */
const NAMED_BY_HASH: ReadonlySet<CommandName> = new Set(["media_read"]);

/** Whether a read must be made anew after a change of these tags. */
export function isTouched(command: CommandName, tags: readonly Tag[]): boolean {
  return commandTable[command].reads.some((tag) => tags.includes(tag));
}

function commandOf({ queryKey }: Query): CommandName {
  return queryKey[0] as CommandName;
}

function isStaleBy(query: Query, tags: readonly Tag[]): boolean {
  if (NAMED_BY_HASH.has(commandOf(query)) && query.state.data !== undefined) return false;
  return isTouched(commandOf(query), tags);
}

/** Whether nobody looks at a query who could not wait. */
function isAside(query: Query): boolean {
  return query.observers.every(({ options }) => options.meta?.background === true);
}

function isWorkspace(query: Query): boolean {
  return commandOf(query) === "workspace_status";
}

/** Keeps the reads of a client current. */
export class Freshness {
  readonly #client: QueryClient;
  readonly #near = new Gathering(NEAR.most, (tags) => this.#readNear(tags));
  readonly #background = new Gathering(BACKGROUND.most, (tags) => this.#readBackground(tags));
  /** Reads that became stale under way: each is made once more when it has ended. */
  readonly #again = new Set<Query>();
  #changedAt = -Infinity;
  /** How many acts of the person here wait for their answers. */
  #underWay = 0;
  #actedAt = -Infinity;

  constructor(client: QueryClient) {
    this.#client = client;
  }

  /** Follow the reads of the client until the returned function is called. */
  start(): () => void {
    const unsubscribe = this.#client.getQueryCache().subscribe((event) => {
      const query = event.query as Query;
      if (event.type === "removed") this.#again.delete(query);
      if (event.type !== "updated" || query.state.fetchStatus !== "idle" || !this.#again.delete(query)) return;
      queueMicrotask(() => this.#readAnew([query]));
    });
    return () => {
      unsubscribe();
      this.#near.clear();
      this.#background.clear();
      this.#again.clear();
    };
  }

  /** Something of these tags has changed. */
  changed(tags: readonly Tag[]): void {
    const now = Date.now();
    const isCalm = now - this.#changedAt > NEAR.rest;
    this.#changedAt = now;
    this.#near.add(tags);
    // The answer of an act comes after what it changed, and one that takes long tells of its progress.
    if (this.#underWay > 0) this.#near.putOff(NEAR.most);
    else if (isCalm || now - this.#actedAt <= SOON) this.#near.hasten(SOON);
    else this.#near.putOff(NEAR.rest);
    this.#background.add(tags).putOff(BACKGROUND.rest);
    this.#markUnseen(tags);
  }

  /** A person acts here; `acted` tells when it has ended. */
  acts(): void {
    this.#underWay += 1;
  }

  /** A person has acted here and wants to see it, whatever else goes on. */
  acted(): void {
    this.#underWay -= 1;
    this.#actedAt = Date.now();
    this.#near.hasten(SOON);
  }

  /** A person has acted here in a way that only the background shows. */
  actedAside(tags: readonly Tag[]): void {
    this.#background.add(tags).hasten(SOON);
  }

  /** What nobody looks at is read when somebody comes to it. */
  #markUnseen(tags: readonly Tag[]): void {
    for (const query of this.#stale(tags)) {
      if (!isAside(query)) continue;
      if (query.state.fetchStatus === "idle") query.invalidate();
      else if (query.observers.length === 0) this.#again.add(query);
    }
  }

  /** Every screen reads the workspace for its currency, which is a setting; of the rest the status bar can wait. */
  #readNear(tags: readonly Tag[]): void {
    this.#actedAt = -Infinity;
    const isForCurrency = !tags.includes("workspace");
    this.#readAnew(this.#stale(tags).filter((query) => !isAside(query) && !(isWorkspace(query) && isForCurrency)));
  }

  #readBackground(tags: readonly Tag[]): void {
    this.#readAnew(this.#stale(tags).filter((query) => isAside(query) || isWorkspace(query)));
  }

  #stale(tags: readonly Tag[]): Query[] {
    return this.#client
      .getQueryCache()
      .getAll()
      .filter((query) => isStaleBy(query, tags));
  }

  /** A read under way is never cut off: its answer is shown, and it is made once more for what came in between. */
  #readAnew(queries: readonly Query[]): void {
    const idle = new Set<Query>();
    for (const query of queries) {
      if (query.state.fetchStatus !== "idle") this.#again.add(query);
      else idle.add(query);
    }
    void this.#client.invalidateQueries({ predicate: (query) => idle.has(query) });
  }
}
