import { type State, stateBytes } from "./state.ts";

/** A larger state is given back to the system after the last of several runs. */
const MOST_BYTES = 4e6;
let spare: State | undefined;

/** The state that the last run in this thread has left, when it has the same numbers of people and groups. */
export function takeSpare(agents: number, groupSize: number): State | undefined {
  const fits = spare?.agents === agents && spare.groupSize === groupSize;
  const taken = fits ? spare : undefined;
  spare = undefined;
  return taken;
}

/** Keeps the state of a run that has ended for the next: memory that is new costs as much as some months of a small run. */
export function keepSpare(state: State): void {
  spare = state;
}

/** After the last of several runs: a small state is kept for the next of them, wherever it is asked for. */
export function releaseSpare(): void {
  if (spare !== undefined && stateBytes(spare.agents, spare.groupSize) > MOST_BYTES) spare = undefined;
}
