/** The chart of a class: its guesses beneath the curves that its phones compute. Pure. */
import { parseReading } from "../../../sim/experiments/index.ts";
import { type Curve, curveQuantiles, type GuessedCurvesData } from "../../../viz/index.ts";
import type { RoundCurve, RoundView } from "../../classroom/views.ts";
import { axisOf, type CurvePoints, type Guess } from "../../lessons/guess.ts";
import type { Lesson, StepOf } from "../../lessons/lesson.ts";
import { pageLanguage } from "../../lessons/pageLanguage.ts";
import { textIn } from "../../lessons/texts.ts";
import { fixedAxes } from "../../library/fixedAxes.ts";
import { teacherWords } from "../../words/classroom/teacher.ts";
import { armStyles, chartOf, guessesCurve, lineOfGuess, type NamedCurve } from "../lesson/lessonChart.ts";

const say = teacherWords.round;

/**
 * Each guess for itself, thin; their middle half as a band; the model's run as everywhere. Of a choice that compares runs
 * the run of each answer instead.
 */
export function classChartData(
  lesson: Lesson,
  step: StepOf<"predict">,
  round: RoundView,
  guesses: readonly Guess[],
): GuessedCurvesData {
  const { months, month } = lesson.start;
  const { measure, isDifference, rows } = round;
  const id = `class-${round.step}`;
  const none = { lines: [], dots: { month, values: [] } };
  if (round.others !== undefined) {
    const curves = [round, ...round.others].flatMap((one, i) => {
      const option = step.options?.[i];
      if (option === undefined || one.mean.length === 0) return [];
      const name = textIn(option.text, pageLanguage, lesson.figures).text;
      const style = armStyles[i % armStyles.length] ?? "current";
      return [
        { ...modelCurve(one, rows, { id: `arm${i}`, name, style }), plain: (round.others?.length ?? 0) > 1 },
      ];
    });
    const axis = step.axis ?? fixedAxes[measure] ?? ([0, 1] as const);
    const read = parseReading(step.reading ?? "")?.to ?? months;
    return { ...chartOf({ id, months, month: read, curves, measure, axis }), ...none };
  }
  const drawn = guesses.flatMap((guess): CurvePoints[] => ("curve" in guess ? [guess.curve] : []));
  const start = round.mean[0] ?? 0;
  const named = { id: "guesses", name: say.guesses, style: "kept1" } as const;
  const model = modelCurve(round, rows, { id: "model", name: say.model, style: "current" });
  const middle = drawn.length === 0 ? [] : [onlyMiddle(guessesCurve(drawn, months, start, named))];
  const chart = chartOf({
    ...{ id, months, measure, isDifference },
    month: step.ask === "number" ? (step.month ?? month) : months,
    curves: [...middle, model],
    axis: axisOf(step, lesson.start),
  });
  return {
    ...chart,
    lines: drawn.map((points) => lineOfGuess(points, months, start)),
    dots: {
      month: step.month ?? month,
      values: guesses.flatMap((guess) => ("number" in guess ? [guess.number] : [])),
    },
  };
}

const modelCurve = ({ mean, quantiles }: RoundCurve, rows: number, named: NamedCurve): Curve => ({
  ...named,
  rows,
  runs: new Float64Array(),
  mean: Float64Array.from(mean),
  quantiles: Float64Array.from(quantiles.slice(0, curveQuantiles.length).flat()),
});

/** A band of the middle half alone: the lines show the rest. */
function onlyMiddle(curve: Curve): Curve {
  const { quantiles, rows } = curve;
  const of = (i: number) => quantiles.slice(i * rows, (i + 1) * rows);
  const parts = [of(1), of(1), of(2), of(3), of(3)];
  return { ...curve, quantiles: Float64Array.from(parts.flatMap((part) => [...part])) };
}
