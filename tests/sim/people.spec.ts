import { describe, expect, test } from "vitest";
import { ln } from "../../sim/exact.ts";
import { createPeopleRun, runPeople } from "../../sim/experiments/people.ts";
import { personStory } from "../../sim/experiments/personStory.ts";
import { createSimulation, measureIndex, measures } from "../../sim/index.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";

const scenario = aScenarioWith({ agents: 2000, months: 36, moderation: 0.7, reconsiderRate: 0.2 });
const people = runPeople(scenario, 3);
const simulation = createSimulation(scenario, 3);
simulation.advance(36);
const rows = simulation.frame();
const perAgent = scenario.settings.poolPeople / scenario.settings.agents;

test("everybody is kept in every row as the run of the same replicate counted them", () => {
  expect(people.rows).toBe(37);
  for (let row = 0; row < people.rows; row++) {
    const counts = [0, 0, 0, 0];
    for (const side of people.affiliations.subarray(row * 2000, (row + 1) * 2000)) counts[side]++;
    const recorded = (["T", "U", "K", "X"] as const).map(
      (name) => rows[row * measures.length + measureIndex(name)] / perAgent,
    );
    expect(counts).toEqual(recorded);
  }
});

test("the share of T above the regime's position is the one recorded", () => {
  for (const row of [0, 12, 36]) {
    let members = 0;
    let above = 0;
    for (let i = row * 2000; i < (row + 1) * 2000; i++) {
      if (people.affiliations[i] !== 0) continue;
      members++;
      if ((people.purities[i] + 0.5) / 256 > people.positions[row]) above++;
    }
    expect(above / members).toBeCloseTo(rows[row * measures.length + measureIndex("shareAbove")], 12);
  }
});

test("a run asked for in parts gives the same rows as the whole, and the same counts by level", () => {
  const run = createPeopleRun(scenario, 3);
  const parts = [run.next(1), run.next(20), run.next(20), run.next(5)];
  // 37 rows: 1, 20 and the remaining 16; after the end there is nothing.
  expect(parts.map(({ rows }) => rows)).toEqual([1, 20, 16, 0]);
  for (const column of ["affiliations", "purities", "positions", "counts"] as const)
    expect(parts.flatMap((part) => [...part[column]])).toEqual([...people[column]]);
  const last = people.counts.subarray(36 * 1024);
  for (const side of [0, 1, 2, 3])
    for (const level of [0, 128, 200]) {
      let count = 0;
      for (let i = 36 * 2000; i < 37 * 2000; i++)
        if (people.affiliations[i] === side && people.purities[i] === level) count++;
      expect(last[side * 256 + level]).toBe(count);
    }
});

describe("a person's story", () => {
  const everyone = Array.from({ length: 90 }, (_, i) => personStory(scenario, 3, i * 22));

  test("follows the same life as the run", () => {
    for (const { person, affiliations } of everyone) {
      const lived = Array.from({ length: 37 }, (_, row) => people.affiliations[row * 2000 + person]);
      expect([...affiliations]).toEqual(lived);
    }
  });

  test("has a decision wherever the person went from one of T, U and K to another, and it came out so", () => {
    let switches = 0;
    for (const { affiliations, decisions } of everyone) {
      for (const { row, from, to } of decisions) {
        // Nothing can happen to a member in the month after the choice: removal comes before it.
        expect([affiliations[row - 1], affiliations[row]]).toEqual([from, to]);
        if (from !== to) switches++;
      }
      for (let row = 1; row < affiliations.length; row++) {
        const [before, after] = [affiliations[row - 1], affiliations[row]];
        if (before === after || before === 3 || after === 3) continue;
        expect(decisions.some((decision) => decision.row === row)).toBe(true);
      }
    }
    expect(switches).toBeGreaterThan(20);
  });

  test("has about reconsiderRate decisions per month", () => {
    const decisions = everyone.reduce((sum, story) => sum + story.decisions.length, 0);
    // 90 people over 36 months at .2: binomial with mean 648 and standard deviation 22.8; a few are removed for a
    // while.
    expect(Math.abs(decisions - 648)).toBeLessThan(4 * 22.8);
  });

  test("has terms that add up to the logarithms of the odds", () => {
    for (const { terms, probabilities } of everyone.flatMap((story) => story.decisions)) {
      const utility = [0, 0, 0];
      for (const { option, value } of terms) utility[option] += value;
      expect(ln(probabilities[0] / probabilities[1])).toBeCloseTo(utility[0] - utility[1], 9);
      expect(ln(probabilities[2] / probabilities[1])).toBeCloseTo(utility[2] - utility[1], 9);
    }
  });

  test.each([-1, 2000, 1.5, Number.NaN])("of person %d is refused by name", (person) => {
    expect(() => personStory(scenario, 3, person)).toThrow(
      `person: expected a whole number from 0 to 1999, received ${person}`,
    );
  });
});
