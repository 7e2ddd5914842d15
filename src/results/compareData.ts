/** The contents of the tab "Compare", derived from results and scenarios: pure. */

import { compareByMonth, type Difference, isWithinChance } from "../../sim/experiments/index.ts";
import { measureIndex, measures, settables, strands, type Treatment, valueIn } from "../../sim/index.ts";
import type { GrownEnsemble } from "../engine/ensembles.ts";
import { isAssumption } from "../lab/settingKinds.ts";
import { compareMessages as say } from "../words/compare.ts";
import { messages } from "../words/messages.ts";
import { numerals } from "../words/numerals.ts";
import type { Wording } from "../words/wording.ts";

/** Rows of the table of outcomes, as far as the run goes. */
const outcomeMonths = [12, 24, 36, 60, 84];

export function outcomesOf(months: number): number[] {
  const within = outcomeMonths.filter((month) => month <= months);
  return within.length > 0 ? within : [months];
}

/**
 * The mean difference over the replicates that both have; undefined while there are fewer than two, or other months.
 */
export function differenceOf(
  treatment: GrownEnsemble,
  control: GrownEnsemble,
  measure: string,
): Difference | undefined {
  const count = Math.min(treatment.count, control.count);
  if (count < 2 || treatment.rows !== control.rows) return undefined;
  const length = count * treatment.rows * measures.length;
  return compareByMonth(
    treatment.values.subarray(0, length),
    control.values.subarray(0, length),
    treatment.rows,
    measureIndex(measure as Parameters<typeof measureIndex>[0]),
  );
}

/**
 * Writes the ends of an interval around a mean, so fine that an end on one side of none is written so; and the mean no
 * coarser than the difference that the eye subtracts.
 */
export function endWriter({ tick, unit }: Wording, mean: number, half: number, wider = half) {
  const near = Math.min(...[mean - half, mean + half].map(Math.abs).filter((end) => end > 0));
  const { index, share } = messages.units;
  const eye = unit === index ? 0.01 : unit === share("100") ? 0.001 : 0.1;
  const step = 10 ** Math.floor(Math.log10(Math.min(half || wider || 1, near)));
  return (value: number) => {
    const by = value === mean ? Math.min(step, eye) : step;
    return tick(Number((Math.round(value / by) * by).toPrecision(12)) || 0);
  };
}

/** The difference in one month in some sentences, `said` as the headline says it; `isSure` when the band of single differences lies on one side of none. */
export function sayDifference(
  difference: Difference,
  month: number,
  [name, reference]: readonly [string, string],
  wording: Wording,
  said: string,
  isSure: boolean,
): string[] {
  const row = Math.min(month, difference.mean.length - 1);
  const [mean, paired, unpaired] = [difference.mean[row], difference.paired[row], difference.unpaired[row]];
  const end = endWriter(wording, mean, paired, unpaired);
  const ends = [mean - paired, mean + paired, mean - unpaired, mean + unpaired].map(end);
  const [low = "", high = "", apartLow = "", apartHigh = ""] = ends;
  const first = isWithinChance(difference, row)
    ? say.within(row, said)
    : say.result(row, name, said, wording.unit, reference);
  if (paired === 0 && unpaired === 0) return [first];
  const turns = isSure || isWithinChance(difference, row) ? [] : [messages.headline.single];
  const sentences = [first, ...turns, say.intervals(end(mean), low, high, apartLow, apartHigh)];
  const times = unpaired / paired;
  return times >= 1.1 && Number.isFinite(times)
    ? [...sentences, say.times(numerals(times.toFixed(1)), difference.count)]
    : sentences;
}

/**
 * A setting in which the scenarios differ; `values` in their order, undefined where strands differ among themselves.
 */
export interface DifferingSetting {
  readonly name: string;
  readonly isPolicy: boolean;
  readonly values: readonly (number | string | boolean | undefined)[];
}

/** Only the settings that differ, policy first, in the order of the table of parameters. */
export function differingSettings(scenarios: readonly Treatment[]): DifferingSetting[] {
  const strandNames = new Set<string>(strands);
  // One row stands for four strands that move together.
  const together = scenarios.every(
    ({ settings }) => new Set(strands.map((strand) => settings[strand])).size === 1,
  );
  const names = [
    ...(together ? ["moderation"] : []),
    ...settables.map(({ name }) => name as string).filter((name) => !together || !strandNames.has(name)),
    "mode",
    "rival",
  ];
  const rows = names.map((name) => ({
    name,
    isPolicy: name === "moderation" || !isAssumption(name),
    values: scenarios.map((scenario) => valueIn(scenario, name)),
  }));
  const differ = rows.filter(({ values }) => new Set(values).size > 1);
  return [...differ.filter(({ isPolicy }) => isPolicy), ...differ.filter(({ isPolicy }) => !isPolicy)];
}
