import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createChoiceContext } from "../../sim/choice/createChoiceContext.ts";
import { chooseByTables } from "../../sim/choice/kernel.ts";
import { prepareMonthTables, tablesReach } from "../../sim/choice/monthTables.ts";
import { hasDesk } from "../../sim/compiled/desk.ts";
import { deskOf } from "../../sim/compiled/deskOf.ts";
import { kernelSource } from "../../sim/compiled/kernelBytes.ts";
import { reconsiderCompiled } from "../../sim/compiled/reconsiderCompiled.ts";
import { createSimulation } from "../../sim/index.ts";
import { bytesOf, forkState, type State } from "../../sim/state/state.ts";
import { root } from "../../src/tools/root.mjs";
import { anyScenario } from "../support/anyScenario.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";

const keys = { skip0: 0x1234567, skip1: 0x89abcdef, choice0: 0x2468ace, choice1: 0x13579bdf };

const expectSameBytes = (a: State, b: State) =>
  expect(Buffer.from(bytesOf(a)).equals(Buffer.from(bytesOf(b)))).toBe(true);

test("the bytes kept are those of the assembly's present text", () => {
  const hash = createHash("sha256");
  const parts = [
    ...["kernel", "groups", "search", "switches", "harm", "remove"],
    ...["draws", "exact", "mix", "settle", "tables", "columns", "memory"],
  ].map((name) => `compiled/${name}.assembly.ts`);
  for (const source of [...parts, "compiled/places.ts", "choice/tableLayout.ts"])
    hash.update(readFileSync(`${root}sim/${source}`));
  expect(kernelSource).toBe(hash.digest("hex"));
});

describe("the compiled kernel against the one in TypeScript", () => {
  test("in any state of any scenario it leaves the same bytes", () => {
    expect(hasDesk()).toBe(true);
    let compared = 0;
    fc.assert(
      fc.property(anyScenario, fc.nat(), (scenario, when) => {
        const simulation = createSimulation(scenario, 0);
        simulation.advance(when % (scenario.months + 1));
        const { model, state } = simulation;
        const { skips, tables } = model.choice;
        const context = createChoiceContext(model, state);
        if (skips === undefined || !tablesReach(context, scenario.settings.grievanceCap)) return;
        const [compiled, plain] = [forkState(state), forkState(state)];
        const desk = deskOf(model, compiled);
        if (desk === undefined) return;
        prepareMonthTables(tables, context);
        reconsiderCompiled(desk, model, compiled, context, keys);
        chooseByTables(model, plain, skips, keys);
        expectSameBytes(compiled, plain);
        compared++;
      }),
      { seed: 23, numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(150);
  });

  // 512 choosers are handled at a time: this tests batches and groups that cross their borders.
  test.each([
    ["many small groups", { agents: 50_000, groupSize: 5 }],
    ["one person a group, few of whom reconsider", { agents: 20_000, groupSize: 1, reconsiderRate: 0.003 }],
    ["groups of a size that divides badly", { agents: 29_400, groupSize: 49, reconsiderRate: 1 }],
    ["everybody reconsiders", { agents: 30_000, groupSize: 30, reconsiderRate: 1 }],
  ])("%s", (_, changes) => {
    const { model, state } = createSimulation(aScenarioWith(changes), 0);
    const { skips, tables } = model.choice;
    const [compiled, plain] = [forkState(state), forkState(state)];
    const desk = deskOf(model, compiled);
    if (desk === undefined || skips === undefined) throw new Error("expected a desk and skips");
    const context = createChoiceContext(model, state);
    prepareMonthTables(tables, context);
    reconsiderCompiled(desk, model, compiled, context, keys);
    chooseByTables(model, plain, skips, keys);
    expectSameBytes(compiled, plain);
  });
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
        expectSameBytes(compiled, plain);
      }),
      { seed: 16, numRuns: 400 },
    );
  });

  test("lives every month of any run the same", async () => {
    vi.stubGlobal("WebAssembly", undefined);
    vi.resetModules();
    const fresh = await import("../../sim/index.ts");
    fc.assert(
      fc.property(anyScenario, fc.nat(1000), (scenario, replicate) => {
        const compiled = createSimulation(scenario, replicate);
        const plain = fresh.createSimulation(scenario, replicate);
        for (let month = 0; month < scenario.months; month++) {
          compiled.advance(1);
          plain.advance(1);
          if (compiled.fingerprint() !== plain.fingerprint()) break;
        }
        expect(compiled.month).toBe(scenario.months);
        expectSameBytes(compiled.state, plain.state);
        expect(compiled.frame()).toEqual(plain.frame());
      }),
      { seed: 61, numRuns: 150 },
    );
  });

  // Lists longer than what is sieved at once, everybody removed, everybody replaced, everybody harmed, nobody left.
  test.each([
    { agents: 60_000, repression: 1, removalRate: 0.4, reentryRate: 0.6, salafiK: 0.6, otherK: 0.3 },
    { agents: 30_000, repression: 1, removalRate: 1, selectivity: 1, reentryRate: 1, otherK: 0.4 },
    { agents: 30_000, repression: 1, selectivity: 0, collateral: 1, otherHarm: 1, grievanceGain: 2 },
    { agents: 29_990, groupSize: 10, repression: 0.9, selectivity: 0.1, collateral: 0.3, reentryRate: 0.5 },
    { agents: 20_000, groupSize: 1, repression: 1, removalRate: 0.7, reentryRate: 0, collateral: 0.5 },
    { agents: 12_800, groupSize: 128, repression: 0.7, selectivity: 0.5, collateral: 0.2 },
    { agents: 12_900, groupSize: 129, repression: 0.7, selectivity: 0.5, collateral: 0.2 },
  ])("lives a year the same where %o", async (changes) => {
    const scenario = aScenarioWith({ ...changes, months: 12 });
    const compiled = createSimulation(scenario, 0);
    compiled.advance(12);
    vi.stubGlobal("WebAssembly", undefined);
    vi.resetModules();
    const fresh = await import("../../sim/index.ts");
    const plain = fresh.createSimulation(scenario, 0);
    plain.advance(12);
    expectSameBytes(compiled.state, plain.state);
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
    expect((await import("../../sim/compiled/desk.ts")).hasDesk()).toBe(false);
    expect(run(fresh.createSimulation)).toBe(compiled);
  });
});
