/** One rule for seeds, titles and names, at every door. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePlan } from "../../sim/experiments/plan/parsePlan.ts";
import { changeTreatment, formatProblem, parseScenario, scenarioToJson } from "../../sim/index.ts";
import { planRun } from "../../src/cli/plan.ts";
import { scenarioOfRun } from "../../src/cli/sweep/runScenario.ts";
import { labFileText, openLabText } from "../../src/lab/labFile.ts";
import { formatLink } from "../../src/lab/link.ts";
import { parseLink } from "../../src/lab/readLink.ts";
import { createStore } from "../../src/lab/store.ts";
import { anyLine } from "../support/anyLine.ts";
import { aDesign, aPlanFile } from "../support/aPlan.ts";
import { aScenario } from "../support/aScenario.ts";
import { pageTerms } from "../support/pageTerms.ts";

const terms = pageTerms();
const { usual } = terms;
const problemsOf = (result: { ok: boolean; problems?: readonly unknown[] }): string[] =>
  (result.problems ?? []).map((problem) =>
    typeof problem === "string" ? problem : formatProblem(problem as Parameters<typeof formatProblem>[0]),
  );

/** Of each line that breaks the rule: what is said of it. */
const broken = (most: number): readonly (readonly [line: string, said: string])[] => [
  ["", 'expected some text, received ""'],
  [" a", 'expected text without blanks at its ends, received " a"'],
  ["a\u3000", 'expected text without blanks at its ends, received "a\u3000"'],
  ["\u00a0", 'expected text without blanks at its ends, received "\u00a0"'],
  ["a\nb", 'expected text without control characters, received "a\\nb"'],
  ["a\u0007", 'expected text without control characters, received "a\\u0007"'],
  ["\ud800a", 'expected text of whole characters, received "\\ud800a"'],
  ["e\u0301", 'expected text in Unicode normal form C, received "e\u0301"'],
  ["👍".repeat(most + 1), `expected at most ${most} characters, received ${most + 1} characters`],
];

const given = { replicates: "1", rival: true };

/** Where a seed comes in, the path that a problem names, and the seed that is taken. */
const seedDoors: Record<
  string,
  { path: string; problems(seed: string): string[]; taken(seed: string): unknown }
> = {
  "a scenario's file": {
    path: "seed",
    problems: (seed) => problemsOf(parseScenario({ ...scenarioToJson(aScenario()), seed })),
    taken: (seed) => aScenario({ seed }).seed,
  },
  "a change by name": {
    path: "seed",
    problems: (seed) => problemsOf(changeTreatment(aScenario(), [["seed", seed]])),
    taken: (seed) => {
      const changed = changeTreatment(aScenario(), [["seed", seed]]);
      return changed.ok && changed.treatment.seed;
    },
  },
  "--seed": {
    path: "seed",
    problems: (seed) => problemsOf(planRun(aScenario(), { ...given, seed })),
    taken: (seed) => {
      const planned = planRun(aScenario(), { ...given, seed });
      return planned.ok && planned.plan.scenario.seed;
    },
  },
  "--set seed": {
    path: "seed",
    problems: (seed) => problemsOf(planRun(aScenario(), { ...given, set: [`seed=${seed}`] })),
    taken: (seed) => {
      const planned = planRun(aScenario(), { ...given, set: [`seed=${seed}`] });
      return planned.ok && planned.plan.scenario.seed;
    },
  },
  "a plan's seed": {
    path: "seed",
    problems: (seed) => problemsOf(parsePlan(aPlanFile({ seed }))),
    taken: (seed) => aDesign({ seed }).scenarioAt(0).scenario.seed,
  },
  "a plan's list of seeds": {
    path: "factors.0.values.1",
    problems: (seed) =>
      problemsOf(parsePlan(aPlanFile({ factors: [{ kind: "list", setting: "seed", values: ["a", seed] }] }))),
    taken: (seed) =>
      aDesign({ factors: [{ kind: "list", setting: "seed", values: ["a", seed] }] }).scenarioAt(1).scenario
        .seed,
  },
  "a link": {
    path: "seed",
    problems: (seed) => [...parseLink(`seed=${encodeURIComponent(seed)}`, terms).problems],
    taken: (seed) => parseLink(`seed=${encodeURIComponent(seed)}`, terms).document.run.seed,
  },
  "a lab's file": {
    path: "run.seed",
    problems: (seed) =>
      problemsOf(openLabText(labFileText({ ...usual, run: { ...usual.run, seed } }), terms)),
    taken: (seed) => {
      const opened = openLabText(labFileText({ ...usual, run: { ...usual.run, seed } }), terms);
      return opened.ok && opened.document.run.seed;
    },
  },
  "the page's field": {
    path: "seed",
    problems: (seed) => {
      const store = createStore(terms, usual);
      store.set("seed", seed);
      return [...store.refused.value.problems];
    },
    taken: (seed) => {
      const store = createStore(terms, usual);
      store.set("seed", seed);
      return store.current.value.seed;
    },
  },
};

