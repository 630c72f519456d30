// What the answers of the example desk share.
import type { ActLabel, Done, Product, Tag } from "../../generated/contract";

/** What the rest of the example desk lends. */
export interface ExampleHost {
  readonly goods: readonly Product[];
  readonly offline: boolean;
  readonly enrolled: boolean;
  act: (label: ActLabel, undo: () => void, tags: Tag[]) => Done;
  refuse: (
    code: "offline" | "valueInvalid" | "notFound" | "marketInvalid" | "fieldUnknown",
    args: Record<string, string>,
  ) => never;
}
