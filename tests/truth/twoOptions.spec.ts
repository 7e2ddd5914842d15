import { describe, expect, test } from "vitest";
import { createSimulation } from "../../sim/index.ts";
import { T, U } from "../../sim/state/state.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";
import { nullWeights } from "../support/nullWeights.ts";
import { column, runOnce } from "../support/rows.ts";
import { mean } from "../support/statistics.ts";
import { autoregressive, autoregressiveOnce, FOUR_DIGITS } from "./tolerances.ts";

// Brock & Durlauf 2001 with J_share = 2·J_BD: m = tanh(βJm/2), since n_T − n_U = m and u_T − u_U = J·m.
const PEOPLE = 5000;
const world = (peerInfluence: number, share: number, months: number) => ({
  ...nullWeights,
  rival: false,
  agents: PEOPLE,
  groupSize: PEOPLE,
  poolPeople: PEOPLE,
  shareSalafi: 0,
  otherT: share,
  otherK: 0,
  otherX: 0,
  groupWeight: 1,
  reconsiderRate: 1,
  peerInfluence,
  months,
});
const magnetisation = (changes: ReturnType<typeof world>) =>
  column(runOnce(aScenarioWith(changes)), "T").map((members) => (2 * members) / PEOPLE - 1);

/** The positive root of m = tanh(Jm/2), by bisection; 0 when there is none. */
function rootOf(J: number): number {
  let [low, high] = [1e-9, 1];
  if (Math.tanh((J * low) / 2) <= low) return 0;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (Math.tanh((J * middle) / 2) > middle) low = middle;
    else high = middle;
  }
  return low;
}
const slopeAt = (J: number, m: number) => (J / 2) * (1 - m * m);
/** Variance that one month adds to m: PEOPLE draws of ±1 with mean m. */
const noiseAt = (m: number, people = PEOPLE) => (1 - m * m) / people;

describe("two options, peers by share, no loyalty", () => {
  test.each([
    [3, 0.8586],
    [2.5, 0.7104],
  ])("at βJ = %d one option holds the published majority, whichever began in front", (J, published) => {
    expect(Math.abs(rootOf(J) - published)).toBeLessThan(FOUR_DIGITS);
    const tolerance = autoregressive(noiseAt(published), slopeAt(J, published), 300);
    for (const sign of [1, -1]) {
      const m = mean(magnetisation(world(J, 0.5 + sign * 0.35, 330)).slice(31));
      expect(Math.abs(m - sign * published)).toBeLessThan(tolerance + FOUR_DIGITS);
    }
  });

  test("below the threshold βJ = 2 no majority lasts", () => {
    // At 1.8 a deviation shrinks by a factor of .9 per month: .8·.9^150 < 10⁻⁶.
    const m = magnetisation(world(1.8, 0.9, 150)).at(-1)!;
    expect(Math.abs(m)).toBeLessThan(autoregressiveOnce(noiseAt(0), slopeAt(1.8, 0)));
  });

  test("above the threshold βJ = 2 a small majority grows to the root and lasts", () => {
    const root = rootOf(2.2);
    expect(root).toBeGreaterThan(0.4);
    // m = .1 grows by a factor of at most 1.1 per month: .1·1.1^16 > .45; 100 months are more than enough.
    const m = mean(magnetisation(world(2.2, 0.55, 400)).slice(101));
    expect(Math.abs(m - root)).toBeLessThan(autoregressive(noiseAt(root), slopeAt(2.2, root), 300));
  });

  test("the sharpness of choice and the influence of peers count by their product", () => {
    const soft = runOnce(aScenarioWith({ ...world(3, 0.85, 12), choiceSharpness: 1 }));
    const sharp = runOnce(aScenarioWith({ ...world(1.5, 0.85, 12), choiceSharpness: 2 }));
    expect(column(sharp, "T")).toEqual(column(soft, "T"));
  });

  test("with groupWeight 0 each region is a mean field of its own", () => {
    const published = 0.8586;
    const simulation = createSimulation(
      aScenarioWith({ ...world(3, 0.85, 40), groupSize: 50, clustering: 0, groupWeight: 0 }),
      0,
    );
    simulation.advance(40);
    const { regions } = simulation.state;
    for (let region = 0; region < 5; region++) {
      const [members, others] = [regions[region * 3 + T], regions[region * 3 + U]];
      const people = members + others;
      expect(people).toBeGreaterThan(500);
      const m = (members - others) / people;
      const tolerance = autoregressiveOnce(noiseAt(published, people), slopeAt(3, published));
      expect(Math.abs(m - published)).toBeLessThan(tolerance);
    }
  });

  test("with groupWeight 1 each group is a mean field of its own", () => {
    const simulation = createSimulation(
      aScenarioWith({ ...world(6, 0.5, 40), groupSize: 250, clustering: 0.95 }),
      0,
    );
    const { groups } = simulation.state;
    const majorities = () =>
      Array.from({ length: PEOPLE / 250 }, (_, g) => (groups[g * 4 + T] - groups[g * 4 + U]) / 250);
    // At βJ = 6 whatever does not begin near 0 goes to the rest state ±.9945; .2 is three standard deviations from 0.
    const before = majorities();
    const clear = before.flatMap((m, group) => (Math.abs(m) > 0.2 ? [group] : []));
    expect(clear.length).toBeGreaterThan(10);
    simulation.advance(40);
    const after = majorities();
    for (const group of clear) expect(after[group] * Math.sign(before[group])).toBeGreaterThan(0.9);
    expect(Math.min(...after)).toBeLessThan(-0.9);
    expect(Math.max(...after)).toBeGreaterThan(0.9);
  });
});
