import { termsOf } from "../../lab/resolve.ts";
import { measureLabel } from "../../library/measureLabel.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { messages } from "../../words/messages.ts";
import { lazyPanel } from "../parts/lazyPanel.tsx";
import { MeasureOptions } from "../parts/MeasureOptions.tsx";
import { Picked } from "../parts/Picked.tsx";
import { AboutScenario } from "./AboutScenario.tsx";
import { RunBar } from "./RunBar.tsx";
import { Tabs } from "./Tabs.tsx";
import { tabs } from "./tabs.ts";

const FormerModelPanel = lazyPanel(() =>
  import("./FormerModel.tsx").then(({ FormerModelPanel }) => FormerModelPanel),
);

/** The results behind their tabs, with all their controls. */
export function ChartPanel(props: LabProps) {
  const { store } = props;
  const { measure, tab } = store.view.value;
  const found = tabs.find(({ name }) => name === tab) ?? tabs[0];
  const { panel: Panel, shows, livesAnew, isOfMeasure, tools: Tools } = found;
  const showsRuns = shows === "runs";
  const former = store.shown.value.document.run.engine;
  const isOfOtherModel = former !== undefined && (!showsRuns || livesAnew === true);
  return (
    <section class="chart" id="chart" aria-label={messages.chart.title}>
      <div class="head">
        <Tabs store={store} />
        {(showsRuns || isOfMeasure) && <MeasurePicker {...props} />}
        {Tools && <Tools {...props} />}
      </div>
      <div class="tab-panel" id="tab-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {isOfOtherModel ? <FormerModelPanel store={store} former={former} /> : <Panel {...props} />}
      </div>
      {showsRuns && <RunBar {...props} />}
      {showsRuns && <AboutScenario {...props} measure={measure} />}
    </section>
  );
}

function MeasurePicker({ store }: LabProps) {
  const say = messages.chart;
  const { measure } = store.view.value;
  const { measures } = termsOf(store.terms, store.shown.value.document.run.engine);
  return (
    <label class="measure">
      <span class="unseen">{say.measure}</span>
      <Picked text={measureLabel(measure)}>
        <select value={measure} onChange={(event) => store.show({ measure: event.currentTarget.value })}>
          <MeasureOptions only={measures} />
        </select>
      </Picked>
    </label>
  );
}
