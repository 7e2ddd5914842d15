import type { Change } from "../scenario/changeTreatment.ts";
import type { Treatment } from "../scenario.ts";
import { type Estimate, estimateMean } from "./estimate.ts";
import type { RunJobs } from "./jobs.ts";
import type { Reading } from "./readings.ts";
import { type Sample, type Study, treatmentAt, tryPoints } from "./study.ts";

/** A part of the choice that can be switched off by itself. */
export interface Mechanism {
  readonly id: string;
  readonly label: string;
  /** Switches it off. */
  readonly off: readonly Change[];
}

/** What makes people stay or leave: eight parts of the choice, each off when its weights are zero. */
export const mechanisms: readonly Mechanism[] = [
  {
    id: "doctrineGap",
    label: "Doctrine gap, standing abroad",
    off: [
      ["doctrineGap", 0],
      ["creedStanding", 0],
    ],
  },
  { id: "betrayalFraming", label: "Propaganda: told as betrayal", off: [["betrayalFraming", 0]] },
  { id: "propagandaPull", label: "Propaganda: pull of the rival", off: [["propagandaPull", 0]] },
  { id: "hardship", label: "Hardship", off: [["hardshipPull", 0]] },
  { id: "grievance", label: "Grievance", off: [["grievancePull", 0]] },
  { id: "peers", label: "Peers", off: [["peerInfluence", 0]] },
  { id: "credentialClaim", label: "Claim to the caliphate", off: [["credentialClaim", 0]] },
  {
    id: "economy",
    label: "Economy and posts",
    off: [
      ["patronage", 0],
      ["postTie", 0],
    ],
  },
];

export interface ShapleyTrial extends Study {
  /** The reading to explain, such as those who have left by a row. */
  readonly reading: Reading;
  /** A second reading, divided in the same runs; none by default. */
  readonly beside?: Reading | undefined;
  /** The difference from this scenario is explained; undefined: the base's own number. */
  readonly reference: Treatment | undefined;
  /** At most 12. */
  readonly mechanisms: readonly Mechanism[];
}

/** One reading, divided. */
export interface Divided {
  /** In the order of the trial. They and `rest` add up to `total`. */
  readonly shares: readonly { readonly id: string; readonly label: string; readonly share: Estimate }[];
  /** The base's number with every mechanism off. */
  readonly rest: Estimate;
  /** The base's number, less the reference's. */
  readonly total: Estimate;
}

export interface ShapleyShares extends Divided {
  /** The second reading, where there is one. */
  readonly beside?: Divided;
  /** Sets of mechanisms that were run. */
  readonly coalitions: number;
}

/** Replicates of the first stage. */
const FIRST = 8;

/**
 * Shapley shares of mechanisms: what each adds, averaged over all orders in which they could be switched on, so that no
 * order is favoured. All 2ⁿ sets of mechanisms are run, with the same people and luck, and nothing is sampled: the
 * intervals are only over replicates. `onStage` receives the results of the first eight replicates. The same trial gives
 * the same answer, whatever `runJobs`.
 */
export async function shapleyShares(
  trial: ShapleyTrial,
  runJobs: RunJobs,
  onStage: (shares: ShapleyShares) => void = () => {},
): Promise<ShapleyShares> {
  const { base, reference, reading, beside, mechanisms: parts, replicates } = trial;
  if (parts.length > 12) throw new Error(`mechanisms: expected at most 12, received ${parts.length}`);
  const sets = Array.from({ length: 1 << parts.length }, (_, set) => set);
  const switched = (whole: Treatment) =>
    sets.map((set) =>
      treatmentAt(
        { base: whole },
        parts.flatMap(({ off }, i) => ((set >> i) & 1 ? [] : off)),
      ),
    );
  const scenarios = [...switched(base), ...(reference === undefined ? [] : switched(reference))];
  const readings = beside === undefined ? [reading] : [reading, beside];
  const labels = scenarios.map((_, i) => ({
    side: i < sets.length ? "scenario" : "reference",
    coalition: i % sets.length,
    ...Object.fromEntries(parts.map(({ id }, k) => [`on.${id}`, (i >> k) & 1])),
  }));
  let worths: number[][][] = readings.map(() => sets.map(() => []));
  const run = async (first: number, count: number) => {
    const study = { ...trial, first, replicates: count };
    const samples = await tryPoints(study, scenarios, readings, runJobs, labels);
    worths = worths.map((of, k) =>
      of.map((known, set) => [...known, ...worthOf(samples, k, set, sets.length)]),
    );
    const [divided, other] = worths.map((of) => divide(of, parts));
    return { ...divided, ...(other !== undefined && { beside: other }), coalitions: sets.length };
  };
  if (replicates < 2 * FIRST) return run(0, replicates);
  onStage(await run(0, FIRST));
  return run(FIRST, replicates - FIRST);
}

/** A set's number of reading `k` in each replicate, less the reference's where there is one. */
function worthOf(samples: readonly Sample[], k: number, set: number, sets: number): number[] {
  const values = samples[set][k];
  const compared = samples[set + sets]?.[k];
  return Array.from(values, (value, r) => (compared === undefined ? value : value - compared[r]));
}

function divide(worths: readonly (readonly number[])[], parts: readonly Mechanism[]): Divided {
  const byReplicate = worths[0].map((_, r) => shapleyValues(worths.map((of) => of[r])));
  return {
    shares: parts.map(({ id, label }, i) => ({
      id,
      label,
      share: estimateMean(byReplicate.map((values) => values[i])),
    })),
    rest: estimateMean(worths[0]),
    total: estimateMean(worths[worths.length - 1]),
  };
}

/**
 * Shapley values of a game: `worths` of all 2ⁿ coalitions, bit i of the index telling whether player i is in. They add
 * up to the worth of all less the worth of none (L. S. Shapley, "A value for n-person games", 1953).
 */
export function shapleyValues(worths: ArrayLike<number>): number[] {
  const n = 31 - Math.clz32(worths.length);
  // The weight of a coalition of s others: s! (n − s − 1)! / n!, from one size to the next.
  const weights = [1 / n];
  for (let s = 1; s < n; s++) weights.push((weights[s - 1] * s) / (n - s));
  return Array.from({ length: n }, (_, i) => {
    let value = 0;
    for (let set = 0; set < worths.length; set++)
      if ((set >> i) & 1) value += weights[sizeOf(set) - 1] * (worths[set] - worths[set ^ (1 << i)]);
    return value;
  });
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest >>= 1) size += rest & 1;
  return size;
}
