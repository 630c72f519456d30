// Devices of the example desk, as its hub names them.
import type { Device, DeviceDone } from "../../generated/contract";
import type { CommandName, Request, Response } from "../desk";
import type { ExampleHost } from "./host";

type Answers = { [Name in CommandName]?: (request: Request<Name>) => Response<Name> };

const exampleDevices: readonly Device[] = [
  {
    id: "0192-ege-laptop",
    name: "ege-laptop",
    role: "first",
    enrolled: "2026-09-01T08:00:00Z",
    lastSeen: "2026-10-30T14:00:00Z",
    thisDevice: true,
    revoked: null,
  },
  {
    id: "0192-depo",
    name: "depo",
    role: "invited",
    enrolled: "2026-09-04T10:30:00Z",
    lastSeen: "2026-10-29T16:15:00Z",
    thisDevice: false,
    revoked: null,
  },
];

/** Answers about devices, with the names and the goings they remember. */
export function deviceAnswers({ refuse }: ExampleHost): Answers {
  let devices = exampleDevices;
  const change = (id: string, message: string, to: Partial<Device>): DeviceDone => {
    const device = devices.find((each) => each.id === id) ?? refuse("notFound", { kind: "device", key: id });
    const changed = { ...device, ...to };
    devices = devices.map((each) => (each === device ? changed : each));
    return { act: null, label: { message, args: { name: changed.name } }, changed: 1, device: changed };
  };
  return {
    device_list: () => ({ devices: [...devices] }),
    device_rename: ({ id, name }) => change(id, "act-device-rename", { name }),
    device_revoke: ({ id }) => change(id, "act-device-revoke", { revoked: new Date().toISOString() }),
  };
}
