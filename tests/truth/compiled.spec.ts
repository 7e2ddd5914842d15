import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createChoiceContext } from "../../sim/choice/createChoiceContext.ts";
import { chooseByTables } from "../../sim/choice/kernel.ts";
import { prepareMonthTables, tablesReach } from "../../sim/choice/monthTables.ts";
import { chooseCompiled, fits } from "../../sim/compiled/chooseCompiled.ts";
import { desk } from "../../sim/compiled/desk.ts";
import { kernelSource } from "../../sim/compiled/kernelBytes.ts";
import { SIEVED, sieve, sieveAbove, sieved } from "../../sim/compiled/sieve.ts";
import { createSimulation } from "../../sim/index.ts";
import { draw, threshold } from "../../sim/random/draw.ts";
import { replicateKey } from "../../sim/random/keys.ts";
import { forkState } from "../../sim/state/state.ts";
import { root } from "../../src/tools/root.mjs";
import { anyScenario } from "../support/anyScenario.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";

const keys = { skip0: 0x1234567, skip1: 0x89abcdef, choice0: 0x2468ace, choice1: 0x13579bdf };

test("the bytes kept are those of the assembly's present text", () => {
  const hash = createHash("sha256");
  const parts = ["kernel", "groups", "search", "draws", "exact", "mix", "settle", "tables", "memory"].map(
    (name) => `compiled/${name}.assembly.ts`,
  );
  for (const source of [...parts, "choice/tableLayout.ts"]) hash.update(readFileSync(`${root}sim/${source}`));
  expect(kernelSource).toBe(hash.digest("hex"));
});

describe("the compiled kernel against the one in TypeScript", () => {
  test("in any state of any scenario it leaves the same bytes", () => {
    const own = desk();
    if (own === undefined) throw new Error("expected an engine with WebAssembly and SIMD");
    let compared = 0;
    fc.assert(
      fc.property(anyScenario, fc.nat(), (scenario, when) => {
        const simulation = createSimulation(scenario, 0);
        simulation.advance(when % (scenario.months + 1));
        const { model, state } = simulation;
        const { skips, tables } = model.choice;
        const context = createChoiceContext(model, state);
        if (skips === undefined || !tablesReach(context, scenario.settings.grievanceCap)) return;
        if (!fits(own, model)) return;
        prepareMonthTables(tables, context);
        const [compiled, plain] = [forkState(state), forkState(state)];
        chooseCompiled(own, model, compiled, skips, keys);
        chooseByTables(model, plain, skips, keys);
        expect(Buffer.from(compiled.buffer).equals(Buffer.from(plain.buffer))).toBe(true);
        compared++;
      }),
      { seed: 23, numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(150);
  });

  // 4,096 groups are handled at a time, and 512 choosers: this tests windows, batches and groups that cross their
  // borders.
  test.each([
    ["many small groups", { agents: 50_000, groupSize: 5 }],
    ["one person a group, few of whom reconsider", { agents: 20_000, groupSize: 1, reconsiderRate: 0.003 }],
    ["groups of a size that divides badly", { agents: 29_400, groupSize: 49, reconsiderRate: 1 }],
    ["everybody reconsiders", { agents: 30_000, groupSize: 30, reconsiderRate: 1 }],
  ])("%s", (_, changes) => {
    const { model, state } = createSimulation(aScenarioWith(changes), 0);
    const own = desk();
    const { skips, tables } = model.choice;
    if (own === undefined || skips === undefined) throw new Error("expected a desk and skips");
    expect(fits(own, model)).toBe(true);
    prepareMonthTables(tables, createChoiceContext(model, state));
    const [compiled, plain] = [forkState(state), forkState(state)];
    chooseCompiled(own, model, compiled, skips, keys);
    chooseByTables(model, plain, skips, keys);
    expect(Buffer.from(compiled.buffer).equals(Buffer.from(plain.buffer))).toBe(true);
  });
});

const key = replicateKey("sieve", 0);

test.each([0, 1e-4, 0.3, 0.999, 1])("a sieve of %d finds those whose draw falls below, in order", (share) => {
  const border = threshold(share);
  const indices = Int32Array.from({ length: 5003 }, (_, i) => i * 7);
  const below = (index: number) => draw(index, key.k0, key.k1) >>> 0 < border;
  const passes = (found: (first: number, length: number) => number, from: number, to: number) => {
    const hit: number[] = [];
    for (let first = from; first < to; first += SIEVED)
      hit.push(...sieved().subarray(0, found(first, Math.min(SIEVED, to - first))));
    return hit;
  };
  const hit = passes((first, length) => sieve(indices, first, length, key, border), 0, 5001);
  expect(hit).toEqual([...indices.subarray(0, 5001)].filter(below));
  const above = passes((first, length) => sieveAbove(first, length, key, border), 3, 6000);
  expect(above).toEqual(Array.from({ length: 5997 }, (_, i) => i + 3).filter((index) => !below(index)));
});

describe("an engine without WebAssembly", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  test("begins any run with the same people, mixes and counts", async () => {
    vi.stubGlobal("WebAssembly", undefined);
    vi.resetModules();
    const fresh = await import("../../sim/index.ts");
    fc.assert(
      fc.property(anyScenario, fc.nat(1000), (scenario, replicate) => {
        const compiled = createSimulation(scenario, replicate).state;
        const plain = fresh.createSimulation(scenario, replicate).state;
        expect(Buffer.from(compiled.buffer).equals(Buffer.from(plain.buffer))).toBe(true);
      }),
      { seed: 16, numRuns: 400 },
    );
  });

  // More groups than are mixed at once, odd numbers of them, one person a group, groups larger than the desk.
  test.each([
    { agents: 60_000, groupSize: 50, clustering: 0.02 },
    { agents: 20_011, groupSize: 1, clustering: 0.5 },
    { agents: 9000, groupSize: 3000, clustering: 0.001 },
    { agents: 49_000, groupSize: 49, clustering: 0.95, shareSalafi: 0.999 },
  ])("begins with the same people where %o", async (changes) => {
    const scenario = aScenarioWith(changes);
    const compiled = createSimulation(scenario, 0).fingerprint();
    vi.stubGlobal("WebAssembly", undefined);
    vi.resetModules();
    const fresh = await import("../../sim/index.ts");
    expect(fresh.createSimulation(scenario, 0).fingerprint()).toBe(compiled);
  });

  test("gives the same fingerprints", async () => {
    const scenario = aScenarioWith({ months: 24, repression: 0.8, selectivity: 0.2 });
    const run = (create: typeof createSimulation) => {
      const simulation = create(scenario, 0);
      simulation.advance(24);
      return simulation.fingerprint();
    };
    const compiled = run(createSimulation);
    vi.stubGlobal("WebAssembly", undefined);
    vi.resetModules();
    const fresh = await import("../../sim/index.ts");
    expect((await import("../../sim/compiled/desk.ts")).desk()).toBeUndefined();
    expect(run(fresh.createSimulation)).toBe(compiled);
  });
});
