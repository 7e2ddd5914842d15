/** The experiments of the tab "Why": what each runs, and its numbers as bars. */

import {
  type Divided,
  factorOf,
  mechanisms,
  type RunJobs,
  readAt,
  type ShapleyShares,
  type TooFew,
  tooFew,
} from "../../../sim/experiments/index.ts";
import { fingerprintScenario } from "../../../sim/index.ts";
import type { BarValue, IntervalBarsData } from "../../../viz/index.ts";
import type { WhyView } from "../../lab/viewFields.ts";
import type { Preset } from "../../library/presets.ts";
import { settingLabel } from "../../library/settingLabel.ts";
import { sensitivityStudy } from "../../studies/sensitivity.ts";
import { type ScenarioStudy, usualValues } from "../../studies/study.ts";
import { besideOf, whyStudy } from "../../studies/why.ts";
import { tellExperiment } from "../../words/told/tellExperiment.ts";
import { whyMessages as say } from "../../words/why.ts";
import { pageSources } from "../parts/pageSources.ts";

/** The question: a measure in a row of a scenario, or its difference from another scenario. */
export interface WhyAsked {
  readonly study: ScenarioStudy;
  readonly reference: Preset | undefined;
  readonly measure: string;
  readonly row: number;
  /** Names of the settings of which the shares of the variance are computed. */
  readonly factors: readonly string[];
}

type SensitivityResult = Awaited<ReturnType<typeof sensitivityStudy.run>>;

export type Bars = IntervalBarsData["bars"];

/** A band by month, for the view of chance and ignorance. */
export interface Bands {
  readonly middle: readonly number[];
  readonly chance: { readonly low: readonly number[]; readonly high: readonly number[] };
  readonly both: { readonly low: readonly number[]; readonly high: readonly number[] };
  readonly varianceOfChance: readonly number[];
  readonly varianceOfIgnorance: readonly number[];
  readonly worlds: number;
  readonly runs: number;
}

export interface WhyResult {
  readonly view: WhyView;
  readonly asked: WhyAsked;
  readonly bars: Bars;
  /** The other way out of the Taliban in the same runs: its measure, and its bars. */
  readonly beside?: { readonly measure: string; readonly bars: Bars };
  readonly bands: Bands | undefined;
  /** That its intervals rest on too little, as those of a first stage do. */
  readonly few: TooFew | undefined;
}

/** Runs of each case. */
export const replicatesOf = (view: WhyView): number =>
  view === "shares" ? whyStudy.usual.replicates : sensitivityStudy.usual.replicates;
/** At most this many bars, so that they can be read at once. */
const MOST_BARS = 16;

const alone = (mean: number): BarValue => ({ mean, low: mean, high: mean });

/** The question for the study that a view shows, as values of its options. */
export function sensitivityValues(method: Exclude<WhyView, "shares">, { measure, row, factors }: WhyAsked) {
  return {
    ...usualValues(sensitivityStudy),
    method,
    of: readAt(measure, row),
    factors: method === "sobol" ? factors.map((name) => factorOf(name)) : undefined,
  };
}

/** Runs one view's experiment; `show` receives the result of its first stage. */
export async function runStudy(
  view: WhyView,
  asked: WhyAsked,
  run: RunJobs,
  show: (result: WhyResult) => void,
): Promise<WhyResult> {
  const { study, reference, measure, row } = asked;
  const of = (bars: Bars, bands?: Bands, few?: TooFew): WhyResult => ({ view, asked, bars, bands, few });
  if (view === "shares") {
    const reading = readAt(measure, row);
    const beside = besideOf(reading);
    const trial = { ...study, reading, beside, reference, mechanisms };
    const told = (result: ShapleyShares): WhyResult => ({
      ...of(barsOfShares(result)),
      ...(beside !== undefined &&
        result.beside !== undefined && {
          beside: { measure: beside.measure, bars: barsOfShares(result.beside) },
        }),
    });
    return told(await whyStudy.run(trial, run, (early) => show(told(early))));
  }
  const trial = await sensitivityStudy.plan(study, sensitivityValues(view, asked), [], pageSources);
  const told = (result: SensitivityResult) =>
    result.method === "split" ? of([], result) : of(barsOf(result), undefined, fewOf(result));
  return told(await sensitivityStudy.run(trial, run, (early) => show(told(early))));
}

function fewOf(result: SensitivityResult): TooFew | undefined {
  if (result.method === "morris") return tooFew("paths", result.paths);
  return result.method === "sobol" ? tooFew("rows", result.rows) : undefined;
}

const barsOfShares = ({ shares, rest, total }: Divided): Bars => [
  ...shares.map(({ id, label, share }) => ({ id, label: tellExperiment(label), values: [share] })),
  { id: "rest", label: say.rest, values: [rest] },
  { id: "total", label: say.total, values: [total], isSum: true },
];

/** The bars of a sensitivity study, the largest first. */
export function barsOf(result: Exclude<SensitivityResult, { readonly method: "split" }>): Bars {
  switch (result.method) {
    case "tornado":
      return result.bars.slice(0, MOST_BARS).map(({ name, atHigh, atLow }) => ({
        id: name,
        label: settingLabel(name),
        values: [atHigh, atLow],
      }));
    case "morris":
      return result.effects.map(({ name, muStar, low, high, sigma }) => ({
        id: name,
        label: settingLabel(name),
        values: [{ mean: muStar, low, high }, alone(sigma)],
      }));
    case "sobol":
      return result.indices
        .toSorted((a, b) => b.total.mean - a.total.mean)
        .map(({ name, first, total }) => ({ id: name, label: settingLabel(name), values: [first, total] }));
  }
}

/** The input of a result; equal inputs give equal results. */
export function nameStudy(view: WhyView, { study, reference, measure, row, factors }: WhyAsked): string {
  const against = view === "shares" && reference !== undefined ? fingerprintScenario(reference) : "";
  const ofRow = view === "split" ? "" : row;
  const chosen = view === "sobol" ? factors.join() : "";
  const { base, held } = study;
  return [view, fingerprintScenario(base), base.seed, held, against, measure, ofRow, chosen].join(" ");
}
