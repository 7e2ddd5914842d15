import { defineConfig } from "vitest/config";

/** The tests that mutants must fail. */
export default defineConfig({
  test: {
    include: ["tests/mutation/specification.ts"],
    setupFiles: ["tests/mutation/plainKernel.ts"],
    isolate: false,
    testTimeout: 60_000,
  },
});
