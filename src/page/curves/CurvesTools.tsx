import { spreads } from "../../lab/viewFields.ts";
import { ignorance } from "../../results/ignorance.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { spreadNames } from "../../results/spreadNames.ts";
import { labMessages } from "../../words/lab.ts";
import { messages } from "../../words/messages.ts";
import { Segments } from "../parts/Segments.tsx";

/** Chooses how the curves' spread is drawn, and whether ignorance is drawn beside chance. */
export function CurvesTools(props: LabProps) {
  return (
    <>
      <SpreadPicker {...props} />
      <IgnoranceSwitch {...props} />
    </>
  );
}

function SpreadPicker({ store }: LabProps) {
  return (
    <Segments
      legend={messages.chart.spread}
      name="spread"
      values={spreads}
      chosen={store.view.value.spread}
      labels={spreadNames(store.shown.value.document.run.replicates)}
      onChoose={(spread) => store.show({ spread })}
    />
  );
}

/** Whether the chart shows ignorance beside chance. */
function IgnoranceSwitch({ store }: LabProps) {
  const say = messages.chart.ignorance;
  const { status, share = 0 } = store.lasting(ignorance).value;
  const isWanted = store.view.value.ignorance === "shown";
  const former = store.shown.value.document.run.engine;
  const isRunning = isWanted && status === "running";
  return (
    <label class="switch ignorance" title={former === undefined ? say.text : labMessages.engine.band(former)}>
      <input
        type="checkbox"
        checked={isWanted && former === undefined}
        disabled={former !== undefined}
        onChange={(event) => store.show({ ignorance: event.currentTarget.checked ? "shown" : "hidden" })}
      />
      {isRunning ? say.working(Math.floor(100 * share)) : say.label}
    </label>
  );
}
