import { describe, expect, test } from "vitest";
import { type Decision, type PersonStory, personStory } from "../../sim/experiments/personStory.ts";
import {
  oddsOf,
  otherSide,
  partsBetween,
  postOf,
  signed,
  tellChanges,
  tellChoice,
  tellLife,
  tellReasons,
  wantedSides,
} from "../../src/page/people/personTexts.ts";
import { peopleMessages } from "../../src/words/people.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";

const scenario = aScenarioWith({ agents: 1000, months: 36, moderation: 0.7, reconsiderRate: 0.2 });
const stories = Array.from({ length: 250 }, (_, i) => personStory(scenario, 0, i * 4));
const decisions = stories.flatMap((story) => story.decisions);

const aLife = (affiliations: number[]): PersonStory => ({
  ...stories[0],
  affiliations: Uint8Array.from(affiliations),
  purities: Float64Array.from(affiliations, () => 0.615),
  posts: Uint8Array.from(affiliations, (_, row) => (row > 2 ? 1 : 0)),
  decisions: [],
});

describe("a life in words", () => {
  test("tells each change of side in its month", () => {
    expect(tellLife({ ...aLife([0, 0, 2, 2, 3, 1]), decisions: decisions.slice(0, 1) })).toEqual([
      "At the start: Taliban.",
      "Month 2: joins IS-K.",
      "Month 4: killed, jailed or surrenders.",
      "Month 5: a newcomer takes the place (neither side; hard-line 0.61 of 1; would get a post with the Taliban).",
      "At the end: neither side.",
    ]);
  });

  test("calls a prisoner of the start released, not replaced", () => {
    expect(tellLife(aLife([3, 3, 2]))).toContain("Month 2: released (IS-K).");
  });

  test("says that a member who leaves the Taliban for neither side goes home", () => {
    expect(tellLife(aLife([0, 1]))).toContain("Month 1: leaves the Taliban and goes home.");
    expect(tellLife(aLife([2, 1]))).toContain("Month 1: leaves for neither side.");
    const home = decisions.find(({ from, to }) => from === 0 && to === 1);
    if (home === undefined) throw new Error("decisions: expected one from T to U, found none");
    expect(tellChoice(home)).toBe("Taliban → home");
    const stayed = decisions.find(({ from, to }) => from === 0 && to === 0);
    if (stayed === undefined) throw new Error("decisions: expected one that stays in T, found none");
    expect(tellChanges(stayed, 1)[0]).toMatch(/^(They would have gone home in|No single lever)/);
  });

  test("says whether a member has a post, and of others whether they would get one", () => {
    expect(postOf(aLife([0, 1, 0, 0]), 0)).toBe("has no post");
    expect(postOf(aLife([0, 1, 0, 0]), 3)).toBe("has a post");
    expect(postOf(aLife([1, 1]), 0)).toBe("would get no post with the Taliban");
    const holders = stories.filter(({ affiliations, posts }) => affiliations[0] === 0 && posts[0] === 1);
    const members = stories.filter(({ affiliations }) => affiliations[0] === 0);
    // The default chance of a post is .6; of 60 members four deviations are .25.
    expect(members.length).toBeGreaterThan(60);
    expect(Math.abs(holders.length / members.length - 0.6)).toBeLessThan(0.25);
  });

  test("says so when somebody never reconsidered", () => {
    expect(tellLife(aLife([1, 1]))).toContain("Never reconsidered in this run.");
  });
});

describe("a choice in words", () => {
  test("odds are whole numbers that add up to 100", () => {
    expect(decisions.length).toBeGreaterThan(500);
    for (const { probabilities } of decisions)
      expect(oddsOf(probabilities).reduce((sum, text) => sum + Number(text), 0)).toBe(100);
    // By largest remainder: 33, 33 and 33 leave one, and the first of equals has it.
    expect(oddsOf([1 / 3, 1 / 3, 1 / 3])).toEqual(["34", "33", "33"]);
  });

  test("the parts between two sides add up to the difference of their utilities", () => {
    for (const decision of decisions) {
      const other = otherSide(decision);
      expect(other).not.toBe(decision.to);
      const utility = [0, 0, 0];
      for (const { option, value } of decision.terms) utility[option] += value;
      const sum = partsBetween(decision, decision.to, other).reduce((total, { value }) => total + value, 0);
      expect(sum).toBeCloseTo(utility[decision.to] - utility[other], 9);
    }
  });

  test("every part has words of its own", () => {
    for (const { name } of decisions[0].terms) expect(peopleMessages.decision.terms[name]).toBeDefined();
  });

  test("the largest part for a choice is told first, and none against it is told as for it", () => {
    const decision = decisions.find(({ from, to }) => from === 0 && to === 2);
    if (decision === undefined) throw new Error("decisions: expected one from T to K, found none");
    const parts = partsBetween(decision, 2, 0).sort((a, b) => b.value - a.value);
    const words = tellReasons(decision, 0);
    expect(words).toMatch(/^What spoke most for IS-K rather than the Taliban: /);
    expect(words.indexOf(signed(parts[0].value))).toBeGreaterThan(0);
    expect(words.split("Most against: ")[0]).not.toContain("−");
    expect(words.split("Most against: ")[1]).not.toContain("+");
  });
});

describe("what would have changed the choice", () => {
  const sentencesOf = (decision: Decision) => tellChanges(decision, wantedSides(decision)[0]);

  test("asks first what would have kept or brought a person with the Taliban, of a member what would have lost it", () => {
    for (const decision of decisions) {
      const [first, ...rest] = wantedSides(decision);
      expect(first).toBe(decision.to === 0 ? 2 : 0);
      expect(rest).not.toContain(decision.to);
    }
  });

  test("names the lever whose change is the smallest part of its span, and the value it would need", () => {
    const left = decisions.filter(({ from, to }) => from === 0 && to === 2);
    const kept = left.filter(({ changes }) => changes.some(({ nearest }) => nearest[0] !== undefined));
    expect(kept.length).toBeGreaterThan(0);
    for (const decision of kept) {
      const [least] = decision.changes
        .flatMap(({ lever, now, span, nearest: [value] }) =>
          value === undefined ? [] : [{ lever, value, part: Math.abs(value - now) / (span[1] - span[0]) }],
        )
        .sort((a, b) => a.part - b.part);
      const { levers } = peopleMessages.change;
      expect(sentencesOf(decision)[0]).toContain(
        `with ${levers[least.lever]} at ${Number(least.value.toFixed(3))} instead of`,
      );
      expect(sentencesOf(decision)[0]).toMatch(/^They would have stayed with the Taliban/);
    }
  });

  test("says plainly when no lever could", () => {
    const stuck = decisions.find(
      ({ to, changes }) => to === 1 && changes.every(({ nearest }) => nearest[2] === undefined),
    );
    if (stuck === undefined) throw new Error("decisions: expected one that no lever turns to K, found none");
    expect(tellChanges(stuck, 2)[0]).toBe("No single lever could have done that in that month.");
  });
});
