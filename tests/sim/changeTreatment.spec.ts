import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Change,
  changeTreatment,
  fingerprintScenario,
  formatProblem,
  parseScenario,
  type Scenario,
  type ScenarioEvent,
  scenarioToJson,
  settables,
  strands,
} from "../../sim/index.ts";
import { aScenario } from "../support/aScenario.ts";

const change = (scenario: Scenario, ...changes: Change[]): Scenario => {
  const parsed = changeTreatment(scenario, changes);
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join("\n"));
  return parsed.treatment;
};

const settings = fc.uniqueArray(
  fc
    .constantFrom(...settables.filter(({ kind }) => kind !== "population" && !kind.startsWith("leader")))
    .chain((row) =>
      fc
        .double({ min: row.bounds[0], max: row.bounds[1], noNaN: true })
        .map((value) => [row.name, value] as const),
    ),
  { selector: ([name]) => name },
);

describe("changed settings", () => {
  test("go by flat name, the master lever first and its strands after, whatever order they are named in", () => {
    const changes: Change[] = [
      ["women", "0.25"],
      ["moderation", 0.5],
      ["doctrineGap", "2e-1"],
    ];
    for (const ordered of [changes, changes.toReversed()]) {
      const scenario = change(aScenario(), ...ordered);
      expect(strands.map((strand) => scenario.settings[strand])).toEqual([0.25, 0.5, 0.5, 0.5]);
      expect(scenario.settings.doctrineGap).toBe(0.2);
    }
  });

  test("that name one thing twice are refused with both values, unless they are one", () => {
    const problems = (...changes: Change[]) => {
      const changed = changeTreatment(aScenario(), changes);
      return changed.ok ? [] : changed.problems.map(formatProblem);
    };
    expect(problems(["women", 0.2], ["funding", 1], ["women", ".3"])).toEqual([
      "women: expected one value, received 0.2 and 0.3",
    ]);
    expect(problems(["rival", true], ["rival", "false"])).toEqual([
      "rival: expected one value, received true and false",
    ]);
    expect(problems(["women", 0.2], ["women", "2e-1"])).toEqual([]);
  });

  test("keep whatever else their base holds, and nothing else", () => {
    const { settings, months, seed, rival, mode, events } = aScenario();
    const bare = { months, seed, rival, mode, settings, events };
    expect(change({ ...aScenario(), title: "Mine" }, ["women", 0.5]).title).toBe("Mine");
    const changed = changeTreatment(bare, [["women", 0.5]]);
    expect(changed.ok && Object.keys(changed.treatment).sort()).toEqual(Object.keys(bare).sort());
  });

  test("put events in the model's order, whatever order they are named in", () => {
    const women = { kind: "step", month: 6, lever: "women", value: 1 } as const;
    const master = { kind: "step", month: 6, lever: "moderation", value: 0 } as const;
    const early = { kind: "pulse", month: 2, duration: 3, lever: "funding", value: 0 } as const;
    for (const added of [
      [women, master, early],
      [early, master, women],
    ]) {
      const changed = changeTreatment(aScenario(), [], { added });
      expect(changed.ok && changed.treatment.events).toEqual([early, master, women]);
    }
  });

  test("tell everything that is wrong with an event, whatever its fields hold", () => {
    const added = [
      { kind: "step", month: "x", lever: "women", value: 1 },
      { kind: "ramp", month: 84, duration: 0, lever: "wmen", value: 2 },
      { kind: "pulse", month: 1, duration: 2, lever: "funding", value: Number.NaN },
      { kind: "prisonRelease", month: 0.5, share: 2, shareToRival: -1 },
    ] as unknown as readonly ScenarioEvent[];
    const changed = changeTreatment(aScenario(), [], { added });
    expect(changed.ok ? [] : changed.problems.map(({ path }) => path)).toEqual([
      "events.0.month",
      ...["events.1.month", "events.1.duration", "events.1.lever"],
      "events.2.value",
      ...["events.3.month", "events.3.share", "events.3.shareToRival"],
    ]);
  });

  test("reach mode, rival, months and seed too", () => {
    expect(
      change(aScenario(), ["mode", "adaptive"], ["rival", "false"], ["months", "12"], ["seed", "1"]),
    ).toMatchObject({
      mode: "adaptive",
      rival: false,
      months: 12,
      seed: "1",
    });
  });

  test("that shorten a run leave out the events past its end, and no others", () => {
    const events = [3, 11, 12].map((month) => ({ kind: "step", month, lever: "women", value: 1 }));
    const months = change(aScenario({ events }), ["months", 12]).events.map(({ month }) => month);
    expect(months).toEqual([3, 11]);
  });

  test("that cannot be are all told, unknown names with the nearest ones", () => {
    const parsed = changeTreatment(aScenario(), [
      ["moderaton", 1],
      ["women", "much"],
      ["funding", 3],
      ["rival", "maybe"],
      ["agents", 75],
    ]);
    expect(parsed.ok ? [] : parsed.problems.map(formatProblem)).toEqual([
      "moderaton: expected a known name, received an unknown one (did you mean moderation?)",
      'women: expected a number, received "much"',
      "funding: expected ≤ 2, received 3",
      'rival: expected true or false, received "maybe"',
      "population.agents: expected a multiple of groupSize (50), received 75 (did you mean 50 or 100?)",
    ]);
  });

  test("leave the scenario they start from as it was", () => {
    const scenario = aScenario({ levers: { moderation: 0.4 } });
    const before = JSON.stringify(scenario);
    change(scenario, ["moderation", 0.9], ["horizon", 12]);
    expect(JSON.stringify(scenario)).toBe(before);
  });
});

