import { createLastingWeights, type LastingWeights } from "./choice/lastingWeights.ts";
import { type LeverName, levers, type Settings } from "./parameters.ts";
import { type BinomialCounts, createBinomialCounts } from "./random/counts.ts";
import type { Treatment } from "./scenario.ts";
import { compileSchedule, type ScheduledMonth } from "./schedule.ts";
import { createPurityTables, type PurityTables } from "./state/levels.ts";
import { type GroupBlock, layOutGroups, REGIONS } from "./state/regions.ts";

/** Weights of the four strands in the order of `strands`, summing to 1. */
export type StrandWeights = readonly [number, number, number, number];

/** A treatment made ready to run: all that its replicates share and that no run changes. */
export interface Model {
  readonly treatment: Treatment;
  readonly settings: Settings;
  readonly rival: boolean;
  readonly agents: number;
  readonly groupSize: number;
  /** People that one agent stands for. */
  readonly peoplePerAgent: number;
  readonly levers: readonly LeverName[];
  readonly schedule: ReadonlyMap<number, ScheduledMonth>;
  readonly doctrineWeights: StrandWeights;
  readonly donorWeights: StrandWeights;
  readonly blocks: readonly GroupBlock[];
  /** 24 bits below this mean a post: `postShare` of them. */
  readonly posts: number;
  /** Region of each class of group (region × 2 + Salafi). */
  readonly regionOfClass: Int32Array;
  readonly purity: PurityTables;
  /** Starting shares of T, U, K and X in Salafi or other groups. */
  readonly meanMix: (salafi: boolean) => readonly number[];
  /** The share of grievance that is left after n quiet months. */
  readonly decay: Float64Array;
  readonly choice: LastingWeights;
  /** The number of people harmed, in Salafi and in other groups; kept while policy stays the same. */
  readonly harm: { salafi: BinomialCounts; other: BinomialCounts };
}

export function compileModel(treatment: Treatment): Model {
  const { settings, rival, months } = treatment;
  const { agents, groupSize } = settings;
  return {
    treatment,
    settings,
    rival,
    agents,
    groupSize,
    peoplePerAgent: settings.poolPeople / agents,
    levers,
    schedule: compileSchedule(treatment),
    doctrineWeights: normalise([
      settings.doctrineWomen,
      settings.doctrineInclusion,
      settings.doctrineMinorities,
      settings.doctrineForeign,
    ]),
    donorWeights: normalise([
      settings.donorWomen,
      settings.donorInclusion,
      settings.donorMinorities,
      settings.donorForeign,
    ]),
    blocks: layOutGroups(agents / groupSize, settings.shareSalafi),
    posts: Math.floor(settings.postShare * 16777216 + 0.5),
    regionOfClass: Int32Array.from({ length: REGIONS * 2 }, (_, i) => Math.floor(i / 2)),
    purity: createPurityTables(settings.hardShare),
    meanMix: (salafi) =>
      salafi
        ? mix(settings.salafiT, settings.salafiK, settings.salafiX)
        : mix(settings.otherT, settings.otherK, settings.otherX),
    decay: powers(1 - settings.grievanceDecay, months + settings.horizon + 2),
    choice: createLastingWeights(treatment),
    harm: { salafi: createBinomialCounts(0), other: createBinomialCounts(0) },
  };
}

function mix(t: number, k: number, x: number): readonly number[] {
  return [t, Math.max(0, 1 - t - k - x), k, x];
}

function normalise([a, b, c, d]: StrandWeights): StrandWeights {
  const sum = a + b + c + d;
  return [a / sum, b / sum, c / sum, d / sum];
}

/** base⁰ to baseⁿ⁻¹. */
function powers(base: number, n: number): Float64Array {
  const values = new Float64Array(n);
  let power = 1;
  for (let i = 0; i < n; i++, power *= base) values[i] = power;
  return values;
}
