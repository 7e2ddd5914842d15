/** The files of docs/driving, run by what they are written for; and the time that a loop over a server takes. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseReading, runJob } from "../../sim/experiments/index.ts";
import { type Change, changeTreatment } from "../../sim/index.ts";
import { readScenario } from "../../src/cli/library.ts";
import { buildIfStale } from "../../src/tools/build.mjs";
import { root } from "../../src/tools/root.mjs";

const folder = mkdtempSync(join(tmpdir(), "outbid-driving-"));
beforeAll(async () => {
  await buildIfStale("cli");
  await buildIfStale("lib");
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

const run = (program: string, words: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(program, words, { cwd: folder, encoding: "utf8", env: { ...process.env, ...env } });
/** The first Python that has these modules. */
const pythonWith = (modules: string) =>
  ["python3", "/usr/bin/python3"].find((each) => run(each, ["-c", `import ${modules}`]).status === 0);
const command = JSON.stringify([process.execPath, `${root}dist/cli/outbid.js`]);

/** What a script prints as JSON, with the files of docs/driving and those beside it at hand. */
function python(program: string, script: string): unknown {
  writeFileSync(join(folder, "script.py"), script.replaceAll("COMMAND", command));
  const path = `${root}docs/driving:${join(folder, "standIns")}`;
  const { status, stdout, stderr } = run(program, ["script.py"], {
    PYTHONPATH: path,
    PYTHONDONTWRITEBYTECODE: "1",
  });
  expect([status, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout);
}

/** One reading of each replicate, from the model itself. */
function numbersOf(
  reading: string,
  replicates: number,
  changes: readonly Change[],
  scenario = "baseline",
): number[] {
  const changed = changeTreatment(readScenario(scenario), changes);
  const parsed = parseReading(reading);
  if (!changed.ok || parsed === undefined) throw new Error("the trial asks for what there is");
  return [...runJob({ scenario: changed.treatment, first: 0, count: replicates, readings: [parsed] })];
}
const meanOf = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
const year: readonly Change[] = [["months", 12]];

describe("Python drives the program", () => {
  test("with its standard library alone", ({ skip }) => {
    const program = pythonWith("json");
    if (program === undefined) return skip("skipped: Python is not installed");
    const found = python(
      program,
      `
import json
from outbid import Outbid, Problems
with Outbid(COMMAND) as outbid:
    one = outbid.run(scenario="baseline", set={"moderation": 0.7}, months=12, replicates=3, readings=["K@12"])
    many = outbid.all({"run": {"scenario": "baseline", "set": {"moderation": i / 199}, "months": 12, "replicates": 1,
        "readings": ["K@12"]}} for i in range(200))
    effect = outbid.effect({"scenario": "moderation", "months": 12}, {"scenario": "baseline"}, replicates=5, readings=["K@12"])
    try:
        outbid.run(scenario="basline", readings=["K"])
    except Problems as problems:
        told = str(problems)
    names = [len(outbid.parameters()), len(outbid.measures())]
print(json.dumps([one["values"]["K@12"], [each["values"]["K@12"][0] for each in many], effect["mean"]["K@12"], told, names]))`,
    ) as [number[], number[], number, string, number[]];
    expect(found[0]).toEqual(numbersOf("K@12", 3, [...year, ["moderation", 0.7]]));
    for (const i of [0, 77, 199])
      expect(found[1][i]).toBe(numbersOf("K@12", 1, [...year, ["moderation", i / 199]])[0]);
    const [treated, controlled] = ["moderation", "baseline"].map((id) => numbersOf("K@12", 5, year, id));
    // Added up in another order.
    expect(found[2]).toBeCloseTo(meanOf(treated) - meanOf(controlled), 6);
    expect(found[3]).toContain("did you mean baseline?");
    expect(Math.min(...found[4])).toBeGreaterThan(20);
  });

  test("from pandas, a row of a frame a request", ({ skip }) => {
    const program = pythonWith("pandas");
    if (program === undefined) return skip("skipped: pandas is not installed");
    const [snippet] = [
      ...readFileSync(`${root}docs/driving.md`, "utf8").matchAll(/```python\n(# pandas.*?)```/gs),
    ];
    const script = snippet[1].replace("Outbid()", "Outbid(COMMAND)");
    const found = python(program, `${script}\nimport json\nprint(json.dumps(runs.K.tolist()))`) as number[];
    expect(found).toEqual(
      [0, 0.35, 0.7].map((level) =>
        meanOf(
          numbersOf("K@60", 3, [
            ["months", 60],
            ["moderation", level],
          ]),
        ),
      ),
    );
  });
});

/** What SALib publishes of Sobol' sampling and first-order indices (Saltelli 2010), for where it is not installed. */
const salib = `
import numpy as np
from scipy.stats import qmc
def sample(problem, n, calc_second_order=True, seed=None):
    d = problem["num_vars"]
    base = qmc.Sobol(2 * d, scramble=True, seed=seed).random(n)
    low, high = np.array(problem["bounds"]).T
    rows = []
    for row in base:
        a, b = row[:d], row[d:]
        rows += [a] + [np.where(np.arange(d) == i, b, a) for i in range(d)] + [b]
    return low + np.array(rows) * (high - low)
def analyze(problem, y, calc_second_order=True):
    d = problem["num_vars"]
    y = np.asarray(y).reshape(-1, d + 2)
    a, b = y[:, 0], y[:, -1]
    return {"S1": np.array([np.mean(b * (y[:, 1 + i] - a)) for i in range(d)]) / np.var(np.r_[a, b])}
`;

/** What EMA Workbench publishes of its models, for where it is not installed. */
const ema = `
class RealParameter:
    def __init__(self, name, lower_bound, upper_bound):
        assert name.isidentifier()
        self.name, self.lower_bound, self.upper_bound = name, lower_bound, upper_bound
class ScalarOutcome:
    def __init__(self, name):
        assert name.isidentifier()
        self.name = name
class Model:
    def __init__(self, name, function=None):
        assert name.isalnum() and callable(function)
        self.function = function
def perform_experiments(model, scenarios=0, policies=0):
    at = lambda p, i, n: p.lower_bound + (i + 0.5) / n * (p.upper_bound - p.lower_bound)
    rows = [{**{u.name: at(u, i, scenarios) for u in model.uncertainties}, **{l.name: at(l, j, policies) for l in model.levers}}
        for j in range(policies) for i in range(scenarios)]
    found = [model.function(**row) for row in rows]
    return rows, {o.name: [each[o.name] for each in found] for o in model.outcomes}
`;

describe("the bridge for", () => {
  test("SALib, or what it publishes, gives the variance to the lever that has it", ({ skip }) => {
    const program = pythonWith("scipy");
    if (program === undefined) return skip("skipped: SciPy is not installed");
    mkdirSync(join(folder, "standIns/standInOfSALib"), { recursive: true });
    writeFileSync(join(folder, "standIns/standInOfSALib/__init__.py"), salib);
    const found = python(
      program,
      `
import json
import numpy as np
from outbid import Outbid
from outbid_salib import evaluate, problem_of
try:
    from SALib.analyze import sobol as analyze
    from SALib.sample import sobol as sample
except ImportError:
    import standInOfSALib as sample, standInOfSALib as analyze
with Outbid(COMMAND) as outbid:
    problem = problem_of(outbid, ["moderation", "reviewInterval"])
    x = sample.sample(problem, 64, calc_second_order=False, seed=1)
    y = evaluate(outbid, problem, x, "mean(E)@1-12", scenario="baseline", months=12, agents=400, replicates=1)
    print(json.dumps([x[7].tolist(), y[7], analyze.analyze(problem, y, calc_second_order=False)["S1"].tolist()]))`.replaceAll(
        "reviewInterval",
        "propaganda",
      ),
    ) as [number[], number, number[]];
    const [moderation, propaganda] = found[0];
    const changes: readonly Change[] = [
      ...year,
      ["agents", 400],
      ["moderation", moderation],
      ["propaganda", propaganda],
    ];
    expect(found[1]).toBe(numbersOf("mean(E)@1-12", 1, changes)[0]);
    // Aid answers to moderation; within a year propaganda has no way to the economy but through few who leave.
    expect(found[2][0]).toBeGreaterThan(0.8);
    expect(Math.abs(found[2][1])).toBeLessThan(0.2);
  });

  test("EMA Workbench, or what it publishes, runs each policy in each scenario", ({ skip }) => {
    const program = pythonWith("json");
    if (program === undefined) return skip("skipped: Python is not installed");
    mkdirSync(join(folder, "standIns"), { recursive: true });
    if (pythonWith("ema_workbench") === undefined)
      writeFileSync(join(folder, "standIns/ema_workbench.py"), ema);
    const found = python(
      pythonWith("ema_workbench") ?? program,
      `
import json
from ema_workbench import perform_experiments
from outbid import Outbid
from outbid_ema import model_of
with Outbid(COMMAND) as outbid:
    model = model_of(outbid, ["propaganda"], ["moderation"], {"left": "cumulativeTK@12"}, scenario="baseline", months=12, replicates=2)
    experiments, outcomes = perform_experiments(model, scenarios=3, policies=2)
rows = experiments if isinstance(experiments, list) else experiments.to_dict("records")
print(json.dumps([[row["propaganda"], row["moderation"], float(left)] for row, left in zip(rows, outcomes["left"])]))`,
    ) as [number, number, number][];
    expect(found.length).toBe(6);
    for (const [propaganda, moderation, left] of found) {
      const changes: readonly Change[] = [...year, ["propaganda", propaganda], ["moderation", moderation]];
      expect(left).toBe(meanOf(numbersOf("cumulativeTK@12", 2, changes)));
    }
  });
});

test("R drives the program", ({ skip }) => {
  if (run("Rscript", ["-e", "library(jsonlite)"]).status !== 0)
    return skip("skipped: R with jsonlite is not installed");
  const source = readFileSync(`${root}docs/driving/outbid.R`, "utf8");
  // The example that the file begins with, taken as it is.
  const example = source
    .slice(source.indexOf("#   requests"), source.indexOf("\noutbid <-"))
    .replace(/^# {3}/gm, "");
  const words = `c(${JSON.parse(command)
    .map((word: string) => JSON.stringify(word))
    .join(", ")})`;
  writeFileSync(
    join(folder, "script.R"),
    `${source}\n${example.replace("outbid(requests)", `outbid(requests, ${words})`).replace(/sapply.*/s, "")}
cat(jsonlite::toJSON(sapply(answers, function(answer) mean(answer$values[["K@60"]])), digits = I(17)))`,
  );
  const { status, stdout, stderr } = run("Rscript", ["script.R"]);
  expect([status, stderr]).toEqual([0, ""]);
  const found: number[] = JSON.parse(stdout);
  [0, 0.7].forEach((level, i) => {
    const numbers = numbersOf("K@60", 3, [
      ["months", 60],
      ["moderation", level],
    ]);
    // R writes fifteen digits.
    expect(found[i]).toBeCloseTo(meanOf(numbers), 6);
  });
});

test("a Python loop of 1,000 runs over a server takes at most 1.3 times what the library takes", ({
  skip,
}) => {
  const program = pythonWith("json");
  if (program === undefined) return skip("skipped: Python is not installed");
  const library = `
import { changeTreatment, parseScenario, runEnsemble } from ${JSON.stringify(`${root}dist/lib/outbid.js`)};
import { readFileSync } from "node:fs";
const { scenario } = parseScenario(JSON.parse(readFileSync(${JSON.stringify(`${root}scenarios/baseline.json`)}, "utf8")));
const ask = (i) => {
  const changes = [["moderation", i / 1000], ["months", 60], ["agents", 4000], ["seed", "a"]];
  return runEnsemble(changeTreatment(scenario, changes).treatment, { replicates: 3 }).at("K", 60, 0);
};
for (let i = 0; i < 100; i++) ask(i);
const started = performance.now();
for (let i = 0; i < 1000; i++) ask(i);
console.log((performance.now() - started) / 1000);`;
  const loop = `
import json, time
from outbid import Outbid
with Outbid(COMMAND) as outbid:
    ask = lambda i: outbid.run(scenario="baseline", set={"moderation": i / 1000}, at=[], months=60, agents=4000, seed="a",
        replicates=3, readings=["K@60"])["values"]["K@60"]
    for i in range(100): ask(i)
    started = time.time()
    for i in range(1000): ask(i)
    print(json.dumps(time.time() - started))`;
  writeFileSync(join(folder, "library.mjs"), library);
  // In turns, and the quickest of each: what else the machine does makes either slower, never quicker.
  const times = Array.from({ length: 4 }, () => ({
    served: python(program, loop) as number,
    own: Number(run(process.execPath, ["library.mjs"]).stdout),
  }));
  const least = (name: "served" | "own") => Math.min(...times.map((each) => each[name]));
  const [served, own] = [least("served"), least("own")];
  console.log(`1,000 requests: ${served.toFixed(2)} s over the server, ${own.toFixed(2)} s in the library`);
  expect(served / own).toBeLessThan(1.3);
  // A request costs at most a millisecond over the engine's time.
  expect(served - own).toBeLessThan(1);
});
