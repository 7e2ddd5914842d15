import { availableParallelism } from "node:os";
import { modelVersion } from "../../sim/index.ts";
import { csvTable } from "../reports/csvTable.ts";
import { startKeptThread } from "./keptThread.ts";
import { openOutput } from "./output.ts";
import type { RunPlan } from "./plan.ts";
import { createThreadPool, type ThreadPool } from "./pool.ts";
import { createProgress } from "./progress.ts";
import { replicatesAtOnce, streamReplicates } from "./streamReplicates.ts";
import { createSummary } from "./summary.ts";
import { jsonTable } from "./table.ts";
import { progressStream, say } from "./terminal.ts";
import { startThread } from "./thread.ts";

/**
 * Does what the plan says: computes, writes, and prints the summary on standard error. When this or `stopped` rejects,
 * no thread is left running and no unfinished file is left.
 */
export async function runCommand(plan: RunPlan, stopped: Promise<never>): Promise<void> {
  const { scenario, model, replicates, out, quiet, flags } = plan;
  const tell = (text: string) => quiet || say(text);
  const range = model === undefined ? "the study range" : `the study range of model ${modelVersion}`;
  for (const flag of flags) tell(`Outside ${range}: ${flag}`);
  const output = await openOutput(out, stopped);
  let pool: ThreadPool | undefined;
  try {
    pool = createThreadPool(Math.min(plan.workers ?? availableParallelism(), taskCount(plan)), () =>
      model === undefined ? startThread() : startKeptThread(model),
    );
    const table = out?.form === "json" ? jsonTable(scenario, replicates) : csvTable(scenario, model);
    const summary = createSummary(scenario, model);
    const progress = createProgress(progressStream(quiet), replicates, () => performance.now());
    const work = async (running: ThreadPool) => {
      await output?.write(table.begin);
      for await (const result of streamReplicates(running, scenario, replicates)) {
        await output?.write(table.rows(result));
        summary.add(result);
        progress.report(result.first + result.count);
      }
      await output?.write(table.end);
    };
    try {
      await Promise.race([work(pool), stopped]);
    } finally {
      progress.clear();
    }
    await output?.finish();
    tell(summary.text());
  } finally {
    await Promise.all([pool?.stop(), output?.discard()]);
  }
}

function taskCount({ scenario, replicates }: RunPlan): number {
  return Math.ceil(replicates / replicatesAtOnce(scenario));
}
