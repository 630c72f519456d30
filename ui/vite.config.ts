// How the interface is bundled: relative addresses, so that the same files run under the desktop host and `dhow serve`.
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  base: "./",
  plugins: [react()],
  server: { fs: { allow: [".."] }, host: "127.0.0.1" },
  build: {
    target: "es2022",
    // The preview holds the example desk; it is never part of what ships.
    outDir: mode === "preview" ? "node_modules/.preview" : "dist",
    emptyOutDir: true,
    rollupOptions: { input: resolve(import.meta.dirname, mode === "preview" ? "dev.html" : "index.html") },
    // Fonts and pictures stay files: the content policy of both hosts allows only what comes from themselves.
    assetsInlineLimit: 0,
  },
  test: { environment: "node", include: ["src/**/*.test.{ts,tsx}"], testTimeout: 20_000 },
}));
