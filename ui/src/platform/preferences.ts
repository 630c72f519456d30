// Small habits of this device that are no business of the workspace: a folded sidebar, the size of letters,
// single-letter keys.

/** What a device remembers. */
export interface Preferences {
  /** Sidebar folded by hand; null follows the width of the window. */
  sidebarFolded: boolean | null;
  /** Size of letters in percent, 90 to 150. */
  scale: number;
  /** Whether single letters act as keys. */
  singleKeys: boolean;
  /** A join that was begun here and has not got everything yet: the hub and the place of its file. */
  arriving: { url: string; path: string } | null;
}

const KEY = "dhow.preferences";
const DEFAULTS: Preferences = { sidebarFolded: null, scale: 100, singleKeys: true, arriving: null };
const watchers = new Set<() => void>();

function read(): Preferences {
  try {
    return { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Preferences>) };
  } catch {
    // Storage may be switched off; defaults serve.
    return DEFAULTS;
  }
}

let current: Preferences | null = null;

/** What this device prefers now. */
export function preferences(): Preferences {
  current ??= read();
  return current;
}

/** Change some habits; everyone who watches is told. */
export function prefer(change: Partial<Preferences>): void {
  current = { ...preferences(), ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // Kept for this visit only.
  }
  document.documentElement.style.fontSize = `${String((16 * current.scale) / 100)}px`;
  for (const watcher of watchers) watcher();
}

/** Be told of changes until the returned function is called. */
export function watchPreferences(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
