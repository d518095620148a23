import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    dir: "test",
    pool: "forks",
    maxWorkers: "100%",
    setupFiles: ["test/seed.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    allowOnly: false,
    silent: "passed-only",
  },
});
