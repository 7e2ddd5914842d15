import type { ChoiceContext } from "../choice/context.ts";
import { createChoiceContext } from "../choice/createChoiceContext.ts";
import { type Chooser, choiceProbabilities } from "../choice/utilities.ts";
import type { Model } from "../compile.ts";
import { tanh } from "../exact.ts";
import { scheduled } from "../parameters/scheduled.ts";
import { type Settable, strands } from "../parameters.ts";
import { regimePosition } from "../policy.ts";
import { K, read, type State, slot, T, U, write } from "../state/state.ts";

/** The values that can be varied in the month of one person's choice; the economy is a state, the others are levers. */
export const personalLevers = ["moderation", "propaganda", "repression", "funding", "economy"] as const;
export type PersonalLever = (typeof personalLevers)[number];

/** The change of one lever that would have given another choice, with all else and the draw unchanged. */
export interface LeverChange {
  readonly lever: PersonalLever;
  /** The value at that time; for moderation, the average that hard-liners see. */
  readonly now: number;
  /** The values that are tried, in steps of .001. */
  readonly span: readonly [number, number];
  /** By side, T, U, K: the nearest value that gives it; `now` for the side taken, undefined where no value does. */
  readonly nearest: readonly [number | undefined, number | undefined, number | undefined];
}

const STEPS = 1000;

/** The side that a draw gives: T, U and K lie in this order on the line from 0 to 1. */
export function sideOf([pT, pU, pK]: readonly [number, number, number], chance: number): number {
  if (chance < pT) return T;
  return chance < pT + pU || pK === 0 ? U : K;
}

/**
 * For each lever by itself, the smallest change in the month of a choice that gives each of the other sides, by the
 * written-out utilities and the person's own draw. `state` is the state that those who reconsider see; it is not
 * changed. Only the lever's effect on this choice in this month counts: aid, attacks and peers stay as they were.
 */
export function whatWouldHaveKept(
  model: Model,
  state: State,
  who: Chooser,
  chance: number,
): readonly LeverChange[] {
  const trial: State = { ...state, scalars: state.scalars.slice() };
  return personalLevers.map((lever) => {
    trial.scalars.set(state.scalars);
    const now = present(model, state, lever);
    const [low, high] = spanOf(lever, now);
    const sideAt = (value: number) =>
      sideOf(choiceProbabilities(contextAt(model, trial, lever, value), who), chance);
    const nearest: [number | undefined, number | undefined, number | undefined] = [
      undefined,
      undefined,
      undefined,
    ];
    nearest[sideOf(choiceProbabilities(createChoiceContext(model, state), who), chance)] = now;
    let down = Math.floor(now * STEPS);
    let up = down + 1;
    const missing = () =>
      nearest[T] === undefined || nearest[U] === undefined || (model.rival && nearest[K] === undefined);
    while (missing() && (down >= low * STEPS || up <= high * STEPS)) {
      const isBelow = down >= low * STEPS && (up > high * STEPS || now * STEPS - down <= up - now * STEPS);
      const value = (isBelow ? down-- : up++) / STEPS;
      const side = sideAt(value);
      if (nearest[side] === undefined) nearest[side] = value;
    }
    return { lever, now, span: [low, high], nearest };
  });
}

function present(model: Model, state: State, lever: PersonalLever): number {
  return lever === "moderation" ? 1 - regimePosition(model, state) : read(state, slot[lever]);
}

/**
 * The study range, or the bounds where there is none, widened to include the value at that time; for the economy 0 to
 * 1.5.
 */
function spanOf(lever: PersonalLever, now: number): readonly [number, number] {
  const row: Settable | undefined = scheduled.find(({ name }) => name === lever);
  const [low, high] =
    row === undefined ? (lever === "economy" ? [0, 1.5] : [0, 1]) : (row.range ?? row.bounds);
  return [Math.min(low, now), Math.max(high, now)];
}

function contextAt(model: Model, state: State, lever: PersonalLever, value: number): ChoiceContext {
  if (lever === "moderation") for (const strand of strands) write(state, slot[strand], value);
  else write(state, slot[lever], value);
  if (lever === "propaganda") {
    const { deedPropaganda, attackScaleP } = model.settings;
    const deeds = deedPropaganda * tanh(read(state, slot.attacks) / attackScaleP);
    write(state, slot.propagandaNow, value + (1 - value) * deeds);
  }
  return createChoiceContext(model, state);
}
