import type { Estimate } from "../estimate.ts";
import { estimateShare } from "../estimateShare.ts";
import type { Outcome } from "./claimTest.ts";

/** What was found of an outcome of which something is claimed. */
export type Finding = "holds" | "does not hold" | "too few runs to tell";

/** Which way an outcome goes, whatever is claimed. */
export type Direction = "higher" | "lower" | "no difference that matters" | "too few runs to tell";

/** What is said of a claim: words that follow from numbers, and from nothing else. */
export type Verdict = "holds" | "does not hold in this model" | "it depends" | "too few runs to tell";

/**
 * It holds when the nearer end of the 95 % interval reaches the smallest effect that matters, on the claimed side; it
 * does not when the farther end stays short of it. An interval with that effect inside tells neither.
 */
export function findingOf({ low, high }: Estimate, { claimed, smallest }: Asked): Finding {
  const [nearer, farther] = claimed === "higher" ? [low, high] : [-high, -low];
  if (nearer >= smallest) return "holds";
  return farther < smallest ? "does not hold" : "too few runs to tell";
}

type Asked = Pick<Outcome, "smallest"> & { readonly claimed: "higher" | "lower" };

/**
 * *Higher* or *lower* when the nearer end of the interval reaches the smallest effect that matters on that side; *no
 * difference that matters* when both ends stay short of it on both sides.
 */
export function directionOf({ low, high }: Estimate, { smallest }: Pick<Outcome, "smallest">): Direction {
  if (low >= smallest) return "higher";
  if (high <= -smallest) return "lower";
  return low > -smallest && high < smallest ? "no difference that matters" : "too few runs to tell";
}

/** A claim holds where all that decides it does, and does not where one of these does not. */
export function joinFindings(findings: readonly Finding[]): Finding {
  return worst.find((finding) => findings.includes(finding)) ?? "holds";
}

const worst: readonly Finding[] = ["does not hold", "too few runs to tell", "holds"];

/** What was found in the worlds. */
export interface WorldTally {
  readonly count: number;
  readonly holding: number;
  readonly notHolding: number;
  readonly tooFew: number;
  /** Share of the worlds in which it holds, 0–1, with its interval; undefined without worlds. */
  readonly share: Estimate | undefined;
}

/** In how many worlds an outcome goes which way; they add up to `count`. */
export interface DirectionTally {
  readonly count: number;
  readonly higher: number;
  readonly lower: number;
  /** No difference that matters. */
  readonly neither: number;
  readonly tooFew: number;
}

/** Counts the directions, world by world. */
export function tallyDirections(directions: readonly Direction[]): DirectionTally {
  const number = (asked: Direction) => directions.filter((direction) => direction === asked).length;
  return {
    count: directions.length,
    higher: number("higher"),
    lower: number("lower"),
    neither: number("no difference that matters"),
    tooFew: number("too few runs to tell"),
  };
}

/** Counts what was found, world by world. */
export function tallyWorlds(findings: readonly Finding[]): WorldTally {
  const { length: count } = findings;
  const number = (asked: Finding) => findings.filter((finding) => finding === asked).length;
  const holding = number("holds");
  return {
    count,
    holding,
    notHolding: number("does not hold"),
    tooFew: number("too few runs to tell"),
    share: count === 0 ? undefined : estimateShare(holding, count),
  };
}

/**
 * The verdict on a claim from what was found at the base and in the plausible worlds. It *holds* when it does at the
 * base and in nine worlds of ten or more. It *does not hold in this model* when it does not at the base and holds in one
 * world of ten or fewer. All else *depends*. Where too few runs leave open which of these it is, they are *too few to
 * tell*. Without worlds the base alone decides.
 */
export function verdictOf(base: Finding, { count, holding, tooFew }: WorldTally): Verdict {
  const isNearlyAll = (worlds: number) => 10 * worlds >= 9 * count;
  const isNearlyNone = (worlds: number) => 10 * worlds <= count;
  const most = holding + tooFew;
  if (base === "holds" && isNearlyAll(holding)) return "holds";
  if (base === "does not hold" && isNearlyNone(most)) return "does not hold in this model";
  const mayHold = base !== "does not hold" && isNearlyAll(most);
  const mayNot = base !== "holds" && isNearlyNone(holding);
  return mayHold || mayNot ? "too few runs to tell" : "it depends";
}
