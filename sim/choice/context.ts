/** What everybody who reconsiders this month sees alike: the terms of model.md §5 that depend on no person. */
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