describe("the file form", () => {
  test("gives the scenario back, whatever its settings", () => {
    fc.assert(
      fc.property(settings, fc.boolean(), fc.integer({ min: 1, max: 1200 }), (changes, rival, months) => {
        const parsed = changeTreatment(aScenario({ claims: ["C4"] }), [
          ...changes,
          ["rival", rival],
          ["months", months],
        ]);
        if (!parsed.ok) return;
        expect(parseScenario(scenarioToJson(parsed.treatment))).toMatchObject({
          ok: true,
          scenario: parsed.treatment,
        });
        expect(parseScenario(JSON.parse(JSON.stringify(scenarioToJson(parsed.treatment))))).toMatchObject({
          ok: true,
          scenario: parsed.treatment,
        });
      }),
      { seed: 20261123 },
    );
  });

  test("holds only what differs from the defaults", () => {
    expect(scenarioToJson(aScenario({ levers: { funding: 1, tempo: 0.5 } }))).toMatchObject({
      levers: { tempo: 0.5 },
    });
    expect(Object.keys(scenarioToJson(aScenario()))).not.toContain("levers");
  });
});

describe("a scenario's fingerprint", () => {
  const print = (parts: Record<string, unknown>) => fingerprintScenario(aScenario(parts));

  test("is 16 hex digits", () => expect(print({})).toMatch(/^[0-9a-f]{16}$/));

  test("stays under other texts, other key orders and defaults written out", () => {
    const events = [
      { kind: "step", month: 5, lever: "women", value: 0.5 },
      { value: 0.1, lever: "funding", month: 2, kind: "step" },
    ];
    expect(
      print({ title: "Another", description: "x", events, levers: { women: 0.1, moderation: 0.1 } }),
    ).toBe(print({ events: [...events].reverse() }));
  });

  test("changes with each setting, the months, the seed, the rival, the mode and each event", () => {
    const event = { kind: "ramp", month: 5, duration: 2, lever: "women", value: 0.5 };
    const scenario = aScenario({ population: { groupSize: 1 } });
    const prints = [
      fingerprintScenario(scenario),
      ...settables
        .filter(({ name }) => name !== "groupSize")
        .map((row) => {
          const other = row.default === row.bounds[0] ? row.bounds[1] / 2 : (row.default + row.bounds[0]) / 2;
          return fingerprintScenario(change(scenario, [row.name, row.integer ? Math.ceil(other) : other]));
        }),
      ...[
        ["months", 83] as const,
        ["seed", "b"] as const,
        ["rival", false] as const,
        ["mode", "adaptive"] as const,
      ].map((one) => fingerprintScenario(change(scenario, one))),
      ...[event, { ...event, duration: 3 }, { ...event, kind: "pulse" }, { ...event, value: 0.51 }].map(
        (one) => print({ events: [one] }),
      ),
    ];
    expect(prints).toHaveLength(settables.length + 8);
    expect(new Set(prints).size).toBe(prints.length);
  });
});
