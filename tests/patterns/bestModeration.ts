import type { Changes } from "../support/aScenarioWith.ts";
import { measureReplicates } from "./figures.ts";

const levels = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/**
 * The aim of a leadership: rows 1 to `horizon`, where each member of the rival counts as much as `threatWeight` of its
 * own.
 */
export interface Aim {
  readonly threatWeight: number;
  readonly horizon: number;
}

/**
 * The constant moderation, of ten levels, at which the objective (model.md, Leadership) averaged over the horizon is
 * highest: by aim, replicate by replicate, all levels on one luck.
 */
export function bestModeration(world: Changes, aims: readonly Aim[], replicates: number): number[][] {
  const months = Math.max(...aims.map(({ horizon }) => horizon));
  const values = levels.map((moderation) =>
    measureReplicates({ agents: 2000, months, ...world, moderation }, replicates, (at) =>
      aims.map(({ threatWeight, horizon }) => {
        let sum = 0;
        for (let row = 1; row <= horizon; row++)
          sum += at("T", row) - threatWeight * at("psi", row) * at("K", row);
        return sum / (horizon * at("T", 0));
      }),
    ),
  );
  return aims.map((_, aim) =>
    Array.from({ length: replicates }, (__, replicate) => {
      const objective = values.map((level) => level[replicate][aim]);
      return levels[objective.indexOf(Math.max(...objective))];
    }),
  );
}
