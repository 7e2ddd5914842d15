import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { parseReading } from "../../../../sim/experiments/index.ts";
import { axisOf, type CurvePoints, type Guess, measureOf } from "../../../lessons/guess.ts";
import type { Lesson, LessonLanguage, LessonStep, StepOf } from "../../../lessons/lesson.ts";
import { eventMarksOf } from "../../../library/eventTexts.ts";
import { fixedAxes } from "../../../library/fixedAxes.ts";
import { lessonWords } from "../../../words/lesson/page.ts";
import {
  armStyles,
  chartOf,
  firstMonths,
  guessesCurve,
  type LessonChart,
  levelCurve,
  levelsCurve,
  runCurve,
} from "../lessonChart.ts";
import { MonthSlider } from "../MonthSlider.tsx";
import { ParagraphText } from "../ParagraphText.tsx";
import { RunChart } from "../RunChart.tsx";
import { RunStatus } from "../RunStatus.tsx";
import type { StepProps } from "../StepProps.ts";
import { gapInWords } from "./gapInWords.ts";
import { answersOf, handsInWords } from "./Hands.tsx";
import { type PredictedRun, predictedRun, predictedState, retryPredicted } from "./predictedRun.ts";
import { unfold } from "./unfold.ts";

const say = lessonWords;

/** The prediction that a reveal belongs to, with its index. */
export function predictionOf(
  steps: readonly LessonStep[],
  index: number,
): { readonly step: StepOf<"predict">; readonly index: number } | undefined {
  const own = steps[index];
  const of = own?.kind === "reveal" ? own.of : undefined;
  for (let i = index - 1; i >= 0; i--) {
    const step = steps[i];
    if (step?.kind === "predict" && (of === undefined || step.id === of)) return { step, index: i };
  }
  return undefined;
}

/** The run unfolds beside the guess; then the gap is told in words. */
export function RevealStep(props: StepProps<StepOf<"reveal">>) {
  const { lesson, index, bench, answerOf, answer, onAnswer } = props;
  const predicted = predictionOf(lesson.steps, index);
  useEffect(() => {
    if (answer === undefined) onAnswer({ seen: true });
  }, [index]);
  if (predicted === undefined) return null;
  const run = predictedRun(bench, lesson, predicted.step).value;
  const given = answerOf(predicted.index);
  const guess = given !== undefined && "guess" in given ? given.guess : undefined;
  if (run === undefined)
    return (
      <RunStatus
        state={predictedState(bench, lesson, predicted.step)}
        onRetry={() => retryPredicted(bench, lesson, predicted.step)}
      />
    );
  return (
    <Revealed
      key={index}
      {...props}
      predicted={predicted.step}
      of={predicted.index}
      run={run}
      guess={guess}
    />
  );
}

interface RevealedProps extends StepProps<StepOf<"reveal">> {
  readonly predicted: StepOf<"predict">;
  /** Index of the prediction. */
  readonly of: number;
  readonly run: PredictedRun;
  readonly guess: Guess | undefined;
}

