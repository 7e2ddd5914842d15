import { messages } from "../messages.ts";
import type { Store } from "../store.ts";
import type { Picture } from "../storePicture.ts";
import type { Runs } from "../storeRuns.ts";
import { AboutScenario } from "./AboutScenario.tsx";
import { CurvesFigure } from "./CurvesFigure.tsx";
import { chartMeasures } from "./chartMeasures.ts";
import { MonthBar } from "./MonthBar.tsx";
import { RunBar } from "./RunBar.tsx";

const spreads = ["runs", "band50", "band90"] as const;

interface ChartPanelProps {
  readonly store: Store;
  readonly runs: Runs;
  readonly picture: Picture;
  readonly drawSeed: () => string;
}

/** The chart with all that steers it. */
export function ChartPanel({ store, runs, picture, drawSeed }: ChartPanelProps) {
  const say = messages.chart;
  const { measure, spread } = store.view.value;
  return (
    <section class="chart" id="chart" aria-label={say.title}>
      <div class="head">
        <label class="measure">
          <span class="unseen">{say.measure}</span>
          <select value={measure} onChange={(event) => store.show({ measure: event.currentTarget.value })}>
            {chartMeasures.map((part) => (
              <optgroup key={part.group} label={say.groups[part.group]}>
                {part.measures.map(({ name, label }) => (
                  <option key={name} value={name}>
                    {label}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <fieldset class="segments">
          <legend>{say.spread}</legend>
          {spreads.map((value) => (
            <label key={value} title={say.spreadTexts[value]}>
              <input
                type="radio"
                name="spread"
                checked={spread === value}
                onChange={() => store.show({ spread: value })}
              />
              <span>{say.spreads[value]}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <div class="stuck">
        <CurvesFigure store={store} picture={picture} />
        <MonthBar store={store} picture={picture} />
      </div>
      <RunBar store={store} runs={runs} drawSeed={drawSeed} />
      <AboutScenario store={store} measure={measure} />
    </section>
  );
}
