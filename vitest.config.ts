import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "rooms",
          include: ["tests/**/*.spec.{ts,tsx}"],
          exclude: ["tests/browser/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.spec.ts"],
          globalSetup: ["tests/support/servedPage.ts"],
          // Several browsers at once would compete for the cores and make each other's times meaningless.
          fileParallelism: false,
        },
      },
    ],
  },
});