function Revealed(props: RevealedProps) {
  const { bench, lesson, step, language, mode, predicted, of, run, guess, guesses = [], handsOf } = props;
  const { months } = lesson.start;
  const shown = useSignal(0);
  const read = predicted.pick === undefined ? undefined : parseReading(predicted.reading ?? "");
  const month = useSignal(
    read?.to ?? (predicted.ask === "number" ? (predicted.month ?? lesson.start.month) : months),
  );
  /** Counts up with each showing: the first begins by itself. */
  const showing = useSignal(0);
  useEffect(
    () =>
      unfold(months, (at) => {
        shown.value = at;
      }),
    [showing.value],
  );
  const isDone = shown.value >= months;
  const chart = revealChart({ lesson, language, predicted, run, guess, guesses });
  const drawn = {
    ...chart,
    curves: chart.curves.map((curve) =>
      ["guess", "guesses"].includes(curve.id) ? curve : firstMonths(curve, shown.value),
    ),
  };
  const sentences = gapInWords({ lesson, step: predicted, run, guess, language });
  const hands = handsOf?.(of) ?? [];
  return (
    <div class="step-activity reveal" data-done={isDone || undefined}>
      <RunChart
        bench={bench}
        data={chartOf({ ...drawn, month: Math.min(month.value, Math.floor(shown.value)) })}
        label={`${say.run.caption(lesson.start.replicates, months)} ${isDone ? sentences.join(" ") : ""}`}
      />
      <div class="chart-tools">
        <MonthSlider months={months} month={month} />
        <button
          type="button"
          class="replay"
          data-key="play"
          onClick={() => {
            shown.value = 0;
            showing.value++;
          }}
        >
          {say.reveal.play}
        </button>
      </div>
      <div class="gap" role="status">
        {!isDone && <p>{say.reveal.unfolding}</p>}
        {isDone && guess === undefined && mode === "alone" && <p>{say.reveal.noGuess}</p>}
        {isDone && sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
        {isDone && hands.some((count) => count > 0) && (
          <p>{handsInWords(answersOf({ ...props, step: predicted }), hands)}</p>
        )}
        {isDone && <p class="aside">{say.reveal.account}</p>}
      </div>
      {isDone && step.text !== undefined && (
        <ParagraphText text={step.text} lesson={lesson} language={language} />
      )}
    </div>
  );
}

/** The run beside the guess, or the runs of the answers beside each other. */
export function revealChart({
  lesson,
  predicted,
  run,
  guess,
  guesses,
  language,
}: {
  readonly lesson: Lesson;
  readonly language: LessonLanguage;
  readonly predicted: StepOf<"predict">;
  readonly run: PredictedRun;
  readonly guess: Guess | undefined;
  readonly guesses: readonly Guess[];
}): LessonChart {
  const { months } = lesson.start;
  const common = { id: `reveal-${lesson.steps.indexOf(predicted)}`, months, month: months };
  if (predicted.pick !== undefined) {
    const measure = parseReading(predicted.reading ?? "")?.measure ?? measureOf(predicted, lesson.start);
    const labels = answersOf({ step: predicted, lesson, language });
    const curves = run.arms.map((arm, i) => ({
      ...runCurve(arm, undefined, measure, {
        id: `arm${i}`,
        name: labels[i] ?? "",
        style: armStyles[i % armStyles.length] ?? "current",
      }),
      plain: run.arms.length > 2,
    }));
    return { ...common, curves, measure, axis: predicted.axis ?? fixedAxes[measure] ?? [0, 1] };
  }
  const measure = measureOf(predicted, lesson.start);
  const start = run.numbers.mean[0] ?? 0;
  const drawnByClass = guesses.flatMap((one): CurvePoints[] => ("curve" in one ? [one.curve] : []));
  const namedByClass = guesses.flatMap((one) => ("number" in one ? [one.number] : []));
  const named = { id: "guess", name: say.run.yours, style: "kept1" } as const;
  const ofClass = { id: "guesses", name: say.run.classes, style: "kept2" } as const;
  const own = {
    ...run.curve,
    name: say.run.model,
  };
  const beside = [
    ...(drawnByClass.length > 0 ? [guessesCurve(drawnByClass, months, start, ofClass)] : []),
    ...(namedByClass.length > 0 ? [levelsCurve(namedByClass, months, ofClass)] : []),
    ...(guess !== undefined && "curve" in guess ? [guessesCurve([guess.curve], months, start, named)] : []),
    ...(guess !== undefined && "number" in guess ? [levelCurve(guess.number, months, named)] : []),
  ];
  return {
    ...common,
    curves: [...beside, own],
    measure,
    axis: axisOf(predicted, lesson.start),
    isDifference: predicted.minus !== undefined,
    events: eventMarksOf(run.scenario),
  };
}
