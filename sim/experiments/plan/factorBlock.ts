import { gridLevel } from "../../exactGrid.ts";
import { createStudyDraws } from "../../random/studyDraws.ts";
import { findSettable, type Level } from "../../scenario/flatNames.ts";
import { latinHypercube } from "../samplers/latinHypercube.ts";
import { sobolPoints } from "../samplers/sobolPoints.ts";
import { isWhole } from "./factorProblems.ts";
import type { LevelTable, PlanFactor, SampledRange } from "./plan.ts";

/** A factor as a list: `count` levels, each with a value for every name. */
export interface FactorBlock {
  readonly names: readonly string[];
  readonly count: number;
  /** The value of the k-th name at a level. */
  level(i: number, k: number): Level;
}

/**
 * The levels of a factor. `table` holds the file of a `rows` factor. Sampled points depend on `seed` and on the
 * factor's place in the plan, so that two hypercubes of a plan differ.
 */
export function createFactorBlock(
  factor: PlanFactor,
  place: number,
  seed: string,
  table: LevelTable | undefined,
): FactorBlock {
  switch (factor.kind) {
    case "grid": {
      const { setting, from, to, steps } = factor;
      return { names: [setting], count: steps, level: (i) => gridLevel(from, to, steps, i) };
    }
    case "list":
      return { names: [factor.setting], count: factor.values.length, level: (i) => factor.values[i] };
    case "rows":
    case "accepted": {
      const { names, columns } = table ?? { names: [], columns: [] };
      return { names, count: columns[0]?.length ?? 0, level: (i, k) => columns[k][i] };
    }
    default: {
      const { kind, points, ranges } = factor;
      const names = Object.keys(ranges);
      const text = `${seed}, factor ${place}`;
      const unit =
        kind === "sobol"
          ? sobolPoints(points, names.length, text)
          : latinHypercube(points, names.length, createStudyDraws(text));
      const scale = names.map((name) => scaleTo(name, ranges[name]));
      return { names, count: points, level: (i, k) => scale[k](unit[i * names.length + k]) };
    }
  }
}

/** From [0, 1) into the range; whole numbers have equal chances, the highest included. */
function scaleTo(name: string, range: SampledRange): (unit: number) => number {
  const [low, high] = range === "study" ? (findSettable(name)?.range ?? [0, 1]) : range;
  return isWhole(name)
    ? (unit) => low + Math.floor(unit * (high - low + 1))
    : (unit) => Math.min(high, Math.max(low, low * (1 - unit) + high * unit));
}
