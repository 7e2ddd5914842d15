/** The experiments behind the tab that asks why: what each runs, and its numbers as bars. */

import {
  chanceAndIgnorance,
  chooseWorlds,
  factorOf,
  mechanisms,
  type RunJobs,
  readAt,
  screenFactors,
  shapleyShares,
  sobolIndices,
  studyFactors,
  tornadoOf,
} from "../../../sim/experiments/index.ts";
import { findSettable, fingerprintScenario, type Treatment } from "../../../sim/index.ts";
import type { BarValue, IntervalBarsData } from "../../../viz/index.ts";
import type { WhyView } from "../../lab/studySettings.ts";
import { whyMessages as say } from "../../words/why.ts";

/** What is asked: a measure in a row of a scenario, or its difference from another. */
export interface WhyAsked {
  readonly base: Treatment;
  readonly reference: Treatment | undefined;
  readonly measure: string;
  readonly row: number;
  /** Names of the settings whose shares of the variance are asked for. */
  readonly factors: readonly string[];
}

export type Bars = IntervalBarsData["bars"];

/** A band by month, for the view of chance and ignorance. */
export interface Bands {
  readonly middle: readonly number[];
  readonly chance: { readonly low: readonly number[]; readonly high: readonly number[] };
  readonly both: { readonly low: readonly number[]; readonly high: readonly number[] };
  readonly varianceOfChance: readonly number[];
  readonly varianceOfIgnorance: readonly number[];
  readonly worlds: number;
}

export interface WhyResult {
  readonly view: WhyView;
  readonly asked: WhyAsked;
  readonly bars: Bars;
  readonly bands: Bands | undefined;
}

/** As on the command line. */
export const replicatesOf: Readonly<Record<WhyView, number>> = {
  shares: 40,
  tornado: 20,
  morris: 20,
  sobol: 20,
  split: 20,
};
export const PATHS = 20;
export const ROWS = 128;
export const WORLDS = 200;
export const WORLD_REPLICATES = 8;
/** Bars that one look takes in. */
const MOST_BARS = 16;

const labelOf = (name: string) => findSettable(name)?.label ?? name;
const alone = (mean: number): BarValue => ({ mean, low: mean, high: mean });

/** Runs one view's experiment; `show` hears its first stage. */
export async function runStudy(
  view: WhyView,
  asked: WhyAsked,
  run: RunJobs,
  show: (result: WhyResult) => void,
): Promise<WhyResult> {
  const { base, reference, measure, row } = asked;
  const study = { base, seed: base.seed, replicates: replicatesOf[view] };
  const reading = readAt(measure, row);
  const of = (bars: Bars, bands?: Bands): WhyResult => ({ view, asked, bars, bands });
  switch (view) {
    case "shares": {
      const barsOf = ({ shares, rest, total }: Awaited<ReturnType<typeof shapleyShares>>): Bars => [
        ...shares.map(({ id, label, share }) => ({ id, label, values: [share] })),
        { id: "rest", label: say.rest, values: [rest] },
        { id: "total", label: say.total, values: [total], isSum: true },
      ];
      const trial = { ...study, reading, reference, mechanisms };
      return of(barsOf(await shapleyShares(trial, run, (early) => show(of(barsOf(early))))));
    }
    case "tornado": {
      const { bars } = await tornadoOf({ ...study, reading, factors: studyFactors(base) }, run);
      return of(
        bars.slice(0, MOST_BARS).map(({ name, atHigh, atLow }) => ({
          id: name,
          label: labelOf(name),
          values: [atHigh, atLow],
        })),
      );
    }
    case "morris": {
      const barsOf = ({ effects }: Awaited<ReturnType<typeof screenFactors>>): Bars =>
        effects.map(({ name, muStar, low, high, sigma }) => ({
          id: name,
          label: labelOf(name),
          values: [{ mean: muStar, low, high }, alone(sigma)],
        }));
      const trial = { ...study, reading, factors: studyFactors(base), paths: PATHS };
      return of(barsOf(await screenFactors(trial, run, (early) => show(of(barsOf(early))))));
    }
    case "sobol": {
      const barsOf = ({ indices }: Awaited<ReturnType<typeof sobolIndices>>): Bars =>
        indices
          .toSorted((a, b) => b.total.mean - a.total.mean)
          .map(({ name, first, total }) => ({ id: name, label: labelOf(name), values: [first, total] }));
      const factors = asked.factors.map((name) => factorOf(name));
      const trial = { ...study, reading, factors, rows: ROWS };
      return of(barsOf(await sobolIndices(trial, run, (early) => show(of(barsOf(early))))));
    }
    case "split": {
      const { default: accepted } = await import("../../../scenarios/accepted/accepted-2021-2022.json");
      const worlds = chooseWorlds(accepted, WORLDS, base.seed);
      const trial = { ...study, worlds, worldReplicates: WORLD_REPLICATES, measure };
      return of([], await chanceAndIgnorance(trial, run, (early) => show(of([], early))));
    }
  }
}

/** What a result is of; equal when it would come out the same. */
export function nameStudy(view: WhyView, { base, reference, measure, row, factors }: WhyAsked): string {
  const against = view === "shares" && reference !== undefined ? fingerprintScenario(reference) : "";
  const ofRow = view === "split" ? "" : row;
  const chosen = view === "sobol" ? factors.join() : "";
  return [view, fingerprintScenario(base), base.seed, against, measure, ofRow, chosen].join(" ");
}
