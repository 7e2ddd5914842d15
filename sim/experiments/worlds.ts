import { settables } from "../parameters.ts";
import { createStudyDraws } from "../random/studyDraws.ts";
import type { Scenario } from "../scenario.ts";

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

/**
 * The scenario in one world, but for the settings in `kept`, which stay as the scenario has them; events stay too. Throws
 * with the first value that is out of bounds or has an unknown name.
 */
export function inWorld(
  scenario: Scenario,
  { parameters, worlds }: WorldSet,
  world: number,
  kept: ReadonlySet<string> = new Set(),
): Scenario {
  const values = parameters.map(({ name }, i) => {
    const value = worlds[world].values[i];
    const [least, most] = settables.find((row) => row.name === name)?.bounds ?? [];
    if (least === undefined || most === undefined)
      throw new Error(`worlds: expected a known name, received ${JSON.stringify(name)}`);
    if (!(value >= least && value <= most))
      throw new Error(`worlds.${world}.${name}: expected ${least} to ${most}, received ${value}`);
    return [name, value] as const;
  });
  const changed = Object.fromEntries(values.filter(([name]) => !kept.has(name)));
  return { ...scenario, settings: { ...scenario.settings, ...changed } };
}
