// Addresses of screens, kept behind the `#` so that they work from a file, in the desktop window and under `dhow serve` alike.
// Every screen, tab, filter and selected row has one, and so Back works.
import { useCallback, useSyncExternalStore } from "react";

/** Where the reader is: the parts of the path, and the filters behind it. */
export interface Address {
  path: readonly string[];
  query: Readonly<Record<string, string>>;
}

/** Read `#/catalogue/01H…/prices?variant=ATT`. */
export function parseAddress(hash: string): Address {
  const [path = "", query = ""] = hash.replace(/^#?\/?/, "").split("?");
  return {
    path: path.split("/").filter(Boolean).map(decodeURIComponent),
    query: Object.fromEntries(new URLSearchParams(query)),
  };
}

/** Write an address; filters that are empty are left out. */
export function printAddress(
  path: readonly string[],
  query: Readonly<Record<string, string | null | undefined>> = {},
): string {
  const kept = Object.entries(query).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== "",
  );
  const text = new URLSearchParams(kept).toString();
  return `#/${path.map(encodeURIComponent).join("/")}${text === "" ? "" : `?${text}`}`;
}

function watch(watcher: () => void): () => void {
  globalThis.addEventListener("hashchange", watcher);
  return () => globalThis.removeEventListener("hashchange", watcher);
}

let lastHash: string | null = null;
let lastAddress: Address = { path: [], query: {} };

function current(): Address {
  if (lastHash !== location.hash) {
    lastHash = location.hash;
    lastAddress = parseAddress(location.hash);
  }
  return lastAddress;
}

/** Go to an address. `replace` leaves no step for Back, which is right for filters that change with each key. */
export function go(address: string, { replace = false }: { replace?: boolean } = {}): void {
  const hash = address.startsWith("#") ? address : `#/${address.replace(/^\//, "")}`;
  if (hash === location.hash) return;
  if (replace) {
    history.replaceState(history.state, "", hash);
    globalThis.dispatchEvent(new HashChangeEvent("hashchange"));
  } else location.hash = hash;
}

/** The address of now, followed. */
export function useAddress(): Address {
  return useSyncExternalStore(watch, current);
}

/** One filter of the address, and a setter; an empty value takes it out. */
export function useQueryPart(name: string): [string, (value: string) => void] {
  const { query } = useAddress();
  const set = useCallback(
    (value: string) => {
      const now = parseAddress(location.hash);
      go(printAddress(now.path, { ...now.query, [name]: value }), { replace: true });
    },
    [name],
  );
  return [query[name] ?? "", set];
}
