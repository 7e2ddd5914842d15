import { describe, expect, test } from "vitest";
import { exp } from "../../sim/exact.ts";
import { type Decision, personStory } from "../../sim/experiments/personStory.ts";
import { type PersonalLever, personalLevers } from "../../sim/experiments/whatWouldHaveKept.ts";
import type { ScenarioEvent } from "../../sim/index.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";

const settings = { agents: 1000, months: 24, moderation: 0.7, reconsiderRate: 0.2 };
const scenario = aScenarioWith(settings);
const stories = Array.from({ length: 200 }, (_, i) => personStory(scenario, 0, i * 5));
const decisions = stories.flatMap((story) => story.decisions);
const changeOf = (decision: Decision, lever: PersonalLever) => {
  const found = decision.changes.find((change) => change.lever === lever);
  if (found === undefined) throw new Error(`decision: expected ${lever}, found none`);
  return found;
};

/**
 * The side by the terms that the story shows, each term of the lever rewritten by hand from the equations (model.md,
 * The choice): written independently, without the context that the experiment makes.
 */
function sideWith(decision: Decision, lever: PersonalLever, value: number): number {
  const { chooser: who, chance } = decision;
  const s = scenario.settings;
  const now = changeOf(decision, lever).now;
  const above = (m: number) => Math.max(0, who.purity - (1 - m));
  const below = (m: number) => Math.max(0, 1 - m - who.purity);
  // P = P0 + (1 − P0)·deeds, so 1 − P is in proportion to 1 − P0.
  const propaganda =
    lever === "propaganda" ? 1 - ((1 - value) * (1 - decision.propaganda)) / (1 - now) : decision.propaganda;
  const m = lever === "moderation" ? value : 1 - decision.position;
  const economy = lever === "economy" ? value : decision.economy;
  const rewritten: Record<string, number> = {
    doctrineGap: -s.doctrineGap * above(m),
    betrayalFraming: -s.doctrineGap * s.betrayalFraming * propaganda * who.exposure * above(m),
    moderateGap: -s.moderateGap * below(m),
    creedStanding: -s.creedStanding * who.purity * (m - 0.1),
    propagandaPull: s.propagandaPull * propaganda * who.exposure * who.purity,
    patronage: s.patronage * (economy - 1),
    hardship: s.hardshipPull * who.vulnerability * (1 - economy),
    selfReliance: s.selfReliance * (economy - 1),
    ...(lever === "repression" && { deterrence: -s.deterrence * value }),
    ...(lever === "funding" && { funding: s.fundingPull * (value - 1) }),
  };
  const utility = [0, 0, 0];
  for (const term of decision.terms) utility[term.option] += rewritten[term.name] ?? term.value;
  const weights = utility.map((u) => exp(s.choiceSharpness * u));
  const [pT, pU] = weights.map((weight) => weight / (weights[0] + weights[1] + weights[2]));
  return chance < pT ? 0 : chance < pT + pU ? 1 : 2;
}

describe("the smallest change of one lever", () => {
  test.each(personalLevers)(
    "gives the other side by the equations, and a step less does not: %s",
    (lever) => {
      let found = 0;
      for (const decision of decisions) {
        const { now, nearest } = changeOf(decision, lever);
        expect(nearest[decision.to]).toBe(now);
        for (const side of [0, 1, 2]) {
          const value = nearest[side];
          if (side === decision.to || value === undefined) continue;
          found++;
          expect(sideWith(decision, lever, value)).toBe(side);
          // Nearer by a step of .001, unless that is past the lever's own value.
          if (Math.abs(value - now) > 0.001)
            expect(sideWith(decision, lever, value + (value > now ? -0.001 : 0.001))).not.toBe(side);
        }
      }
      // Rarely does one of the weaker levers alone decide a choice: some of about 900 decisions.
      expect(found).toBeGreaterThan(2);
    },
  );

  test("is said to be none only where a fine look over the whole span finds none", () => {
    let none = 0;
    for (const decision of decisions.slice(0, 60))
      for (const { lever, span, nearest } of decision.changes)
        for (const side of [0, 1, 2]) {
          if (nearest[side] !== undefined) continue;
          none++;
          for (let i = 0; i <= 200; i++) {
            const value = span[0] + ((span[1] - span[0]) * i) / 200;
            if (lever !== "propaganda" || value < 1) expect(sideWith(decision, lever, value)).not.toBe(side);
          }
        }
    expect(none).toBeGreaterThan(20);
  });

  test("of propaganda comes true when the run is lived with it: nothing else in that month hears of it", () => {
    let lived = 0;
    for (const story of stories) {
      const decision = story.decisions.find((one) =>
        changeOf(one, "propaganda").nearest.some((v, i) => i !== one.to && v !== undefined),
      );
      if (decision === undefined || lived >= 5) continue;
      const { nearest } = changeOf(decision, "propaganda");
      const side = nearest.findIndex((value, i) => i !== decision.to && value !== undefined);
      const event: ScenarioEvent = {
        kind: "pulse",
        month: decision.row - 1,
        duration: 1,
        lever: "propaganda",
        value: nearest[side] ?? Number.NaN,
      };
      const other = personStory(aScenarioWith({ ...settings, events: [event] }), 0, story.person);
      expect(other.decisions.find(({ row }) => row === decision.row)?.to).toBe(side);
      lived++;
    }
    expect(lived).toBe(5);
  });

  test("never leads to a rival that does not exist", () => {
    const without = aScenarioWith({ ...settings, rival: false });
    const alone = Array.from({ length: 20 }, (_, i) => personStory(without, 0, i * 50)).flatMap(
      (one) => one.decisions,
    );
    expect(alone.length).toBeGreaterThan(20);
    for (const { changes } of alone) for (const { nearest } of changes) expect(nearest[2]).toBeUndefined();
  });
});
