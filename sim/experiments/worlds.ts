import { createStudyDraws } from "../random/studyDraws.ts";
import { type Change, changeTreatment } from "../scenario/changeTreatment.ts";
import { formatProblem } from "../scenario/problems.ts";
import type { Treatment } from "../scenario.ts";

/** Vectors of parameters that are equally plausible; `values` in the order of `parameters`. */
export interface WorldSet {
  readonly parameters: readonly { readonly name: string }[];
  readonly worlds: readonly { readonly values: readonly number[] }[];
}

/**
 * `count` worlds of a set, in an order that the seed decides; a larger count begins with the same worlds. Throws when
 * there are fewer.
 */
export function chooseWorlds({ parameters, worlds }: WorldSet, count: number, seed: string): WorldSet {
  if (count > worlds.length) throw new Error(`worlds: expected at most ${worlds.length}, received ${count}`);
  const next = createStudyDraws(`${seed}: worlds`);
  const left = [...worlds];
  const chosen = Array.from({ length: count }, () => left.splice(Math.floor(next() * left.length), 1)[0]);
  return { parameters, worlds: chosen };
}

/**
 * The treatment in one world; the settings in `kept` and the events stay as in the treatment. Throws with every value
 * that is out of bounds or has an unknown name.
 */
export function inWorld(
  treatment: Treatment,
  { parameters, worlds }: WorldSet,
  world: number,
  kept: ReadonlySet<string> = new Set(),
): Treatment {
  const values = parameters.map(({ name }, i): Change => [name, worlds[world].values[i]]);
  const changed = changeTreatment(
    treatment,
    values.filter(([name]) => !kept.has(name)),
  );
  if (changed.ok) return changed.treatment;
  throw new Error(changed.problems.map((problem) => `worlds.${world}.${formatProblem(problem)}`).join("\n"));
}
