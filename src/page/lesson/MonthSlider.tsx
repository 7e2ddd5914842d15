import type { Signal } from "@preact/signals";
import { lessonWords } from "../../words/lesson/page.ts";
import { numerals } from "../../words/numerals.ts";
import { chartWay } from "../direction/chartWay.ts";

interface MonthSliderProps {
  readonly months: number;
  /** What it shows and moves. */
  readonly month: Signal<number>;
}

/** The chart's cursor as a control. It runs with the chart, whatever the language. */
export function MonthSlider({ months, month }: MonthSliderProps) {
  const say = lessonWords.run;
  return (
    <label class="month-slider">
      <span>
        {say.month} <b>{numerals(month.value)}</b>
      </span>
      <input
        type="range"
        dir={chartWay.value}
        min={0}
        max={months}
        step={1}
        value={month.value}
        style={{ "--filled": month.value / months }}
        onInput={(event) => {
          month.value = event.currentTarget.valueAsNumber;
        }}
      />
    </label>
  );
}
