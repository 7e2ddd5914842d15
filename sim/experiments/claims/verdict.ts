import type { Estimate } from "../estimate.ts";
import type { Split } from "../splits.ts";
import type { Outcome } from "./claimTest.ts";

/** The finding of one comparison. */
export type Finding = "holds" | "does not hold" | "within chance";

/** The verdict on a claim, in words that follow only from numbers. */
export type Verdict =
  | { readonly kind: "holds" | "does not hold in this model" | "within chance" }
  /** `split`: the setting on which it depends; undefined when no setting tells better than chance where it holds. */
  | { readonly kind: "holds only when"; readonly split: Split | undefined };

/**
 * Within chance: the 95 % paired interval holds 0, and the replicates differ. Otherwise it holds when the effect goes
 * the expected way and is at least the smallest that would matter, and otherwise it does not hold: a sure but small
 * effect, an effect the other way, or no difference in any replicate.
 */
export function findingOf({ mean, low, high }: Estimate, { expected, smallest }: Outcome): Finding {
  if (low <= 0 && high >= 0 && low !== high) return "within chance";
  return (expected === "higher" ? mean : -mean) >= smallest ? "holds" : "does not hold";
}

/** A claim holds where all its outcomes do, and does not where one of them does not. */
export function joinFindings(findings: readonly Finding[]): Finding {
  return worst.find((finding) => findings.includes(finding)) ?? "holds";
}

const worst: readonly Finding[] = ["does not hold", "within chance", "holds"];

/**
 * When it holds in at least this share of the worlds, it counts as holding everywhere; in at most one minus this share,
 * nowhere.
 */
const ALMOST_ALL = 0.9;

/**
 * The verdict on a claim from what was found at the base and in each plausible world. It *holds* when it holds at the
 * base and in at least nine of ten worlds. When it does not hold at the base, and in at most one of ten worlds, it
 * *does not hold in this model* or is *within chance*, whichever the base gives. In between it *holds only when* a
 * setting is on its better side. Of the clear splits this is the one on whose other side it holds least, since "only"
 * says that it fails there. Without worlds only the base decides.
 */
export function verdictOf(base: Finding, worlds: readonly Finding[], splits: readonly Split[]): Verdict {
  const share = worlds.filter((finding) => finding === "holds").length / worlds.length;
  const decided = worlds.length === 0 || (base === "holds" ? share >= ALMOST_ALL : share <= 1 - ALMOST_ALL);
  if (!decided) return { kind: "holds only when", split: leastElse(splits.filter(({ clear }) => clear)) };
  return { kind: base === "does not hold" ? "does not hold in this model" : base };
}

function leastElse(splits: readonly Split[]): Split | undefined {
  const [first, ...rest] = splits;
  const otherwise = ({ shareAbove, shareBelow }: Split) => Math.min(shareAbove, shareBelow);
  return rest.reduce((least, next) => (otherwise(next) < otherwise(least) ? next : least), first);
}

/** "holds only when doctrineGap > 2.79 (97 % of worlds, else 16 %)". */
export function formatVerdict(verdict: Verdict): string {
  if (verdict.kind !== "holds only when") return verdict.kind;
  const { split } = verdict;
  if (split === undefined) return "holds only when several settings agree";
  const [so, otherwise] = [split.shareAbove, split.shareBelow].map((share) => Math.round(100 * share));
  const [better, worse] = split.above ? [so, otherwise] : [otherwise, so];
  return `holds only when ${formatSplit(split)} (${better} % of worlds, else ${worse} %)`;
}

/** "betrayalFraming > 1.92": the side on which it holds more often. */
export function formatSplit({ name, above, threshold }: Split): string {
  return `${name} ${above ? ">" : "<"} ${Number(threshold.toPrecision(3))}`;
}
