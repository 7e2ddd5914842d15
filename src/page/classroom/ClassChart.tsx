import {
  type Curve,
  curveQuantiles,
  type GuessedCurvesData,
  renderGuessedCurves,
} from "../../../viz/index.ts";
import type { RoundView, TeacherView } from "../../classroom/views.ts";
import { axisOf, type CurvePoints, type Guess } from "../../lessons/guess.ts";
import type { Lesson, StepOf } from "../../lessons/lesson.ts";
import { teacherWords } from "../../words/classroom/teacher.ts";
import { chartOf, guessesCurve, lineOfGuess } from "../lesson/lessonChart.ts";
import { SvgDrawing } from "../parts/SvgDrawing.tsx";
import { guessSentence, tallyGuesses } from "./guessSentence.ts";

const say = teacherWords;

interface ClassChartProps {
  readonly lesson: Lesson;
  readonly step: StepOf<"predict">;
  readonly view: TeacherView;
}

/** The guesses of the class over the curve that its phones compute, with one sentence. */
export function ClassChart({ lesson, step, view }: ClassChartProps) {
  const { round } = view;
  const guesses = (view.guesses ?? []).flatMap((given): Guess[] => ("guess" in given ? [given.guess] : []));
  const sentence = guessSentence(lesson, step, guesses, round?.mean.length ? round : undefined);
  return (
    <section class="class-chart" aria-label={say.round.title}>
      <p class="class-sentence" role="status">
        {sentence}
      </p>
      {(step.ask === "shape" || step.ask === "choice") && (
        <ul class="class-tallies" aria-label={say.tallies}>
          {tallyGuesses(step, guesses).map(({ label, count }) => (
            <li key={label}>
              <span>{label}</span>
              <span class="bar" style={`--part: ${guesses.length === 0 ? 0 : count / guesses.length}`} />
              <span class="count">{count}</span>
            </li>
          ))}
        </ul>
      )}
      {step.ask !== "choice" && round !== undefined && round.mean.length > 0 && (
        <figure class="class-figure">
          <SvgDrawing
            class="lesson-curves"
            label={sentence}
            data={classChart(lesson, step, round, guesses)}
            render={renderGuessedCurves}
          />
        </figure>
      )}
      {step.ask !== "choice" && round !== undefined && <RoundLine round={round} />}
    </section>
  );
}

/** Who has computed how much of the band, and that it was computed again. */
export function RoundLine({ round }: { readonly round: RoundView }) {
  const { done, replicates, ofPhones, proved } = round;
  return (
    <p class="class-round">
      <progress max={replicates} value={done} aria-label={say.round.title} />
      {say.round.label(done, replicates)}: {say.round.split(ofPhones, done - ofPhones)}{" "}
      {proved > 0 && say.round.proved(proved, ofPhones)}
    </p>
  );
}

/** Each guess for itself, thin; their middle half as a band; the model's run as everywhere. */
function classChart(
  lesson: Lesson,
  step: StepOf<"predict">,
  round: RoundView,
  guesses: readonly Guess[],
): GuessedCurvesData {
  const { months, month } = lesson.start;
  const drawn = guesses.flatMap((guess): CurvePoints[] => ("curve" in guess ? [guess.curve] : []));
  const start = round.mean[0] ?? 0;
  const named = { id: "guesses", name: say.round.guesses, style: "kept1" } as const;
  const model: Curve = {
    ...{ id: "model", name: say.round.model, style: "current", rows: round.rows },
    runs: new Float64Array(),
    mean: Float64Array.from(round.mean),
    quantiles: Float64Array.from(round.quantiles.slice(0, curveQuantiles.length).flat()),
  };
  const middle = drawn.length === 0 ? [] : [onlyMiddle(guessesCurve(drawn, months, start, named))];
  const chart = chartOf({
    id: `class-${round.step}`,
    ...{ months, month: step.ask === "number" ? (step.month ?? month) : months },
    curves: [...middle, model],
    measure: round.measure,
    axis: axisOf(step, lesson.start),
    isDifference: round.isDifference,
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

/** A band of the middle half alone: the lines show the rest. */
function onlyMiddle(curve: Curve): Curve {
  const { quantiles, rows } = curve;
  const of = (i: number) => quantiles.slice(i * rows, (i + 1) * rows);
  const parts = [of(1), of(1), of(2), of(3), of(3)];
  return { ...curve, quantiles: Float64Array.from(parts.flatMap((part) => [...part])) };
}
