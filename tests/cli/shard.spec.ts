import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parseShard } from "../../src/cli/sweep/shard.ts";

const slurm = (id: number, count: number, min = 1, step = 1) => ({
  SLURM_ARRAY_TASK_ID: String(id),
  SLURM_ARRAY_TASK_COUNT: String(count),
  SLURM_ARRAY_TASK_MIN: String(min),
  SLURM_ARRAY_TASK_STEP: String(step),
});

/** As Slurm tells of a list of numbers, whatever is between them. */
const slurmList = (id: number, list: readonly number[]) => ({
  ...slurm(id, list.length, list[0]),
  SLURM_ARRAY_TASK_MAX: String(list.at(-1)),
});

/** As Grid Engine tells of qsub -t first-last:step. */
const gridEngine = (id: number, first: number, last: number, step = 1) => ({
  SGE_TASK_ID: String(id),
  SGE_TASK_FIRST: String(first),
  SGE_TASK_LAST: String(last),
  SGE_TASK_STEPSIZE: String(step),
});
const outsideArrays = Object.fromEntries(Object.keys(gridEngine(1, 1, 1)).map((name) => [name, "undefined"]));

const lsf = (index: number, end: number, step = 1) => ({
  LSB_JOBINDEX: String(index),
  LSB_JOBINDEX_END: String(end),
  LSB_JOBINDEX_STEP: String(step),
});

const folder = mkdtempSync(join(tmpdir(), "outbid-shard-"));
afterAll(() => rmSync(folder, { recursive: true }));
/** The file in which HTCondor describes a job. */
const condor = (process: number, count?: number) => {
  const path = join(folder, `${process}-${count}.ad`);
  const lines = [
    'Cmd = "/usr/bin/outbid"',
    "ClusterId = 12",
    `ProcId = ${process}`,
    ...(count ? [`TotalSubmitProcs = ${count}`] : []),
  ];
  writeFileSync(path, `${lines.join("\n")}\n`);
  return { _CONDOR_JOB_AD: path };
};

describe("--shard", () => {
  // The variables that each engine puts into the environment, by the manuals that engines.ts names; those of Slurm 22.05 and
  // Grid Engine 8.1.9 as they were seen.
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
    // Tasks 1, 5 and 7 of 8 are submitted again, as a list.
    ["auto/8", slurmList(5, [1, 5, 7]), 5, 8],
    ["auto/7", slurmList(7, [1, 5, 7]), 7, 7],
    ["auto", slurmList(3, [1, 2, 3]), 3, 3],
    ["auto", { ...slurm(8, 3, 2, 3), SLURM_ARRAY_TASK_MAX: "8" }, 3, 3],
    // qsub -t 2-10:3 has the tasks 2, 5 and 8.
    ["auto", gridEngine(2, 2, 10, 3), 1, 3],
    ["auto", gridEngine(8, 2, 10, 3), 3, 3],
    ["auto", gridEngine(4, 1, 4), 4, 4],
    ["auto/8", gridEngine(3, 3, 3), 3, 8],
    ["auto/2", { ...outsideArrays, PARALLEL_SEQ: "2" }, 2, 2],
    ["auto/2", { LSB_JOBINDEX: "0", LSB_JOBINDEX_END: "0", PARALLEL_SEQ: "2" }, 2, 2],
    ["auto/8", { PBS_ARRAY_INDEX: "8" }, 8, 8],
    ["auto/8", { PBS_ARRAYID: "1" }, 1, 8],
    ["auto", lsf(3, 8), 3, 8],
    // bsub -J "sweep[1-10:3]" has the jobs 1, 4, 7 and 10.
    ["auto", lsf(7, 10, 3), 3, 4],
    ["auto/8", lsf(3, 3), 3, 8],
    ["auto/8", { OAR_ARRAY_INDEX: "2", OAR_ARRAYINDEX: "2" }, 2, 8],
    ["auto/8", { FLUX_JOB_CC: "8" }, 8, 8],
    ["auto", condor(0, 8), 1, 8],
    ["auto", condor(7, 8), 8, 8],
    ["auto/8", condor(7, 8), 8, 8],
    ["auto/8", condor(2), 3, 8],
    ["auto/8", { NOMAD_ALLOC_INDEX: "0" }, 1, 8],
    ["auto/4", { NOMAD_ALLOC_INDEX: "3", PARALLEL_SEQ: "" }, 4, 4],
    // Three tasks of GNU parallel in each of four of an array.
    ["auto/12", { ...slurm(1, 4), PARALLEL_SEQ: "1" }, 1, 12],
    ["auto/12", { ...slurm(1, 4), PARALLEL_SEQ: "3" }, 3, 12],
    ["auto/12", { ...gridEngine(2, 1, 4), PARALLEL_SEQ: "1" }, 4, 12],
    ["auto/12", { ...condor(3, 4), PARALLEL_SEQ: "3" }, 12, 12],
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
    [
      "auto",
      slurm(7, 1, 7),
      "--shard auto: expected auto/n, since a Slurm array of one task may be one of n that is submitted again; 1/1 does the whole plan",
    ],
    ["auto", gridEngine(3, 3, 3), /expected auto\/n, since a Grid Engine array of one task/],
    ["auto", condor(0, 1), /expected auto\/n, since an HTCondor cluster of one task/],
    [
      "auto",
      slurmList(5, [1, 5, 7]),
      "--shard auto: expected auto/n, since Slurm does not tell which of the 3 tasks of a list from 1 to 7 this is",
    ],
    ["auto", slurmList(1, [1, 5, 7]), /expected auto\/n, since Slurm does not tell/],
    ["auto/3", slurmList(1, [1, 5, 7]), /expected tasks numbered from 1 to 3, since Slurm does not tell/],
    ["auto", outsideArrays, /in the environment, found none$/],
    ["auto", { PBS_ARRAY_INDEX: "1" }, /since a PBS array does not tell how many tasks there are$/],
    ["auto/8", { FLUX_JOB_CC: "0" }, /expected a shard from 1 to 8, received 0$/],
    // Submitted again alone, an HTCondor job is number 0 of 1: nobody knows which it was.
    ["auto/8", condor(0, 1), /expected auto\/1, .*; or i\/8, for one that is submitted again$/],
    [
      "auto",
      { _CONDOR_JOB_AD: join(folder, "none") },
      /_CONDOR_JOB_AD: expected the file of a job's description/,
    ],
    [
      "auto",
      { PARALLEL_SEQ: "1", ...slurm(1, 4) },
      /expected auto\/n with n the 4 tasks of a Slurm array times those of GNU parallel in each; found/,
    ],
    ["auto/12", { PARALLEL_SEQ: "4", ...slurm(1, 4) }, /expected at most 3 tasks of GNU parallel in each/],
    ["auto/12", { PARALLEL_SEQ: "1", JOB_COMPLETION_INDEX: "1" }, /expected i\/n, counted over both/],
    ["auto/12", { PARALLEL_SEQ: "1", ...slurm(3, 1, 3) }, /expected i\/n, counted over both/],
    ["auto/12", { FLUX_JOB_CC: "1", ...slurm(3, 4) }, /expected i\/n, counted over all of them/],
  ])("%s in %o is refused in words", (text, environment, message) => {
    expect(parseShard(text, environment)).toEqual(
      typeof message === "string" ? message : expect.stringMatching(message),
    );
  });
});
