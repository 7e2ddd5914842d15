import { describe, expect, test } from "vitest";
import type { ClaimTest, DatedFigure, FiguresTest, Outcome } from "../../sim/experiments/claims/claimTest.ts";
import { judgeFigures } from "../../sim/experiments/claims/judgeFigures.ts";
import {
  basisOf,
  type ClaimPlan,
  effectOf,
  planClaim,
  type ReadRun,
  sideLevels,
} from "../../sim/experiments/claims/sides.ts";
import {
  directionOf,
  type Finding,
  findingOf,
  tallyWorlds,
  verdictOf,
} from "../../sim/experiments/claims/verdict.ts";
import { estimateMean } from "../../sim/experiments/estimate.ts";
import {
  claimTests,
  createStudyDraws,
  everyClaim,
  isOfFigures,
  parseReading,
  type Reading,
  type RunJobs,
  runJobsHere,
  testClaim,
  testClaims,
  treatmentAt,
} from "../../sim/experiments/index.ts";
import { measures } from "../../sim/measures.ts";
import type { Change } from "../../sim/scenario/changeTreatment.ts";
import { claims, type Treatment } from "../../sim/scenario.ts";
import { aScenario } from "../support/aScenario.ts";

const base = aScenario();

/** Reads runs of each side, replicate by replicate. */
const readerOf =
  ({ sides }: ClaimPlan, values: readonly Float64Array[]): ReadRun =>
  (side, column, r) =>
    values[side][r * sides[side].readings.length + column];

describe("the claims", () => {
  test("are those of the model, each once and in order", () => {
    expect(everyClaim.map(({ id }) => id)).toEqual(claims);
  });

  test.each(everyClaim)("$id quotes no more than a sentence, and says where", (claim) => {
    expect(claim.quotation.length).toBeLessThan(130);
    expect(claim.place).toMatch(/^(paragraph|takeaway) \d+/);
  });

  test.each(claimTests)("$id says why an effect would matter", (claim) => {
    for (const { outcomes } of claim.comparisons)
      for (const { smallest, because, unit } of outcomes) {
        expect(smallest).toBeGreaterThan(0);
        expect(because).toMatch(/\.$/);
        expect(unit).not.toBe("");
      }
  });

  test.each(claimTests)("$id rests on what the source claims, and only shows the rest", (claim) => {
    const outcomes = claim.comparisons.flatMap((comparison) => comparison.outcomes);
    const deciding = outcomes.filter(({ shown }) => !shown);
    expect(deciding.length).toBeGreaterThan(0);
    expect(deciding.map(({ claimed }) => claimed)).not.toContain("neither");
  });

  // The source speaks of those who go to the rival; where people leave the Taliban both ways out are told.
  test.each(["C2", "C3", "C4", "C7", "C10", "C12", "C14", "C15", "C16"])(
    "%s shows who went home from the Taliban beside who left for IS-K, and it does not decide",
    (id) => {
      const comparisons = claimTests.find((claim) => claim.id === id)?.comparisons ?? [];
      for (const { outcomes, less } of comparisons) {
        if (less !== undefined) continue;
        const home = outcomes.filter(({ label }) => label.startsWith("Went home from the Taliban"));
        expect(home.map(({ shown, claimed }) => [shown, claimed])).toEqual([[true, "neither"]]);
        expect(outcomes.some(({ label }) => / for IS-K/.test(label))).toBe(true);
      }
    },
  );

  test.each(claimTests)("$id fits the base, and what is read lies within the run", (claim) => {
    const { sides, measured } = planClaim(claim, base);
    for (const { scenario, readings } of sides)
      for (const { to } of readings) expect(to).toBeLessThanOrEqual(scenario.months);
    for (const { comparison, outcome, terms } of measured) {
      expect(terms.map(({ sign }) => sign)).toEqual(comparison.less ? [1, -1, -1, 1] : [1, -1]);
      for (const { side, columns } of terms)
        expect(columns.map((column) => sides[side].readings[column])).toEqual(
          outcome.readings.map(parseReading),
        );
    }
    expect(new Set(sides.map(({ scenario }) => JSON.stringify(scenario))).size).toBe(sides.length);
  });

  test("are compared with the same people and luck: all sides share seed and replicates", () => {
    for (const claim of claimTests) {
      const { sides } = planClaim(claim, base);
      expect(new Set(sides.map(({ scenario }) => scenario.seed))).toEqual(new Set([base.seed]));
    }
  });

  test("C7 has four arms, each run once: no rival, exit alone, story alone, both", () => {
    const c7 = claimTests.find(({ id }) => id === "C7") as ClaimTest;
    const { sides } = planClaim(c7, base);
    expect(
      sides.map(({ scenario: { rival, mode, settings } }) => [
        rival,
        mode,
        settings.rivalEntryCost === 20,
        settings.betrayalFraming === 0,
      ]),
    ).toEqual([
      [true, "farsighted", false, false],
      [false, "farsighted", false, false],
      [true, "farsighted", false, true],
      [true, "farsighted", true, false],
    ]);
  });
});

