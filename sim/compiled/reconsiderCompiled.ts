import type { ExpectedTerms } from "../choice/expectedTerms.ts";
import { FRAMING_EDGE, GAP_T, GROUP, PEERS } from "../choice/tableLayout.ts";
import { FROM_THE_FIRST, type ReconsiderKeys } from "../choice/written.ts";
import type { Model } from "../compile.ts";
import { read, type State, slot } from "../state/state.ts";
import type { Desk } from "./desk.ts";
import {
  FIRST_HARD_LEFT,
  FLOWS,
  HARD_TK,
  HARD_TU,
  NO_POST_TK,
  NO_POST_TU,
  POSTS,
  ROSTER_LENGTH,
  SALAFI_JOINS,
} from "./places.ts";

/** `chooseByTables` in WebAssembly, with the same bytes as result, on a desk with the model's tables. */
export function reconsiderCompiled(
  desk: Desk,
  model: Model,
  state: State,
  keys: ReconsiderKeys,
  start = FROM_THE_FIRST,
  terms?: ExpectedTerms,
): void {
  const { scalars } = state;
  const { choice } = model;
  bringMonth(desk, model);
  desk.code.begin(
    keys.skip0,
    keys.skip1,
    keys.choice0,
    keys.choice1,
    choice.tables.firstAbove,
    read(state, slot.month),
    choice.grievanceExponent,
    read(state, slot.rosterLength),
    start.person,
    start.turn,
  );
  for (let found = desk.code.goOn(); found > 0; found = desk.code.goOn())
    if (terms !== undefined) terms.addAll(desk.terms.subarray(0, desk.code.listTerms(found)));
  const { tallies } = desk;
  for (let i = 0; i < 9; i++) scalars[slot.flow0 + i] = tallies[FLOWS + i];
  scalars[slot.expectedTK] = desk.expected[0];
  scalars[slot.rosterLength] = tallies[ROSTER_LENGTH];
  scalars[slot.postsT] += tallies[POSTS];
  scalars[slot.hardTU] += tallies[HARD_TU];
  scalars[slot.noPostTU] += tallies[NO_POST_TU];
  scalars[slot.salafiJoins] += tallies[SALAFI_JOINS];
  scalars[slot.noPostTK] += tallies[NO_POST_TK];
  scalars[slot.hardTK] += tallies[HARD_TK];
  scalars[slot.hardExitsTK] += tallies[HARD_TK];
  scalars[slot.firstHardLeft] += tallies[FIRST_HARD_LEFT];
}

/** The gaps are copied when policy changes, the weights of groups every month; the other tables of a month are made there. */
function bringMonth(desk: Desk, { choice }: Model): void {
  const { weights, gapKey, steps } = choice.tables;
  if (desk.gapKey !== gapKey) {
    desk.gapKey = gapKey;
    desk.weights.set(weights.subarray(GAP_T, FRAMING_EDGE));
    desk.code.pair();
  }
  for (let i = GROUP; i < PEERS; i++) desk.weights[i] = weights[i];
  for (let i = 0; i < steps.length; i++) desk.ladders[i] = steps[i];
  desk.code.spread();
}
