import { describe, expect, test } from "vitest";
import { parseShard } from "../../src/cli/sweep/shard.ts";

const slurm = (id: number, count: number, min = 1, step = 1) => ({
  SLURM_ARRAY_TASK_ID: String(id),
  SLURM_ARRAY_TASK_COUNT: String(count),
  SLURM_ARRAY_TASK_MIN: String(min),
  SLURM_ARRAY_TASK_STEP: String(step),
});

describe("--shard", () => {
  // The variables that each engine puts into the environment: sbatch(1); kubernetes.io, Indexed Job; AWS Batch, array
  // jobs; parallel(1).
  test.each([
    ["2/8", {}, 2, 8],
    ["1/1", { SLURM_ARRAY_TASK_ID: "5" }, 1, 1],
    ["auto", slurm(1, 4), 1, 4],
    ["auto", slurm(4, 4), 4, 4],
    ["auto", slurm(0, 4, 0), 1, 4],
    ["auto", slurm(17, 4, 11, 2), 4, 4],
    ["auto/4", slurm(3, 4, 0), 4, 4],
    // Task 3 of an array from 1 to 8 is submitted again, alone.
    ["auto/8", slurm(3, 1, 3), 3, 8],
    ["auto/8", { JOB_COMPLETION_INDEX: "0" }, 1, 8],
    ["auto/8", { JOB_COMPLETION_INDEX: "7" }, 8, 8],
    ["auto/8", { AWS_BATCH_JOB_ARRAY_INDEX: "2" }, 3, 8],
    ["auto", { AWS_BATCH_JOB_ARRAY_INDEX: "2", AWS_BATCH_JOB_ARRAY_SIZE: "9" }, 3, 9],
    ["auto/3", { PARALLEL_SEQ: "3" }, 3, 3],
  ])("%s in %o is shard %i of %i", (text, environment, index, count) => {
    expect(parseShard(text, environment)).toEqual({ index, count });
  });

  test.each([
    ["0/8", {}, "--shard 0/8: expected a shard from 1 to 8, received 0"],
    ["9/8", {}, "--shard 9/8: expected a shard from 1 to 8, received 9"],
    ["1/0", {}, "--shard 1/0: expected 1 to 100000 shards, received 0"],
    ["3", {}, '--shard: expected i/n such as 1/8, auto or auto/n, received "3"'],
    ["a/b", {}, '--shard: expected i/n such as 1/8, auto or auto/n, received "a/b"'],
    ["auto", {}, /in the environment, found none$/],
    [
      "auto",
      { JOB_COMPLETION_INDEX: "1" },
      "--shard auto: expected auto/n, since a Kubernetes Indexed Job does not tell how many tasks there are",
    ],
    [
      "auto/4",
      { PARALLEL_SEQ: "5" },
      "--shard auto/4 (PARALLEL_SEQ=5): expected a shard from 1 to 4, received 5",
    ],
    ["auto/4", { PARALLEL_SEQ: "x" }, '--shard auto/4: PARALLEL_SEQ: expected a whole number, received "x"'],
    [
      "auto/4",
      { PARALLEL_SEQ: "1", ...slurm(1, 4) },
      /found SLURM_ARRAY_TASK_ID \(a Slurm array\), PARALLEL_SEQ \(GNU parallel\)$/,
    ],
  ])("%s in %o is refused in words", (text, environment, message) => {
    expect(parseShard(text, environment)).toEqual(
      typeof message === "string" ? message : expect.stringMatching(message),
    );
  });
});
