import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createChoiceContext } from "../../sim/choice/createChoiceContext.ts";
import { chooseByTables } from "../../sim/choice/kernel.ts";
import { prepareMonthTables, tablesReach } from "../../sim/choice/monthTables.ts";
import { chooseByUtilities, type ReconsiderKeys } from "../../sim/choice/written.ts";
import { createSimulation, type Simulation } from "../../sim/index.ts";
import { bytesOf, forkState, read, type State, slot } from "../../sim/state/state.ts";
import { anyScenario } from "../support/anyScenario.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";
import { TABLES } from "./tolerances.ts";

const keys: ReconsiderKeys = { skip0: 0x1234567, skip1: 0x89abcdef, choice0: 0x2468ace, choice1: 0x13579bdf };

/** The same month twice from one state: by tables, and by the utilities written out. */
function bothWays({ model, state }: Simulation, month = keys): [State, State] {
  const context = createChoiceContext(model, state);
  const [tables, written] = [forkState(state), forkState(state)];
  const { skips } = model.choice;
  if (skips === undefined) throw new Error("expected a reconsiderRate above 0");
  prepareMonthTables(model.choice.tables, context);
  chooseByTables(model, tables, skips, month);
  chooseByUtilities(model, written, context, skips, month);
  return [tables, written];
}

function expectAlike([tables, written]: [State, State]): void {
  const [fast, slow] = [read(tables, slot.expectedTK), read(written, slot.expectedTK)];
  expect(Math.abs(fast - slow)).toBeLessThanOrEqual(TABLES * slow);
  // All the rest is whole numbers, and the same to the last byte.
  for (const state of [tables, written]) state.scalars[slot.expectedTK] = 0;
  expect(Buffer.from(bytesOf(tables)).equals(bytesOf(written))).toBe(true);
}

describe("the tables of the kernel against the utilities written out", () => {
  test("in any state of any scenario the same draws make the same switches, and the expected flow is the same", () => {
    let compared = 0;
    fc.assert(
      fc.property(anyScenario, fc.nat(), (scenario, when) => {
        const simulation = createSimulation(scenario, 0);
        simulation.advance(when % (scenario.months + 1));
        const { model, state } = simulation;
        if (model.choice.skips === undefined) return;
        if (!tablesReach(createChoiceContext(model, state), scenario.settings.grievanceCap)) return;
        expectAlike(bothWays(simulation));
        compared++;
      }),
      { seed: 17, numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(120);
  });

  // A wrong weight moves a border on the chooser's line: among 120,000 choices one off by 10⁻⁴ would be crossed.
  test.each([
    ["the baseline", {}],
    ["strong propaganda on a moderate regime", { propaganda: 1, moderation: 0.8, betrayalFraming: 5 }],
    ["strong peers", { peerInfluence: 4, groupWeight: 0.3 }],
    ["blind repression", { repression: 1, selectivity: 0, collateral: 0.3 }],
    ["a slump", { aidScale: 0, domesticEconomy: 0.3, hardshipPull: 3 }],
    ["groups too large for a table", { groupSize: 500, peerInfluence: 3 }],
    // 1/49 as a double is too small: 49 times it falls below 1.
    ["groups of a size that divides badly", { agents: 9800, groupSize: 49 }],
    ["no rival", { rival: false }],
    ["sharp choices", { choiceSharpness: 6, loyaltyT: 0, loyaltyK: 0, inertiaU: 0 }],
  ])("%s", (_, changes) => {
    const scenario = aScenarioWith({ agents: 10_000, reconsiderRate: 1, months: 12, ...changes });
    const simulation = createSimulation(scenario, 0);
    let switches = 0;
    for (let month = 0; month < 12; month++) {
      const [tables, written] = bothWays(simulation, { ...keys, choice0: month });
      for (let i = 0; i < 9; i++) if (i % 4 !== 0) switches += tables.scalars[slot.flow0 + i];
      expectAlike([tables, written]);
      simulation.advance(1);
    }
    expect(switches).toBeGreaterThan(1000);
  });

  test("where the tables would overflow the written form serves, and both agree just before", () => {
    const near = createSimulation(aScenarioWith({ choiceSharpness: 9, agents: 2000, reconsiderRate: 1 }), 0);
    expect(tablesReach(createChoiceContext(near.model, near.state), 1.5)).toBe(true);
    expectAlike(bothWays(near));
    const far = createSimulation(aScenarioWith({ choiceSharpness: 50 }), 0);
    expect(tablesReach(createChoiceContext(far.model, far.state), 1.5)).toBe(false);
  });
});
