import type { ChoiceContext } from "../choice/context.ts";
import { contextOf } from "../choice/createChoiceContext.ts";
import type { ExpectedTerms } from "../choice/expectedTerms.ts";
import { chooseByTables } from "../choice/kernel.ts";
import { prepareMonthTables, tablesReach } from "../choice/monthTables.ts";
import { chooseByUtilities, FROM_THE_FIRST, type ReconsiderKeys } from "../choice/written.ts";
import type { Model } from "../compile.ts";
import { deskOf } from "../compiled/deskOf.ts";
import { reconsiderCompiled } from "../compiled/reconsiderCompiled.ts";
import { monthKey, purpose } from "../random/keys.ts";
import { add, K, read, type State, slot, T, U } from "../state/state.ts";
import { stateKey } from "../state/stateKey.ts";

/** Step 7: each person present reconsiders with probability reconsiderRate; all see the shares from before the switches. */
export function reconsider(model: Model, state: State): void {
  if (model.choice.skips !== undefined) reconsiderUnder(model, state, contextOf(model, state));
}

/**
 * The same under a context that is given, from where the search for those who reconsider first comes to the people of the
 * state. The terms of the expected sum are added to `terms`.
 */
export function reconsiderUnder(
  model: Model,
  state: State,
  context: ChoiceContext,
  start = FROM_THE_FIRST,
  terms?: ExpectedTerms,
): void {
  const { skips } = model.choice;
  if (skips === undefined) return;
  const keys = reconsiderKeys(state);
  if (tablesReach(context, model.settings.grievanceCap)) {
    const desk = deskOf(model, state);
    if (desk !== undefined) reconsiderCompiled(desk, model, state, context, keys, start, terms);
    else {
      prepareMonthTables(model.choice.tables, context);
      chooseByTables(model, state, skips, keys, start, terms);
    }
  } else {
    chooseByUtilities(model, state, context, skips, keys, start, terms);
  }
  add(state, slot.cumulativeTU, state.scalars[slot.flow0 + T * 3 + U]);
  add(state, slot.cumulativeTK, state.scalars[slot.flow0 + T * 3 + K]);
  add(state, slot.cumulativeExpectedTK, read(state, slot.expectedTK));
}

/** The keys of this month's step 7. */
export function reconsiderKeys(state: State): ReconsiderKeys {
  const key = stateKey(state);
  const month = read(state, slot.month);
  const who = monthKey(key, month, purpose.reconsider);
  const what = monthKey(key, month, purpose.choice);
  return { skip0: who.k0, skip1: who.k1, choice0: what.k0, choice1: what.k1 };
}
