import { expect, test } from "vitest";
import { aScenarioWith, type Changes } from "../support/aScenarioWith.ts";
import { column, runOnce } from "../support/rows.ts";

const allK = { otherT: 0, otherK: 1, otherX: 0, salafiT: 0, salafiK: 1, salafiX: 0 };
const extremes: readonly (readonly [string, Changes])[] = [
  ["one person a group", { groupSize: 1, agents: 400 }],
  ["one group", { groupSize: 400, agents: 400 }],
  ["everybody Salafi", { shareSalafi: 1 }],
  ["nobody Salafi", { shareSalafi: 0 }],
  ["everybody reconsiders every month", { reconsiderRate: 1 }],
  ["next to nobody reconsiders", { reconsiderRate: 1e-9 }],
  ["choices are blind", { choiceSharpness: 0 }],
  ["choices are as sharp as may be", { choiceSharpness: 50, peerInfluence: 20, loyaltyT: 20 }],
  ["choices are next to blind", { choiceSharpness: 5e-324 }],
  ["everybody in K", allK],
  [
    "everybody in K, and everybody removed",
    { ...allK, repression: 1, selectivity: 1, removalRate: 1, reentryRate: 0 },
  ],
  ["nobody present", { otherT: 0, otherK: 0, otherX: 1, salafiT: 0, salafiK: 0, salafiX: 1 }],
  ["sides not clustered", { clustering: 0 }],
  ["sides as clustered as may be", { clustering: 0.95 }],
  ["the fewest agents", { agents: 50 }],
  ["the fewest agents, one a group", { agents: 50, groupSize: 1, clustering: 0.95 }],
  ["forty million people", { poolPeople: 4e7, attackRate: 200, funding: 2, tempo: 2 }],
  ["donors all or nothing", { donorSharpness: 0.001, moderation: 1 }],
  [
    "grievance without measure",
    { grievanceCap: 100, grievanceGain: 20, grievancePull: 20, selectivity: 0, repression: 1 },
  ],
  [
    "a farsighted leadership of nobody",
    { mode: "farsighted", horizon: 2, otherT: 0, salafiT: 0, ideology: 100 },
  ],
  [
    "an adaptive leadership at every month",
    { mode: "adaptive", reviewInterval: 1, threatDecay: 0, threatGain: 20 },
  ],
];

test.each(extremes)("%s: every number is a number and nobody is lost", (_, changes) => {
  const scenario = aScenarioWith({ agents: 400, months: 36, ...changes });
  const frame = runOnce(scenario);
  expect(frame.every(Number.isFinite)).toBe(true);
  const [T, K, U, X] = ["T", "K", "U", "X"].map((name) => column(frame, name));
  T.forEach((members, row) => {
    expect(Math.min(members, K[row], U[row], X[row])).toBeGreaterThanOrEqual(0);
    const people = members + K[row] + U[row] + X[row];
    expect(people / scenario.settings.poolPeople).toBeCloseTo(1, 12);
  });
});

test("a side that nobody can leave keeps everybody", () => {
  // β·20 = 1,000 utilities of loyalty: e^−1000 is zero in doubles.
  const frame = runOnce(
    aScenarioWith({
      agents: 400,
      months: 24,
      choiceSharpness: 50,
      loyaltyT: 20,
      loyaltyK: 20,
      inertiaU: 20,
      repression: 0,
    }),
  );
  for (const name of ["T", "K", "U", "X"]) {
    const counts = column(frame, name);
    expect(counts.at(-1)).toBe(counts[0]);
  }
  expect(Math.max(...column(frame, "TT"))).toBeGreaterThan(0);
});

test("the shortest run has its first row and one more", () => {
  expect(column(runOnce(aScenarioWith({ months: 1 })), "T")).toHaveLength(2);
});
