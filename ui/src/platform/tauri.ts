// The desktop window: commands are Tauri commands of the same name, events arrive on one channel.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Event } from "../generated/contract";
import type { CommandName, Desk, Request, Response } from "./desk";

const CHANNEL = "dhow://event";

/** The desk of the window this page is shown in. */
export function tauriDesk(): Desk {
  return {
    host: "window",
    call: <Name extends CommandName>(name: Name, request: Request<Name>) => invoke<Response<Name>>(name, { request }),
    listen(heard) {
      const stopped = listen<Event>(CHANNEL, ({ payload }) => heard(payload));
      return () => void stopped.then((stop) => stop());
    },
  };
}
