import { lessonWords } from "../../words/lesson/page.ts";

interface MonthSliderProps {
  readonly months: number;
  readonly month: number;
  readonly onMonth: (month: number) => void;
}

/** The chart's cursor as a control. It runs with the chart, from left to right in every language. */
export function MonthSlider({ months, month, onMonth }: MonthSliderProps) {
  const say = lessonWords.run;
  return (
    <label class="month-slider">
      <span>
        {say.month} <b>{month}</b>
      </span>
      <input
        type="range"
        dir="ltr"
        min={0}
        max={months}
        step={1}
        value={month}
        style={{ "--filled": month / months }}
        onInput={(event) => onMonth(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
