// Stories in a browser: the same desk through `dhow serve`, in the machine's own Chromium.
import { defineConfig } from "@playwright/test";
import { join } from "node:path";

const out = process.env.DHOW_E2E_OUT ?? "test-results";

export default defineConfig({
  testDir: "tests",
  outputDir: join(out, "browser"),
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // Each story starts its own desk; two cores are shared with it.
  workers: 1,
  forbidOnly: true,
  retries: 0,
  reporter: [["list"]],
  use: {
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.DHOW_CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
