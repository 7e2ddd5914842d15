import { describe, expect, test } from "vitest";
import { createSimulation, type ScenarioEvent, type Simulation } from "../../sim/index.ts";
import { enlist } from "../../sim/state/moves.ts";
import { AFFILIATION_BITS, K, T, U } from "../../sim/state/state.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";
import { runOnce } from "../support/rows.ts";

/** Nothing that one person does reaches another: no peers, no attacks, no memory of harm. */
const apart = { agents: 2000, months: 36, peerInfluence: 0, attackRate: 0, grievancePull: 0 } as const;

/** Puts a person on another side by hand, with all book-keeping. */
function switchByHand({ state, model }: Simulation, person: number, to: number): void {
  const from = (state.people[person] >>> 24) & 3;
  const group = Math.floor(person / state.groupSize);
  const region = model.regionOfClass[state.groups[group * 4 + 3]];
  state.people[person] = (state.people[person] & ~AFFILIATION_BITS) | (to << 24);
  for (const [side, change] of [
    [from, -1],
    [to, 1],
  ]) {
    state.groups[group * 4 + side] += change;
    state.regions[region * 3 + side] += change;
    if (side === T) state.purityT[state.people[person] & 255] += change;
  }
  if (to === K) enlist(state, person);
}

/** People who differ between two runs, the side they stand on or anything else about them. */
const differing = (a: Simulation, b: Simulation): number[] =>
  [...a.state.people].flatMap((word, i) => (word === b.state.people[i] ? [] : [i]));

describe("same luck: one person's other choice changes only what follows from it", () => {
  test.each([
    ["from T to U", T, U],
    ["from U to K", U, K],
    ["from K to T", K, T],
  ])("%s: without peers, attacks and grievance nobody else ever differs", (_, from, to) => {
    const run = createSimulation(aScenarioWith(apart), 0);
    run.advance(6);
    const person = run.state.people.findIndex((word) => ((word >>> 24) & 3) === from);
    const other = run.fork();
    switchByHand(other, person, to);
    let differed = 0;
    for (let month = 6; month < 36; month++) {
      run.advance(1);
      other.advance(1);
      const found = differing(run, other);
      expect(found.filter((i) => i !== person)).toEqual([]);
      differed += found.length;
    }
    expect(differed).toBeGreaterThan(0);
  });

  test("with peers the switch reaches the own group and region, and in its first month no other", () => {
    const run = createSimulation(aScenarioWith({ ...apart, peerInfluence: 4, reconsiderRate: 1 }), 0);
    run.advance(2);
    const other = run.fork();
    const person = run.state.people.findIndex((word) => ((word >>> 24) & 3) === T);
    for (let i = person; i < person + 50; i++)
      if (((run.state.people[i] >>> 24) & 3) === T) switchByHand(other, i, U);
    run.advance(1);
    other.advance(1);
    const regionOf = (i: number) => run.state.groups[Math.floor(i / 50) * 4 + 3] >> 1;
    const elsewhere = differing(run, other).filter((i) => i < person || i >= person + 50);
    expect(new Set(elsewhere.map(regionOf)).size).toBeLessThanOrEqual(1);
    for (const i of elsewhere) expect(regionOf(i)).toBe(regionOf(person));
  });
});

describe("an event that changes nothing moves no byte of the rows", () => {
  test.each<[string, ScenarioEvent]>([
    ["a step to the value held", { kind: "step", month: 6, lever: "women", value: 0.1 }],
    ["a ramp to the value held", { kind: "ramp", month: 3, duration: 5, lever: "moderation", value: 0.1 }],
    ["a pulse at the value held", { kind: "pulse", month: 3, duration: 5, lever: "propaganda", value: 0.5 }],
    ["a release of nobody", { kind: "prisonRelease", month: 4, share: 0, shareToRival: 1 }],
    ["the tempo held", { kind: "step", month: 2, lever: "tempo", value: 1 }],
  ])("%s", (_, event) => {
    const changes = { agents: 1000, months: 24 };
    expect(runOnce(aScenarioWith({ ...changes, events: [event] }))).toEqual(runOnce(aScenarioWith(changes)));
  });
});
