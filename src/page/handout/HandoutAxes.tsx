import { ticks } from "d3-array";
import { measures } from "../../../sim/index.ts";
import { embedded } from "../../../viz/index.ts";
import { axisOf, guessRows, measureOf } from "../../lessons/guess.ts";
import type { Lesson, StepOf } from "../../lessons/lesson.ts";
import { measureLabel } from "../../library/measureLabel.ts";
import { handoutWords as say } from "../../words/lesson/handout.ts";
import { numerals } from "../../words/numerals.ts";
import { wordingOf } from "../../words/wording.ts";

interface HandoutAxesProps {
  readonly lesson: Lesson;
  readonly step: StepOf<"predict">;
  /** Height in millimetres; the width is 92. */
  readonly height: number;
  /** The mean of the model's runs by month: drawn on the answer sheet, and nothing on the students'. */
  readonly mean?: ArrayLike<number> | undefined;
}

const WIDTH = 92;
const inset = { left: 17, right: 3, top: 5, bottom: 9 } as const;

/** Axes to draw a prediction on, in black and grey; the upright lines stand where a guess has its four points. */
export function HandoutAxes({ lesson, step, height, mean }: HandoutAxesProps) {
  const { months } = lesson.start;
  const measure = measureOf(step, lesson.start);
  const [low, high] = axisOf(step, lesson.start);
  const wording = wordingOf(measures.find(({ name }) => name === measure)?.unit ?? "index");
  const x = (month: number) => inset.left + (month / months) * (WIDTH - inset.left - inset.right);
  const y = (value: number) =>
    inset.top + (1 - (value - low) / (high - low)) * (height - inset.top - inset.bottom);
  const label = measureLabel(measure);
  const title = step.minus === undefined ? label : say.axes.difference(label);
  const bottom = height - inset.bottom;
  return (
    <svg
      class="handout-axes"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={`${WIDTH}mm`}
      height={`${height}mm`}
      role="img"
      aria-label={mean === undefined ? say.axes.empty(title, months) : say.axes.drawn(title, months)}
    >
      <text x={0} y={2.8} class="axis-title">
        {embedded(`${title} (${wording.unit})`)}
      </text>
      {ticks(low, high, height < 42 ? 4 : 6).map((value) => (
        <g key={value}>
          <line
            class={value === 0 && low < 0 ? "zero" : "grid"}
            x1={inset.left}
            x2={x(months)}
            y1={y(value)}
            y2={y(value)}
          />
          <text x={inset.left - 1.2} y={y(value) + 0.9} text-anchor="end">
            {embedded(wording.tick(value).replace("-", "−"))}
          </text>
        </g>
      ))}
      {guessRows(months).map((month) => (
        <g key={month}>
          <line class="grid" x1={x(month)} x2={x(month)} y1={inset.top} y2={bottom} />
          <text x={x(month)} y={bottom + 3.2} text-anchor={month === months ? "end" : "middle"}>
            {numerals(month)}
          </text>
        </g>
      ))}
      <text x={inset.left} y={bottom + 3.2} text-anchor="middle">
        {numerals(0)}
      </text>
      <text x={x(months)} y={bottom + 7} text-anchor="end" class="axis-title">
        {embedded(say.axes.month)}
      </text>
      <path class="axis" d={`M${inset.left} ${inset.top}V${bottom}H${x(months)}`} />
      {mean !== undefined && (
        <path
          class="drawn"
          d={Array.from(
            mean,
            (value, month) =>
              `${month === 0 ? "M" : "L"}${x(month).toFixed(2)} ${y(Math.min(high, Math.max(low, value))).toFixed(2)}`,
          ).join("")}
        />
      )}
    </svg>
  );
}
