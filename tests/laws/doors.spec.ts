/** The same settings give the same treatment, whatever the way and the order in which they are given. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { treatmentAt } from "../../sim/experiments/study.ts";
import {
  type Change,
  changeTreatment,
  createSimulation,
  fingerprintScenario,
  parseScenario,
  type ScenarioEvent,
  settables,
  type Treatment,
} from "../../sim/index.ts";
import { levers } from "../../sim/parameters.ts";
import { isStrand } from "../../sim/scenario/flatNames.ts";
import { pathOfName } from "../../sim/scenario/sections.ts";
import { planRun } from "../../src/cli/plan.ts";
import { openLabText } from "../../src/lab/labFile.ts";
import { eventsText } from "../../src/lab/linkText.ts";
import { parseLink } from "../../src/lab/readLink.ts";
import { createResolver, type LabTerms } from "../../src/lab/resolve.ts";
import { createStore } from "../../src/lab/store.ts";
import { aDesign } from "../support/aPlan.ts";
import { aScenario, aScenarioFile } from "../support/aScenario.ts";
import { pageTerms } from "../support/pageTerms.ts";

const months = 12;
const people = { agents: 200, groupSize: 10 };
const base = aScenario({ months, population: people });
const terms: LabTerms = {
  ...pageTerms(),
  presets: [base],
  usual: { ...pageTerms().usual, current: { preset: base.id, changes: [] }, baseline: base.id },
};
const resolve = createResolver(terms);

/** The treatment that one way in makes of settings and steps; it throws the problems of what it refuses. */
type Door = (changes: readonly Change[], steps: readonly ScenarioEvent[]) => Treatment;

const accepted = (changed: ReturnType<typeof changeTreatment>): Treatment => {
  if (!changed.ok) throw new Error(JSON.stringify(changed.problems));
  return changed.treatment;
};
const currentOf = (opened: {
  readonly document: Parameters<typeof resolve>[0];
  readonly problems?: readonly string[];
}) => {
  expect(opened.problems ?? []).toEqual([]);
  const resolved = resolve(opened.document);
  if (!("current" in resolved)) throw new Error(resolved.join("; "));
  return resolved.current;
};

const doors: Readonly<Record<string, Door>> = {
  "a change": (changes, added) => accepted(changeTreatment(base, changes, { added })),
  "a file": (changes, events) => {
    const file: Record<string, unknown> = aScenarioFile({ months, population: people, events });
    for (const [name, value] of changes) {
      const [outer = "", inner] = pathOfName(name) ?? [];
      file[outer] = inner === undefined ? value : { ...(file[outer] as object), [inner]: value };
    }
    const parsed = parseScenario(JSON.parse(JSON.stringify(file)));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.scenario;
  },
  "the arguments of a command": (changes, steps) => {
    const planned = planRun(base, {
      replicates: "2",
      rival: true,
      set: changes.map(([name, value]) => `${name}=${value}`),
      at: steps.map((step) => ("lever" in step ? `${step.month}:${step.lever}=${step.value}` : "")),
    });
    if (!planned.ok) throw new Error(planned.problems.join("; "));
    return planned.plan.scenario;
  },
  "a plan's factors": (changes, added) => {
    const factors = changes.map(([setting, value]) => ({ kind: "list", setting, values: [value] }));
    const scenario = aScenario({ months, population: people, events: added });
    const { scenario: point, problems } = aDesign({ factors, readings: ["K@0"] }, [scenario]).scenarioAt(0);
    expect(problems).toEqual([]);
    return { ...point, seed: changes.some(([name]) => name === "seed") ? point.seed : base.seed };
  },
  "a study's point beside what was set": (changes, added) => {
    const set = changes.filter((_, i) => i % 2 === 0);
    const held = set.map(([name]) => name).filter(isStrand);
    const study = { base: accepted(changeTreatment(base, set, { added })), held };
    return treatmentAt(
      study,
      // When a study moves the master lever, strands that were set by name stay.
      changes.filter((change) => !set.includes(change) || change[0] === "moderation"),
    );
  },
  "a link": (changes, steps) => {
    const words = changes.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return currentOf(parseLink([...words, `events=${eventsText(steps)}`].join("&"), terms));
  },
  "a lab's file": (changes, events) => {
    const run = Object.fromEntries(changes.filter(([name]) => name === "seed" || name === "months"));
    const others = changes.filter(([name]) => !(name in run));
    const current = { scenario: base.id, changes: Object.fromEntries(others), events };
    const opened = openLabText(JSON.stringify({ outbidLab: 1, current, run }), terms);
    if (!opened.ok) throw new Error(opened.problems.join("; "));
    return currentOf(opened);
  },
  "an answer put under the levers": (changes, steps) => {
    const store = createStore(terms, terms.usual, () => 0);
    const isOfRun = ([name]: Change) => name === "seed" || name === "months";
    store.take(
      changes.filter((change) => !isOfRun(change)),
      steps,
    );
    for (const [name, value] of changes.filter(isOfRun)) store.set(name, value);
    expect(store.refused.value.problems).toEqual([]);
    return store.current.value;
  },
};

