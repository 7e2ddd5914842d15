import { setMaxListeners } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Design, RunJobs } from "../../../sim/experiments/index.ts";
import { removeAbandoned } from "../abandoned.ts";
import { Failure } from "../failure.ts";
import { createRunJobs } from "../jobs.ts";
import { describeColumns } from "../made/columnFacts.ts";
import { createMade, type Made } from "../made/made.ts";
import { createThreadPool } from "../pool.ts";
import { createProgress, type Progress } from "../progress.ts";
import { progressStream, say, visible } from "../terminal.ts";
import { encodeRows } from "./encodeRows.ts";
import { isOfShard, type Part, partAt } from "./partition.ts";
import type { ReadPlan } from "./readPlan.ts";
import { startRestartingThread } from "./restartingThread.ts";
import { gatherRows, rowColumns } from "./rowColumns.ts";
import { runPart } from "./runPart.ts";
import type { Shard } from "./shard.ts";
import {
  createManifest,
  type Format,
  type Manifest,
  openStore,
  partPath,
  readPart,
  writePart,
} from "./store.ts";

export interface SweepOptions {
  /** The folder of results. */
  readonly out: string;
  readonly format: Format;
  readonly shard: Shard;
  /** Undefined: as many as there are cores. */
  readonly workers: number | undefined;
  /** Keeps the parts that are there. */
  readonly resume: boolean;
  readonly quiet: boolean;
  /** What the results say that they were made by, where that is not this program: those that are made again. */
  readonly program?: Made["program"];
}

/** Parts under way at once: while one is written, the workers have others. */
const PARTS_AT_ONCE = 3;
/** At most this many failures are listed one by one. */
const TOLD_FAILURES = 20;

/**
 * Computes a shard of a plan, part by part, into its folder. After a kill at any instant, `resume` goes on from there.
 * Throws a {@link Failure} when runs failed, after all others are written, or when the folder cannot be used.
 */
export async function sweep(
  { plan, design, recipe }: ReadPlan,
  options: SweepOptions,
  stopped: Promise<never>,
): Promise<void> {
  const { out, shard, quiet } = options;
  const tell = (text: string) => quiet || say(text);
  const columns = describeColumns(
    rowColumns(design).map(({ name }) => name),
    "sweep",
  );
  const made = createMade(plan.seed, { kind: "sweep", ...recipe, form: options.format }, columns);
  const manifest = createManifest(plan.id, plan.title, design, options.format, {
    ...made,
    ...(options.program && { program: options.program }),
  });
  const begin = async () => {
    await openStore(out, manifest, tell);
    for (const folder of [out, join(out, "parts")]) await removeAbandoned(folder);
    return findWork(manifest, options, tell);
  };
  // To look through what is there may take as long as a disk is slow.
  const { parts, kept } = await Promise.race([begin(), stopped]);
  const runs = parts.reduce((sum, { count }) => sum + count, 0);
  const ofShard = shard.count === 1 ? "" : `, shard ${shard.index} of ${shard.count}`;
  tell(`${visible(plan.title)}: ${runs} runs to do${kept === 0 ? "" : `, ${kept} parts kept`}${ofShard}`);
  const progress = createProgress(progressStream(quiet), runs, () => performance.now());
  const failures = await computeParts(design, manifest, parts, options, progress, stopped);
  if (failures.length === 0) {
    tell(`${out}: all parts of ${ofShard === "" ? "the plan" : ofShard.slice(2)} are there`);
    return;
  }
  const told = failures.slice(0, TOLD_FAILURES);
  const rest = failures.length > told.length ? [`… and ${failures.length - told.length} more`] : [];
  throw new Failure(
    [`${failures.length} of ${runs} runs failed; the others are written.`, ...told, ...rest].join("\n"),
  );
}

/** The shard's parts that are not there yet. */
async function findWork(
  manifest: Manifest,
  { out, shard, resume }: SweepOptions,
  tell: (text: string) => void,
) {
  const parts: Part[] = [];
  let kept = 0;
  for (let i = 0; i < manifest.parts; i++) {
    if (!isOfShard(i, shard)) continue;
    const part = partAt(i, manifest.runs, manifest.runsPerPart);
    const found = await readPart(out, manifest, part);
    if (found.state !== "absent" && !resume)
      throw new Failure(`${out}: holds parts of this plan; --resume keeps them and goes on`, 2);
    if (found.state === "wrong") tell(`${partPath(out, manifest, i)}: ${found.why}; computed again`);
    if (found.state === "whole" && found.receipt.failures.length > 0)
      tell(`${partPath(out, manifest, i)}: ${found.receipt.failures.length} runs failed; tried again`);
    else if (found.state === "whole") {
      kept++;
      continue;
    }
    parts.push(part);
  }
  return { parts, kept };
}

/** Computes and writes parts; gives one line per failed run. */
async function computeParts(
  design: Design,
  manifest: Manifest,
  parts: readonly Part[],
  { out, workers = availableParallelism() }: SweepOptions,
  progress: Progress,
  stopped: Promise<never>,
): Promise<string[]> {
  if (parts.length === 0) return [];
  const control = new AbortController();
  // Each part under way adds a listener.
  setMaxListeners(0, control.signal);
  stopped.catch((error: unknown) => control.abort(error));
  const pool = createThreadPool(workers, startRestartingThread);
  const failed: { run: number; line: string }[] = [];
  const runs = parts.reduce((sum, { count }) => sum + count, 0);
  let done = 0;
  const waiting = [...parts];
  const runJobs: RunJobs = createRunJobs(pool, control.signal);
  const work = async () => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      const { index, first, count } = part;
      const { values, failures } = await runPart(design, part, runJobs);
      control.signal.throwIfAborted();
      const bytes = encodeRows(
        manifest,
        { outbidPart: String(index) },
        gatherRows(design, part, values, failures),
      );
      const reasons = [...failures]
        .map(([i, reason]) => ({ run: first + i, reason }))
        .sort((a, b) => a.run - b.run);
      await writePart(out, manifest, part, bytes, reasons);
      for (const { run, reason } of reasons) failed.push({ run, line: `run ${run}: ${reason}` });
      done += count;
      progress.report(done, runs, failed.length);
    }
  };
  try {
    await Promise.race([Promise.all(Array.from({ length: PARTS_AT_ONCE }, work)), stopped]);
  } finally {
    waiting.length = 0;
    control.abort(new Error("the sweep is over"));
    progress.clear();
    await pool.stop();
  }
  return failed.sort((a, b) => a.run - b.run).map(({ line }) => line);
}
