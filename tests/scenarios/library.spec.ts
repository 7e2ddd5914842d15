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
import { claims } from "../../sim/scenario.ts";
import { compileSchedule } from "../../sim/schedule.ts";

const folder = join(import.meta.dirname, "../../scenarios");
const files = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "scenario.schema.json");

/** Before 2021 all aid flowed, whatever the Taliban did: more than any year that the studies range over. */
const outside: Readonly<Record<string, readonly string[]>> = {
  "history-2018-2021.json": ["levers.humanitarianFloor: expected 0.1 to 0.6, the study range, received 1"],
};

const load = (file: string): Scenario => {
  const parsed = parseScenarioText(readFileSync(join(folder, file), "utf8"));
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join("\n"));
  expect(parsed.flags.map(formatProblem), file).toEqual(outside[file] ?? []);
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

  // C6 needs attacks switched off, C14 one strand alone, C15 a promise taken back, C16 a weight of nothing; C17 is a
  // matter of the record.
  test("shows each claim in some scenario but those whose sides are made for the claim alone", () => {
    const shown = new Set(files.flatMap((file) => load(file).claims));
    const missing = claims.filter((claim) => !shown.has(claim));
    expect(["C6", "C14", "C15", "C16", "C17"]).toEqual(expect.arrayContaining(missing));
  });
});

describe("the history scenario", () => {
  const history = load("history-2021-2026.json");

  /** Levers at the end of each month: the last value set. */
  const valuesOf = (lever: string): number[] => {
    const schedule = compileSchedule(history);
    let value = history.settings[lever as keyof typeof history.settings];
    return Array.from({ length: history.months }, (_, month) => {
      for (const write of schedule.get(month)?.writes ?? []) if (write.lever === lever) value = write.value;
      return value;
    });
  };

  // By hand, from docs/coding.md: month of the event → value; half-way values by the straight line between them.
  test.each([
    ["women", { 0: 0.2, 5: 0.2, 6: 0.167, 8: 0.139, 15: 0.062, 19: 0.051, 35: 0.029, 39: 0.024, 54: 0.013 }],
    ["inclusion", { 0: 0.1, 8: 0.067, 23: 0.044, 44: 0.044, 45: 0.037 }],
    ["minorities", { 0: 0.15, 21: 0.15, 22: 0.1, 34: 0.083, 40: 0.069, 41: 0.058, 52: 0.039 }],
    ["foreign", { 0: 0.15, 10: 0.1, 21: 0.08, 24: 0.1, 28: 0.12, 45: 0.12, 46: 0.17, 49: 0.19, 54: 0.19 }],
    ["repression", { 0: 1, 3: 1, 4: 0.7, 54: 0.7 }],
    ["selectivity", { 0: 0.15, 4: 0.5, 10: 0.5, 17: 0.8, 39: 0.8, 40: 0.7 }],
    ["funding", { 0: 1, 10: 1, 14: 0.575, 18: 0.15, 22: 0.15, 25: 0.275, 28: 0.4, 54: 0.4 }],
    ["propaganda", { 0: 0.5, 2: 0.525, 4: 0.55, 8: 0.65, 19: 0.65, 20: 0.45, 26: 0.5, 44: 0.5, 46: 0.35 }],
    ["humanitarianFloor", { 0: 0.45, 4: 0.55, 16: 0.41, 28: 0.34, 40: 0.27, 44: 0.2, 52: 0.17 }],
    ["domesticEconomy", { 0: 0.586, 5: 0.582, 10: 0.578, 54: 0.578 }],
    ["tempo", { 0: 1, 54: 1 }],
  ])("%s goes through its coded points", (lever, points) => {
    const values = valuesOf(lever);
    for (const [month, value] of Object.entries(points))
      expect(values[Number(month)], month).toBeCloseTo(value, 12);
  });

  test("opens the prisons at the start and runs to March 2026", () => {
    expect(history.months).toBe(55);
    expect(history.events[0]).toEqual({ kind: "prisonRelease", month: 0, share: 0.9, shareToRival: 0.25 });
  });
});

describe("the older history scenario", () => {
  const older = load("history-2018-2021.json");

  test("begins with the members that were counted, and opens abroad alone", () => {
    const { poolPeople, shareSalafi, salafiK, otherK, salafiT, otherT } = older.settings;
    const people = (salafi: number, other: number) =>
      poolPeople * (shareSalafi * salafi + (1 - shareSalafi) * other);
    // The middle of 2,500 to 4,000, and 60,000: the observations of month 0. Half a hundredth either way: rounded shares.
    expect(people(salafiK, otherK) / 3250).toBeCloseTo(1, 2);
    expect(people(salafiT, otherT) / 60_000).toBeCloseTo(1, 2);
    const moved = new Set(older.events.flatMap((event) => ("lever" in event ? [event.lever] : [])));
    expect([...moved].toSorted()).toEqual(["foreign", "funding", "repression"]);
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
  const whole = observed[1][1];
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
