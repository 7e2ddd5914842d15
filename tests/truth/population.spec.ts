import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSimulation } from "../../sim/index.ts";
import { LEVELS, levelValue } from "../../sim/state/levels.ts";
import { apportion, layOutGroups, regions } from "../../sim/state/regions.ts";
import { K, POST, type State, T, U, X } from "../../sim/state/state.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";
import { column, runOnce } from "../support/rows.ts";
import { chiSquare, chiSquareDeviate, mean } from "../support/statistics.ts";
import { DEVIATIONS, meanOf } from "./tolerances.ts";

/** Starting people of T, U, K, X in Salafi and in other groups. */
function strata({ people, groups, groupSize }: State): { salafi: number[]; other: number[] } {
  const counts = { salafi: [0, 0, 0, 0], other: [0, 0, 0, 0] };
  people.forEach((word, person) => {
    const salafi = (groups[Math.floor(person / groupSize) * 4 + 3] & 1) === 1;
    counts[salafi ? "salafi" : "other"][(word >>> 24) & 3]++;
  });
  return counts;
}

describe("the starting counts are exact", () => {
  test("4,000 agents: 1,401 in T and 95 in K, stratum by stratum, in every replicate", () => {
    // Salafi, 7 groups: 350·(.04, .73, .22, .01) = 14, 255.5, 77, 3.5: the one left over goes to U, the first in a tie.
    // Others, 73 groups: 3,650·(.38, .605, .005, .01) = 1387, 2208.25, 18.25, 36.5: the one left over goes to X.
    for (let replicate = 0; replicate < 30; replicate++) {
      const { salafi, other } = strata(createSimulation(aScenarioWith(), replicate).state);
      expect([salafi[T], salafi[K]]).toEqual([14, 77]);
      expect(salafi[U] + salafi[X]).toBe(259);
      expect(Math.abs(salafi[X] - 3.5)).toBe(0.5);
      expect([other[T], other[U], other[K], other[X]]).toEqual([1387, 2208, 18, 37]);
    }
  });

  test("one agent per person: 350 Salafi groups of 4,000; 70,050 in T and 4,762 or 4,763 in K", () => {
    // Salafi 17,500·(.04, .73, .22, .01) = 700, 12,775, 3,850, 175. Others 182,500·(.38, .605, .005, .01) = 69,350,
    // 110,412.5, 912.5, 1,825: the one left over goes to U or to K.
    const { salafi, other } = strata(createSimulation(aScenarioWith({ agents: 200_000 }), 0).state);
    expect([salafi[T], salafi[U], salafi[K], salafi[X]]).toEqual([700, 12_775, 3850, 175]);
    expect(other[T] + other[U] + other[K] + other[X]).toBe(182_500);
    expect([other[T], other[X]]).toEqual([69_350, 1825]);
    expect(Math.abs(other[K] - 912.5)).toBe(0.5);
  });

  test("in every legal mix each stratum has its largest-remainder totals", () => {
    const shares = fc
      .tuple(fc.nat(50), fc.nat(30), fc.nat(20))
      .map((parts) => parts.map((part) => part / 100));
    const setting = fc.record({
      salafi: shares,
      other: shares,
      clustering: fc.double({ min: 0, max: 0.95, noNaN: true }),
      shareSalafi: fc.double({ min: 0, max: 1, noNaN: true }),
      groupSize: fc.constantFrom(1, 3, 10, 50, 300),
    });
    fc.assert(
      fc.property(setting, ({ salafi, other, clustering, shareSalafi, groupSize }) => {
        const scenario = aScenarioWith({
          ...{ agents: 600, groupSize, clustering, shareSalafi },
          ...{ salafiT: salafi[0], salafiK: salafi[1], salafiX: salafi[2] },
          ...{ otherT: other[0], otherK: other[1], otherX: other[2] },
        });
        const found = strata(createSimulation(scenario, 0).state);
        for (const [counts, [t, k, x]] of [
          [found.salafi, salafi],
          [found.other, other],
        ] as const) {
          const total = counts.reduce((sum, n) => sum + n, 0);
          for (const [affiliation, share] of [t, 1 - t - k - x, k, x].entries()) {
            // A largest remainder rounds a quota down or up, never further; rounding of the quota itself 10⁻⁹.
            expect(Math.abs(counts[affiliation] - share * total)).toBeLessThan(1 + 1e-9);
          }
        }
      }),
      { seed: 21, numRuns: 150 },
    );
  });
});

describe("groups and regions", () => {
  test("80 groups live where model.md's shares put them by largest remainder", () => {
    // Salafi 7·(.70, .15, .08, .03, .04): 4.9, 1.05, .56, .21, .28 → 5, 1, 1, 0, 0.
    // Others 73·(.14, .24, .20, .27, .15): 10.22, 17.52, 14.6, 19.71, 10.95 → 10, 17, 15, 20, 11.
    const blocks = layOutGroups(80, 0.0875);
    const countOf = (salafi: boolean) =>
      regions.map((_, region) =>
        blocks.filter((b) => b.region === region && b.salafi === salafi).reduce((sum, b) => sum + b.count, 0),
      );
    expect(countOf(true)).toEqual([5, 1, 1, 0, 0]);
    expect(countOf(false)).toEqual([10, 17, 15, 20, 11]);
    let next = 0;
    for (const { first, count } of blocks) {
      expect(first).toBe(next);
      next += count;
    }
    expect(next).toBe(80);
  });

  test("a largest remainder splits by hand: 10 over .26, .26, .48 is 3, 2, 5", () => {
    expect(apportion(10, [0.26, 0.26, 0.48])).toEqual([3, 2, 5]);
    expect(apportion(0, [0.5, 0.5])).toEqual([0, 0]);
    expect(apportion(7, [1, 0])).toEqual([7, 0]);
  });
});

