import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  fingerprintScenario,
  formatProblem,
  parseObservations,
  parseScenarioText,
  type Scenario,
} from "../../sim/index.ts";
import { compileSchedule } from "../../sim/schedule.ts";

const folder = join(import.meta.dirname, "../../scenarios");
const files = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "scenario.schema.json");

const load = (file: string): Scenario => {
  const parsed = parseScenarioText(readFileSync(join(folder, file), "utf8"));
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join("\n"));
  expect(parsed.flags.map(formatProblem), file).toEqual([]);
  return parsed.scenario;
};

describe("the scenario library", () => {
  test("has the scenarios that its page lists, one line per scenario", () => {
    expect(files.length).toBeGreaterThanOrEqual(16);
    const readme = readFileSync(join(folder, "README.md"), "utf8");
    const listed = [...readme.split("## Writing")[0].matchAll(/^\* `([a-z0-9-]+)`/gm)].map(
      ([, id]) => `${id}.json`,
    );
    expect(listed.toSorted()).toEqual(files.toSorted());
  });

  test.each(files)(
    "%s is a scenario within the study ranges, named after its file, that shows a claim",
    (file) => {
      const scenario = load(file);
      expect(`${scenario.id}.json`).toBe(file);
      expect(scenario.claims.length).toBeGreaterThan(0);
      for (const claim of scenario.claims)
        expect(scenario.description, claim).toMatch(new RegExp(`\\b${claim}\\b`));
      expect(scenario.description).toMatch(/A model, not a forecast\.$/);
    },
  );

  test("has no two scenarios that are the same run", () => {
    expect(new Set(files.map((file) => fingerprintScenario(load(file)))).size).toBe(files.length);
  });

  test("shows each claim in some scenario but C6, which needs attacks switched off", () => {
    const shown = new Set(files.flatMap((file) => load(file).claims));
    const every = Array.from({ length: 13 }, (_, i) => `C${i + 1}`);
    expect(every.filter((claim) => !shown.has(claim as never))).toEqual(["C6"]);
  });
});

describe("the history scenario", () => {
  const history = load("history-2021-2024.json");

  /** Levers at the end of each month: the last value set. */
  const valuesOf = (lever: string): number[] => {
    const schedule = compileSchedule(history);
    let value = history.settings[lever as keyof typeof history.settings];
    return Array.from({ length: history.months }, (_, month) => {
      for (const write of schedule.get(month)?.writes ?? []) if (write.lever === lever) value = write.value;
      return value;
    });
  };

  // By hand, from the coded levers: month of the point → value; half-way values by the straight line between them.
  test.each([
    ["women", { 0: 0.18, 5: 0.18, 6: 0.15, 8: 0.12, 15: 0.08, 19: 0.06, 34: 0.06, 35: 0.04, 39: 0.04 }],
    ["repression", { 0: 1, 3: 1, 4: 0.7, 39: 0.7 }],
    ["selectivity", { 0: 0.15, 4: 0.5, 10: 0.6, 17: 0.8, 39: 0.8 }],
    ["funding", { 0: 1, 5: 1, 10: 0.7, 13: 0.425, 16: 0.15, 22: 0.15, 25: 0.275, 28: 0.4, 39: 0.4 }],
    ["propaganda", { 0: 0.5, 2: 0.525, 4: 0.55, 8: 0.65, 14: 0.65, 17: 0.45, 20: 0.475, 23: 0.5, 39: 0.5 }],
    ["humanitarianFloor", { 0: 0.42, 15: 0.42, 16: 0.22, 28: 0.18, 39: 0.18 }],
    ["domesticEconomy", { 0: 0.6, 4: 0.575, 15: 0.58, 19: 0.625, 23: 0.67, 31: 0.685, 39: 0.7 }],
    ["tempo", { 0: 1, 39: 1 }],
  ])("%s goes through its coded points", (lever, points) => {
    const values = valuesOf(lever);
    for (const [month, value] of Object.entries(points))
      expect(values[Number(month)], month).toBeCloseTo(value, 12);
  });

  test("opens the prisons at the start and runs to December 2024", () => {
    expect(history.months).toBe(40);
    expect(history.events[0]).toEqual({ kind: "prisonRelease", month: 0, share: 0.9, shareToRival: 0.25 });
  });
});

/** Files of observations, each with its parsed contents. */
const observed = readdirSync(join(folder, "observations")).map((file) => {
  const parsed = parseObservations(JSON.parse(readFileSync(join(folder, "observations", file), "utf8")));
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join("\n"));
  return [file, parsed.observations] as const;
});

