import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileModel } from "../../sim/compile.ts";
import { runJob, runReplicates } from "../../sim/experiments/index.ts";
import { createSimulation, parseScenario } from "../../sim/index.ts";
import { createPopulation } from "../../sim/population/createPopulation.ts";
import { replicateKey } from "../../sim/random/keys.ts";
import { type Engine, former, formerEngine } from "./former.ts";
import { atMost, report, sampleInTurns, timesAsLong } from "./timing.ts";

// Everything people wait for against version 1.1.0, in turns in this run. Processor time where one thread works, which
// does not count what else the machine does; the clock where it is threads that are looked at.
const now: Engine = {
  parseScenario,
  createSimulation,
  runReplicates,
  runJob,
  compileModel,
  createPopulation: createPopulation as Engine["createPopulation"],
  replicateKey,
};
const before = await formerEngine();
const baseline = JSON.parse(readFileSync(join(former(), "scenarios/baseline.json"), "utf8"));

function prepared(engine: Engine, agents: number, reconsiderRate: number, months: number) {
  const parsed = engine.parseScenario({
    ...baseline,
    months,
    seed: "bench",
    population: { ...baseline.population, agents },
    parameters: { ...baseline.parameters, reconsiderRate },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { engine, treatment: parsed.scenario, model: engine.compileModel(parsed.scenario) };
}
type Prepared = ReturnType<typeof prepared>;

/** Milliseconds of processor time of months 2 to 84 of 80 runs. */
function monthsOf(engine: Engine, rate: number): (turn: number) => number {
  const [whole, first] = [84, 1].map((months) => prepared(engine, 4000, rate, months).treatment);
  const run = (treatment: typeof whole, turn: number) =>
    spend(() => engine.runReplicates(treatment, turn * 80, 80));
  return (turn) => run(whole, turn) - run(first, turn);
}

const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of processor time of what `work` does. */
function spend(work: () => void): number {
  const start = processorTime();
  work();
  return processorTime() - start;
}

async function compare(
  name: string,
  most: number,
  repeats: number,
  run: (side: "before" | "now", turn: number) => number,
): Promise<void> {
  const samples = await sampleInTurns(repeats, {
    before: (turn) => run("before", turn),
    now: (turn) => run("now", turn),
  });
  const value = timesAsLong(samples.now.times, samples.before.times);
  const quiet = Math.min(...samples.now.times) / Math.min(...samples.before.times);
  report({ name, value, quiet, unit: "× of 1.1.0", ...atMost(Math.min(value, quiet), most, "×") });
}

async function compareEngines(
  name: string,
  most: number,
  repeats: number,
  [agents, rate, months]: readonly [number, number, number],
  work: (side: Prepared, turn: number) => number,
): Promise<void> {
  const sides = {
    before: prepared(before, agents, rate, months),
    now: prepared(now, agents, rate, months),
  };
  await compare(name, most, repeats, (side, turn) => work(sides[side], turn + 1));
}

await compareEngines("200 × 4,000 people × 84 months, 1 worker", 0.55, 15, [4000, 0.1, 84], (side, turn) =>
  spend(() => side.engine.runReplicates(side.treatment, turn * 40, 40)),
);
// As an ensemble lives its months: runs follow one another in one memory. What they share, the first row and the set-up,
// is taken off.
for (const rate of [0.1, 0.05]) {
  const sides = { before: monthsOf(before, rate), now: monthsOf(now, rate) };
  await compare(`whole month, 4,000 people, q = ${rate}`, 0.5, 15, (side, turn) => sides[side](turn + 1));
}
await compareEngines(
  "set-up of a run, 200,000 people",
  0.5,
  21,
  [200_000, 0.1, 84],
  ({ engine, model }, turn) =>
    spend(() => engine.createPopulation(model, engine.replicateKey("bench", turn))),
);
const oneReading = [{ measure: "cumulativeTK", summary: "at", from: 60, to: 60 }] as const;
await compareEngines("a point of a map: 40 runs, one reading", 0.5, 11, [4000, 0.1, 60], (side, turn) =>
  spend(() =>
    side.engine.runJob({ scenario: side.treatment, first: turn * 40, count: 40, readings: oneReading }),
  ),
);
for (const [agents, rate, most, repeats] of [
  [2_000_000, 0.01, 0.7, 3],
  [40_000_000, 0.05, 0.8, 1],
] as const)
  await compareEngines(
    `120 months, ${agents.toLocaleString("en")} people, q = ${rate}`,
    most,
    repeats,
    [agents, rate, 120],
    (side, turn) => {
      const simulation = side.engine.createSimulation(side.treatment, turn, side.model);
      return spend(() => simulation.advance(120));
    },
  );

// Whole processes, as the command line is started: processor time, but the clock for two workers.
const folder = mkdtempSync(join(tmpdir(), "outbid-bench-"));
const peak = join(folder, "peak.cjs");
writeFileSync(
  peak,
  `process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    // Linux starts a process's own peak with that of the process it comes from, which is the bench.
    let status = "";
    try { status = require("node:fs").readFileSync("/proc/self/status", "utf8"); } catch {}
    const peak = /VmHWM:\\s+(\\d+)/.exec(status)?.[1] ?? maxRSS;
    console.error("peak " + peak + " spent " + (userCPUTime + systemCPUTime) / 1000);
  });
`,
);
const commands = {
  before: join(former(), "dist/cli/outbid.js"),
  now: join(process.cwd(), "dist/cli/outbid.js"),
};
const peaks = { before: [] as number[], now: [] as number[] };

function runCommand(side: "before" | "now", words: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--require", peak, commands[side], ...words], {
    encoding: "utf8",
  });
  const taken = performance.now() - start;
  if (status !== 0) throw new Error(stderr);
  // A thread tells it too, of the whole process: the last and largest is the process's own.
  const told = [...stderr.matchAll(/peak (\d+) spent ([\d.]+)/g)].map((each) => each.slice(1).map(Number));
  const most = (at: number) => Math.max(...told.map((numbers) => numbers[at] ?? 0));
  peaks[side].push(most(0));
  return words[words.indexOf("--workers") + 1] === "2" ? taken : most(1);
}

