import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { type Remote, wrap } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseScenarioText, type Scenario } from "../../sim/index.ts";
import { browserNames } from "../../src/tools/browsers.mjs";
import { root } from "../../src/tools/root.mjs";
import { aScenarioWith } from "../support/aScenarioWith.ts";
import { type OpenPage, openPage } from "../support/browsers.ts";
import { buildProvers, type Provers } from "../support/determinism/buildProvers.ts";
import { type Prover, prover } from "../support/determinism/fingerprints.ts";
import type { Asked } from "../support/determinism/page.ts";
import { shareOut } from "../support/determinism/shareOut.ts";

// Together they cover every rule, every leadership, both forms of the choice, and the fewest people per agent.
const cases: readonly [name: string, scenario: Scenario][] = [
  ["the default scenario", aScenarioWith()],
  ["the years 2021 to 2024", shipped("history-2021-2024")],
  ["a farsighted leadership", aScenarioWith({ agents: 1000, months: 18, mode: "farsighted", horizon: 6 })],
  ["an adaptive leadership", aScenarioWith({ agents: 1000, months: 48, mode: "adaptive" })],
  ["choices too sharp for tables", aScenarioWith({ agents: 1000, months: 24, choiceSharpness: 50 })],
  ["no rival", aScenarioWith({ agents: 1000, months: 48, rival: false, reconsiderRate: 0.5 })],
  ["one agent a person", aScenarioWith({ agents: 200_000, months: 12 })],
];
const REPLICATES = 7;
const workerCounts = [1, 2, 7];

function shipped(name: string): Scenario {
  const parsed = parseScenarioText(readFileSync(`${root}scenarios/${name}.json`, "utf8"));
  if (!parsed.ok) throw new Error(`${name}: expected a scenario`);
  return parsed.scenario;
}

let provers: Provers;
/** The results of this thread of Node; all others are compared with them. */
const expected = new Map<string, string[]>();
beforeAll(async () => {
  provers = await buildProvers();
  for (const [name, scenario] of cases) expected.set(name, prover.fingerprintRuns(scenario, 0, REPLICATES));
});
afterAll(() => provers.close());

test("no two of the runs that are compared are the same", () => {
  expect(new Set([...expected.values()].flat()).size).toBe(cases.length * REPLICATES);
});

describe("Node", () => {
  const threads: Worker[] = [];
  const start = (): Remote<Prover> => {
    const thread = new Worker(provers.thread);
    threads.push(thread);
    return wrap<Prover>(nodeEndpoint(thread as never));
  };
  let crew: Remote<Prover>[];
  let plain: Remote<Prover>;
  beforeAll(async () => {
    crew = Array.from({ length: 7 }, start);
    plain = start();
    await plain.forbidWebAssembly();
  });
  afterAll(() => Promise.all(threads.map((thread) => thread.terminate())));

  test("runs the compiled kernel, and the plain one where WebAssembly is forbidden", async () => {
    expect([await crew[0].kernel(), await plain.kernel()]).toEqual(["compiled", "plain"]);
  });

  test.each(cases)("%s: the same in 1, 2 and 7 threads, and without WebAssembly", async (name, scenario) => {
    for (const count of workerCounts)
      expect(await shareOut(crew.slice(0, count), scenario, REPLICATES), `${count}`).toEqual(
        expected.get(name),
      );
    expect(await shareOut([plain], scenario, REPLICATES)).toEqual(expected.get(name));
  });

  test.each(cases)("%s: the same when stopped at any month, saved and resumed", (name, scenario) => {
    expectStops(prover.fingerprintStops(scenario), name, scenario);
  });
});

describe.each(browserNames)("%s", (browser) => {
  let page: OpenPage;
  const ask = <K extends keyof Asked>(name: K, ...values: Parameters<Asked[K]>) =>
    page.evaluate<Awaited<ReturnType<Asked[K]>>>(`${name}(${values.map((v) => JSON.stringify(v)).join()})`);
  beforeAll(async () => {
    page = await openPage(browser, provers.address);
    // A driver may hand the page over before its script has run.
    await page.evaluate(`new Promise((done) => {
      const look = () => (typeof exact === "function" ? done(true) : setTimeout(look, 20));
      look();
    })`);
  });
  afterAll(() => page.close());

  test("gives exp, ln and tanh of 200,000 arguments and the extremes to the last bit as Node does", async () => {
    const exact = await ask("exact");
    expect(exact).toEqual(prover.fingerprintExact());
    expect(new Set(Object.values(exact)).size).toBe(3);
  });

  test("runs the compiled kernel, and the plain one where WebAssembly is forbidden", async () => {
    expect(await ask("kernels")).toEqual(["compiled", "plain"]);
  });

  test.each(cases)("%s: the same as Node in 1, 2 and 7 workers, and without WebAssembly", async (...pair) => {
    const [name, scenario] = pair;
    for (const count of workerCounts)
      expect(await ask("runIn", count, scenario, REPLICATES), `${count}`).toEqual(expected.get(name));
    expect(await ask("runPlain", scenario, REPLICATES)).toEqual(expected.get(name));
  });

  test.each(cases)("%s: the same when stopped at any month, saved and resumed", async (name, scenario) => {
    expectStops(await ask("stops", scenario), name, scenario);
  });
});

/** One fingerprint for each month from 0 to the last, all that of the undisturbed run. */
function expectStops(found: readonly string[], name: string, { months }: Scenario): void {
  expect(found).toHaveLength(months + 1);
  expect(new Set(found)).toEqual(new Set(expected.get(name)?.slice(0, 1)));
}
