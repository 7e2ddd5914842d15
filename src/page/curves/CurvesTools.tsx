import { spreads } from "../../lab/viewFields.ts";
import { ignorance } from "../../results/ignorance.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { spreadNames } from "../../results/spreadNames.ts";
import { labMessages } from "../../words/lab.ts";
import { messages } from "../../words/messages.ts";

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
  const say = messages.chart;
  const names = spreadNames(store.shown.value.document.run.replicates);
  return (
    <fieldset class="segments">
      <legend>{say.spread}</legend>
      {spreads.map((value) => (
        <label key={value} title={names[value].text}>
          <input
            type="radio"
            name="spread"
            checked={store.view.value.spread === value}
            onChange={() => store.show({ spread: value })}
          />
          <span>{names[value].name}</span>
        </label>
      ))}
    </fieldset>
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
