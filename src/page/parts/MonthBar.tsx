import type { Store } from "../../lab/store.ts";
import type { Picture } from "../../results/picture.ts";
import { messages } from "../../words/messages.ts";
import { listed } from "../../words/parts/listed.ts";

/** The chart's cursor as a control: play, a slider over the months, and what they show. */
export function MonthBar({ store, picture }: { store: Store; picture: Picture }) {
  const say = messages.month;
  const { current, view } = store.shown.value;
  const readout = picture.readout.value;
  const playing = store.playing.value;
  const month = picture.pointed.value ?? view.month;
  return (
    <div class="month-bar">
      <input
        type="range"
        dir={view.chartWay}
        aria-label={say.label}
        min={0}
        max={current.months}
        step={1}
        value={view.month}
        style={{ "--filled": view.month / current.months }}
        aria-valuetext={say.value(view.month, listed(readout))}
        onInput={(event) => {
          store.playing.value = false;
          store.show({ month: event.currentTarget.valueAsNumber });
        }}
      />
      <button
        type="button"
        class="play"
        aria-label={playing ? say.pause : say.play}
        title={playing ? say.pause : say.play}
        onClick={() => {
          store.playing.value = !playing;
        }}
      >
        <i class={playing ? "icon pause" : "icon play-icon"} />
      </button>
      <p class="readout" aria-hidden="true">
        <b>{say.at(month)}</b>
        {readout.map((text) => (
          <span key={text}>{text}</span>
        ))}
      </p>
    </div>
  );
}