describe("a seed", () => {
  for (const [door, { path, problems, taken }] of Object.entries(seedDoors)) {
    test(`that breaks the rule is refused by ${door}, with its path, what was expected and what came`, () => {
      for (const [seed, said] of broken(200)) {
        // An address has no halves of characters, and an empty seed in it is one.
        if (door === "a link" && seed.startsWith("\ud800")) continue;
        expect(problems(seed), JSON.stringify(seed)).toEqual([`${path}: ${said}`]);
      }
    });

    test(`that keeps the rule is taken by ${door} as it is`, () => {
      fc.assert(
        fc.property(anyLine("seed"), (seed) => {
          expect(taken(seed)).toBe(seed);
        }),
        { numRuns: 100, seed: 20261129 },
      );
    });
  }
});

describe("a title", () => {
  test("is under the same rule in scenarios and plans, with 120 characters", () => {
    for (const [title, said] of broken(120)) {
      expect(problemsOf(parseScenario({ ...scenarioToJson(aScenario()), title }))).toEqual([
        `title: ${said}`,
      ]);
      expect(problemsOf(parsePlan(aPlanFile({ title })))).toEqual([`title: ${said}`]);
    }
    const title = "👍".repeat(120);
    expect(parseScenario({ ...scenarioToJson(aScenario()), title }).ok).toBe(true);
  });

  test("that is cut for the file of a run keeps the rule", () => {
    const title = "👍".repeat(120);
    const { json } = scenarioOfRun(aDesign({}, [aScenario({ title })]), 0, "👍".repeat(2000));
    expect(parseScenario(json)).toMatchObject({ ok: true });
  });
});

describe("the name of a kept scenario", () => {
  const named = (name: string) => ({ ...usual, kept: [{ slot: 2 as const, name, spec: usual.current }] });

  test("is under the same rule in links, files and on the page, with 60 characters", () => {
    for (const [name, said] of broken(60)) {
      expect(problemsOf(openLabText(labFileText(named(name)), terms))).toEqual([`kept.0.name: ${said}`]);
      if (!name.startsWith("\ud800"))
        expect(parseLink(formatLink(named(name), terms), terms).problems).toEqual([`name2: ${said}`]);
      // On the page an empty name asks for the name that is made of the difference.
      if (name === "") continue;
      const store = createStore(terms, usual);
      store.dispatch({ type: "keep", name });
      expect(store.refused.value.problems).toEqual([`name1: ${said}`]);
      expect(store.shown.value.document.kept).toEqual([]);
      store.dispatch({ type: "keep" });
      store.dispatch({ type: "rename", slot: 1, name });
      expect(store.refused.value.problems).toEqual([`name1: ${said}`]);
      expect(store.shown.value.document.kept[0]).not.toHaveProperty("name");
    }
  });

  test("that keeps the rule comes back from link and file as it is", () => {
    fc.assert(
      fc.property(anyLine("name"), (name) => {
        expect(parseLink(formatLink(named(name), terms), terms)).toEqual({
          document: named(name),
          problems: [],
        });
        expect(openLabText(labFileText(named(name)), terms)).toMatchObject({
          ok: true,
          document: named(name),
        });
      }),
      { numRuns: 100, seed: 20261129 },
    );
  });
});
