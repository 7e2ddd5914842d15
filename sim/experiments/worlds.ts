import { createStudyDraws } from "../random/studyDraws.ts";
import type { Change } from "../scenario/applySettings.ts";

/** Vectors of parameters that are as plausible one as another; `values` in the order of `parameters`. */
export interface WorldSet {
  readonly parameters: readonly { readonly name: string }[];
  readonly worlds: readonly { readonly values: readonly number[] }[];
}

/** `count` worlds of a set in an order that follows from the seed; the first of more are the same. Throws when there are fewer. */
export function chooseWorlds({ parameters, worlds }: WorldSet, count: number, seed: string): WorldSet {
  if (count > worlds.length) throw new Error(`worlds: expected at most ${worlds.length}, received ${count}`);
  const next = createStudyDraws(`${seed}: worlds`);
  const left = [...worlds];
  const chosen = Array.from({ length: count }, () => left.splice(Math.floor(next() * left.length), 1)[0]);
  return { parameters, worlds: chosen };
}

/** One world as changes of a scenario. */
export function worldChanges({ parameters, worlds }: WorldSet, world: number): Change[] {
  return parameters.map(({ name }, i) => [name, worlds[world].values[i]]);
}
