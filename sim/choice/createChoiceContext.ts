import type { Model } from "../compile.ts";
import { doctrineModeration, REFERENCE_MODERATION, regimePosition } from "../policy.ts";
import { K, read, type State, slot, T, U } from "../state/state.ts";
import type { ChoiceContext } from "./context.ts";

/**
 * The context of this month's choice, from the state before anybody switches. A part of a utility that depends on no
 * person is in one of these lists and nowhere else: the month's tables, the written-out utilities, a person's story and
 * the search for what would have kept a person all read it there.
 */
export function createChoiceContext(model: Model, state: State): ChoiceContext {
  const s = model.settings;
  const economy = read(state, slot.economy);
  const propaganda = model.rival ? read(state, slot.propagandaNow) : 0;
  return {
    rival: model.rival,
    sharpness: s.choiceSharpness,
    position: regimePosition(model, state),
    incumbentParts: [
      ["incumbentAppeal", s.incumbentAppeal],
      ["patronage", s.patronage * (economy - 1)],
      ["legitimacy", s.legitimacyPull * (read(state, slot.legitimacy) - 0.5)],
    ],
    rivalParts: [
      ["rivalEntryCost", -s.rivalEntryCost],
      ["deterrence", -s.deterrence * read(state, slot.repression)],
      ["funding", s.fundingPull * (read(state, slot.funding) - 1)],
    ],
    unaffiliatedParts: [["selfReliance", s.selfReliance * (economy - 1)]],
    doctrineGap: s.doctrineGap,
    framing: s.doctrineGap * s.betrayalFraming * propaganda,
    moderateGap: s.moderateGap,
    creedCost: s.creedStanding * (doctrineModeration(model, state) - REFERENCE_MODERATION),
    credentialClaim: s.credentialClaim,
    rivalGap: s.rivalGap,
    pull: s.propagandaPull * propaganda,
    hardship: s.hardshipPull * (1 - economy),
    grievancePull: s.grievancePull,
    salafiTie: s.salafiTie,
    salafiDistrust: s.salafiDistrust,
    peerInfluence: s.peerInfluence,
    groupWeight: s.groupWeight,
    loyaltyT: s.loyaltyT,
    loyaltyK: s.loyaltyK,
    postTie: s.postTie,
    inertiaU: s.inertiaU,
    regionShares: sharesOf(state.regions),
  };
}

function sharesOf(regions: Int32Array): number[] {
  const shares: number[] = [];
  for (let i = 0; i < regions.length; i += 3) {
    const present = regions[i + T] + regions[i + K] + regions[i + U];
    for (let a = 0; a < 3; a++) shares.push(present === 0 ? 0 : regions[i + a] / present);
  }
  return shares;
}
