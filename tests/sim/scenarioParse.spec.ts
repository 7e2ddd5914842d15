import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatProblem, parseScenario, parseScenarioText, settables, strands } from "../../sim/index.ts";
import { aScenario, aScenarioFile } from "../support/aScenario.ts";

const problemsOf = (parts: Record<string, unknown>) => {
  const parsed = parseScenario(aScenarioFile(parts));
  return parsed.ok ? [] : parsed.problems.map(formatProblem);
};

describe("a scenario's file", () => {
  test("needs its texts alone: the rest are the defaults of the table", () => {
    const scenario = aScenario();
    expect(scenario).toMatchObject({
      months: 84,
      seed: "outbid",
      rival: true,
      mode: "scheduled",
      events: [],
    });
    for (const { name, default: usual } of settables) expect(scenario.settings[name], name).toBe(usual);
  });

  test("sets all strands by moderation, and a strand of its own after it", () => {
    const { settings } = aScenario({ levers: { women: 0.2, moderation: 0.7 } });
    expect(strands.map((strand) => settings[strand])).toEqual([0.2, 0.7, 0.7, 0.7]);
  });

  test("keeps a value at either hard bound and refuses the next beyond", () => {
    expect(problemsOf({ levers: { aidScale: 5, women: 0 } })).toEqual([]);
    expect(problemsOf({ levers: { aidScale: 5.000001, women: -1e-9 } })).toEqual([
      "levers.women: expected ≥ 0, received -1e-9",
      "levers.aidScale: expected ≤ 5, received 5.000001",
    ]);
  });

  test("takes minus zero for zero", () => {
    expect(Object.is(aScenario({ levers: { women: -0 } }).settings.women, 0)).toBe(true);
  });
});

describe("problems", () => {
  test("are told all at once, each with its place, what was expected and what came", () => {
    const problems = problemsOf({
      title: "",
      date: "yesterday",
      months: 0,
      rival: "no",
      levers: { women: 2, womn: 1 },
      leadership: { horizon: 2.5, mode: "clever" },
      parameters: { choiceSharpness: Number.POSITIVE_INFINITY, doctrineGap: Number.NaN },
    });
    expect(problems).toEqual([
      "levers.womn: expected a known name, received an unknown one (did you mean women?)",
      'title: expected some text, received ""',
      'date: expected a date such as 2026-11-23, received "yesterday"',
      "months: expected ≥ 1, received 0",
      'rival: expected true or false, received "no"',
      "levers.women: expected ≤ 1, received 2",
      'leadership.mode: expected scheduled, adaptive, farsighted, received "clever"',
      "leadership.horizon: expected a whole number, received 2.5",
      "parameters.choiceSharpness: expected ≤ 50, received Infinity",
      "parameters.doctrineGap: expected a number, received NaN",
    ]);
  });

  test("name the section that a misplaced setting belongs to", () => {
    expect(problemsOf({ levers: { doctrineGap: 3 } })).toEqual([
      "levers.doctrineGap: expected a known name, received an unknown one (did you mean parameters.doctrineGap?)",
    ]);
  });

  test("name the nearest numbers of agents that the groups divide", () => {
    expect(problemsOf({ population: { agents: 4010 } })).toEqual([
      "population.agents: expected a multiple of groupSize (50), received 4010 (did you mean 4000 or 4050?)",
    ]);
    expect(problemsOf({ population: { agents: 100, groupSize: 200 } })).toEqual([
      "population.groupSize: expected ≤ agents (100), received 200",
    ]);
  });

  test("tell of shares above 1 and of weights that are all 0", () => {
    expect(problemsOf({ population: { otherT: 0.75, otherK: 0.25, otherX: 0.25 } })[0]).toMatch(
      /^population: expected otherT \+ otherK \+ otherX ≤ 1, received 1\.25$/,
    );
    expect(
      problemsOf({ parameters: { donorWomen: 0, donorInclusion: 0, donorMinorities: 0, donorForeign: 0 } }),
    ).toEqual([
      "parameters: expected donorWomen + donorInclusion + donorMinorities + donorForeign > 0, received 0",
    ]);
    // .38 + .6 + .02 is 1.0000000000000002 in doubles and 1 to a reader.
    expect(problemsOf({ population: { otherT: 0.38, otherK: 0.6, otherX: 0.02 } })).toEqual([]);
  });

  test("tell of events outside the run or outside their lever's bounds", () => {
    const step = { kind: "step", lever: "funding", value: 2 };
    expect(problemsOf({ months: 12, events: [{ ...step, month: 11 }] })).toEqual([]);
    expect(
      problemsOf({
        months: 12,
        events: [
          { ...step, month: 12 },
          { ...step, month: 0, lever: "moderation" },
        ],
      }),
    ).toEqual([
      "events.0.month: expected ≤ 11, the last month of the run, received 12",
      "events.1.value: expected 0 to 1 (moderation), received 2",
    ]);
  });

  test("tell of a list where an object belongs", () => {
    expect(problemsOf({ levers: [] })).toEqual(["levers: expected an object, received a list of 0"]);
    expect(parseScenario([]).ok).toBe(false);
  });
});