/** Moderation .7 less .1 should raise K by 100 people or more. */
const claim: ClaimTest = {
  id: "C4",
  quotation: "",
  place: "",
  statement: "",
  reach: "",
  comparisons: [
    {
      months: 3,
      treatment: { words: "", changes: [["moderation", 0.7]] },
      control: { words: "", changes: [["moderation", 0.1]] },
      outcomes: [
        {
          label: "K",
          readings: ["K@3"],
          unit: "people",
          claimed: "higher",
          smallest: 100,
          because: "by hand",
        },
      ],
    },
  ],
};
const [comparison] = claim.comparisons;
const [outcome] = comparison.outcomes;

/**
 * Forty worlds in which doctrineGap is 0, .1 … 3.9 and betrayalFraming carries no information, since it is the last
 * digit of 7 × the world.
 */
const worlds = {
  parameters: [{ name: "betrayalFraming" }, { name: "doctrineGap" }],
  worlds: Array.from({ length: 40 }, (_, i) => ({ values: [((7 * i) % 10) / 2, i / 10] })),
};
const none = { ...worlds, worlds: [] };
const trial = { base, seed: "a", replicates: 20, worlds, worldReplicates: 8 };

/**
 * A world that answers at once: luck, the same on both sides, and on the treated side an effect that swings by ±`swing`
 * from one replicate to the next.
 */
const answering =
  (effect: (scenario: Treatment) => number, swing = 10): RunJobs =>
  async (jobs) =>
    jobs.map(({ scenario, first, count }) =>
      Float64Array.from({ length: count }, (_, i) => {
        const luck = 5000 + (((first + i) * 37) % 11);
        const treated = scenario.settings.women > 0.5;
        return treated ? luck + effect(scenario) + (i % 2 === 0 ? swing : -swing) : luck;
      }),
    );

