import { compileModel } from "../compile.ts";
import { regimePosition } from "../policy.ts";
import { createPopulation } from "../population/createPopulation.ts";
import { replicateKey } from "../random/keys.ts";
import type { Scenario } from "../scenario.ts";
import { AFFILIATION_SHIFT, type State } from "../state.ts";
import { step } from "../step.ts";

/** Everybody of one replicate, month by month. */
export interface PeopleByMonth {
  readonly agents: number;
  /** months + 1; row 0 is the initial state. */
  readonly rows: number;
  /** Affiliation of each person in each row, rows × agents: 0 T, 1 U, 2 K, 3 X. */
  readonly affiliations: Uint8Array;
  /** Purity of each person in each row, rows × agents, as a level: θ = (level + .5) / 256. Newcomers bring their own. */
  readonly purities: Uint8Array;
  /** x_T, the regime's position on the scale of purity, at the end of each row. */
  readonly positions: Float64Array;
}

/** Runs one replicate and keeps everybody: 2 bytes a person and month (34 MB at 200,000 people and 84 months). */
export function runPeople(scenario: Scenario, replicate: number): PeopleByMonth {
  const model = compileModel(scenario);
  const state = createPopulation(model, replicateKey(scenario.seed, replicate));
  const { agents } = model;
  const rows = scenario.months + 1;
  const affiliations = new Uint8Array(rows * agents);
  const purities = new Uint8Array(rows * agents);
  const positions = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    if (row > 0) step(model, state);
    copyPeople(state, affiliations, purities, row * agents);
    positions[row] = regimePosition(model, state);
  }
  return { agents, rows, affiliations, purities, positions };
}

function copyPeople({ people }: State, affiliations: Uint8Array, purities: Uint8Array, at: number): void {
  for (let i = 0; i < people.length; i++) {
    affiliations[at + i] = (people[i] >>> AFFILIATION_SHIFT) & 3;
    purities[at + i] = people[i] & 255;
  }
}
