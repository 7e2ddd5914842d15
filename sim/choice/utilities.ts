import { exp } from "../exact.ts";
import { K, T, U } from "../state/state.ts";
import { type ChoiceContext, type NamedPart, sumParts } from "./context.ts";

/** A person who reconsiders, with the state of the person's group and region. */
export interface Chooser {
  /** θ, e and v in 0–1. */
  readonly purity: number;
  readonly exposure: number;
  readonly vulnerability: number;
  /** T, K or U. */
  readonly affiliation: number;
  /** Whether the person has a post when in T. */
  readonly post: boolean;
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
 * The utilities of T, K and U written out term by term (model.md, The choice), for each option first the parts that
 * depend on no person. This is the definition; the tables of `kernel.ts` are its fast form, and a test checks that the
 * two agree.
 */
function utilityParts(c: ChoiceContext, who: Chooser): Readonly<Record<"ofT" | "ofK" | "ofU", NamedPart[]>> {
  const above = Math.max(0, who.purity - c.position);
  const below = Math.max(0, c.position - who.purity);
  const salafi = who.salafi ? 1 : 0;
  const [nT, nU, nK] = who.shares;
  return {
    ofT: [
      ...c.incumbentParts,
      ["doctrineGap", -c.doctrineGap * above],
      ["betrayalFraming", -c.framing * who.exposure * above],
      ["moderateGap", -c.moderateGap * below],
      ["creedStanding", -c.creedCost * who.purity],
      ["peers", c.peerInfluence * nT],
      ["salafiDistrust", -c.salafiDistrust * salafi],
      ["loyalty", who.affiliation === T ? c.loyaltyT : 0],
      ["post", who.affiliation === T && who.post ? c.postTie : 0],
    ],
    ofK: [
      ...c.rivalParts,
      ["rivalGap", -c.rivalGap * (1 - who.purity)],
      ["credentialClaim", c.credentialClaim * who.purity],
      ["propagandaPull", c.pull * who.exposure * who.purity],
      ["hardship", c.hardship * who.vulnerability],
      ["grievance", c.grievancePull * who.grievance],
      ["salafiTie", c.salafiTie * salafi],
      ["peers", c.peerInfluence * nK],
      ["loyalty", who.affiliation === K ? c.loyaltyK : 0],
    ],
    ofU: [
      ...c.unaffiliatedParts,
      ["peers", c.peerInfluence * nU],
      ["inertia", who.affiliation === U ? c.inertiaU : 0],
    ],
  };
}

/** Every part of the utilities of T, K and U, option by option; without a rival none of K. */
export function utilityTerms(c: ChoiceContext, who: Chooser): UtilityTerm[] {
  const { ofT, ofK, ofU } = utilityParts(c, who);
  const named = (option: number, parts: readonly NamedPart[]) =>
    parts.map(([name, value]) => ({ option, name, value }));
  return [...named(T, ofT), ...(c.rival ? named(K, ofK) : []), ...named(U, ofU)];
}

/** Probabilities of T, U and K (by affiliation) for one person; K is 0 without a rival. Safe at any sharpness. */
export function choiceProbabilities(c: ChoiceContext, who: Chooser): [number, number, number] {
  const { ofT, ofK, ofU } = utilityParts(c, who);
  const [uT, uU] = [sumParts(ofT), sumParts(ofU)];
  const uK = c.rival ? sumParts(ofK) : Number.NEGATIVE_INFINITY;
  const best = Math.max(uT, uU, uK);
  const weight = (u: number) => (u === Number.NEGATIVE_INFINITY ? 0 : exp(c.sharpness * (u - best)));
  const [wT, wU, wK] = [weight(uT), weight(uU), weight(uK)];
  const total = wT + wU + wK;
  return [wT / total, wU / total, wK / total];
}
