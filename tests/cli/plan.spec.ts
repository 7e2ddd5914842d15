import { describe, expect, test } from "vitest";
import { strands } from "../../sim/index.ts";
import { planRun, type RunArguments } from "../../src/cli/plan.ts";
import { aScenario } from "../support/aScenario.ts";

const given = (parts: Partial<RunArguments> = {}): RunArguments => ({
  replicates: "200",
  rival: true,
  ...parts,
});

const plan = (parts: Partial<RunArguments>, base = aScenario()) => {
  const planned = planRun(base, given(parts));
  if (!planned.ok) throw new Error(planned.problems.join("\n"));
  return planned.plan;
};

const problems = (parts: Partial<RunArguments>, base = aScenario()) => {
  const planned = planRun(base, given(parts));
  return planned.ok ? [] : planned.problems;
};

describe("a plan", () => {
  test("of no options is the scenario as it is, the summary alone, on every core", () => {
    const base = aScenario({ levers: { moderation: 0.7 } });
    expect(plan({}, base)).toEqual({
      scenario: base,
      replicates: 200,
      workers: undefined,
      out: undefined,
      quiet: false,
      flags: [],
      held: [],
    });
  });

  test("takes months, agents, seed and the absence of the rival", () => {
    const { scenario } = plan({ months: "12", agents: "200000", seed: "s  t", rival: false });
    expect(scenario).toMatchObject({ months: 12, seed: "s  t", rival: false, settings: { agents: 200_000 } });
    // 200,000 people (the default pool) over 200,000 agents: one per person.
    expect(scenario.settings.poolPeople / scenario.settings.agents).toBe(1);
  });

  test("takes 40 million agents", () => {
    expect(plan({ agents: "40000000" }).scenario.settings.agents).toBe(40_000_000);
  });

  test("takes every --set in order, moderation for the four strands", () => {
    const { scenario } = plan({
      set: ["moderation=.5", "women=0.25", "mode=farsighted", "rival=false", "horizon=12"],
    });
    expect(strands.map((strand) => scenario.settings[strand])).toEqual([0.25, 0.5, 0.5, 0.5]);
    expect(scenario).toMatchObject({ mode: "farsighted", rival: false, settings: { horizon: 12 } });
  });

  test("tells which strands it sets by name: a study's master lever leaves them", () => {
    expect(plan({ set: ["moderation=.5", "women=.9", "funding=1"] }).held).toEqual(["women"]);
  });

  test.each([
    [{ rival: false, set: ["rival=true"] }, "--no-rival and --set rival=true", "rival"],
    [{ months: "12", set: ["months=24"] }, "--months 12 and --set months=24", "months"],
    [{ months: ["12", "24"] }, "--months 12 and --months 24", "months"],
    [{ seed: "a", set: ["seed=b"] }, "--seed a and --set seed=b", "seed"],
    [{ set: ["women=.1", "moderation=.2", "women=.3"] }, "--set women=.1 and --set women=.3", "women"],
    [{ at: ["6:women=.1", "6:women=.3"] }, "--at 6:women=.1 and --at 6:women=.3", "women in month 6"],
  ])("refuses two values of one name and says by what they were given: %j", (parts, both, name) => {
    expect(problems(parts)).toEqual([`${both}: expected one value of ${name}, received two`]);
  });

  test("takes a value that is said twice as one", () => {
    const { scenario } = plan({
      ...{ months: ["12", "12.0"], set: ["months=12", "women=.5", "women=5e-1"] },
      at: ["6:funding=1", "6:funding=1e0"],
    });
    expect(scenario).toMatchObject({ months: 12, settings: { women: 0.5 } });
    expect(scenario.events).toHaveLength(1);
  });

  test("adds a step for every --at to the scenario's own events, by month, whatever --set says", () => {
    const base = aScenario({ events: [{ kind: "step", month: 3, lever: "funding", value: 0 }] });
    const { scenario } = plan({ set: ["propaganda=.2"], at: ["12:moderation=.7", "6:funding=1e0"] }, base);
    expect(scenario.events).toEqual([
      { kind: "step", month: 3, lever: "funding", value: 0 },
      { kind: "step", month: 6, lever: "funding", value: 1 },
      { kind: "step", month: 12, lever: "moderation", value: 0.7 },
    ]);
  });

  test("flags what is legal but outside the study range", () => {
    expect(plan({ set: ["loyaltyT=10"] }).flags).toEqual([
      "parameters.loyaltyT: expected 2 to 6.5, the study range, received 10",
    ]);
  });

  test.each([
    ["-", { form: "csv", target: "-" }],
    ["a.csv", { form: "csv", target: "a.csv" }],
    ["b/a.json", { form: "json", target: "b/a.json" }],
  ])("writes %s in the form its name asks for", (out, expected) =>
    expect(plan({ out }).out).toEqual(expected),
  );
});

describe("what is wrong", () => {
  test("is told all at once, with the nearest names and the bounds", () => {
    const parts = {
      replicates: "0",
      workers: "many",
      out: "a.txt",
      months: "12",
      agents: "4010",
      set: ["womn=1", "women=2", "women"],
      at: ["5:wmen=.3", "12:women=.3", "3:women=1.3", "women=1", "x:women=1"],
    };
    expect(problems(parts)).toEqual([
      '--replicates: expected a whole number from 1 to 1000000000, received "0"',
      '--workers: expected a whole number from 1 to 256, received "many"',
      '--out: expected a name that ends in .csv or .json, or -, received "a.txt"',
      '--set: expected name=value, received "women"',
      '--at: expected month:name=value, received "women=1"',
      "womn: expected a known name, received an unknown one (did you mean women?)",
      "women: expected ≤ 1, received 2; women takes 0 to 1, default 0.1",
      "population.agents: expected a multiple of groupSize (50), received 4010 (did you mean 4000 or 4050?); agents takes 50 to 40000000, default 4000",
      expect.stringMatching(
        /^--at 5:wmen=\.3 \(lever\): expected moderation, women, .* \(did you mean women\?\)$/,
      ),
      "--at 12:women=.3 (month): expected ≤ 11, the last month of the run, received 12",
      "--at 3:women=1.3 (value): expected 0 to 1 (women), received 1.3",
      '--at x:women=1 (month): expected a whole number from 0, received "x"',
    ]);
  });

  test.each(["1e3", "1.5", "-1", "", "9999999999999"])("is a count of %j", (replicates) => {
    expect(problems({ replicates })).toHaveLength(1);
  });

  test.each(["horizon=0x10", "horizon=", "horizon=NaN", "choiceSharpness=1e999", "rival=no", "=1"])(
    "is --set %s",
    (text) => {
      expect(problems({ set: [text] })).toHaveLength(1);
    },
  );

  test("is a setting that is no lever, in --at", () => {
    expect(problems({ at: ["3:doctrineGap=1"] })).toHaveLength(1);
  });
});
