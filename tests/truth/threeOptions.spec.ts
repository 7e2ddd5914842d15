import { describe, expect, test } from "vitest";
import { aScenarioWith } from "../support/aScenarioWith.ts";
import { nullWeights, quiet } from "../support/nullWeights.ts";
import { column, runOnce } from "../support/rows.ts";
import { mean } from "../support/statistics.ts";
import { autoregressive, autoregressiveOnce } from "./tolerances.ts";

// The mean field of three symmetric options: x = e^{Jx} / (e^{Jx} + 2e^{J(1−x)/2}) for the one in front.
const PEOPLE = 6000;
const leaderNext = (J: number, x: number) => 1 / (1 + 2 * Math.exp((J * (1 - 3 * x)) / 2));
function orderedState(J: number): number {
  let x = 1;
  for (let i = 0; i < 10_000; i++) x = leaderNext(J, x);
  return x;
}
const slopeAt = (J: number, x: number) => 1.5 * J * x * (1 - x);
const noiseAt = (x: number) => (x * (1 - x)) / PEOPLE;

function shares(
  peerInfluence: number,
  start: { otherT: number; otherK: number },
  months: number,
): number[][] {
  const scenario = aScenarioWith({
    ...nullWeights,
    ...quiet,
    ...start,
    agents: PEOPLE,
    groupSize: PEOPLE,
    poolPeople: PEOPLE,
    shareSalafi: 0,
    otherX: 0,
    groupWeight: 1,
    reconsiderRate: 1,
    peerInfluence,
    months,
  });
  const frame = runOnce(scenario);
  return ["T", "K", "U"].map((name) => column(frame, name).map((n) => n / PEOPLE));
}
const uniform = { otherT: 1 / 3, otherK: 1 / 3 };
const allWithT = { otherT: 0.9, otherK: 0.05 };
const allWithK = { otherT: 0.05, otherK: 0.9 };

describe("three symmetric options, peers by share", () => {
  test("the map itself has its fold at βJ = 2.746 and loses the uniform state at 3", () => {
    expect(orderedState(2.745)).toBeCloseTo(1 / 3, 6);
    expect(orderedState(2.747)).toBeGreaterThan(0.6);
    expect(slopeAt(3, 1 / 3)).toBeCloseTo(1, 12);
  });

  test("just below βJ = 2.746 no ordered state lasts", () => {
    for (const share of shares(2.65, allWithT, 200).map((option) => option.at(-1)!)) {
      expect(Math.abs(share - 1 / 3)).toBeLessThan(autoregressiveOnce(noiseAt(1 / 3), slopeAt(2.65, 1 / 3)));
    }
  });

  test.each([
    ["T", 0, allWithT],
    ["K", 1, allWithK],
  ] as const)("above βJ = 2.746 an order with %s in front lasts at its root", (_, option, start) => {
    const root = orderedState(2.85);
    const inFront = shares(2.85, start, 400)[option].slice(101);
    const tolerance = autoregressive(noiseAt(root), slopeAt(2.85, root), 300);
    expect(Math.abs(mean(inFront) - root)).toBeLessThan(tolerance);
  });

  test("below βJ = 3 the uniform state lasts although ordered ones exist", () => {
    for (const option of shares(2.8, uniform, 150)) {
      const worst = Math.max(...option.map((share) => Math.abs(share - 1 / 3)));
      expect(worst).toBeLessThan(autoregressiveOnce(noiseAt(1 / 3), slopeAt(2.8, 1 / 3)));
    }
  });

  test("above βJ = 3 the uniform state gives way to an ordered one", () => {
    const root = orderedState(3.3);
    const last = shares(3.3, uniform, 300).map((option) => mean(option.slice(201)));
    const tolerance = autoregressive(noiseAt(root), slopeAt(3.3, root), 100);
    expect(Math.abs(Math.max(...last) - root)).toBeLessThan(tolerance);
  });
});
