/** One part of an option's utility: the name that a person's story gives it, and its value in units of utility. */
export type NamedPart = readonly [name: string, value: number];

/**
 * The context that is the same for everybody who reconsiders this month: the terms that depend on no person (model.md,
 * The choice).
 */
export interface ChoiceContext {
  readonly rival: boolean;
  /** β. */
  readonly sharpness: number;
  /** x_T, the regime's position on the scale of purity. */
  readonly position: number;
  /** Terms of T, in the order in which they are summed: b_T, b_E(E−1), b_L(L−.5). */
  readonly incumbentParts: readonly NamedPart[];
  /** Terms of K: −c_0, −ρR, f(F−1). */
  readonly rivalParts: readonly NamedPart[];
  /** Terms of U: e_1(E−1). */
  readonly unaffiliatedParts: readonly NamedPart[];
  /** α: weight of the gap of those more hard-line than the regime. */
  readonly doctrineGap: number;
  /** αφP: what propaganda adds to that weight at full exposure. */
  readonly framing: number;
  /** α_m: weight of the gap of those more moderate than the regime. */
  readonly moderateGap: number;
  /** b_W(M_doctrine − .1): lost per unit of purity. */
  readonly creedCost: number;
  /** c_c. */
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
  /** b_P, for members of T with a post. */
  readonly postTie: number;
  readonly inertiaU: number;
  /** Shares of T, U, K of those present in each region: regions × 3. */
  readonly regionShares: ArrayLike<number>;
}

/** The sum of an option's parts, in units of utility, added from the first to the last. */
export function sumParts(parts: readonly NamedPart[]): number {
  // −0 plus a number is that number to the last bit; 0 would turn −0 into 0.
  let sum = -0;
  for (const part of parts) sum += part[1];
  return sum;
}
