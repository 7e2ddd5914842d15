import { describe, expect, test } from "vitest";
import { createChoiceContext } from "../../sim/choice/createChoiceContext.ts";
import { choiceProbabilities } from "../../sim/choice/utilities.ts";
import { chooserOf } from "../../sim/choice/written.ts";
import { createSimulation } from "../../sim/index.ts";
import { K, POST, slot, T, U, write } from "../../sim/state/state.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";
import { ARITHMETIC } from "./tolerances.ts";

// Twelve people of one region, their utilities written down once more (model.md, The choice) with every number in place:
// x_T = 1 − .4 = .6, E = .8, L = .45, P = .6, R = .5, F = .9; region: 500 T, 450 U, 50 K of 1,000 present.
const people = [
  { name: "a moderate member", a: "T", theta: 60, e: 100, v: 100, salafi: false, g: 0, near: [30, 18, 2] },
  {
    name: "a hard-liner who hears propaganda",
    a: "T",
    theta: 250,
    e: 255,
    v: 40,
    salafi: false,
    g: 0,
    near: [30, 18, 2],
  },
  {
    name: "a hard-liner who hears none",
    a: "T",
    theta: 250,
    e: 0,
    v: 40,
    salafi: false,
    g: 0,
    near: [30, 18, 2],
  },
  {
    name: "a very moderate unaffiliated person",
    a: "U",
    theta: 0,
    e: 128,
    v: 255,
    salafi: false,
    g: 0,
    near: [10, 40, 0],
  },
  {
    name: "someone just above the regime",
    a: "U",
    theta: 154,
    e: 128,
    v: 128,
    salafi: false,
    g: 0,
    near: [10, 40, 0],
  },
  {
    name: "someone just below the regime",
    a: "U",
    theta: 153,
    e: 128,
    v: 128,
    salafi: false,
    g: 0,
    near: [10, 40, 0],
  },
  { name: "a quiet Salafi", a: "U", theta: 190, e: 30, v: 90, salafi: true, g: 0, near: [2, 37, 11] },
  { name: "a harmed Salafi", a: "U", theta: 190, e: 30, v: 90, salafi: true, g: 0.75, near: [2, 37, 11] },
  {
    name: "a harmed Salafi member of the incumbent",
    a: "T",
    theta: 210,
    e: 200,
    v: 200,
    salafi: true,
    g: 1.5,
    near: [2, 37, 11],
  },
  {
    name: "a moderate member with a post",
    a: "T",
    theta: 60,
    e: 100,
    v: 100,
    salafi: false,
    g: 0,
    near: [30, 18, 2],
    post: true,
  },
  {
    name: "an unaffiliated person who would be given a post",
    a: "U",
    theta: 0,
    e: 128,
    v: 255,
    salafi: false,
    g: 0,
    near: [10, 40, 0],
    post: true,
  },
  {
    name: "a fighter of the rival",
    a: "K",
    theta: 240,
    e: 180,
    v: 220,
    salafi: true,
    g: 0.4,
    near: [2, 37, 11],
  },
  {
    name: "a fighter with no peers",
    a: "K",
    theta: 200,
    e: 10,
    v: 10,
    salafi: false,
    g: 0.1,
    near: [0, 0, 1],
  },
] as const;
type Who = (typeof people)[number];
const hasPost = (who: Who) => "post" in who;

function byHand(who: Who, rival: boolean) {
  const { a, theta, e, v, salafi, g, near } = who;
  const [purity, exposure, poor] = [theta, e, v].map((level) => (2 * level + 1) / 512);
  const present = near[0] + near[1] + near[2];
  const n = (own: number, region: number) => 0.8 * (own / present) + 0.2 * (region / 1000);
  const P = rival ? 0.6 : 0;
  const uT =
    0.6 +
    4.5 * (0.8 - 1) +
    1 * (0.45 - 0.5) -
    4.7 * (1 + 3.7 * P * exposure) * Math.max(0, purity - 0.6) -
    1.9 * Math.max(0, 0.6 - purity) -
    0.5 * purity * (0.4 - 0.1) +
    0.7 * n(near[0], 500) -
    (salafi ? 1.25 : 0) +
    (a === "T" ? 5.6 : 0) +
    (a === "T" && hasPost(who) ? 1 : 0);
  const uU = 1.8 * (0.8 - 1) + 0.7 * n(near[1], 450) + (a === "U" ? 2.1 : 0);
  const uK =
    -0.85 -
    6.4 * (1 - purity) +
    0.3 * purity +
    5.4 * P * exposure * purity +
    0.6 * poor * (1 - 0.8) +
    3.5 * g -
    1.15 * 0.5 +
    1.2 * (0.9 - 1) +
    (salafi ? 2.2 : 0) +
    0.7 * n(near[2], 50) +
    (a === "K" ? 1 : 0);
  const weights = [Math.exp(uT), Math.exp(uU), rival ? Math.exp(uK) : 0];
  const total = weights[0] + weights[1] + weights[2];
  return weights.map((weight) => weight / total);
}

function byModel(who: Who, rival: boolean) {
  const { model, state } = createSimulation(aScenarioWith({ moderation: 0.4, agents: 100, rival }), 0);
  write(state, slot.economy, 0.8);
  write(state, slot.legitimacy, 0.45);
  write(state, slot.propagandaNow, 0.6);
  write(state, slot.funding, 0.9);
  // One group of two, the first; its class is region × 2 + Salafi. g was stored at the end of the month before.
  state.groups.set([who.near[0], who.near[1], who.near[2], who.salafi ? 1 : 0], 0);
  state.regions.set([500, 450, 50], 0);
  state.grievance[0] = who.g;
  state.grievanceMonth[0] = 0;
  state.people[0] =
    who.theta | (who.e << 8) | (who.v << 16) | ({ T, U, K }[who.a] << 24) | (hasPost(who) ? POST : 0);
  const context = createChoiceContext(model, state);
  return choiceProbabilities(context, chooserOf(model, state, context, 0));
}

describe("the softmax (model.md, The choice), by hand", () => {
  test.each(people)("$name", (who) => {
    const expected = byHand(who, true);
    byModel(who, true).forEach((probability, option) => {
      expect(Math.abs(probability / expected[option] - 1)).toBeLessThan(ARITHMETIC);
    });
  });

  test.each(people.filter(({ a }) => a !== "K"))("$name, without a rival", (who) => {
    const expected = byHand(who, false);
    const found = byModel(who, false);
    expect(found[K]).toBe(0);
    for (const option of [T, U])
      expect(Math.abs(found[option] / expected[option] - 1)).toBeLessThan(ARITHMETIC);
  });

  test("propaganda, harm and being Salafi matter as the model says", () => {
    const rivalShare = (i: number) => byModel(people[i], true)[K];
    expect(rivalShare(1)).toBeGreaterThan(20 * rivalShare(2));
    expect(rivalShare(7)).toBeGreaterThan(rivalShare(6));
  });
});
