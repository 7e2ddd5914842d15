import { createChoiceContext } from "../choice/createChoiceContext.ts";
import { type Chooser, choiceProbabilities, type UtilityTerm, utilityTerms } from "../choice/utilities.ts";
import { chooserOf, reconsidering } from "../choice/written.ts";
import { compileModel, type Model } from "../compile.ts";
import { createPopulation } from "../population/createPopulation.ts";
import { draw, uniform } from "../random/draw.ts";
import { replicateKey } from "../random/keys.ts";
import { reconsiderKeys } from "../rules/reconsider.ts";
import type { Treatment } from "../scenario.ts";
import { levelValue } from "../state/levels.ts";
import { AFFILIATION_SHIFT, POST, read, type State, slot, X } from "../state/state.ts";
import { step } from "../step.ts";
import { type LeverChange, sideOf, whatWouldHaveKept } from "./whatWouldHaveKept.ts";

/** One time that a person reconsidered: what the person saw, and the choice. */
export interface Decision {
  /** The row in which the choice shows, 1 for the first month. */
  readonly row: number;
  /** Affiliation before and after: 0 T, 1 U, 2 K. */
  readonly from: number;
  readonly to: number;
  /** Every part of the utilities of T, U and K, in units of utility. */
  readonly terms: readonly UtilityTerm[];
  /** The probabilities of T, U and K. */
  readonly probabilities: readonly [number, number, number];
  /** The person's draw, 0–1: below the first probability it means T, below the sum of the first two U, else K. */
  readonly chance: number;
  readonly chooser: Chooser;
  /** By lever, the values that would have given another choice. */
  readonly changes: readonly LeverChange[];
  /** x_T, E and P at that time. */
  readonly position: number;
  readonly economy: number;
  readonly propaganda: number;
}

/** One person through one replicate. */
export interface PersonStory {
  readonly person: number;
  readonly group: number;
  /** 0 East, 1 North, 2 Kabul, 3 South, 4 West. */
  readonly region: number;
  readonly salafi: boolean;
  /** Affiliation by row: 0 T, 1 U, 2 K, 3 X. */
  readonly affiliations: Uint8Array;
  /** θ by row: a newcomer who takes the place of a removed person has another θ. */
  readonly purities: Float64Array;
  /** By row, 1 for those who have a post in T, or would be given one on joining; a newcomer has another. */
  readonly posts: Uint8Array;
  readonly decisions: readonly Decision[];
}

/** Runs one replicate again and follows one person, 0 to agents − 1. Throws when there is no such person. */
export function personStory(scenario: Treatment, replicate: number, person: number): PersonStory {
  const model = compileModel(scenario);
  if (!Number.isInteger(person) || person < 0 || person >= model.agents)
    throw new Error(`person: expected a whole number from 0 to ${model.agents - 1}, received ${person}`);
  const state = createPopulation(model, replicateKey(scenario.seed, replicate));
  const group = Math.floor(person / model.groupSize);
  const groupClass = state.groups[group * 4 + 3];
  const affiliations = new Uint8Array(scenario.months + 1);
  const purities = new Float64Array(scenario.months + 1);
  const posts = new Uint8Array(scenario.months + 1);
  const decisions: Decision[] = [];
  for (let row = 0; row <= scenario.months; row++) {
    if (row > 0) step(model, state, (_, before) => watch(model, before, person, decisions));
    affiliations[row] = affiliationOf(state, person);
    purities[row] = levelValue(state.people[person] & 255);
    posts[row] = (state.people[person] & POST) === 0 ? 0 : 1;
  }
  return {
    person,
    group,
    region: groupClass >> 1,
    salafi: (groupClass & 1) === 1,
    affiliations,
    purities,
    posts,
    decisions,
  };
}

function affiliationOf(state: State, person: number): number {
  return (state.people[person] >>> AFFILIATION_SHIFT) & 3;
}

function watch(model: Model, state: State, person: number, decisions: Decision[]): void {
  if (affiliationOf(state, person) === X || !reconsiders(model, state, person)) return;
  const c = createChoiceContext(model, state);
  const chooser = chooserOf(model, state, c, person);
  const probabilities = choiceProbabilities(c, chooser);
  const { choice0, choice1 } = reconsiderKeys(state);
  const chance = uniform(draw(person, choice0, choice1));
  decisions.push({
    row: read(state, slot.month) + 1,
    from: chooser.affiliation,
    to: sideOf(probabilities, chance),
    terms: utilityTerms(c, chooser),
    probabilities,
    chance,
    chooser,
    changes: whatWouldHaveKept(model, state, chooser, chance),
    position: c.position,
    economy: read(state, slot.economy),
    propaganda: read(state, slot.propagandaNow),
  });
}

function reconsiders(model: Model, state: State, person: number): boolean {
  const { skips } = model.choice;
  if (skips === undefined) return false;
  for (const found of reconsidering(state.agents, skips, reconsiderKeys(state)))
    if (found >= person) return found === person;
  return false;
}