const movable = settables.filter(({ kind }) => kind !== "population" && kind !== "initial");
const level = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("moderation", "women", "inclusion", "minorities", "foreign") },
  fc.constantFrom(...movable.map(({ name }) => name as string)),
);
const anyLevel = level.chain((name): fc.Arbitrary<Change> => {
  const [low, high] = settables.find((row) => row.name === name)?.bounds ?? [0, 1];
  const isWhole = settables.find((row) => row.name === name)?.integer === true;
  const number = isWhole
    ? fc.integer({ min: low, max: Math.min(high, 40) })
    : fc.double({ min: low, max: high, noNaN: true });
  return number.map((value): Change => [name, value + 0]);
});
const anyOther = fc.constantFrom<Change>(
  ["mode", "adaptive"],
  ["mode", "farsighted"],
  ["rival", false],
  ["months", 7],
  ["seed", "a seed"],
);
const anyChanges = fc
  .uniqueArray(fc.oneof({ weight: 5, arbitrary: anyLevel }, anyOther), {
    maxLength: 8,
    selector: ([name]) => name,
  })
  .filter((changes) => changeTreatment(base, changes).ok);
const anySteps = fc.uniqueArray(
  fc.record({
    kind: fc.constant("step" as const),
    month: fc.integer({ min: 0, max: 6 }),
    lever: fc.constantFrom("moderation" as const, "women" as const, "foreign" as const, ...levers),
    value: fc.constantFrom(0, 0.3, 1),
  }),
  { maxLength: 4, selector: ({ month, lever }) => `${month} ${lever}` },
);
const anyCase = fc
  .tuple(anyChanges, anySteps)
  .chain(([changes, steps]) =>
    fc.tuple(
      fc.constant({ changes, steps }),
      fc.shuffledSubarray(changes, { minLength: changes.length }),
      fc.shuffledSubarray(steps, { minLength: steps.length }),
    ),
  );

test.each(Object.keys(doors).slice(1))(
  "%s makes of settings what a change makes of them, in any order",
  (name) => {
    fc.assert(
      fc.property(anyCase, ([{ changes, steps }, otherChanges, otherSteps]) => {
        const expected = doors["a change"](changes, steps);
        const found = doors[name](otherChanges, otherSteps);
        expect(fingerprintScenario(found)).toBe(fingerprintScenario(expected));
        expect(found.settings).toEqual(expected.settings);
        expect(found.events).toEqual(expected.events);
      }),
      { seed: 20261129, numRuns: 200 },
    );
  },
);

test("runs by all doors are the same to the last bit", () => {
  const run = (treatment: Treatment) => {
    const simulation = createSimulation(treatment, 0);
    simulation.advance(treatment.months);
    return simulation.fingerprint();
  };
  fc.assert(
    fc.property(anyCase, ([{ changes, steps }, otherChanges, otherSteps]) => {
      const prints = Object.values(doors).map((door, i) =>
        run(i === 0 ? door(changes, steps) : door(otherChanges, otherSteps)),
      );
      expect(new Set(prints).size).toBe(1);
    }),
    { seed: 20261129, numRuns: 25 },
  );
});

test("two values of one name are refused at every door that could be given them", () => {
  const twice: Change[] = [
    ["women", 0.2],
    ["funding", 1.5],
    ["women", 0.3],
  ];
  expect(() => doors["a change"](twice, [])).toThrow(/women.*0\.2 and 0\.3/);
  expect(() => doors["the arguments of a command"](twice, [])).toThrow(
    "--set women=0.2 and --set women=0.3: expected one value of women, received two",
  );
  expect(() => doors["a plan's factors"](twice, [])).toThrow(/each setting in one factor.*women again/);
  expect(parseLink("women=.2&funding=1.5&women=.3", terms).problems).toEqual([
    'women: expected one value, received "0.2", "0.3"',
  ]);
});
