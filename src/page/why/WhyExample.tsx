import { renderIntervalBars } from "../../../viz/index.ts";
import { chartMeasure } from "../../library/chartMeasures.ts";
import examples from "../../studies/examples.json" with { type: "json" };
import { whyMessages as say } from "../../words/why.ts";
import { wordingOf } from "../../words/wording.ts";
import { SvgDrawing } from "../parts/SvgDrawing.tsx";
import { TrialExample } from "../parts/TrialExample.tsx";
import type { Bars } from "./whyStudies.ts";

/** The shares of the mechanisms at the defaults. */
export function WhyExample({ state }: Pick<Parameters<typeof TrialExample>[0], "state">) {
  const { measure, row, bars: made } = examples.why;
  const shown = chartMeasure(measure);
  const { short, unit } = wordingOf(shown?.unit ?? "people");
  const format = (value: number) => short(value).replace("-", "−");
  const labels: Readonly<Record<string, string>> = { rest: say.rest, total: say.total };
  const bars: Bars = made.map(({ id, label, mean, low, high }) => ({
    id,
    label: label ?? labels[id] ?? id,
    values: [{ mean, low, high }],
    ...(id === "total" && { isSum: true as const }),
  }));
  const most = made.slice(0, -2).reduce((a, b) => (Math.abs(b.mean) > Math.abs(a.mean) ? b : a));
  const text = `${say.measureAt(shown?.label ?? measure, unit, row)}. ${say.largest(most.label ?? most.id, format(most.mean), format(made[made.length - 1].mean))}`;
  return (
    <TrialExample state={state} text={text}>
      <SvgDrawing class="interval-bars" label={text} data={{ bars, format }} render={renderIntervalBars} />
    </TrialExample>
  );
}