describe("people's traits", () => {
  const { state } = createSimulation(aScenarioWith({ agents: 100_000, hardShare: 0.25 }), 0);
  const traitsOf = (keep: (affiliation: number, salafi: boolean) => boolean, shift: number) => {
    const levels: number[] = [];
    state.people.forEach((word, person) => {
      const salafi = (state.groups[Math.floor(person / 50) * 4 + 3] & 1) === 1;
      if (keep((word >>> 24) & 3, salafi)) levels.push((word >>> shift) & 255);
    });
    return levels.map(levelValue);
  };
  // Mean and variance by a/(a+b) and ab/((a+b)²(a+b+1)); the mixture of T by .75·Beta(5,5) + .25·Beta(9,2.5).
  test.each([
    ["T outside Salafi groups", (a: number, s: boolean) => a === T && !s, 0.75 * 0.5 + (0.25 * 9) / 11.5],
    ["U outside Salafi groups", (a: number, s: boolean) => a === U && !s, 2.5 / 6.5],
    // Most Salafis are quietist: what is preached in a group does not make its people hard-line.
    ["U in Salafi groups", (a: number, s: boolean) => a === U && s, 2.5 / 6.5],
    ["K and X", (a: number) => a >= K, 9 / 10.5],
  ])("purity of %s has the mean of its distribution", (_, keep, average) => {
    const purity = traitsOf(keep, 0);
    expect(purity.length).toBeGreaterThan(3000);
    expect(Math.abs(mean(purity) - average)).toBeLessThan(meanOf(purity.length, 0.2));
  });

  test("T in Salafi groups is as hard-line as T elsewhere", () => {
    const purity = traitsOf((a, s) => a === T && s, 0);
    expect(purity.length).toBeGreaterThan(300);
    expect(Math.abs(mean(purity) - (0.75 * 0.5 + (0.25 * 9) / 11.5))).toBeLessThan(
      meanOf(purity.length, 0.2),
    );
  });

  test("a post falls to a share of everybody alike, whatever else they are", () => {
    const shareOf = (postShare: number, keep: (word: number) => boolean) => {
      const people = createSimulation(aScenarioWith({ agents: 100_000, postShare }), 0).state.people.filter(
        keep,
      );
      return { share: people.filter((word) => (word & POST) !== 0).length / people.length, people };
    };
    const kinds: [string, (word: number) => boolean][] = [
      ["T", (word) => ((word >>> 24) & 3) === T],
      ["U", (word) => ((word >>> 24) & 3) === U],
      ["K", (word) => ((word >>> 24) & 3) === K],
      ["the much exposed", (word) => ((word >>> 8) & 255) > 200],
      ["the hard-line", (word) => (word & 255) > 180],
    ];
    for (const [kind, keep] of kinds) {
      const { share, people } = shareOf(0.6, keep);
      expect(Math.abs(share - 0.6), kind).toBeLessThan(meanOf(people.length, Math.sqrt(0.24)));
    }
    expect(shareOf(0, () => true).share).toBe(0);
    expect(shareOf(1, () => true).share).toBe(1);
  });

  test("a larger share gives posts to the same people and some more, and changes nobody otherwise", () => {
    const at = (postShare: number) =>
      createSimulation(aScenarioWith({ agents: 10_000, postShare }), 0).state.people;
    const [few, many] = [at(0.3), at(0.7)];
    let more = 0;
    few.forEach((word, i) => {
      expect((word | many[i]) >>> 0).toBe(many[i] >>> 0);
      expect(word & ~POST).toBe(many[i] & ~POST);
      if (word !== many[i]) more++;
    });
    expect(Math.abs(more / 10_000 - 0.4)).toBeLessThan(meanOf(10_000, Math.sqrt(0.24)));
  });

  test("exposure is uniform and vulnerability Beta(2, 2), whoever it is", () => {
    const exposure = traitsOf(() => true, 8);
    const vulnerability = traitsOf(() => true, 16);
    const expected = { e: new Float64Array(LEVELS), v: new Float64Array(LEVELS) };
    const below = (x: number) => 3 * x ** 2 - 2 * x ** 3;
    for (let i = 0; i < LEVELS; i++) {
      expected.e[i] = exposure.length / LEVELS;
      expected.v[i] = exposure.length * (below((i + 1) / LEVELS) - below(i / LEVELS));
    }
    const tally = (values: number[]) => {
      const counts = new Float64Array(LEVELS);
      for (const value of values) counts[Math.floor(value * LEVELS)]++;
      return counts;
    };
    expect(Math.abs(chiSquareDeviate(chiSquare(tally(exposure), expected.e), 255))).toBeLessThan(DEVIATIONS);
    expect(Math.abs(chiSquareDeviate(chiSquare(tally(vulnerability), expected.v), 255))).toBeLessThan(
      DEVIATIONS,
    );
  });

  test("a hard-liner has purity above .7: the share of T is that of the distributions", () => {
    // P(Beta(5,5) > .7) = .0988 by the binomial tail of at least 5 among 9; P(Beta(9,2.5) > .7) = .7736 (numerical
    // integral); Salafi members, one in a hundred of T, P(Beta(6,2.5) > .7) = .5562.
    const [share] = column(runOnce(aScenarioWith({ agents: 100_000, months: 1 })), "hardShareT");
    const other = 0.75 * 0.0988 + 0.25 * 0.7736;
    expect(Math.abs(share - (0.99 * other + 0.01 * 0.5562))).toBeLessThan(
      meanOf(35_000, Math.sqrt(0.27 * 0.73)) + 1e-3,
    );
  });
});
