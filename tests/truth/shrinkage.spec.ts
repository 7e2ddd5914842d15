import { expect, test } from "vitest";
import { aScenarioWith } from "../support/aScenarioWith.ts";
import { nullWeights } from "../support/nullWeights.ts";
import { sample } from "../support/rows.ts";
import { mean } from "../support/statistics.ts";
import { DEVIATIONS } from "./tolerances.ts";

const MONTHS = 8;
const REPLICATES = 120;
const world = (people: number) => ({
  ...nullWeights,
  rival: false,
  agents: people,
  groupSize: people,
  poolPeople: people,
  shareSalafi: 0,
  otherT: 0.8,
  otherK: 0,
  otherX: 0,
  groupWeight: 1,
  reconsiderRate: 0.5,
  peerInfluence: 1.5,
  incumbentAppeal: 0.2,
  months: MONTHS,
});

/** The limit of many people: each month half decide anew, with the odds of the share they see. */
function deterministic(): number {
  let share = 0.8;
  for (let month = 0; month < MONTHS; month++)
    share = 0.5 * share + 0.5 / (1 + Math.exp(-(0.2 + 1.5 * (2 * share - 1))));
  return share;
}

test("deviations from the deterministic limit shrink as one over the root of the number of people", () => {
  const limit = deterministic();
  const scaled = [250, 1000, 4000, 16_000].map((people) => {
    const shares = sample(aScenarioWith(world(people)), REPLICATES, "T", MONTHS).map((n) => n / people);
    return Math.sqrt(mean(shares.map((share) => (share - limit) ** 2)) * people);
  });
  // Root mean square of a normal deviate over n replicates: relative standard error 1/√(2n).
  const relative = 1 / Math.sqrt(2 * REPLICATES);
  const level = mean(scaled);
  for (const deviation of scaled) expect(Math.abs(deviation / level - 1)).toBeLessThan(DEVIATIONS * relative);
  // A shrinkage of 1/N, or none, would change the scaled deviation by a factor of 8 or 1/8 over the range, far outside
  // the tolerance.
  expect(scaled[3] / scaled[0]).toBeLessThan(2);
  expect(scaled[3] / scaled[0]).toBeGreaterThan(0.5);
});
