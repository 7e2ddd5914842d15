import { defineConfig } from "vitest/config";

/** Trials that take minutes, or need what a clone does not have: a scheduler, a machine to themselves. */
export default defineConfig({
  test: {
    include: ["tests/{cli,cluster}/*.trial.ts"],
    testTimeout: 1_800_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
