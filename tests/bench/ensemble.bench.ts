import { createThreadPool, type ThreadPool } from "../../src/cli/pool.ts";
import { startThread } from "../../src/cli/thread.ts";
import { benchScenario } from "./benchScenario.ts";
import { atMost, median, report, rowOf, type Sample, sample } from "./timing.ts";

// Workers as the command line starts them: results come back by transfer.
const scenario = benchScenario(4000, 0.1, 84);
const TASK = 10;

async function runAll(pool: ThreadPool, first: number, replicates: number): Promise<void> {
  const tasks = Array.from({ length: replicates / TASK }, (_, i) => ({
    scenario,
    first: first + i * TASK,
    count: TASK,
  }));
  await Promise.all(tasks.map((task) => pool.runReplicates(task)));
}

async function timeEnsemble(workers: number, replicates: number): Promise<Sample> {
  const pool = createThreadPool(workers, startThread);
  try {
    // Warm-up: engines compile code that runs often, as in a page that has been used for a few seconds.
    for (let i = 0; i < 4; i++) await runAll(pool, 0, 200);
    return await sample(9, (repeat) => runAll(pool, (repeat + 1) * replicates, replicates));
  } finally {
    await pool.stop();
  }
}

const one = await timeEnsemble(1, 200);
const two = await timeEnsemble(2, 200);
const preview = await timeEnsemble(2, 40);
const what = "200 × 4,000 people × 84 months";
report(
  rowOf(`${what}, 1 worker`, one, "ms", (ms) => ms),
  rowOf(`${what}, 2 workers`, two, "ms", (ms) => ms, atMost(median(two.times), 500, "ms")),
  {
    name: `${what}: efficiency of 2 workers`,
    value: (median(one.times) / median(two.times) / 2) * 100,
    unit: "%",
  },
  rowOf(
    "40 × 4,000 people × 84 months, 2 workers",
    preview,
    "ms",
    (ms) => ms,
    atMost(median(preview.times), 100, "ms"),
  ),
);
