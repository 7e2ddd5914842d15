import { availableParallelism } from "node:os";
import { modelVersion } from "../../sim/index.ts";
import { partsOf } from "../engine/runInParts.ts";
import { otherMeanings } from "./keptScenario.ts";
import type { RunOutput } from "./made/runOutput.ts";
import type { RunPlan } from "./plan.ts";
import { createThreadPool, type ThreadPool } from "./pool.ts";
import { createProgress } from "./progress.ts";
import { startHere } from "./startHere.ts";
import { replicatesAtOnce, streamReplicates } from "./streamReplicates.ts";
import { createSummary } from "./summary.ts";
import { progressStream, say } from "./terminal.ts";

/**
 * Does what the plan says: computes, writes, and prints the summary on standard error. Of a former model's run comes then
 * what the present model makes of it: `present`, of which nothing is written, or why it makes nothing of it. When this or
 * `stopped` rejects, no thread is left running and no unfinished file is left.
 */
export async function runCommand(
  plan: RunPlan,
  stopped: Promise<never>,
  present?: RunPlan | string,
): Promise<void> {
  const { model, quiet, flags } = plan;
  const needs = await readNeeds(plan);
  const presentNeeds = typeof present === "object" ? await readNeeds(present) : undefined;
  const tell = (text: string) => quiet || say(text);
  const range = model === undefined ? "the study range" : `the study range of model ${modelVersion}`;
  for (const flag of flags) tell(`Outside ${range}: ${flag}`);
  const output = await needs.openOutput?.(stopped);
  try {
    const summary = await compute(plan, needs, stopped, output);
    await output?.finish();
    tell(summary);
  } finally {
    await output?.discard();
  }
  if (present === undefined || quiet) return;
  if (typeof present === "string")
    tell(`Beside it, model ${modelVersion} makes nothing of these settings:\n${present}`);
  else if (presentNeeds !== undefined)
    tell(
      [
        `Beside it, what model ${modelVersion} makes of the same settings; what they leave out has its defaults:`,
        ...(model === undefined ? [] : otherMeanings(model, plan.scenario)),
        await compute(present, presentNeeds, stopped),
      ].join("\n"),
    );
}

/** Person-months that this thread lives in the time in which another would start, some 20 ms. */
const SHORT = 5_000_000;

function isShort({ scenario: { months, settings }, replicates }: RunPlan): boolean {
  return replicates * months * settings.agents <= SHORT;
}

/** What a plan needs of other files than that of `outbid run`. */
interface Needs {
  /** Starts workers that do what the plan says: one large run may take all of them. */
  readonly createPool: () => ThreadPool;
  readonly openOutput?: (stopped: Promise<never>) => Promise<RunOutput>;
  /** Of a link that tells its result: how to compare it. */
  readonly proof?: typeof import("./link/proveLink.ts");
}

/** Reads it before anything is done: later a newer build may have taken the place of these files. */
async function readNeeds(plan: RunPlan): Promise<Needs> {
  const { out, link } = plan;
  const createPool = await readWorkers(plan);
  const files = out && (await import("./made/runOutput.ts"));
  const proof = link?.proof && (await import("./link/proveLink.ts"));
  return {
    createPool,
    ...(files && out && { openOutput: (stopped) => files.openRunOutput(plan, out, stopped) }),
    ...(proof && { proof }),
  };
}

async function readWorkers(plan: RunPlan): Promise<() => ThreadPool> {
  const { scenario, model, replicates } = plan;
  const cores = plan.workers ?? availableParallelism();
  const workers = Math.min(cores, taskCount(plan));
  if (model !== undefined) {
    const { startKeptThread } = await import("./keptThread.ts");
    return () => createThreadPool(workers, () => startKeptThread(model));
  }
  if (isShort(plan)) return () => createThreadPool(workers, startHere);
  const parts = partsOf(scenario, replicates, cores);
  if (parts > 1) {
    const { startPartThreads } = await import("./parts/startPartThreads.ts");
    return () => createThreadPool(1, () => startPartThreads(parts));
  }
  const { startThread } = await import("./thread.ts");
  return () => createThreadPool(workers, startThread);
}

/** Computes, writes rows where there is an output, and gives the summary. */
async function compute(
  plan: RunPlan,
  { createPool, proof }: Needs,
  stopped: Promise<never>,
  output?: RunOutput,
): Promise<string> {
  const { scenario, model, replicates, quiet } = plan;
  const pool = createPool();
  try {
    const summary = createSummary(scenario, model);
    const checksums: string[] = [];
    const progress = createProgress(progressStream(quiet), replicates, () => performance.now());
    const work = async () => {
      await output?.begin();
      for await (const result of streamReplicates(pool, scenario, replicates)) {
        await output?.add(result);
        summary.add(result);
        if (proof !== undefined) checksums.push(...proof.checksumsOf(result));
        progress.report(result.first + result.count);
      }
      await output?.end();
      return plan.link && proof?.judgeLink(plan.link, pool, { checksums, count: replicates });
    };
    try {
      const verdict = await Promise.race([work(), stopped]);
      progress.clear();
      return verdict === undefined ? summary.text() : `${summary.text()}\n${verdict}`;
    } finally {
      progress.clear();
    }
  } finally {
    await pool.stop();
  }
}

function taskCount({ scenario, replicates }: RunPlan): number {
  return Math.ceil(replicates / replicatesAtOnce(scenario));
}
