import { type Change, typedValue } from "../scenario/changeTreatment.ts";
import { isStrand } from "../scenario/flatNames.ts";
import { type Estimate, estimateMean } from "./estimate.ts";
import type { Factor } from "./factors.ts";
import type { RunJobs } from "./jobs.ts";
import { meanWithin } from "./meanWithin.ts";
import { quantileOfSorted } from "./quantileOfSorted.ts";
import type { Reading } from "./readings.ts";
import { sobolPoints } from "./samplers/sobolPoints.ts";
import { type Study, treatmentAt, tryPoints, withoutEvents } from "./study.ts";

/** Settings or a policy of which some values are known and of others only a range. */
export interface Region {
  readonly changes: readonly Change[];
  readonly ranges: readonly Factor[];
}

export interface RegionsTrial extends Study {
  readonly treatment: Region;
  readonly control: Region;
  /** Pairs of points, one in each region: a power of two, at least 2. */
  readonly pairs: number;
  readonly reading: Reading;
}

/** The difference between two regions, treatment less control. */
export interface RegionsDifference {
  readonly pairs: number;
  /** Means over each region. */
  readonly treatment: Estimate;
  readonly control: Estimate;
  /** Mean difference over both regions, with its interval: of luck and of the points that were drawn. */
  readonly difference: Estimate;
  /** Where the differences of single pairs lie: 5 %, 50 % and 95 % of them are lower. */
  readonly lowest: number;
  readonly median: number;
  readonly highest: number;
  /** Part of the pairs in which the treatment's number is the higher one, in fractions. */
  readonly shareHigher: number;
}

/**
 * Compares two regions by pairs of points, spread evenly over both at once by scrambled Sobol' points. The two of a pair
 * have the same people and the same luck, each pair its own, so that pairs are independent and Student's interval of their
 * mean holds luck and place alike. A setting that has the same range in both regions has the same value in both of a pair:
 * it is what is not known about the world, and no part of the difference. `show` receives the first half. Throws where
 * values do not fit together.
 */
export async function compareRegions(
  trial: RegionsTrial,
  runJobs: RunJobs,
  show: (early: RegionsDifference) => void = () => {},
): Promise<RegionsDifference> {
  const { pairs, replicates, reading, first = 0 } = trial;
  const points = regionPoints(trial);
  const ofPairs = async (from: number, to: number) =>
    Promise.all(
      points.slice(from, to).map(async (pair, k) => {
        const own = { ...trial, first: first + (from + k) * replicates };
        const samples = await tryPoints(own, pair, [reading], runJobs);
        return samples.map(([values]) => meanWithin(values));
      }),
    );
  const half = Math.floor(pairs / 2);
  const early = await ofPairs(0, half);
  if (half >= 2) show(summarize(early));
  return summarize([...early, ...(await ofPairs(half, pairs))]);
}

/** The two treatments of each pair. Throws with every problem where values do not fit together. */
export function regionPoints(trial: RegionsTrial) {
  const { treatment, control, pairs, seed } = trial;
  const key = ({ name, low, high }: Factor) => `${name} ${low} ${high}`;
  const shared = new Set(treatment.ranges.map(key));
  const axes = [
    ...treatment.ranges.map(key),
    ...control.ranges.map((range) => (shared.has(key(range)) ? key(range) : `control ${key(range)}`)),
  ];
  const dimensions = [...new Set(axes)];
  const unit = sobolPoints(pairs, Math.max(1, dimensions.length), `${seed}, regions`);
  const at = (region: Region, names: readonly string[], i: number) => {
    const changes = region.ranges.map((factor, k): Change => {
      const place = unit[i * dimensions.length + dimensions.indexOf(names[k])];
      return [factor.name, within(factor, place)];
    });
    return inRegion(trial, [...region.changes, ...changes]);
  };
  const count = treatment.ranges.length;
  return Array.from({ length: pairs }, (_, i) => [
    at(treatment, axes.slice(0, count), i),
    at(control, axes.slice(count), i),
  ]);
}

/** Values of a region hold from the first month to the last: events of the same levers go, and no leadership chooses. */
function inRegion(study: Study, changes: readonly Change[]) {
  const names = changes.map(([name]) => name);
  const isPolicy = names.some((name) => name === "moderation" || isStrand(name));
  const base = withoutEvents(study.base, names);
  const mode: Change[] =
    isPolicy && !names.includes("mode") ? [["mode", typedValue("mode", "scheduled")]] : [];
  return treatmentAt({ ...study, base }, [...mode, ...changes]);
}

function within({ low, high, integer }: Factor, unit: number): number {
  if (integer) return low + Math.floor(unit * (high - low + 1));
  return Math.min(high, Math.max(low, low * (1 - unit) + high * unit));
}

function summarize(means: readonly (readonly number[])[]): RegionsDifference {
  const differences = means.map(([treatment, control]) => treatment - control);
  const sorted = Float64Array.from(differences).sort();
  return {
    pairs: means.length,
    treatment: estimateMean(means.map(([treatment]) => treatment)),
    control: estimateMean(means.map(([, control]) => control)),
    difference: estimateMean(differences),
    lowest: quantileOfSorted(sorted, 0.05) ?? 0,
    median: quantileOfSorted(sorted, 0.5) ?? 0,
    highest: quantileOfSorted(sorted, 0.95) ?? 0,
    shareHigher: differences.filter((difference) => difference > 0).length / differences.length,
  };
}
