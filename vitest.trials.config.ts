import { defineConfig } from "vitest/config";

/** Trials that take minutes, or need something that a clone does not have: a scheduler, or a machine of their own. */
export default defineConfig({
  test: {
    include: ["tests/{browser,cli,cluster,lessons}/*.trial.ts"],
    testTimeout: 1_800_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
