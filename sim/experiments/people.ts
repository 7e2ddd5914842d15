import { compileModel } from "../compile.ts";
import { regimePosition } from "../policy.ts";
import { createPopulation } from "../population/createPopulation.ts";
import { replicateKey } from "../random/keys.ts";
import type { Treatment } from "../scenario.ts";
import { LEVELS } from "../state/levels.ts";
import { AFFILIATION_SHIFT, type State } from "../state/state.ts";
import { step } from "../step.ts";

/** Everybody of one replicate in some consecutive rows. */
export interface PeopleByMonth {
  readonly agents: number;
  /** A whole run has months + 1 rows; row 0 is the initial state. */
  readonly rows: number;
  /** Affiliation of each person in each row, rows × agents: 0 T, 1 U, 2 K, 3 X. */
  readonly affiliations: Uint8Array;
  /**
   * Purity of each person in each row, rows × agents, as a level: θ = (level + .5) / 256. Newcomers have their own
   * purity.
   */
  readonly purities: Uint8Array;
  /** x_T, the regime's position on the scale of purity, at the end of each row. */
  readonly positions: Float64Array;
  /** People of each affiliation at each level of purity in each row, rows × 4 × 256. */
  readonly counts: Uint32Array;
}

/** One replicate that runs only as far as rows are requested. */
export interface PeopleRun {
  /** The next rows, at most `count`; fewer at the end, none after it. */
  next(count: number): PeopleByMonth;
}

/** Starts one replicate and keeps everybody: 2 bytes per person and month (34 MB at 200,000 people and 84 months). */
export function createPeopleRun(scenario: Treatment, replicate: number): PeopleRun {
  const model = compileModel(scenario);
  const state = createPopulation(model, replicateKey(scenario.seed, replicate));
  const { agents } = model;
  let row = 0;
  return {
    next(count) {
      const rows = Math.max(0, Math.min(count, scenario.months + 1 - row));
      const affiliations = new Uint8Array(rows * agents);
      const purities = new Uint8Array(rows * agents);
      const positions = new Float64Array(rows);
      const counts = new Uint32Array(rows * 4 * LEVELS);
      for (let i = 0; i < rows; i++, row++) {
        if (row > 0) step(model, state);
        copyPeople(state, affiliations.subarray(i * agents), purities.subarray(i * agents));
        countPeople(state, counts.subarray(i * 4 * LEVELS));
        positions[i] = regimePosition(model, state);
      }
      return { agents, rows, affiliations, purities, positions, counts };
    },
  };
}

/** The whole of one replicate. */
export function runPeople(scenario: Treatment, replicate: number): PeopleByMonth {
  return createPeopleRun(scenario, replicate).next(scenario.months + 1);
}

function copyPeople({ people }: State, affiliations: Uint8Array, purities: Uint8Array): void {
  for (let i = 0; i < people.length; i++) {
    affiliations[i] = (people[i] >>> AFFILIATION_SHIFT) & 3;
    purities[i] = people[i] & 255;
  }
}

function countPeople({ people }: State, counts: Uint32Array): void {
  for (let i = 0; i < people.length; i++) {
    const at = ((people[i] >>> AFFILIATION_SHIFT) & 3) * LEVELS + (people[i] & 255);
    counts[at]++;
  }
}
