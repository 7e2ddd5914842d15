import type { Model } from "../compile.ts";
import { regimePosition } from "../policy.ts";
import { K, read, type State, T, U } from "../state/state.ts";

/** What everybody who reconsiders this month sees alike: the terms that depend on no person (model.md, The choice). */
export interface ChoiceContext {
  readonly rival: boolean;
  /** β. */
  readonly sharpness: number;
  /** x_T, the regime's position on the scale of purity. */
  readonly position: number;
  /** b_T + b_E(E−1) + b_L(L−.5). */
  readonly incumbentTerm: number;
  /** −c_0 − ρR + f(F−1). */
  readonly rivalTerm: number;
  /** e_1(E−1). */
  readonly unaffiliatedTerm: number;
  /** α: weight of the gap of those more hard-line than the regime. */
  readonly doctrineGap: number;
  /** αφP: what propaganda adds to that weight at full exposure. */
  readonly framing: number;
  /** α_m: weight of the gap of those more moderate than the regime. */
  readonly moderateGap: number;
  /** c_c, 0 without a rival. */
  readonly credentialClaim: number;
  /** α_K. */
  readonly rivalGap: number;
  /** κP. */
  readonly pull: number;
  /** h_K(1−E). */
  readonly hardship: number;
  readonly grievancePull: number;
  readonly salafiTie: number;
  readonly salafiDistrust: number;
  readonly peerInfluence: number;
  readonly groupWeight: number;
  readonly loyaltyT: number;
  readonly loyaltyK: number;
  readonly inertiaU: number;
  /** Shares of T, U, K of those present in each region: regions × 3. */
  readonly regionShares: Float64Array;
}

export function choiceContext(model: Model, state: State): ChoiceContext {
  const s = model.settings;
  const economy = read(state, "economy");
  const propaganda = model.rival ? read(state, "propagandaNow") : 0;
  return {
    rival: model.rival,
    sharpness: s.choiceSharpness,
    position: regimePosition(model, state),
    incumbentTerm:
      s.incumbentAppeal + s.patronage * (economy - 1) + s.legitimacyPull * (read(state, "legitimacy") - 0.5),
    rivalTerm:
      -s.rivalEntryCost -
      s.deterrence * read(state, "repression") +
      s.fundingPull * (read(state, "funding") - 1),
    unaffiliatedTerm: s.selfReliance * (economy - 1),
    doctrineGap: s.doctrineGap,
    framing: s.doctrineGap * s.betrayalFraming * propaganda,
    moderateGap: s.moderateGap,
    credentialClaim: model.rival ? s.credentialClaim : 0,
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
    inertiaU: s.inertiaU,
    regionShares: sharesOf(state.regions),
  };
}

function sharesOf(regions: Int32Array): Float64Array {
  const shares = new Float64Array(regions.length);
  for (let i = 0; i < regions.length; i += 3) {
    const present = regions[i + T] + regions[i + K] + regions[i + U];
    if (present === 0) continue;
    for (let a = 0; a < 3; a++) shares[i + a] = regions[i + a] / present;
  }
  return shares;
}
