// The smallest shared state there is: a value, a setter, and a hook that follows it.
import { useSyncExternalStore } from "react";

/** A value that components can follow. */
export interface Store<Value> {
  get: () => Value;
  set: (next: Value | ((now: Value) => Value)) => void;
  watch: (watcher: () => void) => () => void;
}

/** A store that begins with `initial`. */
export function makeStore<Value>(initial: Value): Store<Value> {
  let value = initial;
  const watchers = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      value = typeof next === "function" ? (next as (now: Value) => Value)(value) : next;
      for (const watcher of watchers) watcher();
    },
    watch: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}

/** The value of a store, followed. */
export function useStore<Value>(store: Store<Value>): Value {
  return useSyncExternalStore(store.watch, store.get);
}