describe("a claim is tested", () => {
  test("and holds where the effect is 200 everywhere; the interval is Student's, by hand", async () => {
    const tested = await testClaim(
      claim,
      trial,
      answering(() => 200),
    );
    expect([tested.verdict, tested.finding]).toEqual(["holds", "holds"]);
    // Of 40 of 40: .025^(1/40) = .9119.
    expect(tested.worlds).toMatchObject({ count: 40, holding: 40, notHolding: 0, tooFew: 0 });
    expect(tested.worlds.share).toMatchObject({ mean: 1, high: 1 });
    expect(tested.worlds.share?.low).toBeCloseTo(0.9119, 4);
    expect(tested.conditions).toEqual({ condition: undefined, sides: [] });
    // Twenty values 190 or 210: standard deviation 10 √(20/19), so the error is 10/√19; t of 19 degrees is 2.093.
    const [{ effect, worldEffects }] = tested.outcomes;
    const { mean, low, high } = effect;
    expect(mean).toBeCloseTo(200, 9);
    expect(high - mean).toBeCloseTo((2.093 * 10) / Math.sqrt(19), 2);
    expect(mean - low).toBeCloseTo(high - mean, 9);
    for (const inWorld of worldEffects) expect(inWorld).toBeCloseTo(200, 9);
  });

  // Ends by hand as above: 95.2 to 104.8, and in worlds of eight 91.1 to 108.9, with 100 inside.
  test("and too few runs tell where the smallest effect that matters lies within the interval", async () => {
    const tested = await testClaim(
      claim,
      trial,
      answering(() => 100),
    );
    expect(tested.verdict).toBe("too few runs to tell");
    expect(tested.worlds).toMatchObject({ holding: 0, notHolding: 0, tooFew: 40 });
  });

  test.each([
    ["is sure but half of what would matter", 50, 10],
    ["goes the other way", -200, 10],
    ["is nothing but chance, and less than would matter", 0, 10],
    ["is nothing in every single replicate", 0, 0],
  ])("and does not hold where the effect %s", async (_, effect, swing) => {
    const tested = await testClaim(
      claim,
      trial,
      answering(() => effect, swing),
    );
    expect(tested.verdict).toBe("does not hold in this model");
    expect(tested.worlds).toMatchObject({ holding: 0, notHolding: 40 });
  });

  test("and the other way round where lower is expected", async () => {
    const lower: ClaimTest = {
      ...claim,
      comparisons: [{ ...comparison, outcomes: [{ ...outcome, claimed: "lower" }] }],
    };
    const verdict = async (effect: number) =>
      (
        await testClaim(
          lower,
          { ...trial, worlds: none },
          answering(() => effect),
        )
      ).verdict;
    expect(await verdict(-200)).toBe("holds");
    expect(await verdict(200)).toBe("does not hold in this model");
  });

  // In 15 of 40 worlds, those from 2.5 on: the border lies halfway between 2.4 and 2.5.
  test("and where it depends, what it depends on is named, and nothing else", async () => {
    const effect = ({ settings }: Treatment) => (settings.doctrineGap > 2.45 ? 200 : 0);
    const { verdict, worlds: tally, conditions } = await testClaim(claim, trial, answering(effect));
    expect([verdict, tally.holding, tally.share?.mean]).toEqual(["it depends", 15, 15 / 40]);
    expect(conditions.condition?.limits).toHaveLength(1);
    const [limit] = conditions.condition?.limits ?? [];
    expect(limit).toMatchObject({ name: "doctrineGap", above: true });
    expect(limit.threshold.low).toBeLessThan(2.45);
    expect(limit.threshold.high).toBeGreaterThan(2.45);
    expect(conditions.condition?.density.mean).toBeGreaterThan(0.85);
    expect(conditions.condition?.densityElse.mean).toBeLessThan(0.05);
  });

  test("and its outcomes are told apart, each with its share of worlds: it holds where all do", async () => {
    const twofold: ClaimTest = {
      ...claim,
      comparisons: [{ ...comparison, outcomes: [outcome, { ...outcome, label: "most", smallest: 1000 }] }],
    };
    // Two readings per replicate, both 200 higher under the treatment.
    const runJobs: RunJobs = async (jobs) =>
      jobs.map(({ scenario, count, readings }) =>
        new Float64Array(count * readings.length).fill(scenario.settings.women > 0.5 ? 200 : 0),
      );
    const tested = await testClaim(twofold, trial, runJobs);
    expect(tested.outcomes.map(({ finding }) => finding)).toEqual(["holds", "does not hold"]);
    expect(tested.outcomes.map(({ worlds: own }) => own?.holding)).toEqual([40, 0]);
    expect(tested.outcomes.map(({ worlds: own }) => own?.share?.mean)).toEqual([1, 0]);
    expect(tested.finding).toBe("does not hold");
    expect(tested.verdict).toBe("does not hold in this model");
  });

  test("and what is only shown decides nothing, whatever comes of it", async () => {
    const shown: ClaimTest = {
      ...claim,
      comparisons: [
        {
          ...comparison,
          outcomes: [
            outcome,
            { ...outcome, label: "most", smallest: 1000, shown: true },
            { ...outcome, label: "home", claimed: "neither", shown: true },
          ],
        },
      ],
    };
    const tested = await testClaim(
      shown,
      trial,
      answering(() => 200),
    );
    expect([tested.verdict, tested.worlds.holding]).toEqual(["holds", 40]);
    const [, most, home] = tested.outcomes;
    expect([most.finding, most.worlds?.holding, most.direction]).toEqual([
      "does not hold",
      0,
      "no difference that matters",
    ]);
    expect([home.finding, home.worlds, home.direction]).toEqual([undefined, undefined, "higher"]);
    expect(home.directions).toEqual({ count: 40, higher: 40, lower: 0, neither: 0, tooFew: 0 });
  });

  test("and a difference of differences is what two things do together beyond what each does alone", async () => {
    const arm = (women: number, doctrineGap: number) => ({
      words: `${women} ${doctrineGap}`,
      changes: [
        ["women", women],
        ["doctrineGap", doctrineGap],
      ] as const,
    });
    const crossed: ClaimTest = {
      ...claim,
      comparisons: [
        {
          months: 3,
          treatment: arm(0.7, 2),
          control: arm(0.7, 1),
          less: { treatment: arm(0.1, 2), control: arm(0.1, 1) },
          outcomes: [outcome],
        },
      ],
    };
    // By hand: 1000 a step of doctrineGap, 50 with women's rights, and 200 where both are: 50 + 1000 + 200 …
    const value = ({ settings }: Treatment) => {
      const [isUp, isWide] = [settings.women > 0.5, settings.doctrineGap > 1.5];
      return (isWide ? 1000 : 0) + (isUp ? 50 : 0) + (isUp && isWide ? 200 : 0);
    };
    const runJobs: RunJobs = async (jobs) =>
      jobs.map(({ scenario, first, count }) =>
        Float64Array.from({ length: count }, (_, i) => (((first + i) * 37) % 11) + value(scenario)),
      );
    const tested = await testClaim(crossed, { ...trial, worlds: none }, runJobs);
    const [{ effect, levels }] = tested.outcomes;
    // … so (1250 − 50) − (1000 − 0) = 200, and the luck that all four share is gone.
    expect(effect).toEqual({ mean: 200, low: 200, high: 200 });
    // The level keeps the luck: 1250 and the mean of r × 37 mod 11 over 20 replicates, 5 over eleven and 42 over nine.
    expect(levels.treatment.mean).toBeCloseTo(1250 + levels.control.mean - 50, 9);
    expect(tested.verdict).toBe("holds");
  });

  test("with the replicates asked for, luck of its own in each world, and half of them where the leadership looks ahead", async () => {
    const asked: number[][] = [];
    const watching: RunJobs = async (jobs) => {
      for (const { first, count } of jobs) asked.push([first, count]);
      return answering(() => 200)(jobs);
    };
    const two = { ...worlds, worlds: worlds.worlds.slice(0, 2) };
    await testClaim(claim, { ...trial, worlds: two }, watching);
    expect(asked).toEqual([
      ...[0, 0].map((first) => [first, 20]),
      ...[0, 0, 8, 8].map((first) => [first, 8]),
    ]);
    asked.length = 0;
    const farsighted = { ...trial, base: aScenario({ leadership: { mode: "farsighted" } }), worlds: two };
    const tested = await testClaim(claim, farsighted, watching);
    expect(asked.slice(2)).toEqual([0, 0, 4, 4].map((first) => [first, 4]));
    expect(tested.worldReplicates).toBe(4);
  });

  test("and tells what the base says before the worlds are done, and the same again in the end", async () => {
    const heard: unknown[] = [];
    const tested = await testClaim(
      claim,
      trial,
      answering(() => 200),
      ({ worlds: { count }, outcomes: [{ effect }] }) => heard.push([count, effect]),
    );
    expect(heard).toEqual([[0, tested.outcomes[0].effect]]);
  });

  test("and a world that is out of bounds is refused by name", async () => {
    const wrong = { parameters: [{ name: "doctrineGap" }], worlds: [{ values: [-40] }] };
    await expect(testClaim(claim, { ...trial, worlds: wrong }, runJobsHere)).rejects.toThrow("doctrineGap");
  });

  // Another test compares the economy with its closed form; this one checks only that the claim reads the right
  // numbers.
  test("in the model itself: aid kept leaves the economy where it was, and C1 holds", async () => {
    const c1 = claimTests[0];
    const tested = await testClaim(c1, { ...trial, replicates: 2, worlds: none }, runJobsHere);
    // E = .6 + .4 with aid kept; without it E goes to .6 + .4 × .305 = .722 with a lag of a year for aid.
    const [{ effect }] = tested.outcomes;
    expect(effect.mean).toBeLessThan(-0.15);
    expect(effect.mean).toBeGreaterThan(-0.278);
    expect(tested.verdict).toBe("holds");
  });
});

