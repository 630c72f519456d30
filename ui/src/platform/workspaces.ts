// Opening and making workspaces, which only the desktop window can do: `dhow serve` shows the one it was started with.
import type { Desk } from "./desk";

/** What is told of a new workspace. */
export interface NewWorkspace {
  /** Where its file goes. */
  path: string;
  /** The firm's name. */
  seller: string;
  /** Its own currency, ISO 4217. */
  baseCurrency: string;
  /** Language its goods are written in. */
  sourceLocale: string;
  /** The country it sits in, ISO 3166-1; null where that is said later. */
  country: string | null;
  /** Language of the desk. */
  locale: string;
}

/** Whether this host can open another workspace. */
export function hasWorkspaces({ host }: Desk): boolean {
  return host === "window";
}

async function ask<Answer>(command: string, request: Record<string, unknown> = {}): Promise<Answer> {
  const { invoke } = await import("@tauri-apps/api/core");
  return invoke<Answer>(command, request);
}

/** Ask for a workspace that is there; null when the person changed their mind. */
export function chooseWorkspace(): Promise<string | null> {
  return ask("host_pick_file", { kind: "workspace" });
}

/** Ask where a new workspace goes, beginning with a place that would do. */
export function choosePlace(suggested: string): Promise<string | null> {
  return ask("host_pick_target", { kind: "workspace", name: suggested.split(/[/\\]/).at(-1) ?? suggested });
}

/** A free place for the file of a firm, among the person's documents. */
export function suggestPlace(seller: string): Promise<string | null> {
  return ask("host_suggest_place", { seller });
}

/** Open a workspace in this window. */
export function openWorkspace(path: string): Promise<void> {
  return ask("host_open_workspace", { path });
}

/** Open the sample in this window. */
export function openSample(): Promise<void> {
  return ask("host_open_sample");
}

/** Make a workspace and open it in this window. */
export function createWorkspace(created: NewWorkspace): Promise<void> {
  return ask("host_create_workspace", { new: created });
}

/** A computer that comes in to a firm that is on a hub. */
export interface Arrival {
  /** Where the file goes that it gets. */
  path: string;
  /** Address of the hub. */
  url: string;
  /** A code of another computer, or the recovery words. */
  by: { code: string } | { words: string };
  /** Language of the desk. */
  locale: string;
}

/** Come in by a code or by words, and open the new file in this window. Sent twice, it is done once. */
export function joinWorkspace(arrival: Arrival): Promise<void> {
  return ask("host_join_workspace", { arrival });
}

/** Let the workspace of this window go, and be welcomed as at the first start. */
export async function leaveWorkspace(place = "#/"): Promise<void> {
  await ask("host_close_workspace");
  showOpened(place);
}

/** Show the workspace that was just opened, from its beginning: nothing of the former one stays. */
export function showOpened(place: string): void {
  location.hash = place;
  location.reload();
}
