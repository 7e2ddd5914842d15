import { describe, expect, test } from "vitest";
import { aScenarioWith } from "../support/aScenarioWith.ts";
import { column, runOnce } from "../support/rows.ts";

/** Double arithmetic over 84 months against a closed form, in units of the index. */
const CLOSED_FORM = 1e-12;

const answer = (M: number, floor = 0.3) => floor + (1 - floor) / (1 + Math.exp(-(M - 0.5) / 0.08));

/** Aid a month away from where it is going, r^t; the economy follows with rate 1 − s, both in closed form. */
interface Surroundings {
  readonly economy0?: number;
  readonly home?: number;
  readonly share?: number;
  /** What restrictions cost and open relations bring, together. */
  readonly other?: number;
}
function closedForm(
  t: number,
  aim: number,
  aid0: number,
  speed: number,
  { economy0 = 1, home = 0.6, share = 0.3, other = 0 }: Surroundings = {},
) {
  const [r, s] = [1 - speed, 0.8];
  const gap = aid0 - aim;
  const lag = (0.2 * share * gap * r) / (r - s);
  const rest = home + 0.4 - share * (1 - aim) + other;
  return { A: aim + gap * r ** t, E: rest + (economy0 - rest - lag) * s ** t + lag * r ** t };
}

const small = { agents: 50, months: 84 } as const;

describe("aid and economy have closed forms", () => {
  test.each([
    // Restrictions in force cost ω_S·S, .12; open relations bring ω_F·(foreign − .1), ω_F .05.
    ["the hard line", { moderation: 0.1 }, answer(0.1), 1, 1 / 12, { other: -0.12 }],
    ["the threshold", { moderation: 0.5 }, (0.3 + 1) / 2, 1, 1 / 12, { other: -0.12 + 0.02 }],
    [
      "moderation after a stop",
      { moderation: 0.9, aid0: 0.2, aidSpeed: 0.05 },
      answer(0.9),
      0.2,
      0.05,
      { other: -0.12 + 0.04 },
    ],
    ["a fast cut", { moderation: 0, aidCutSpeed: 0.5 }, answer(0), 1, 0.5, { other: -0.12 - 0.005 }],
    [
      "aid doubled",
      { moderation: 0.9, aidScale: 2, aidSpeed: 0.1 },
      2 * answer(0.9),
      1,
      0.1,
      { other: -0.12 + 0.04 },
    ],
    [
      "no floor",
      { moderation: 0.3, humanitarianFloor: 0 },
      answer(0.3, 0),
      1,
      1 / 12,
      { other: -0.12 + 0.01 },
    ],
    ["restrictions lifted", { moderation: 0.1, restrictions: 0 }, answer(0.1), 1, 1 / 12, { other: 0 }],
    [
      "restrictions by half, dear",
      { moderation: 0.1, restrictions: 0.5, restrictionCost: 0.3 },
      answer(0.1),
      1,
      1 / 12,
      { other: -0.15 },
    ],
    [
      "an economy that hardly needs aid",
      { moderation: 0.1, aidShare: 0.1 },
      answer(0.1),
      1,
      1 / 12,
      { share: 0.1, other: -0.12 },
    ],
    [
      "relations opened, rights unchanged",
      { moderation: 0.1, foreign: 0.9, tradeShare: 0.15 },
      answer(0.8 * 0.1 + 0.2 * 0.9),
      1,
      1 / 12,
      { other: -0.12 + 0.12 },
    ],
  ])("%s", (_, changes, aim, aid0, speed, surroundings) => {
    const frame = runOnce(aScenarioWith({ ...small, ...changes }));
    const [A, E] = [column(frame, "A"), column(frame, "E")];
    for (let t = 0; t <= 84; t++) {
      const expected = closedForm(t, aim, aid0, speed, surroundings);
      expect(Math.abs(A[t] - expected.A)).toBeLessThan(CLOSED_FORM);
      expect(Math.abs(E[t] - expected.E)).toBeLessThan(CLOSED_FORM);
    }
  });

  test("by hand: under the hard line aid ends at .3047 and the economy at .6714", () => {
    // .3 + .7/(1 + e^5) = .3046850; .6 + .4 − .3·(1 − .3046850) − .12 = .6714055.
    const frame = runOnce(aScenarioWith({ agents: 50, months: 600 }));
    expect(column(frame, "A").at(-1)).toBeCloseTo(0.304685, 6);
    expect(column(frame, "E").at(-1)).toBeCloseTo(0.6714055, 6);
  });

  test("what takes more than there is leaves nothing", () => {
    const ruined = { domesticEconomy: 0, humanitarianFloor: 0, moderation: 0, aidShare: 1, economySpeed: 1 };
    const E = column(runOnce(aScenarioWith({ agents: 50, months: 60, ...ruined })), "E");
    expect(E.at(-1)).toBe(0);
  });

  test("aid speeds differ by direction: it falls by aidCutSpeed and rises by aidSpeed", () => {
    const events = [{ kind: "step", month: 40, lever: "moderation", value: 1 }] as const;
    const changes = { agents: 50, months: 60, aidCutSpeed: 0.3, aidSpeed: 0.02, events };
    const A = column(runOnce(aScenarioWith(changes)), "A");
    for (const t of [1, 20, 40]) expect(A[t]).toBeCloseTo(answer(0.1) + (1 - answer(0.1)) * 0.7 ** t, 12);
    for (const t of [41, 60])
      expect(A[t]).toBeCloseTo(answer(1) + (A[40] - answer(1)) * 0.98 ** (t - 40), 12);
  });

  test("donors weigh the strands .45, .25, .10, .20", () => {
    const strandAlone = (strand: string) =>
      column(runOnce(aScenarioWith({ agents: 50, months: 1, moderation: 0, [strand]: 1 })), "moderation")[1];
    expect(["women", "inclusion", "minorities", "foreign"].map(strandAlone)).toEqual([0.45, 0.25, 0.1, 0.2]);
  });

  test("poverty runs in a straight line through .49 at E = 1 and .85 at E = .716", () => {
    const poverty = (economy0: number) =>
      column(runOnce(aScenarioWith({ ...small, economy0 })), "poverty")[0];
    expect(poverty(1)).toBeCloseTo(0.49, 12);
    expect(poverty(0.716)).toBeCloseTo(0.85, 12);
    expect(poverty(0.858)).toBeCloseTo(0.67, 12);
    expect(poverty(2)).toBe(0);
    expect(poverty(0.5)).toBe(1);
  });
});