describe("claims that are tested together", () => {
  const asked = claimTests.filter(({ id }) => ["C4", "C8", "C10", "C13"].includes(id));
  const few = { ...trial, replicates: 4, worlds: { ...worlds, worlds: worlds.worlds.slice(20, 22) } };
  /** Does jobs, and counts months of runs. */
  const counting = () => {
    const counted = { months: 0, jobs: [] as string[] };
    const runJobs: RunJobs = async (jobs) => {
      for (const { scenario, first, count } of jobs) {
        counted.months += count * scenario.months;
        counted.jobs.push(JSON.stringify([{ ...scenario, months: 0 }, first, count]));
      }
      return runJobsHere(jobs);
    };
    return { counted, runJobs };
  };

  test("have the very answers that each has alone, and share what is the same in both", async () => {
    for (const worldReplicates of [4, 16]) {
      const together = counting();
      const all = await testClaims(asked, { ...few, worldReplicates }, together.runJobs);
      let months = 0;
      for (const [i, claim] of asked.entries()) {
        const alone = counting();
        expect(await testClaim(claim, { ...few, worldReplicates }, alone.runJobs)).toEqual(all[i]);
        months += alone.counted.months;
      }
      // Arms by hand: alone 5 × 36 + 2 × 84 + 2 × 24 + 2 × 120 = 636 months; together .7 and .1 once, 120 + 84 months,
      // .5, .3 and women's rights alone, 36 each, and C13's policing, 120: 432.
      if (worldReplicates === 4) expect(together.counted.months / months).toBeCloseTo(432 / 636, 9);
      else expect(together.counted.months).toBeLessThan(months);
      expect(new Set(together.counted.jobs).size).toBe(together.counted.jobs.length);
    }
  });

  test("stop in a world when all is decided there", async () => {
    // Every outcome of C4 is far from what would matter, so that six pairs decide all.
    const counted = { runs: 0 };
    const clear: RunJobs = async (jobs) => {
      counted.runs += jobs.reduce((sum, { count }) => sum + count, 0);
      return jobs.map(({ scenario, first, count, readings }) =>
        Float64Array.from(
          { length: count * readings.length },
          (_, i) => (10_000 + (((first + i) * 37) % 11)) * scenario.settings.women,
        ),
      );
    };
    const [tested] = await testClaims(asked.slice(0, 1), { ...few, worldReplicates: 16 }, clear);
    expect(tested.worldPairs).toBe(6);
    // Five arms: four runs of each at the base, then six in each of two worlds.
    expect(counted.runs).toBe(5 * (4 + 2 * 6));
  });
});

