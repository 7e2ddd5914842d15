/**
 * Where the search for those who reconsider comes to the people of a part. It is one search over everybody, each of whose
 * turns passes by a number of people; so each part adds up what about as many turns as it has people for pass by, and the
 * sums of those before it tell where it stands. A few thousand turns remain to be walked.
 */
import { FROM_THE_FIRST, type ReconsiderKeys, type SearchStart } from "../choice/written.ts";
import type { Model } from "../compile.ts";
import { deskOf } from "../compiled/deskOf.ts";
import { pick } from "../random/alias.ts";
import { draw } from "../random/draw.ts";
import type { State } from "../state/state.ts";
import { groupsOf, type PartOfRun } from "./part.ts";

/** Standard deviations by which the search is begun early: it stands beyond the part's first person in no run of a lifetime. */
const DEVIATIONS = 8;
const MISSED = 255;

/** People whom a turn passes by or finds. */
const passed = (skip: number) => (skip === MISSED ? MISSED : skip + 1);

/** Turns of the search, a multiple of four, after which it has hardly ever passed by so many people. */
function turnsBefore({ settings }: Model, people: number): number {
  let [mean, square, rest] = [0, 0, 1];
  for (let skip = 0; skip < MISSED; skip++) {
    const probability = rest * settings.reconsiderRate;
    mean += probability * passed(skip);
    square += probability * passed(skip) * passed(skip);
    rest -= probability;
  }
  mean += rest * MISSED;
  square += rest * MISSED * MISSED;
  const turns = people / mean;
  const spread = Math.sqrt(turns * Math.max(0, square - mean * mean)) / mean;
  return 4 * Math.max(0, Math.floor((turns - DEVIATIONS * spread) / 4) - 1);
}

function firstTurnOf(model: Model, { index, count }: PartOfRun): number {
  return turnsBefore(model, groupsOf(model, { index, count }).first * model.groupSize);
}

/** People passed by in the turns of a part up to those of the next; 0 for the last part, which no other follows. */
export function passTurns(
  model: Model,
  state: State,
  keys: ReconsiderKeys,
  { index, count }: PartOfRun,
): number {
  const { skips } = model.choice;
  if (skips === undefined || index === count - 1) return 0;
  const first = firstTurnOf(model, { index, count });
  const turns = firstTurnOf(model, { index: index + 1, count }) - first;
  const desk = deskOf(model, state);
  if (desk !== undefined) return desk.code.passBy(keys.skip0, keys.skip1, first, turns);
  let people = 0;
  for (let turn = first; turn < first + turns; turn++)
    people += passed(pick(skips, draw(turn, keys.skip0, keys.skip1)));
  return people;
}

/** Where the search comes to the first person of a part; `before` is what all parts have told of {@link passTurns}. */
export function searchStart(
  model: Model,
  keys: ReconsiderKeys,
  part: PartOfRun,
  before: Float64Array,
): SearchStart {
  const { skips } = model.choice;
  const end = groupsOf(model, part).first * model.groupSize;
  if (skips === undefined || end === 0) return FROM_THE_FIRST;
  let turn = firstTurnOf(model, part);
  let person = 0;
  for (let index = 0; index < part.index; index++) person += before[index];
  if (person > end) [person, turn] = [0, 0];
  for (;;) {
    const next = person + passed(pick(skips, draw(turn, keys.skip0, keys.skip1)));
    if (next > end) return { person, turn };
    person = next;
    turn++;
  }
}
