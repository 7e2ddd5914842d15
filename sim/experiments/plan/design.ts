import { type Change, changeTreatment, setValues, typedValue } from "../../scenario/changeTreatment.ts";
import { checkTreatment } from "../../scenario/checkTreatment.ts";
import type { Level } from "../../scenario/flatNames.ts";
import { limitProblems } from "../../scenario/problems.ts";
import type { Problem, Scenario } from "../../scenario.ts";
import type { Reading } from "../readings.ts";
import { formatReading } from "../readingText.ts";
import { createFactorBlock, type FactorBlock } from "./factorBlock.ts";
import { namesOfFactor, tableProblems, takenBy } from "./factorProblems.ts";
import { fingerprintDesign } from "./fingerprintDesign.ts";
import { type LevelTable, type Plan, tableOf } from "./plan.ts";

/**
 * A plan with all it needs: points, each a scenario with a value for every factor, and their replicates. Run i is
 * replicate i mod `replicates` of point ⌊i / `replicates`⌋; in the order of points the scenarios change slowest and the
 * last factor fastest. Points are not stored: any of a million is made when it is requested.
 */
export interface Design {
  /** 16 hex digits, computed from all that decides the rows: scenarios, factors, seed, replicates, readings, model. */
  readonly fingerprint: string;
  /** The plan's scenarios, with the plan's agents, months and seed. */
  readonly scenarios: readonly Scenario[];
  /** Settings that the factors set, in the order of the columns. */
  readonly names: readonly string[];
  readonly points: number;
  readonly replicates: number;
  readonly runs: number;
  readonly readings: readonly Reading[];
  /** The scenario of a point, one of those that the plan names. */
  baseAt(point: number): Scenario;
  /** A value for each of `names`. */
  levelsAt(point: number): readonly Level[];
  /**
   * The point's own scenario; or its problems, where values do not fit together, such as shares that sum to more than
   * 1.
   */
  scenarioAt(point: number): { readonly scenario: Scenario; readonly problems: readonly Problem[] };
}

export type Designed =
  | { readonly ok: true; readonly design: Design }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Most runs of a plan: a run's number is a whole number of 32 bits in the results. */
const MOST_RUNS = 2_000_000_000;

/**
 * Crosses a plan's factors. `scenarios` are those that the plan names, in its order; `tables` the files of its `rows`
 * factors, by file. On failure every problem with its path.
 */
export function createDesign(
  plan: Plan,
  scenarios: readonly Scenario[],
  tables: ReadonlyMap<string, LevelTable>,
): Designed {
  const problems = plan.factors.flatMap((factor, i) => {
    const table = tableOf(factor, tables);
    const others = new Set([
      ...takenBy(plan),
      ...plan.factors.flatMap((other, j) => (j === i ? [] : namesOf(other, j < i ? tables : undefined))),
    ]);
    return table === undefined
      ? []
      : tableProblems(`factors.${i}.${factor.kind === "rows" ? "file" : "kind"}`, table, others);
  });
  const bases = scenarios.flatMap((scenario, i) => changeBase(plan, scenario, `scenarios.${i}`, problems));
  if (problems.length > 0) return fail(problems);
  const blocks = plan.factors.map((factor, i) =>
    createFactorBlock(factor, i, plan.seed, tableOf(factor, tables)),
  );
  const points = blocks.reduce((product, { count }) => product * count, bases.length);
  const runs = points * plan.replicates;
  if (runs > MOST_RUNS)
    return fail([{ path: "", expected: `at most ${MOST_RUNS} runs`, received: String(runs) }]);

  const names = blocks.flatMap((block) => block.names);
  const pointsOfBase = points / bases.length;
  const levelsAt = (point: number) => {
    const levels: Level[] = [];
    let rest = pointsOfBase;
    for (const block of blocks) {
      rest /= block.count;
      const i = Math.floor(point / rest) % block.count;
      for (let k = 0; k < block.names.length; k++) levels.push(block.level(i, k));
    }
    return levels;
  };
  const baseAt = (point: number) => bases[Math.floor(point / pointsOfBase)];
  const design: Design = {
    fingerprint: fingerprintDesign(plan, bases, tables),
    scenarios: bases,
    names,
    points,
    replicates: plan.replicates,
    runs,
    readings: plan.readings,
    baseAt,
    levelsAt,
    scenarioAt: (point) => {
      const levels = levelsAt(point);
      // Each level is already known to be legal alone, so only their combination is checked.
      const values = new Map(names.map((name, i) => [name, typedValue(name, levels[i])]));
      const scenario = setValues(baseAt(point), values);
      return { scenario, problems: checkTreatment(scenario) };
    },
  };
  const late = readingProblems(design, blocks);
  return late.length > 0 ? fail(late) : { ok: true, design };
}

const fail = (problems: readonly Problem[]): Designed => ({
  ok: false,
  problems: limitProblems(problems, "plan"),
});

const namesOf = (factor: Plan["factors"][number], tables: ReadonlyMap<string, LevelTable> | undefined) =>
  namesOfFactor(factor).concat((tables && tableOf(factor, tables)?.names) ?? []);

function changeBase(plan: Plan, scenario: Scenario, path: string, problems: Problem[]): Scenario[] {
  const changes: Change[] = [["seed", plan.seed]];
  if (plan.agents !== undefined) changes.push(["agents", plan.agents]);
  if (plan.months !== undefined) changes.push(["months", plan.months]);
  const changed = changeTreatment(scenario, changes);
  if (changed.ok) return [changed.treatment];
  problems.push(
    ...changed.problems.map((problem) => ({ ...problem, path: `${path} (${scenario.id}): ${problem.path}` })),
  );
  return [];
}

/** Readings that lie beyond the shortest run. */
function readingProblems(design: Design, blocks: readonly FactorBlock[]): Problem[] {
  let shortest = design.scenarios.reduce((least, { months }) => Math.min(least, months), 1200);
  for (const { names, count, level } of blocks) {
    const k = names.indexOf("months");
    if (k < 0) continue;
    shortest = 1200;
    for (let i = 0; i < count; i++) shortest = Math.min(shortest, level(i, k) as number);
  }
  return design.readings
    .filter(({ to }) => to > shortest)
    .map((reading) => ({
      path: "readings",
      expected: `rows up to ${shortest}, the end of the shortest run`,
      received: formatReading(reading),
    }));
}