const asked = ({ smallest, claimed }: Outcome) => {
  if (claimed === "neither") throw new Error("expected an outcome of which something is claimed");
  return { smallest, claimed };
};

// What C7 says of its arms in `reach`: the arm without a rival stands for one with neither exit nor story.
test("a rival with neither exit nor story leaves a leadership that looks ahead as it is without one", async () => {
  const arms: readonly (readonly Change[])[] = [
    [["rival", false]],
    [
      ["rivalEntryCost", 20],
      ["betrayalFraming", 0],
    ],
  ];
  const readings = [parseReading("mean(moderation)@37-60") as Reading];
  const [without, neither] = await runJobsHere(
    arms.map((changes) => ({
      scenario: treatmentAt({ base }, [["mode", "farsighted"], ["months", 60], ...changes]),
      ...{ first: 0, count: 8, readings },
    })),
  );
  const { low, high } = estimateMean(neither.map((value, r) => value - without[r]));
  // A tenth is what would matter: one step of the leadership's review.
  expect([low > -0.1, high < 0.1]).toEqual([true, true]);
});

describe("a finding", () => {
  const find = (low: number, high: number, claimed: "higher" | "lower" = "higher") =>
    findingOf({ mean: (low + high) / 2, low, high }, { smallest: outcome.smallest, claimed });

  test.each<[string, number, number, Finding]>([
    ["holds when the nearer end reaches what matters", 100, 300, "holds"],
    ["is open when the mean reaches it, and the nearer end does not", 99, 301, "too few runs to tell"],
    ["is open when only the farther end reaches it", -50, 100, "too few runs to tell"],
    ["does not hold when the farther end stays short of it, chance or not", -50, 99, "does not hold"],
    ["does not hold when the effect is sure and small", 40, 60, "does not hold"],
    ["does not hold when it goes the other way", -300, -100, "does not hold"],
  ])("%s", (_, low, high, finding) => {
    expect(find(low, high)).toBe(finding);
    expect(find(-high, -low, "lower")).toBe(finding);
  });

  /** What a claim says whose true effect is `outcome.smallest`, of so many simulated ones. */
  const holding = (claims: number, estimateOne: (i: number) => { low: number; high: number; mean: number }) =>
    Array.from({ length: claims }, (_, i) => findingOf(estimateOne(i), asked(outcome))).filter(
      (one) => one === "holds",
    ).length / claims;
  // By construction 2.5 % of intervals lie wholly above the truth; of 2,000 with a standard error of .35 points.
  const most = 0.025 + 3 * Math.sqrt((0.025 * 0.975) / 2000);

  test.each([2, 8, 16, 100])(
    "says that what just matters holds in at most one of forty of 2,000 claims, with %i pairs",
    (pairs) => {
      const next = createStudyDraws(`just matters ${pairs}`);
      // The sum of twelve uniform draws less six is normal to the eye, with standard deviation 1.
      const noise = () => Array.from({ length: 12 }, next).reduce((sum, value) => sum + value, -6);
      const rate = holding(2000, () =>
        estimateMean(Float64Array.from({ length: pairs }, () => 100 + 40 * noise())),
      );
      expect(rate).toBeLessThanOrEqual(most);
      // A rule that never says so would pass: here it does, as often as it may.
      expect(rate).toBeGreaterThan(0.025 - (most - 0.025));
    },
  );

  test.each([
    [16, 0.05, 0],
    [16, 0.25, 0.2],
    [100, 0.05, 0],
    [100, 0.15, 0.1],
  ])("and likewise for shares of runs, %i pairs of which %f and %f differ", (pairs, more, fewer) => {
    const next = createStudyDraws(`shares ${pairs} ${more}`);
    const runs = (): Float64Array[] => {
      const treatment = new Float64Array(pairs);
      const control = new Float64Array(pairs);
      for (let i = 0; i < pairs; i++) {
        const u = next();
        if (u < more) treatment[i] = 1;
        else if (u < more + fewer) control[i] = 1;
      }
      return [treatment, control];
    };
    const plan = planClaim(
      {
        ...claim,
        comparisons: [{ ...comparison, outcomes: [{ ...outcome, readings: ["reached(collapseMonth)@3"] }] }],
      },
      base,
    );
    // In units of the smallest share that matters, so that it is 100 as above.
    const rate = holding(2000, () => {
      const { mean, low, high } = effectOf(plan.measured[0], readerOf(plan, runs()), { pairs });
      const unit = 100 / (more - fewer);
      return { mean: mean * unit, low: low * unit, high: high * unit };
    });
    expect(rate).toBeLessThanOrEqual(most);
  });

  test("of collapses that nobody saw in a hundred pairs has an interval, and is short of one in twenty", () => {
    const [c9] = claimTests.filter(({ id }) => id === "C9");
    const plan = planClaim(c9, base);
    // Two readings a run: legitimacy and whether the regime collapsed.
    const runs = new Float64Array(200);
    const [, measured] = plan.measured;
    const read = readerOf(plan, [runs, runs]);
    const collapses = effectOf(measured, read, { pairs: 100 });
    expect(collapses.mean).toBe(0);
    // z²/(n + z²) with n = 100: .03699.
    expect(collapses.high).toBeCloseTo(0.03699, 5);
    expect(collapses.low).toBeCloseTo(-0.03699, 5);
    expect(findingOf(collapses, asked(c9.comparisons[0].outcomes[1]))).toBe("does not hold");
    const few = effectOf(measured, read, { pairs: 16 });
    expect(findingOf(few, asked(c9.comparisons[0].outcomes[1]))).toBe("too few runs to tell");
  });
});

