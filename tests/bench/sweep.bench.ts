import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runJob } from "../../sim/index.ts";
import { readPlan } from "../../src/cli/sweep/readPlan.ts";
import { sweep } from "../../src/cli/sweep/sweep.ts";
import { atLeast, atMost, report } from "./timing.ts";

// A plan at which the work beside the engine's is hardest to hide: every run has a scenario of its own.
const RUNS = 10_000;
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

async function timed(work: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const sweepWith = (workers: number) =>
  timed(() => {
    const out = join(folder, String(workers));
    const shard = { index: 1, count: 1 };
    return sweep(plan, { out, format: "parquet", shard, workers, resume: false, quiet: true }, never);
  });

/** The engine alone, in this thread: the same runs and nothing kept. */
function runAll(count: number): void {
  const { design } = plan;
  for (let point = 0; point < count; point++)
    runJob({ scenario: design.scenarioAt(point).scenario, first: 0, count: 1, readings: design.readings });
}

try {
  runAll(500);
  const engine = await timed(() => runAll(RUNS));
  const one = await sweepWith(1);
  const two = await sweepWith(2);
  const what = "sweep of 10,000 runs × 4,000 people × 84 months";
  const overhead = (one / engine - 1) * 100;
  report(
    { name: `${what}, 1 worker`, value: one, unit: "s" },
    { name: `${what}, 2 workers`, value: two, unit: "s" },
    { name: `${what}: more than the engine alone`, value: overhead, unit: "%", ...atMost(overhead, 10, "%") },
    { name: `${what}: 2 workers against 1`, value: one / two, unit: "×", ...atLeast(one / two, 1.8, "×") },
  );
} finally {
  rmSync(folder, { recursive: true });
}
