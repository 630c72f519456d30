// Folders, which only the desktop window can ask for and open. In a browser a person types the folder, and opens it by
// themselves.
import type { Desk } from "./desk";

/** Whether this host has dialogs for folders. */
export function hasFolders({ host }: Desk): boolean {
  return host === "window";
}

/** Ask for a folder; null when the person changed their mind. */
export async function chooseFolder(): Promise<string | null> {
  const { invoke } = await import("@tauri-apps/api/core");
  return invoke<string | null>("host_pick_folder");
}

/** Open the start page of a storefront that was built there. */
export async function showStorefront(folder: string): Promise<void> {
  const { invoke } = await import("@tauri-apps/api/core");
  await invoke("host_show_storefront", { folder });
}