describe.each(observed)("observations of %s", (file, { id, monthZero, series }) => {
  const entries = Object.values(series).flat();

  /** Days of a date range: a month alone stands for all its days. */
  const days = (from: string, to: string): [start: number, end: number] => {
    const start = Date.parse(from.length === 7 ? `${from}-01` : from);
    const [year, month] = to.split("-").map(Number);
    const end = to.length === 7 ? Date.UTC(year, month, 1) : Date.parse(to) + 86_400_000;
    return [start, end];
  };

  test("are named by the scenario of their name, which runs at least as long", () => {
    expect(`${id}.json`).toBe(file);
    const scenario = load(file);
    expect(scenario.observations).toBe(id);
    expect(Math.max(...entries.map(({ toMonth }) => toMonth))).toBeLessThan(scenario.months);
  });

  test("stand in the months at least half of which their dates cover", () => {
    expect(entries.length).toBeGreaterThan(4);
    const [year, first] = monthZero.split("-").map(Number);
    for (const { from, to, fromMonth, toMonth, source } of entries) {
      const [start, end] = days(from, to);
      const covered = Array.from({ length: 60 }, (_, m) => m).filter((m) => {
        const begin = Date.UTC(year, first - 1 + m, 1);
        const after = Date.UTC(year, first + m, 1);
        return Math.min(end, after) - Math.max(start, begin) >= (after - begin) / 2;
      });
      expect([fromMonth, toMonth], `${source} ${from}`).toEqual([covered[0], covered.at(-1)]);
    }
  });

  test("of one counter never overlap", () => {
    for (const [measure, list] of Object.entries(series)) {
      for (const counter of new Set(list.map((entry) => entry.series))) {
        const own = list
          .filter((entry) => entry.series === counter)
          .toSorted((a, b) => a.fromMonth - b.fromMonth);
        for (const [i, { fromMonth }] of own.entries())
          expect(fromMonth, `${measure}, ${counter}`).toBeGreaterThan(own[i - 1]?.toMonth ?? -1);
      }
    }
  });

  test("that were seen in a report name the outlet", () => {
    for (const { seen, via, source } of entries) if (seen === "press") expect(via, source).toBeDefined();
  });
});

describe("observations", () => {
  const whole = observed[0][1];
  const [entry] = whole.series.E;

  test("are named by no scenario but those of their names", () => {
    const ids = observed.map(([, { id }]) => id);
    for (const file of files) {
      const { id, observations } = load(file);
      expect(observations, file).toBe(ids.includes(id) ? id : "");
    }
  });

  /** The problems of a file with these series. */
  const problemsOf = (series: unknown) => {
    const parsed = parseObservations({ ...whole, series });
    return parsed.ok ? [] : parsed.problems.map(formatProblem);
  };

  test("that are of no measure, out of order or unknown in a key are refused with their place", () => {
    const wrong = { ...entry, low: 2, toMonth: 0 };
    expect(problemsOf({ Economy: [entry], E: [{ ...wrong, sorce: "x" }] })).toEqual([
      "series.E.0.sorce: expected a known name, received an unknown one (did you mean source?)",
    ]);
    expect(problemsOf({ attaks: [entry], E: [wrong] })).toEqual([
      "series.attaks: expected the name of a measure, received another (did you mean attacks?)",
      `series.E.0.toMonth: expected ≥ fromMonth (${entry.fromMonth}), received 0`,
      `series.E.0.high: expected ≥ low (2), received ${entry.high}`,
    ]);
  });

  test.each(["counts", "source", "address", "seen", "sure"])(
    "that do not say their %s are refused",
    (key) => {
      const { [key]: _, ...rest } = { ...entry } as Record<string, unknown>;
      expect(problemsOf({ E: [rest] })).toEqual([`series.E.0.${key}: expected a value, received nothing`]);
    },
  );

  test("have an address, a way of looking and a sureness from the lists, and all that is wrong is told", () => {
    expect(problemsOf({ E: [{ ...entry, address: "www.un.org", seen: "pres", sure: "sure" }] })).toEqual([
      'series.E.0.address: expected https://, received "www.un.org"',
      'series.E.0.seen: expected read, excerpt, press, mention, received "pres" (did you mean press?)',
      'series.E.0.sure: expected high, middle, low, received "sure"',
    ]);
  });
});
