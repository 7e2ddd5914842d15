import { availableParallelism } from "node:os";
import { measures, modelVersion } from "../../sim/index.ts";
import type { Summed } from "../engine/ensembles.ts";
import { keptMeasures } from "../engine/keptTerms.ts";
import { partsOf } from "../engine/runInParts.ts";
import { judgeProof } from "../lab/address/judgeProof.ts";
import { csvTable, type Table } from "../reports/csvTable.ts";
import { longTable } from "../reports/longTable.ts";
import { otherMeanings } from "./keptScenario.ts";
import { startKeptThread } from "./keptThread.ts";
import type { OpenedLink } from "./link/openLink.ts";
import { checksumsOf, proveLink } from "./link/proveLink.ts";
import { describeColumns } from "./made/columnFacts.ts";
import { jsonTable } from "./made/jsonTable.ts";
import { createMade, type Made, wholeScenario } from "./made/made.ts";
import { openResult, type ResultOutput } from "./made/resultOutput.ts";
import { startPartThreads } from "./parts/startPartThreads.ts";
import type { RunPlan } from "./plan.ts";
import { createThreadPool, type ThreadPool } from "./pool.ts";
import { createProgress } from "./progress.ts";
import { startHere } from "./startHere.ts";
import { replicatesAtOnce, streamReplicates } from "./streamReplicates.ts";
import { createSummary } from "./summary.ts";
import { progressStream, say, visible } from "./terminal.ts";
import { startThread } from "./thread.ts";

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
  const { model, out, quiet, flags } = plan;
  const tell = (text: string) => quiet || say(text);
  const range = model === undefined ? "the study range" : `the study range of model ${modelVersion}`;
  for (const flag of flags) tell(`Outside ${range}: ${flag}`);
  const output = out && (await openResult(out.target, stopped));
  try {
    const summary = await compute(plan, stopped, output);
    await output?.finish(out?.form === "json" ? undefined : madeOf(plan));
    tell(summary);
  } finally {
    await output?.discard();
  }
  if (present === undefined || quiet) return;
  if (typeof present === "string")
    tell(`Beside it, model ${modelVersion} makes nothing of these settings:\n${present}`);
  else
    tell(
      [
        `Beside it, what model ${modelVersion} makes of the same settings; what they leave out has its defaults:`,
        ...(model === undefined ? [] : otherMeanings(model, plan.scenario)),
        await compute(present, stopped),
      ].join("\n"),
    );
}

/** Person-months that this thread lives in the time in which another would start, some 20 ms. */
const SHORT = 5_000_000;

function isShort({ scenario: { months, settings }, replicates }: RunPlan): boolean {
  return replicates * months * settings.agents <= SHORT;
}

/** Workers that do what the plan says: one large run may take all of them. */
function createPool(plan: RunPlan): ThreadPool {
  const { scenario, model, replicates } = plan;
  const cores = plan.workers ?? availableParallelism();
  const workers = Math.min(cores, taskCount(plan));
  if (model !== undefined) return createThreadPool(workers, () => startKeptThread(model));
  const parts = partsOf(scenario, replicates, cores);
  if (parts > 1) return createThreadPool(1, () => startPartThreads(parts));
  return createThreadPool(workers, isShort(plan) ? startHere : startThread);
}

/** Computes, writes rows where there is an output, and gives the summary. */
async function compute(plan: RunPlan, stopped: Promise<never>, output?: ResultOutput): Promise<string> {
  const { scenario, model, replicates, quiet } = plan;
  const pool = createPool(plan);
  try {
    const table = tableOf(plan);
    const summary = createSummary(scenario, model);
    const checksums: string[] = [];
    const progress = createProgress(progressStream(quiet), replicates, () => performance.now());
    const work = async () => {
      await output?.write(table.begin);
      for await (const result of streamReplicates(pool, scenario, replicates)) {
        await output?.write(table.rows(result));
        summary.add(result);
        if (plan.link?.proof !== undefined) checksums.push(...checksumsOf(result));
        progress.report(result.first + result.count);
      }
      await output?.write(table.end);
      return plan.link && verdictOf(plan.link, pool, { checksums, count: replicates });
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

/** Whether the link's result is the same here, in words; undefined where it says nothing of it. */
async function verdictOf(link: OpenedLink, pool: ThreadPool, current: Summed): Promise<string | undefined> {
  if (link.proof === undefined) return undefined;
  const ours = await proveLink(link, pool, current);
  const verdict = ours && judgeProof({ proof: link.proof, isWhole: true }, ours, link.current.seed);
  return verdict && visible(verdict.text);
}

function tableOf(plan: RunPlan): Table {
  const { scenario, model, replicates, out, long } = plan;
  if (out?.form === "json") return jsonTable(scenario, replicates, madeOf(plan));
  return long === undefined ? csvTable(scenario, model) : longTable(scenario, long, model);
}

/** What makes the run's table again. */
function madeOf({ scenario, model, replicates, out, long, program }: RunPlan): Made {
  const names = model === undefined ? measures.map(({ name }) => name) : keptMeasures(model);
  const columns = long === undefined ? names : ["measure", "value"];
  const made = createMade(
    scenario.seed,
    {
      kind: "run",
      scenario: wholeScenario(scenario, model),
      replicates,
      form: out?.form ?? "csv",
      ...(long && { long }),
      ...(model && { model }),
    },
    describeColumns([...runColumns, ...columns], "run"),
  );
  return program === undefined ? made : { ...made, program };
}

const runColumns = ["modelVersion", "scenario", "fingerprint", "seed", "replicate", "month"];

function taskCount({ scenario, replicates }: RunPlan): number {
  return Math.ceil(replicates / replicatesAtOnce(scenario));
}
