// The preview page: the interface over the example desk, its looks chosen by the address
// (`dev.html?theme=dark&locale=ar`).
import type { Density, Theme } from "../generated/contract";
import { ExampleDesk } from "../platform/example/desk";
import { start } from "./start";

const asked = new URLSearchParams(location.search);

start(
  new ExampleDesk({
    settings: {
      theme: (asked.get("theme") ?? "light") as Theme,
      density: (asked.get("density") ?? "regular") as Density,
      locale: asked.get("locale") ?? "en-US",
    },
    empty: asked.has("empty"),
    status: asked.has("offline") ? { connection: "offline" } : asked.has("alone") ? { connection: "notEnrolled" } : {},
  }),
);