describe("a direction", () => {
  test.each([
    ["higher", 100, 300],
    ["lower", -300, -100],
    ["no difference that matters", -99, 99],
    ["no difference that matters", 40, 60],
    ["too few runs to tell", -50, 100],
    ["too few runs to tell", 99, 301],
    ["too few runs to tell", -100, 0],
  ])("is %s where the interval is %f to %f and 100 matters", (direction, low, high) => {
    expect(directionOf({ mean: (low + high) / 2, low, high }, { smallest: 100 })).toBe(direction);
  });
});

test("levels of shares of runs have the exact interval: none of two hundred", () => {
  const [c9] = claimTests.filter(({ id }) => id === "C9");
  const runs = new Float64Array(400);
  const plan = planClaim(c9, base);
  const collapses = sideLevels(plan.measured[1], readerOf(plan, [runs, runs]), 200);
  // 1 − .025^(1/200) = .01828, Clopper and Pearson.
  expect(collapses.treatment).toMatchObject({ mean: 0, low: 0 });
  expect(collapses.treatment.high).toBeCloseTo(0.01828, 5);
});

describe("a claim about what happened", () => {
  const figure = (low: number, high: number, shown?: string): DatedFigure => ({
    ...{ date: "2022-01", low, high, counts: "by hand", source: "by hand", address: "https://example.org" },
    ...{ seen: "read", sure: "high", ...(shown !== undefined && { shown }) },
  });
  const judge = (...others: readonly DatedFigure[]) =>
    judgeFigures({ claimed: "higher", first: figure(3500, 4000), others } as unknown as FiguresTest);

  test.each<[string, string, readonly (readonly [number, number])[]]>([
    [
      "holds where every later range lies wholly above the first",
      "holds",
      [
        [4001, 5000],
        [4500, 4600],
      ],
    ],
    [
      "does not hold in the record where one lies wholly below",
      "does not hold in the record",
      [
        [4001, 5000],
        [2000, 3499],
      ],
    ],
    [
      "cannot be told where ranges meet",
      "cannot be told",
      [
        [4001, 5000],
        [4000, 6000],
      ],
    ],
    ["cannot be told where there is nothing to compare", "cannot be told", []],
  ])("%s", (_, verdict, ranges) => {
    expect(judge(...ranges.map(([low, high]) => figure(low, high))).verdict).toBe(verdict);
  });

  test("is not decided by figures that count something else", () => {
    const { verdict, steps } = judge(figure(4001, 5000), figure(100, 200, "It counts families."));
    expect([verdict, steps[1].finding]).toEqual(["holds", "does not hold"]);
  });

  // January 2022: 3,500 to 4,000. July 2024: 2,000 to 6,000, which meets it. 2025: 1,500 to 2,500, wholly below.
  test("such as C17 has figures after the first, and these say that IS-K did not go on growing", () => {
    const [c17] = everyClaim.filter(isOfFigures);
    const { verdict, steps } = judgeFigures(c17);
    expect(c17.id).toBe("C17");
    expect(steps.map(({ figure: { date, shown }, finding }) => [date, shown === undefined, finding])).toEqual(
      [
        ["2023-02", false, "cannot be told"],
        ["2023-08", false, "cannot be told"],
        ["2024-07", true, "cannot be told"],
        ["2025-07", true, "does not hold"],
        ["2025-12", true, "does not hold"],
      ],
    );
    expect(verdict).toBe("does not hold in the record");
  });
});

