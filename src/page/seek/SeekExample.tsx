import { factorOf } from "../../../sim/experiments/index.ts";
import { renderGoalRegion } from "../../../viz/index.ts";
import { chartMeasure } from "../../library/chartMeasures.ts";
import { measureLabel } from "../../library/measureLabel.ts";
import { settingLabel } from "../../library/settingLabel.ts";
import { valueText } from "../../library/settingText.ts";
import { seekDefaults } from "../../studies/defaults.ts";
import examples from "../../studies/examples.json" with { type: "json" };
import { listed } from "../../words/parts/listed.ts";
import { seekMessages as say } from "../../words/seek.ts";
import { wordingOf } from "../../words/wording.ts";
import { SvgDrawing } from "../parts/SvgDrawing.tsx";
import { TrialExample } from "../parts/TrialExample.tsx";

/** What the goal that the tab begins with takes at the defaults. */
export function SeekExample({ state }: Pick<Parameters<typeof TrialExample>[0], "state">) {
  const { levers, columns, met, now, nearest, outcome } = examples.seek;
  const { measure, row, is, value } = seekDefaults;
  const [across, up] = levers.map((name) => {
    const { low, high } = factorOf(name);
    return { label: settingLabel(name), low, high };
  });
  const places = listed(levers.map((name, i) => say.place(settingLabel(name), valueText(nearest[i]))));
  const { full } = wordingOf(chartMeasure(measure)?.unit ?? "people");
  const goal = say.exampleGoal(measureLabel(measure), row, say[is], full(value));
  const text = `${goal} ${say.nearest(places, full(outcome))}`;
  return (
    <TrialExample state={state} text={text}>
      <SvgDrawing
        class="goal-region"
        label={`${text} ${say.chart}`}
        data={{
          across,
          up,
          spans: [],
          columns,
          cells: met.map((one) => one === 1),
          now,
          nearest,
          format: valueText,
        }}
        render={renderGoalRegion}
      />
      <p class="note">{say.chart}</p>
    </TrialExample>
  );
}
