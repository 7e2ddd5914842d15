import { median } from "d3-array";
import type { Change } from "../scenario/changeTreatment.ts";
import { type Estimate, estimateMean } from "./estimate.ts";
import type { Explanation } from "./explanations.ts";
import { meanWithin } from "./meanWithin.ts";
import type { ObservedFigure } from "./observedFigures.ts";
import type { Sample } from "./study.ts";

/** The smallest gain in distance that matters: a tenth of one step of a leadership. */
export const NEARER = 0.01;

/** A number over the members of a family. */
export interface FamilyRange {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** How one leadership chose. */
export interface FamilyMember {
  readonly changes: readonly Change[];
  /** Root mean square distance from the base's own policy over its rows 1 to the end: 0 is a perfect fit. */
  readonly distance: Estimate;
  /** Mean moderation in the last 12 rows of the base (fewer where it has fewer) less that of row 0. */
  readonly change: Estimate;
  /** Mean moderation in the last 12 rows of all (fewer where fewer were added). */
  readonly atEnd: Estimate;
  /** The mean of each observed figure's reading, and the number of these that lie in the observed range. */
  readonly figures: readonly number[];
  readonly agreeing: number;
}

/** How the leaderships of one explanation chose, as a range over them and as the nearest of them. */
export interface FamilyPath {
  readonly explanation: Explanation;
  /** In the order of the explanation's members. */
  readonly members: readonly FamilyMember[];
  /** The member with the least mean distance, the first of equals. */
  readonly nearest: FamilyMember;
  /** Moderation by row: over the members' means, and of the nearest with the interval of its mean. */
  readonly path: readonly (FamilyRange & { readonly nearest: Estimate })[];
  /** Over the members' means. */
  readonly distance: FamilyRange;
  readonly change: FamilyRange;
  readonly atEnd: FamilyRange;
  readonly agreeing: FamilyRange;
  /** Members that harden: the interval of their change lies below 0. */
  readonly hardening: number;
  /** Members that come nearer to the policy than its own mean by {@link NEARER} or more, with their whole interval. */
  readonly nearer: number;
}

/** A policy that no leadership chose. */
export interface GivenPath {
  readonly distance: number;
  readonly change: number;
  readonly agreeing: number;
}

/** How far two families differ at the end, the first less the second. */
export interface Parting {
  readonly of: Explanation["id"];
  readonly from: Explanation["id"];
  /** Between the nearest of each, with the same people and luck. */
  readonly nearest: Estimate;
  /** From the least of the first less the most of the second to the reverse: 0 lies between where their ranges meet. */
  readonly least: number;
  readonly most: number;
}

/** What one run, replicate by replicate, tells: moderation by row, and the readings of the observed figures. */
export interface Lived {
  readonly moderation: Sample;
  readonly figures: Sample;
}

/** What the paths are compared with. */
export interface Compared {
  /** The base's own policy by row, 0 to the end of the base. */
  readonly policy: readonly number[];
  readonly figures: readonly ObservedFigure[];
  /** The distance of a policy that never moves. */
  readonly still: number;
}

/** A family and, for {@link partingOf}, its nearest member's moderation at the end by replicate. */
export interface LivedFamily {
  readonly family: FamilyPath;
  readonly nearestEnds: Float64Array;
}

/** One explanation's leaderships, in the order of its members. */
export function familyOf(explanation: Explanation, lived: readonly Lived[], compared: Compared): LivedFamily {
  const members = explanation.members.map((changes, i) => memberOf(changes, lived[i], compared));
  const nearest = members.reduce(
    (found, { distance }, i) => (distance.mean < members[found].distance.mean ? i : found),
    0,
  );
  const over = (of: (member: FamilyMember) => number) => rangeOf(members.map(of));
  return {
    nearestEnds: endsOf(lived[nearest], compared),
    family: {
      explanation,
      members,
      nearest: members[nearest],
      path: lived[nearest].moderation.map((values, row) => ({
        ...rangeOf(lived.map(({ moderation }) => meanWithin(moderation[row]))),
        nearest: estimateMean(values),
      })),
      distance: over(({ distance }) => distance.mean),
      change: over(({ change }) => change.mean),
      atEnd: over(({ atEnd }) => atEnd.mean),
      agreeing: over(({ agreeing }) => agreeing),
      hardening: members.filter(({ change }) => change.high < 0).length,
      nearer: members.filter(({ distance }) => distance.high <= compared.still - NEARER).length,
    },
  };
}

function memberOf(changes: readonly Change[], lived: Lived, compared: Compared): FamilyMember {
  return {
    changes,
    distance: estimateMean(distancesOf(lived, compared.policy)),
    change: estimateMean(changesOf(lived, compared.policy)),
    atEnd: estimateMean(endsOf(lived, compared)),
    ...agreementOf(lived, compared.figures),
  };
}

/** The numbers of a policy that was given. */
export function givenPathOf(lived: Lived, { policy, figures }: Omit<Compared, "still">): GivenPath {
  return {
    distance: meanWithin(distancesOf(lived, policy)),
    change: meanWithin(changesOf(lived, policy)),
    agreeing: agreementOf(lived, figures).agreeing,
  };
}

export function partingOf(one: LivedFamily, other: LivedFamily): Parting {
  const [a, b] = [one.family.atEnd, other.family.atEnd];
  return {
    of: one.family.explanation.id,
    from: other.family.explanation.id,
    nearest: estimateMean(one.nearestEnds.map((end, r) => end - other.nearestEnds[r])),
    least: a.least - b.most,
    most: a.most - b.least,
  };
}

/** Each replicate's root mean square distance from the policy, without row 0, which is given. */
function distancesOf({ moderation }: Lived, policy: readonly number[]): Float64Array {
  return moderation[0].map((_, r) => {
    const gaps = policy.slice(1).map((own, i) => moderation[i + 1][r] - own);
    return Math.sqrt(gaps.reduce((sum, gap) => sum + gap * gap, 0) / gaps.length);
  });
}

/** Each replicate's mean moderation in the last rows of the policy less that of row 0. */
function changesOf({ moderation }: Lived, policy: readonly number[]): Float64Array {
  const count = Math.min(YEAR, policy.length - 1);
  const last = meansOf(moderation.slice(policy.length - count, policy.length));
  return last.map((mean, r) => mean - moderation[0][r]);
}

/** Each replicate's mean moderation in the last rows of all. */
function endsOf({ moderation }: Lived, { policy }: Pick<Compared, "policy">): Float64Array {
  return meansOf(moderation.slice(-Math.min(YEAR, moderation.length - policy.length)));
}

const YEAR = 12;

/** Each replicate's mean over rows. */
function meansOf(rows: Sample): Float64Array {
  return rows[0].map((_, r) => meanWithin(rows.map((values) => values[r])));
}

function agreementOf(lived: Lived, figures: readonly ObservedFigure[]) {
  const means = lived.figures.map(meanWithin);
  const agreeing = means.filter((mean, k) => mean >= figures[k].low && mean <= figures[k].high).length;
  return { figures: means, agreeing };
}

function rangeOf(values: readonly number[]): FamilyRange {
  return { least: Math.min(...values), median: median(values) ?? 0, most: Math.max(...values) };
}
