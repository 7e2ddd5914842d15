import { describe, expect, test } from "vitest";
import { describeSettable, masterLever, settables, strands } from "../../sim/index.ts";
import { levers } from "../../sim/parameters.ts";

const find = (name: string) => {
  const row = settables.find((candidate) => candidate.name === name);
  if (row === undefined) throw new Error(`no ${name}`);
  return row;
};

describe("the table of settings", () => {
  test("names each setting once", () => {
    const names = [masterLever, ...settables].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(settables.map(({ label }) => label)).size).toBe(settables.length);
  });

  test("has defaults within the study range and study ranges within the hard bounds", () => {
    for (const { name, default: usual, bounds, range = bounds, integer } of [masterLever, ...settables]) {
      expect(bounds[0], name).toBeLessThan(bounds[1]);
      expect(range[0], name).toBeGreaterThanOrEqual(bounds[0]);
      expect(range[1], name).toBeLessThanOrEqual(bounds[1]);
      expect(usual, name).toBeGreaterThanOrEqual(range[0]);
      expect(usual, name).toBeLessThanOrEqual(range[1]);
      if (integer) expect([usual, ...bounds].every(Number.isInteger), name).toBe(true);
    }
  });

  test("says of each what it is, in what unit and on what ground", () => {
    for (const { name, label, text, unit, source } of [masterLever, ...settables].map(describeSettable)) {
      for (const words of [label, text, unit, source]) expect(words.trim(), name).not.toBe("");
      expect(label, name).toMatch(/^[A-Z]/);
      expect(text, name).toMatch(/^[A-Z].*\.$/);
    }
  });

  // Copied by hand, so that none changes by itself; docs/odd.md, Settings, names their sources.
  test.each([
    ["reconsiderRate", 0.1, [0.03, 0.2], "C"],
    ["doctrineGap", 4.7, [0, 9], "C"],
    ["hardshipPull", 0.6, [-0.5, 3], "B"],
    ["removalRate", 0.027, [0.01, 0.04], "B"],
    ["rivalEntryCost", 0.85, [0.5, 5], "C"],
    ["loyaltyT", 5.6, [2, 6.5], "C"],
    ["domesticEconomy", 0.6, [0.5, 0.7], "A"],
    ["aidSpeed", 1 / 12, [1 / 24, 1 / 4], "B"],
    ["attackRate", 7.6, [4, 20], "B"],
    ["aidShare", 0.3, [0.1, 0.5], "B"],
    ["restrictionCost", 0.12, [0, 0.3], "C"],
    ["tradeShare", 0.05, [-0.05, 0.15], "C"],
    ["postTie", 1, [-0.5, 3], "C"],
    ["creedStanding", 0.5, [-1, 2], "C"],
    ["hiding", 1.6, [0, 2], "C"],
    ["hidingSpeed", 0.15, [0.03, 0.5], "C"],
    ["horizon", 36, [6, 60], "C"],
    ["threatWeight", 3, [0, 8], "C"],
  ] as const)("%s keeps its default, study range and grade", (name, usual, range, grade) => {
    expect(find(name)).toMatchObject({ default: usual, range, grade });
  });

  // Copied by hand as well.
  test.each([
    ["women", [0, 1]],
    ["funding", [0, 2]],
    ["tempo", [0, 2]],
    ["aidScale", [0, 5]],
    ["aid0", [0, 2]],
    ["threat0", [1, 4]],
    ["agents", [50, 4e7]],
    ["clustering", [0, 0.95]],
    ["reconsiderRate", [0, 1]],
    ["choiceSharpness", [0, 50]],
    ["loyaltyT", [-20, 20]],
    ["attackRate", [0, 200]],
  ] as const)("%s keeps its hard bounds", (name, bounds) => {
    expect(find(name).bounds).toEqual(bounds);
  });

  test("gives each set of strand weights a sum of 1", () => {
    for (const whose of ["doctrine", "donor"]) {
      const sum = settables
        .filter(({ name }) => name.startsWith(whose) && /Women|Inclusion|Minorities|Foreign/.test(name))
        .reduce((total, row) => total + row.default, 0);
      expect(sum).toBeCloseTo(1, 12);
    }
  });

  // Contested: the evidence does not fix the sign, so neither does the range.
  test.each([
    "doctrineGap",
    "betrayalFraming",
    "hardshipPull",
    "postTie",
    "creedStanding",
    "tradeShare",
    "hiding",
  ])("%s may be nothing", (name) => {
    const { range = [1, 1] } = find(name);
    expect(range[0]).toBeLessThanOrEqual(0);
    expect(range[1]).toBeGreaterThan(0);
  });

  test("lists the strands first among the levers", () => {
    expect(levers.slice(0, 4)).toEqual(strands);
    expect(levers).toHaveLength(13);
  });
});

test("events may change the numbers that the table calls levers, in its order", () => {
  expect(levers).toEqual(settables.filter(({ kind }) => kind === "lever").map(({ name }) => name));
});
