import { spreads } from "../../lab/document.ts";
import { ignorance } from "../../results/ignorance.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { messages } from "../../words/messages.ts";
import { MeasureOptions } from "../parts/MeasureOptions.tsx";
import { AboutScenario } from "./AboutScenario.tsx";
import { RunBar } from "./RunBar.tsx";
import { Tabs } from "./Tabs.tsx";
import { experimentTabs, tabPanels } from "./tabPanels.ts";

/** The results behind their tabs, with all that steers them. */
export function ChartPanel(props: LabProps) {
  const { store } = props;
  const { measure, tab } = store.view.value;
  const Panel = tabPanels[tab];
  const showsRuns = !experimentTabs.includes(tab);
  return (
    <section class="chart" id="chart" aria-label={messages.chart.title}>
      <div class="head">
        <Tabs store={store} />
        {(showsRuns || tab === "why") && <MeasurePicker {...props} />}
        {tab === "curves" && <SpreadPicker {...props} />}
        {tab === "curves" && <IgnoranceSwitch {...props} />}
      </div>
      <div class="tab-panel" id="tab-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        <Panel {...props} />
      </div>
      {showsRuns && <RunBar {...props} />}
      {showsRuns && <AboutScenario store={store} measure={measure} />}
    </section>
  );
}

function MeasurePicker({ store }: LabProps) {
  const say = messages.chart;
  return (
    <label class="measure">
      <span class="unseen">{say.measure}</span>
      <select
        value={store.view.value.measure}
        onChange={(event) => store.show({ measure: event.currentTarget.value })}
      >
        <MeasureOptions />
      </select>
    </label>
  );
}

function SpreadPicker({ store }: LabProps) {
  const say = messages.chart;
  return (
    <fieldset class="segments">
      <legend>{say.spread}</legend>
      {spreads.map((value) => (
        <label key={value} title={say.spreadTexts[value]}>
          <input
            type="radio"
            name="spread"
            checked={store.view.value.spread === value}
            onChange={() => store.show({ spread: value })}
          />
          <span>{say.spreads[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Whether the chart shows what is not known beside what is left to chance. */
function IgnoranceSwitch({ store }: LabProps) {
  const say = messages.chart.ignorance;
  const { status, share = 0 } = ignorance.value;
  const isWanted = store.view.value.ignorance === "shown";
  const isRunning = isWanted && status === "running";
  return (
    <label class="switch ignorance" title={say.text}>
      <input
        type="checkbox"
        checked={isWanted}
        onChange={(event) => store.show({ ignorance: event.currentTarget.checked ? "shown" : "hidden" })}
      />
      {isRunning ? say.working(Math.floor(100 * share)) : say.label}
    </label>
  );
}