describe("untrusted input", () => {
  test("has no key with a meaning of its own", () => {
    const parsed = parseScenarioText('{"__proto__": {"rival": false}, "constructor": 1, "toString": 2}');
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    const paths = parsed.problems.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["__proto__", "constructor", "toString"]));
    expect(({} as { rival?: boolean }).rival).toBeUndefined();
  });

  test("runs none of its code", () => {
    let ran = false;
    const file = aScenarioFile();
    Object.defineProperty(file, "months", {
      enumerable: true,
      get: () => {
        ran = true;
        return 84;
      },
    });
    expect(parseScenario(file)).toMatchObject({
      ok: false,
      problems: [{ path: "months", received: "an accessor" }],
    });
    expect(ran).toBe(false);
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
      },
    );
    expect(parseScenario(aScenarioFile({ levers: proxy })).ok).toBe(false);
  });

  test("may be too much in every way", () => {
    const step = { kind: "step", month: 0, lever: "women", value: 0 };
    expect(problemsOf({ events: Array(501).fill(step) })).toEqual([
      "events: expected at most 500 items, received a list of 501",
    ]);
    expect(problemsOf({ events: Array(500).fill(step) })).toEqual([]);
    expect(problemsOf({ events: new Array(4e9) })).toEqual([
      "events: expected at most 20000 items, received more",
    ]);
    expect(problemsOf({ title: "x".repeat(121) })).toEqual([
      "title: expected at most 120 characters, received 121 characters",
    ]);
    expect(problemsOf({ title: "x".repeat(1_000_001) })[0]).toMatch(
      /^title: expected at most 1000000 characters in all/,
    );
    expect(problemsOf({ months: 1201 })).toEqual(["months: expected ≤ 1200, received 1201"]);
    expect(parseScenarioText(" ".repeat(1_000_001)).ok).toBe(false);
    const cycle: Record<string, unknown> = {};
    cycle.levers = cycle;
    expect(problemsOf(cycle)[0]).toMatch(/at most 8 levels/);
    const keys = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`key${i}`, i]));
    expect(problemsOf(keys)).toHaveLength(101);
  });

  test("may not steer a terminal by a title or a seed", () => {
    expect(problemsOf({ seed: "\u001b[2J" })).toHaveLength(1);
    expect(problemsOf({ description: "two\nlines" })).toEqual([]);
    expect(problemsOf({ title: "\ud800" })).toHaveLength(1);
  });

  test("is data whatever it is: parsing never throws", () => {
    const keys = fc.constantFrom(
      "levers",
      "events",
      "population",
      "women",
      "agents",
      "kind",
      "month",
      "lever",
      "__proto__",
    );
    const leaf = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        undefined,
        true,
        [],
        {},
        new Date(0),
        new Map(),
        Symbol("s"),
        5n,
        () => 1,
      ),
      fc.constantFrom("", "step", "pulse", "women", "funding"),
      fc.double(),
      fc.integer(),
    );
    const record = fc.dictionary(keys, leaf);
    const anything = fc.dictionary(keys, fc.oneof(leaf, record, fc.array(record), fc.array(leaf)));
    fc.assert(
      fc.property(anything, (parts) => {
        const parsed = parseScenario(aScenarioFile(parts));
        if (!parsed.ok)
          for (const problem of parsed.problems)
            expect(formatProblem(problem)).toMatch(/expected .*, received ./s);
      }),
      { seed: 20261123, numRuns: 1000 },
    );
  });
});

describe("flags", () => {
  test("mark what is legal but outside the study range, events included", () => {
    const parsed = parseScenario(
      aScenarioFile({
        parameters: { loyaltyT: 10 },
        events: [{ kind: "step", month: 3, lever: "domesticEconomy", value: 0.9 }],
      }),
    );
    expect(parsed.ok && parsed.flags.map(formatProblem)).toEqual([
      "parameters.loyaltyT: expected 2 to 6.5, the study range, received 10",
      "events.0.value: expected 0.5 to 0.7, the study range, received 0.9",
    ]);
  });
});
