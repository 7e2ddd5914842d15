import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runJob } from "../../sim/experiments/index.ts";
import { readPlan } from "../../src/cli/sweep/readPlan.ts";
import { sweep } from "../../src/cli/sweep/sweep.ts";
import { atLeast, atMost, report, rowOf, sampleInTurns, timesAsLong } from "./timing.ts";

// A plan with the most work besides the engine's: every run has its own scenario.
const RUNS = 10_000;
const TURNS = 2;
const folder = mkdtempSync(join(tmpdir(), "outbid-bench-"));
const file = join(folder, "plan.json");
writeFileSync(
  file,
  JSON.stringify({
    id: "bench",
    title: "Bench",
    scenarios: ["baseline"],
    agents: 4000,
    factors: [{ kind: "sobol", points: RUNS, ranges: { propaganda: [0, 1], funding: [0.5, 1.5] } }],
    measures: ["T", "K", "cumulativeTK", "E", "L"],
    rows: [12, 36, 60, 84],
  }),
);
const plan = readPlan(file);
const never = new Promise<never>(() => {});

function sweepWith(workers: number, turn: number): Promise<void> {
  const out = join(folder, `${workers} ${turn}`);
  const shard = { index: 1, count: 1 };
  return sweep(plan, { out, format: "parquet", shard, workers, resume: false, quiet: true }, never);
}

/** The engine alone, in this thread: the same runs and nothing kept. */
function runAll(count: number): void {
  const { design } = plan;
  for (let point = 0; point < count; point++)
    runJob({ scenario: design.scenarioAt(point).scenario, first: 0, count: 1, readings: design.readings });
}

try {
  runAll(500);
  const { engine, one, two } = await sampleInTurns(TURNS, {
    engine: (turn) => (turn < 0 ? undefined : runAll(RUNS)),
    one: (turn) => (turn < 0 ? undefined : sweepWith(1, turn)),
    two: (turn) => (turn < 0 ? undefined : sweepWith(2, turn)),
  });
  const what = "sweep of 10,000 runs × 4,000 people × 84 months";
  const overhead = (timesAsLong(one.times, engine.times) - 1) * 100;
  const faster = timesAsLong(one.times, two.times);
  const quiet = Math.min(...one.times) / Math.min(...two.times);
  report(
    rowOf(`${what}: the engine alone`, engine, "s", (ms) => ms / 1000),
    rowOf(`${what}, 1 worker`, one, "s", (ms) => ms / 1000),
    rowOf(`${what}, 2 workers`, two, "s", (ms) => ms / 1000),
    { name: `${what}: more than the engine alone`, value: overhead, unit: "%", ...atMost(overhead, 10, "%") },
    {
      name: `${what}: 2 workers against 1`,
      value: faster,
      quiet,
      unit: "×",
      ...atLeast(quiet, 1.8, "×, quiet"),
    },
  );
} finally {
  rmSync(folder, { recursive: true });
}
