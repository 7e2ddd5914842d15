import { expectationOf } from "../../scenario/changeTreatment.ts";
import { findSettable, flatNames } from "../../scenario/flatNames.ts";
import { nearestNames } from "../../scenario/nearest.ts";
import { describeValue } from "../../scenario/problems.ts";
import type { Problem } from "../../scenario.ts";
import type { LevelTable, PlanFactor, SampledRange } from "./plan.ts";

/**
 * Unknown settings, settings named twice or by the plan itself (`taken`), values out of bounds: all that can be checked
 * without scenarios and files. What is undefined has no shape yet, and is passed over.
 */
export function factorProblems(
  factors: readonly (PlanFactor | undefined)[],
  taken: readonly string[] = [],
): Problem[] {
  const seen = new Set(taken);
  return factors.flatMap((factor, i) => {
    const path = `factors.${i}`;
    if (factor === undefined) return [];
    switch (factor.kind) {
      case "grid":
        return [
          ...nameProblems(`${path}.setting`, factor.setting, seen),
          ...numberProblems(`${path}.from`, factor.setting, factor.from),
          ...numberProblems(`${path}.to`, factor.setting, factor.to),
          ...stepProblems(`${path}.steps`, factor),
        ];
      case "list":
        return [
          ...nameProblems(`${path}.setting`, factor.setting, seen),
          ...factor.values.flatMap((value, k) => levelProblems(`${path}.values.${k}`, factor.setting, value)),
        ];
      case "rows":
        return [];
      case "accepted":
        return factors.findIndex((factor) => factor?.kind === "accepted") < i
          ? [{ path, expected: "one factor of accepted vectors", received: "another" }]
          : [];
      default:
        return Object.entries(factor.ranges).flatMap(([name, range]) => [
          ...nameProblems(`${path}.ranges.${name}`, name, seen),
          ...rangeProblems(`${path}.ranges.${name}`, name, range),
        ]);
    }
  });
}

/** The same for a file of levels; the `line` of its first row is 2, below the header. */
export function tableProblems(
  path: string,
  { names, columns }: LevelTable,
  others: ReadonlySet<string>,
): Problem[] {
  const seen = new Set(others);
  const problems = names.flatMap((name) => nameProblems(`${path}, header`, name, seen));
  if ((columns[0] ?? []).length === 0)
    problems.push({ path, expected: "a header and at least one row", received: "no row" });
  names.forEach((name, k) => {
    for (let i = 0; i < columns[k].length && problems.length <= 100; i++)
      problems.push(...levelProblems(`${path}, line ${i + 2}, ${name}`, name, columns[k][i]));
  });
  return problems;
}

/** What a plan sets for every run; its seed decides the points too, and may be a factor besides. */
export function takenBy(plan: { readonly agents?: unknown; readonly months?: unknown }): readonly string[] {
  return (["agents", "months"] as const).filter((name) => plan[name] !== undefined);
}

/** Names of the settings that a plan's factors set, without those in files. */
export function namesOfFactor(factor: PlanFactor): readonly string[] {
  if (factor.kind === "rows" || factor.kind === "accepted") return [];
  return "setting" in factor ? [factor.setting] : Object.keys(factor.ranges);
}

function nameProblems(path: string, name: string, seen: Set<string>): Problem[] {
  if (!flatNames.includes(name)) {
    const [suggestion] = nearestNames(name, flatNames);
    const problem = { path, expected: "a known setting", received: JSON.stringify(name) };
    return [suggestion === undefined ? problem : { ...problem, suggestion }];
  }
  if (seen.has(name)) return [{ path, expected: "each setting in one factor", received: `${name} again` }];
  seen.add(name);
  return [];
}

/** Unknown names are reported elsewhere. */
function levelProblems(path: string, name: string, value: unknown): Problem[] {
  const wrong = flatNames.includes(name) ? expectationOf(name, value) : undefined;
  return wrong === undefined ? [] : [{ path, received: describeValue(value), ...wrong }];
}

/** A number of the table, or `months`, within its bounds. */
function numberProblems(path: string, name: string, value: unknown): Problem[] {
  if (findSettable(name) !== undefined || name === "months") return levelProblems(path, name, value);
  const expected = "a setting that is a number";
  return flatNames.includes(name) ? [{ path, expected, received: JSON.stringify(name) }] : [];
}

function stepProblems(
  path: string,
  { setting, from, to, steps }: Extract<PlanFactor, { kind: "grid" }>,
): Problem[] {
  if (!isWhole(setting) || Number.isInteger((to - from) / (steps - 1))) return [];
  return [
    { path, expected: `whole numbers for ${setting} from ${from} to ${to}`, received: `${steps} steps` },
  ];
}

/** Whether a setting takes whole numbers only. */
export function isWhole(name: string): boolean {
  return name === "months" || findSettable(name)?.integer === true;
}

function rangeProblems(path: string, name: string, range: SampledRange): Problem[] {
  if (range !== "study") {
    const [low, high] = range;
    if (low > high) return [{ path, expected: "the lowest first", received: `${low}, ${high}` }];
    return [...numberProblems(`${path}.0`, name, low), ...numberProblems(`${path}.1`, name, high)];
  }
  if (findSettable(name)?.range !== undefined || !flatNames.includes(name)) return [];
  return [{ path, expected: "[lowest, highest], since it has no study range", received: '"study"' }];
}
