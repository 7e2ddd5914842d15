/**
 * Where each table of weights begins in the one array that holds them all, in doubles (one array and constants keep the
 * kernel tight). Read by TypeScript and by the AssemblyScript of `compiled/*.assembly.ts` alike.
 */

/** Weight of T by purity: both gaps and the standing abroad. */
export const GAP_T = 0;
/** Framing exp(−βαφP·e·(θ−x)) = edge[j] · high[m >> 9] · low[m & 511], m = (2j+1)(i − firstAbove); edge[256] = 1. */
export const FRAMING_EDGE = 256;
export const FRAMING_HIGH = 520;
export const FRAMING_LOW = 776;
/** Pull exp(βκP·e·θ) = high[m >> 9] · low[m & 511], m = (2i+1)(2j+1). */
export const PULL_HIGH = 1288;
export const PULL_LOW = 1800;
/** Hardship exp(βh_K·v·(1−E)) by vulnerability. */
export const HARDSHIP = 2312;
/** exp(−βα_K(1−θ) + βc_cθ) by purity. */
export const RIVAL_GAP = 2568;
/**
 * exp(βλ_a) for those now in a, for members of T with a post exp(β(λ_T + b_P)), 1 for the others: by post and present
 * affiliation (4 · post + affiliation), eight entries an option T, U, K.
 */
export const LOYALTY = 2824;
/** Weights of T, U, K common to a class of group (region × 2 + Salafi): four entries a class. */
export const GROUP = 2848;
/** exp(βJω·count/present) at present × (groupSize + 1) + count, for groups small enough. */
export const PEERS = 2888;
