// Which host shows this page, and the desk it gives.
import type { Desk } from "./desk";

/** Connect to the host this page runs under. Rejects with `NoKey` when a browser page was opened without its key. */
export async function connect(): Promise<Desk> {
  if ("__TAURI_INTERNALS__" in globalThis) return (await import("./tauri")).tauriDesk();
  return (await import("./browser")).browserDesk();
}
