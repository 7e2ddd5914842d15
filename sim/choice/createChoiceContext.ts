import type { Model } from "../compile.ts";
import { doctrineModeration, REFERENCE_MODERATION, regimePosition } from "../policy.ts";
import { REGIONS } from "../state/regions.ts";
import { K, read, type State, slot, T, U } from "../state/state.ts";
import type { ChoiceContext } from "./context.ts";

/**
 * The context of this month's choice, from the state before anybody switches. A part of a utility that depends on no
 * person is in one of these lists and nowhere else: the month's tables, the written-out utilities, a person's story and
 * the search for what would have kept a person all read it there.
 */
export function createChoiceContext(model: Model, state: State): ChoiceContext {
  return update(createLasting(model), model, state);
}

/** The same in an object of the model's own, valid until it is asked for again: for the rule, which needs it every month. */
export function contextOf(model: Model, state: State): ChoiceContext {
  const { choice } = model;
  choice.context ??= createLasting(model);
  return update(choice.context as Context, model, state);
}

type List = [name: string, value: number][];
type Context = { -readonly [Name in keyof ChoiceContext]: ChoiceContext[Name] } & {
  readonly incumbentParts: List;
  readonly rivalParts: List;
  readonly unaffiliatedParts: List;
  readonly regionShares: Float64Array;
};

/** What stays the same in all months; the rest is to be written by {@link update}. */
function createLasting({ rival, settings: s }: Model): Context {
  return {
    rival,
    sharpness: s.choiceSharpness,
    position: 0.5,
    incumbentParts: [
      ["incumbentAppeal", s.incumbentAppeal],
      ["patronage", 0.5],
      ["legitimacy", 0.5],
    ],
    rivalParts: [
      ["rivalEntryCost", -s.rivalEntryCost],
      ["deterrence", 0.5],
      ["funding", 0.5],
    ],
    unaffiliatedParts: [["selfReliance", 0.5]],
    doctrineGap: s.doctrineGap,
    framing: 0.5,
    moderateGap: s.moderateGap,
    creedCost: 0.5,
    credentialClaim: s.credentialClaim,
    rivalGap: s.rivalGap,
    pull: 0.5,
    hardship: 0.5,
    grievancePull: s.grievancePull,
    salafiTie: s.salafiTie,
    salafiDistrust: s.salafiDistrust,
    peerInfluence: s.peerInfluence,
    groupWeight: s.groupWeight,
    loyaltyT: s.loyaltyT,
    loyaltyK: s.loyaltyK,
    postTie: s.postTie,
    inertiaU: s.inertiaU,
    regionShares: new Float64Array(REGIONS * 3),
  };
}

function update(c: Context, model: Model, state: State): ChoiceContext {
  const s = model.settings;
  const economy = read(state, slot.economy);
  const propaganda = model.rival ? read(state, slot.propagandaNow) : 0;
  c.position = regimePosition(model, state);
  c.incumbentParts[1][1] = s.patronage * (economy - 1);
  c.incumbentParts[2][1] = s.legitimacyPull * (read(state, slot.legitimacy) - 0.5);
  c.rivalParts[1][1] = -s.deterrence * read(state, slot.repression);
  c.rivalParts[2][1] = s.fundingPull * (read(state, slot.funding) - 1);
  c.unaffiliatedParts[0][1] = s.selfReliance * (economy - 1);
  c.framing = s.doctrineGap * s.betrayalFraming * propaganda;
  c.creedCost = s.creedStanding * (doctrineModeration(model, state) - REFERENCE_MODERATION);
  c.pull = s.propagandaPull * propaganda;
  c.hardship = s.hardshipPull * (1 - economy);
  const { regions } = state;
  for (let i = 0; i < regions.length; i += 3) {
    const present = regions[i + T] + regions[i + K] + regions[i + U];
    for (let a = 0; a < 3; a++) c.regionShares[i + a] = present === 0 ? 0 : regions[i + a] / present;
  }
  return c;
}
