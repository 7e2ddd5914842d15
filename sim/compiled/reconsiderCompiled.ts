import { type ChoiceContext, sumParts } from "../choice/context.ts";
import type { ExpectedTerms } from "../choice/expectedTerms.ts";
import { prepareGaps } from "../choice/monthTables.ts";
import { FRAMING_EDGE, GAP_T } from "../choice/tableLayout.ts";
import { FROM_THE_FIRST, type ReconsiderKeys } from "../choice/written.ts";
import type { Model } from "../compile.ts";
import { levelValue } from "../state/levels.ts";
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
  context: ChoiceContext,
  keys: ReconsiderKeys,
  start = FROM_THE_FIRST,
  terms?: ExpectedTerms,
): void {
  const { scalars } = state;
  const { choice } = model;
  const { code } = desk;
  bringContext(desk, model, context);
  code.reconsider(
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
    terms === undefined ? 0 : 1,
  );
  if (terms !== undefined)
    for (let found = code.goOn(); found > 0; found = code.goOn())
      terms.addAll(desk.terms.subarray(0, code.listTerms(found)));
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

/** The gaps are copied when policy changes; the other tables of a month are made there from what is written here. */
function bringContext(desk: Desk, { choice }: Model, c: ChoiceContext): void {
  const { context } = desk;
  const { tables } = choice;
  prepareGaps(tables, c);
  if (desk.gapKey !== tables.gapKey) {
    desk.gapKey = tables.gapKey;
    desk.weights.set(tables.weights.subarray(GAP_T, FRAMING_EDGE));
    desk.code.pair();
  }
  context[0] = c.sharpness;
  context[1] = levelValue(tables.firstAbove) - c.position;
  context[2] = -c.sharpness * c.framing;
  context[3] = c.sharpness * c.pull;
  context[4] = c.sharpness * c.hardship;
  context[5] = sumParts(c.incumbentParts);
  context[6] = sumParts(c.unaffiliatedParts);
  context[7] = sumParts(c.rivalParts);
  context[8] = c.peerInfluence * (1 - c.groupWeight);
  context[9] = c.salafiDistrust;
  context[10] = c.salafiTie;
  context[11] = c.rival ? 1 : 0;
  for (let i = 0; i < c.regionShares.length; i++) context[12 + i] = c.regionShares[i];
}
