/** The measures that the chart offers, in groups. */
import { type Measure, measures } from "../../sim/index.ts";
import type { messages } from "../words/messages.ts";

/** As the page has it: its label is that of `measureLabel.ts`, in the page's language. */
export type ShownMeasure = Omit<Measure, "label">;

interface MeasureGroup {
  readonly group: keyof typeof messages.chart.groups;
  readonly measures: readonly ShownMeasure[];
}

const byName = new Map(measures.map((measure) => [measure.name as string, measure]));

const group = (name: MeasureGroup["group"], names: string): MeasureGroup => ({
  group: name,
  measures: names.split(" ").map((measure) => {
    const found = byName.get(measure);
    if (found === undefined) throw new Error(`chart: expected a measure, received ${measure}`);
    return found;
  }),
});

export const chartMeasures: readonly MeasureGroup[] = [
  group(
    "leaving",
    "cumulativeHardShareLeft cumulativeTK cumulativeTU cumulativeExpectedTK TK TU expectedTK hardExitsTK",
  ),
  group("leavers", "hardShareTK hardShareTU noPostShareTK noPostShareTU"),
  group("members", "T K U X hardShareT noPostShareT shareAbove upwardGap hiddenShareK"),
  group("flows", "UT UK KT KU salafiJoins removed"),
  group("world", "A E poverty"),
  group("regime", "L rights moderation psi"),
  group("violence", "attacks attacksOnRegime attacksOnCivilians harmed P"),
  group("regions", "contestedRegions K_East K_North K_Kabul K_South K_West"),
];

export const chartMeasureNames: readonly string[] = chartMeasures.flatMap((part) =>
  part.measures.map(({ name }) => name),
);

/** The measure that the page shows first. */
export const defaultMeasure = "cumulativeHardShareLeft";

/** An offered measure by name. */
export function chartMeasure(name: string): ShownMeasure | undefined {
  return chartMeasures.flatMap((part) => part.measures).find((measure) => measure.name === name);
}
