import fc from "fast-check";
import { expect, test } from "vitest";
import { createSimulation, measureIndex, measures } from "../../sim/index.ts";
import { PRISONER, read, type State, slot } from "../../sim/state/state.ts";
import { anyScenario } from "../support/anyScenario.ts";
import { recount } from "../support/recount.ts";

/** A row by name, in agents where the table counts people. */
function rowOf(frame: Float64Array, row: number, peoplePerAgent: number): (name: string) => number {
  const counted = new Set<string>(
    measures.filter(({ unit }) => unit.startsWith("people")).map(({ name }) => name),
  );
  return (name) =>
    frame[row * measures.length + measureIndex(name)] / (counted.has(name) ? peoplePerAgent : 1);
}

/** Whole numbers of agents multiplied by people per agent and divided again: exact to 2⁻⁵² of the count. */
const AGENTS = 9;

test("every month everybody is somewhere, and each count changes by its flows", () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const simulation = createSimulation(scenario, 0);
      simulation.advance(scenario.months);
      const { agents, peoplePerAgent } = simulation.model;
      const at = (row: number) => rowOf(simulation.frame(), row, peoplePerAgent);
      const total = (of: (name: string) => number) => of("T") + of("K") + of("U") + of("X");
      expect(total(at(0))).toBeCloseTo(agents, AGENTS);
      for (let row = 1; row <= scenario.months; row++) {
        const before = at(row - 1);
        const now = at(row);
        const change = (name: string) => now(name) - before(name);
        expect(total(now)).toBeCloseTo(agents, AGENTS);
        expect(change("T")).toBeCloseTo(now("KT") + now("UT") - now("TK") - now("TU"), AGENTS);
        expect(change("K")).toBeCloseTo(
          now("TK") + now("UK") - now("KT") - now("KU") - now("removed") + now("releasedToRival"),
          AGENTS,
        );
        expect(change("U")).toBeCloseTo(
          now("TU") +
            now("KU") -
            now("UT") -
            now("UK") +
            now("reentered") +
            now("released") -
            now("releasedToRival"),
          AGENTS,
        );
        expect(change("X")).toBeCloseTo(now("removed") - now("reentered") - now("released"), AGENTS);
        expect(change("cumulativeTK")).toBeCloseTo(now("TK"), AGENTS);
        expect(change("cumulativeTU")).toBeCloseTo(now("TU"), AGENTS);
        expect(change("cumulativeExpectedTK")).toBeCloseTo(now("expectedTK"), AGENTS);
        const byRegion = ["East", "North", "Kabul", "South", "West"].map((region) => now(`K_${region}`));
        expect(byRegion.reduce((sum, n) => sum + n, 0)).toBeCloseTo(now("K"), AGENTS);
      }
    }),
    { seed: 1, numRuns: 150 },
  );
});

/**
 * The first place where two columns differ; an assertion on whole columns would spend the test's time on comparing
 * equal values.
 */
function firstDifference(kept: ArrayLike<number>, counted: readonly number[]): string {
  if (kept.length !== counted.length) return `length ${kept.length}, counted ${counted.length}`;
  const at = counted.findIndex((value, i) => value !== kept[i]);
  return at < 0 ? "none" : `${kept[at]} at ${at}, counted ${counted[at]}`;
}

const sorted = (column: Int32Array, length: number) => [...column.subarray(0, length)].sort((a, b) => a - b);

function checkCounts(state: State): void {
  const counted = recount(state);
  const groups = state.groups.filter((_, i) => i % 4 !== 3);
  expect(firstDifference(groups, counted.groups)).toBe("none");
  expect(firstDifference(state.regions, counted.regions)).toBe("none");
  expect(firstDifference(state.purityT, counted.purityT)).toBe("none");
  expect(read(state, slot.totalX)).toBe(counted.totalX);
  expect(counted.firstHard).toBe(read(state, slot.initialHard) - read(state, slot.firstHardLeft));
  expect(counted.postsT).toBe(read(state, slot.postsT));
  // Each person is on the roster of K at most once, and no member is missing.
  const roster = sorted(state.roster, read(state, slot.rosterLength));
  expect(firstDifference(roster, counted.listed)).toBe("none");
  const listed = new Set(counted.listed);
  expect(counted.inK.filter((person) => !listed.has(person))).toEqual([]);
  const removed = sorted(state.removed, read(state, slot.removedLength));
  expect(firstDifference(removed, counted.removable)).toBe("none");
  for (const person of counted.removable) expect(state.people[person] & PRISONER).toBe(0);
}

test("every month the counts of groups, regions and purity are those of the people", () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const simulation = createSimulation(scenario, 1);
      checkCounts(simulation.state);
      for (let month = 0; month < scenario.months; month++) {
        simulation.advance(1);
        checkCounts(simulation.state);
      }
    }),
    { seed: 2, numRuns: 120 },
  );
});

test("nobody moves to another group, and prisoners only ever grow fewer", () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const simulation = createSimulation(scenario, 2);
      const classes = () => [...simulation.state.groups].filter((_, i) => i % 4 === 3);
      const before = classes();
      let prisoners = recount(simulation.state).prisoners;
      expect(prisoners).toBe(read(simulation.state, slot.totalX));
      for (let month = 0; month < scenario.months; month++) {
        simulation.advance(1);
        const held = recount(simulation.state).prisoners;
        expect(held).toBe(prisoners - read(simulation.state, slot.released));
        prisoners = held;
      }
      expect(classes()).toEqual(before);
    }),
    { seed: 3, numRuns: 60 },
  );
});
