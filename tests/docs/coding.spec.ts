import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatProblem, parseScenarioText, type Scenario, settables } from "../../sim/index.ts";
import { codings } from "../../src/docs/coding.ts";
import { root } from "../../src/tools/root.mjs";

const load = (id: string): Scenario => {
  const parsed = parseScenarioText(readFileSync(`${root}scenarios/${id}.json`, "utf8"));
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join("\n"));
  return parsed.scenario;
};
const inOrder = (events: readonly object[]) => events.map((event) => JSON.stringify(event)).toSorted();

/** Months from month 0 to a date. */
const monthsSince = (monthZero: string, date: string) => {
  const [year, first] = monthZero.split("-").map(Number);
  const [y, m] = date.split("-").map(Number);
  return (y - year) * 12 + m - first;
};

test("every history scenario is coded: the one to 2024 by the first 40 months of the one to 2026", () => {
  expect(codings.map(({ id }) => id)).toEqual(["history-2021-2026", "history-2018-2021"]);
  const [whole, cut] = [load("history-2021-2026"), load("history-2021-2024")];
  // January 2025 is month 40.
  expect([whole.months, cut.months]).toEqual([55, 40]);
  expect(cut.settings).toEqual(whole.settings);
  expect(cut.events).toEqual(whole.events.filter(({ month }) => month < 40));
});

describe.each(codings)("the coding of $id", ({ id, monthZero, settings, levers, prisonRelease }) => {
  const scenario = load(id);
  const steps = levers.flatMap(({ lever, steps: list }) => list.map((step) => ({ lever, ...step })));

  test("starts the scenario, and nothing else differs from the defaults", () => {
    const coded = new Map<string, number>([
      ...settings.map(({ setting, value }) => [setting, value] as const),
      ...steps.filter(({ kind }) => kind === "start").map(({ lever, value }) => [lever, value] as const),
    ]);
    for (const { name, default: usual } of settables)
      expect(scenario.settings[name], name).toBe(coded.get(name) ?? usual);
  });

  test("is every event of the scenario", () => {
    const moved = steps.flatMap(({ kind, month, duration, lever, value }) =>
      kind === "start" ? [] : [{ kind, month, ...(duration !== undefined && { duration }), lever, value }],
    );
    const release = prisonRelease && {
      ...{ kind: prisonRelease.kind, month: prisonRelease.month },
      ...{ share: prisonRelease.share, shareToRival: prisonRelease.shareToRival },
    };
    expect(inOrder(scenario.events)).toEqual(inOrder([...moved, ...(release ? [release] : [])]));
  });

  test("codes the strands apart, and nothing of attacks", () => {
    const names = levers.map(({ lever }) => lever);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(["women", "inclusion", "minorities", "foreign"]));
    expect(names).not.toContain("moderation");
    expect(names).not.toContain("tempo");
  });

  test("moves a lever in the month of its event, within its own range, by a source with an address", () => {
    for (const { kind, month, duration, date, low, value, high, source, address, event } of steps) {
      if (kind !== "start") expect(month + (duration ?? 0), event).toBe(monthsSince(monthZero, date));
      else expect(month, event).toBe(0);
      expect(low, event).toBeLessThanOrEqual(value);
      expect(high, event).toBeGreaterThanOrEqual(value);
      expect(address, source).toMatch(/^https:\/\//);
    }
    for (const { setting, low, value, high } of settings) {
      expect(low, setting).toBeLessThanOrEqual(value);
      expect(high, setting).toBeGreaterThanOrEqual(value);
    }
  });
});

test("the home economy stands still after December 2022, so that later GDP is a test", () => {
  const home = codings[0].levers.find(({ lever }) => lever === "domesticEconomy")?.steps ?? [];
  expect(home.length).toBeGreaterThan(1);
  // December 2022 is month 15.
  expect(Math.max(...home.map(({ month, duration }) => month + (duration ?? 0)))).toBeLessThanOrEqual(15);
});