describe("a verdict", () => {
  const found = (holds: number, not: number, few = 0): Finding[] => [
    ...new Array(holds).fill("holds"),
    ...new Array(not).fill("does not hold"),
    ...new Array(few).fill("too few runs to tell"),
  ];
  const verdict = (base: Finding, ...counts: Parameters<typeof found>) =>
    verdictOf(base, tallyWorlds(found(...counts)));

  test("counts nine in ten and one in ten exactly, whatever the number of worlds", () => {
    for (const tenth of [1, 2, 3, 7, 20, 26]) {
      expect(verdict("holds", 9 * tenth, tenth)).toBe("holds");
      expect(verdict("holds", 9 * tenth - 1, tenth + 1)).toBe("it depends");
      expect(verdict("does not hold", tenth, 9 * tenth)).toBe("does not hold in this model");
      expect(verdict("does not hold", tenth + 1, 9 * tenth - 1)).toBe("it depends");
    }
  });

  test("depends when base and worlds disagree", () => {
    expect(verdict("holds", 0, 20)).toBe("it depends");
    expect(verdict("does not hold", 20, 0)).toBe("it depends");
  });

  test("is left open only by runs too few that could turn it", () => {
    expect(verdict("does not hold", 2, 10, 8)).toBe("too few runs to tell");
    expect(verdict("holds", 10, 0, 10)).toBe("too few runs to tell");
    expect(verdict("too few runs to tell", 20, 0)).toBe("too few runs to tell");
    expect(verdict("too few runs to tell", 0, 20)).toBe("too few runs to tell");
    // Ten hold and six do not: whatever the other four do, it depends.
    expect(verdict("holds", 10, 6, 4)).toBe("it depends");
    expect(verdict("holds", 18, 0, 2)).toBe("holds");
  });

  test("without worlds is what the base says", () => {
    expect(verdict("holds", 0, 0)).toBe("holds");
    expect(verdict("does not hold", 0, 0)).toBe("does not hold in this model");
    expect(verdict("too few runs to tell", 0, 0)).toBe("too few runs to tell");
  });
});

test("an outcome is expected, counted or computed, as its measures are", () => {
  for (const { name, label, unit } of measures)
    expect(basisOf({ ...outcome, readings: [`${name}@1`] }), name).toBe(
      label.startsWith("Expected to") ? "expected" : unit === "index" ? "computed" : "counted",
    );
  expect(basisOf({ ...outcome, readings: ["TK@1", "expectedTK@1"] })).toBe("counted");
  const bases = claimTests.flatMap(({ id, comparisons }) =>
    comparisons.flatMap(({ outcomes }) => outcomes.map((one) => `${id} ${one.label}: ${basisOf(one)}`)),
  );
  expect(bases).toContain("C3 Left the Taliban for IS-K in 36 months: expected");
  expect(bases).toContain("C12 Hard-liners who left the Taliban for IS-K in 60 months: counted");
  expect(bases).toContain("C9 Regimes that collapse within seven years: counted");
  expect(bases).toContain("C9 Legitimacy, seventh year: computed");
});
