import type { Model } from "../../compile.ts";
import { monthKey, purpose } from "../../random/keys.ts";
import { add, forkInto, layOutState, read, type State, slot, write } from "../../state/state.ts";
import { setStateKey, stateKey } from "../../state/stateKey.ts";
import { adjustEconomy } from "../adjustEconomy.ts";
import { liveOn } from "../liveOn.ts";
import { canMoveStrands, moveStrands } from "./moveStrands.ts";
import { measureObjective } from "./objective.ts";

/** How far the strands may be moved: not at all, less, more. */
export const forecastSteps: readonly number[] = [0, -0.1, 0.1];

/**
 * Farsighted leadership: forks the present, runs `horizon` months with each of {less, same, more} moderation on one
 * luck that is not the run's, and takes the best; on a tie it changes nothing. The leadership uses the model itself to
 * predict.
 */
export function lookAhead(model: Model, state: State): void {
  moveStrands(state, bestStep(forecastSteps.map((step) => forecast(model, state, step))));
}

/** Of the first step, and of others whose forecast is above those before, the last. */
export function bestStep(forecasts: readonly (number | undefined)[]): number {
  let best = forecasts[0] as number;
  let choice = forecastSteps[0];
  forecasts.forEach((value, i) => {
    if (value === undefined || !(value > best)) return;
    best = value;
    choice = forecastSteps[i];
  });
  return choice;
}

/**
 * The objective averaged over the horizon if all strands move by `step` now; undefined if none can. The fork goes on
 * from step 4 of the present month, which counts; levers stay as they are, propaganda and funding as the leadership
 * remembers them.
 */
function forecast(model: Model, state: State, step: number): number | undefined {
  if (!isOpen(state, step)) return undefined;
  const fork = forkOf(model, state);
  beginForecast(state, fork, step);
  const { horizon } = model.settings;
  let sum = 0;
  for (let month = 0; month < horizon; month++) {
    if (month > 0) adjustEconomy(model, fork);
    liveOn(model, fork);
    add(fork, slot.month, 1);
    sum += measureObjective(model, fork);
  }
  return sum / horizon;
}

/** Whether a forecast of this step is asked for: of no change always. */
export function isOpen(state: State, step: number): boolean {
  return step === 0 || canMoveStrands(state, step);
}

/** What a forecast changes at once in a copy of the state. */
export function beginForecast(state: State, fork: State, step: number): void {
  moveStrands(fork, step);
  setStateKey(fork, monthKey(stateKey(state), read(state, slot.month), purpose.fork));
  write(fork, slot.propaganda, read(state, slot.rememberedPropaganda));
  write(fork, slot.funding, read(state, slot.rememberedFunding));
}

/** The memory of each model's forks: one after another they use the same. */
const forks = new WeakMap<Model, State>();

function forkOf(model: Model, state: State): State {
  const fork = forks.get(model) ?? layOutState(state.agents, state.groupSize);
  forks.set(model, fork);
  forkInto(state, fork);
  return fork;
}