try {
  await compare("outbid run baseline --replicates 1, whole process", 0.6, 11, (side) =>
    runCommand(side, ["run", "baseline", "--replicates", "1"]),
  );
  const memory = Math.min(...peaks.now) / Math.min(...peaks.before);
  report({ name: "its peak memory", value: memory, unit: "× of 1.1.0", ...atMost(memory, 0.7, "×") });
  await compare("8 × 200,000 people × 84 months, 2 workers, whole process", 0.7, 5, (side) =>
    runCommand(side, ["run", "baseline", "--agents", "200000", "--replicates", "8", "--workers", "2"]),
  );
  const map = ["map", "baseline", "--size", "17", "--replicates", "10", "--workers", "1"];
  await compare("map 17 × 17 of 10 runs, 1 worker, whole process", 0.5, 1, (side) => runCommand(side, map));
  const small = ["map", "baseline", "--size", "9", "--replicates", "10", "--workers", "1"];
  const best = [...small, "--across", "propaganda", "--up", "funding", "--of", "bestResponse"];
  await compare("map of best answers, 1 worker, whole process", 0.5, 1, (side) => runCommand(side, best));
  const sobol = ["sensitivity", "--method", "sobol", "--rows", "32", "--replicates", "4", "--workers", "1"];
  const six = ["--factors", "moderation,propaganda,repression,funding,tempo,selectivity"];
  await compare("Sobol' of six settings, 1 worker, whole process", 0.5, 3, (side) =>
    runCommand(side, [...sobol, ...six]),
  );
  const plan = join(folder, "plan.json");
  const ranges = { propaganda: [0, 1], funding: [0.5, 1.5] };
  writeFileSync(
    plan,
    JSON.stringify({
      id: "bench",
      title: "Bench",
      scenarios: ["baseline"],
      agents: 4000,
      factors: [{ kind: "sobol", points: 4096, ranges }],
      measures: ["T", "K", "cumulativeTK", "E", "L"],
      rows: [12, 36, 60, 84],
    }),
  );
  for (const workers of ["1", "2"])
    await compare(`sweep of 4,096 runs, workers: ${workers}, whole process`, 0.6, 1, (side, turn) => {
      const out = join(folder, `${side} ${workers} ${turn}`);
      return runCommand(side, ["sweep", plan, "--out", out, "--workers", workers, "--quiet"]);
    });
} finally {
  rmSync(folder, { recursive: true });
}
