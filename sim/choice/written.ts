import type { Model } from "../compile.ts";
import { grievanceAt } from "../grievance.ts";
import { pick } from "../random/alias.ts";
import { draw, uniform } from "../random/draw.ts";
import { levelValue } from "../state/levels.ts";
import { K, POST, read, type State, slot, T, U, X } from "../state/state.ts";
import type { ChoiceContext } from "./context.ts";
import type { ExpectedTerms } from "./expectedTerms.ts";
import { switchSide } from "./switchSide.ts";
import { type Chooser, choiceProbabilities } from "./utilities.ts";

/** Keys of the two draws of step 7: who reconsiders (by turn), and what each chooses (by person). */
export interface ReconsiderKeys {
  readonly skip0: number;
  readonly skip1: number;
  readonly choice0: number;
  readonly choice1: number;
}

/** Where the search for those who reconsider stands: the next person, and the next of its draws. */
export interface SearchStart {
  readonly person: number;
  readonly turn: number;
}

/** Where it begins. */
export const FROM_THE_FIRST: SearchStart = { person: 0, turn: 0 };

/**
 * Who reconsiders this month, in order, of the people before `end`: geometric skips keyed by seed and month, the same for
 * every policy at equal rate.
 */
export function* reconsidering(
  end: number,
  skips: Uint32Array,
  keys: ReconsiderKeys,
  start = FROM_THE_FIRST,
): Generator<number> {
  let { person } = start;
  for (let { turn } = start; person < end; turn++) {
    const skip = pick(skips, draw(turn, keys.skip0, keys.skip1));
    person += skip;
    if (skip === 255) continue;
    if (person < end) yield person;
    person++;
  }
}

/** A person as the choice sees them, with the present state of the group. */
export function chooserOf(model: Model, state: State, c: ChoiceContext, person: number): Chooser {
  const group = Math.floor((person - state.firstPerson) / state.groupSize);
  const [nT, nU, nK, groupClass] = state.groups.subarray(group * 4, group * 4 + 4);
  const present = nT + nK + nU;
  const region = groupClass >> 1;
  const share = (count: number, a: number) =>
    c.groupWeight * (present === 0 ? 0 : count / present) +
    (1 - c.groupWeight) * c.regionShares[region * 3 + a];
  const word = state.people[person - state.firstPerson];
  return {
    purity: levelValue(word & 255),
    exposure: levelValue((word >>> 8) & 255),
    vulnerability: levelValue((word >>> 16) & 255),
    affiliation: (word >>> 24) & 3,
    post: (word & POST) !== 0,
    salafi: (groupClass & 1) === 1,
    grievance: grievanceAt(model, state, group, read(state, slot.month)),
    shares: [share(nT, T), share(nU, U), share(nK, K)],
  };
}

/** Step 7 by the written-out utilities: the same draws and the same law as `chooseByTables`, at any sharpness. */
export function chooseByUtilities(
  model: Model,
  state: State,
  c: ChoiceContext,
  skips: Uint32Array,
  keys: ReconsiderKeys,
  start = FROM_THE_FIRST,
  terms?: ExpectedTerms,
): void {
  const flows = new Int32Array(9);
  const switches: [person: number, from: number, to: number][] = [];
  let expected = 0;
  for (const person of reconsidering(state.firstPerson + state.agents, skips, keys, start)) {
    const who = chooserOf(model, state, c, person);
    if (who.affiliation === X) continue;
    const [pT, pU, pK] = choiceProbabilities(c, who);
    if (who.affiliation === T) {
      expected += pK;
      terms?.add(pK);
    }
    const target = uniform(draw(person, keys.choice0, keys.choice1));
    const next = target < pT ? T : target < pT + pU || pK === 0 ? U : K;
    flows[who.affiliation * 3 + next]++;
    if (next !== who.affiliation) switches.push([person, who.affiliation, next]);
  }
  for (const [person, from, to] of switches)
    switchSide(state, person, Math.floor((person - state.firstPerson) / state.groupSize), from, to);
  for (let i = 0; i < 9; i++) state.scalars[slot.flow0 + i] = flows[i];
  state.scalars[slot.expectedTK] = expected;
}
