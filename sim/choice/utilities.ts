import { exp } from "../exact.ts";
import { K, T, U } from "../state/state.ts";
import type { ChoiceContext } from "./context.ts";

/** A person who reconsiders, and what the person's group and region look like. */
export interface Chooser {
  /** θ, e and v in 0–1. */
  readonly purity: number;
  readonly exposure: number;
  readonly vulnerability: number;
  /** T, K or U. */
  readonly affiliation: number;
  readonly salafi: boolean;
  /** g of the person's group. */
  readonly grievance: number;
  /** n_T, n_U, n_K (by affiliation): shares of those present, own group and region weighted. */
  readonly shares: readonly [number, number, number];
}

/** One named part of a utility, in units of utility. */
export interface UtilityTerm {
  readonly option: number;
  readonly name: string;
  readonly value: number;
}

/**
 * The utilities of T, K and U written out term by term (model.md, The choice). This is the definition; the tables of
 * `kernel.ts` are its fast form, and a test holds the two together.
 */
export function utilityTerms(c: ChoiceContext, who: Chooser): UtilityTerm[] {
  const above = Math.max(0, who.purity - c.position);
  const below = Math.max(0, c.position - who.purity);
  const salafi = who.salafi ? 1 : 0;
  const [nT, nU, nK] = who.shares;
  const ofT: [string, number][] = [
    ["incumbent", c.incumbentTerm],
    ["doctrineGap", -c.doctrineGap * above],
    ["betrayalFraming", -c.framing * who.exposure * above],
    ["moderateGap", -c.moderateGap * below],
    ["credentialClaim", -c.credentialClaim * who.purity],
    ["peers", c.peerInfluence * nT],
    ["salafiDistrust", -c.salafiDistrust * salafi],
    ["loyalty", who.affiliation === T ? c.loyaltyT : 0],
  ];
  const ofK: [string, number][] = [
    ["rival", c.rivalTerm],
    ["rivalGap", -c.rivalGap * (1 - who.purity)],
    ["propagandaPull", c.pull * who.exposure * who.purity],
    ["hardship", c.hardship * who.vulnerability],
    ["grievance", c.grievancePull * who.grievance],
    ["salafiTie", c.salafiTie * salafi],
    ["peers", c.peerInfluence * nK],
    ["loyalty", who.affiliation === K ? c.loyaltyK : 0],
  ];
  const ofU: [string, number][] = [
    ["selfReliance", c.unaffiliatedTerm],
    ["peers", c.peerInfluence * nU],
    ["inertia", who.affiliation === U ? c.inertiaU : 0],
  ];
  const named = (option: number, terms: [string, number][]) =>
    terms.map(([name, value]) => ({ option, name, value }));
  return [...named(T, ofT), ...(c.rival ? named(K, ofK) : []), ...named(U, ofU)];
}

/** Probabilities of T, U and K (by affiliation) for one person; K is 0 without a rival. Safe at any sharpness. */
export function choiceProbabilities(c: ChoiceContext, who: Chooser): [number, number, number] {
  const utility: [number, number, number] = [0, 0, c.rival ? 0 : Number.NEGATIVE_INFINITY];
  for (const { option, value } of utilityTerms(c, who)) utility[option] += value;
  const best = Math.max(...utility);
  const weight = (u: number) => (u === Number.NEGATIVE_INFINITY ? 0 : exp(c.sharpness * (u - best)));
  const [wT, wU, wK] = [weight(utility[T]), weight(utility[U]), weight(utility[K])];
  const total = wT + wU + wK;
  return [wT / total, wU / total, wK / total];
}
