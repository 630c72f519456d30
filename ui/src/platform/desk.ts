// The one door to the desk: typed commands and a stream of events, whichever host shows this page.
import type { Commands, Event } from "../generated/contract";

/** Name of a command. */
export type CommandName = keyof Commands;
/** What a command needs. */
export type Request<Name extends CommandName> = Commands[Name]["request"];
/** What a command gives. */
export type Response<Name extends CommandName> = Commands[Name]["response"];

/** A desk: the Tauri window's, the one `dhow serve` shows in a browser, or an example in tests. */
export interface Desk {
  /** Which host shows the page. */
  readonly host: "window" | "browser" | "example";
  /** Run a command. Refusals reject with the contract's `Failure`. */
  call<Name extends CommandName>(name: Name, request: Request<Name>): Promise<Response<Name>>;
  /** Hear of changes and progress until the returned function is called. */
  listen(heard: (event: Event) => void): () => void;
}

/** Where a page has no key to its desk any more. */
export class NoKey extends Error {}
