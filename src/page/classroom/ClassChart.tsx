import { renderGuessedCurves } from "../../../viz/index.ts";
import { isOpenChoice } from "../../classroom/classRun.ts";
import { shownPrediction } from "../../classroom/shownPrediction.ts";
import type { RoundView, WallView } from "../../classroom/views.ts";
import type { Guess } from "../../lessons/guess.ts";
import type { Lesson, StepOf } from "../../lessons/lesson.ts";
import { pageLanguage } from "../../lessons/pageLanguage.ts";
import { teacherWords } from "../../words/classroom/teacher.ts";
import type { LessonBench } from "../lesson/bench.ts";
import { gapInWords } from "../lesson/steps/gapInWords.ts";
import { predictedRun } from "../lesson/steps/predictedRun.ts";
import { SvgDrawing } from "../parts/SvgDrawing.tsx";
import { classChartData } from "./classChartData.ts";
import { guessSentence, tallyGuesses } from "./guessSentence.ts";
import { TallyList } from "./TallyList.tsx";

const say = teacherWords;

interface ClassChartProps {
  readonly lesson: Lesson;
  /** The prediction whose guesses are shown. */
  readonly step: StepOf<"predict">;
  readonly view: WallView;
  readonly bench: LessonBench;
  /** On a wall the chart has the height of the screen, and stands beside the words. */
  readonly isWall?: boolean;
  /** Has the phones compute; where it is missing, nobody here leads. */
  readonly onCompute?: () => void;
}

/** The guesses of the class over the curve that its phones compute, with one sentence. */
export function ClassChart({ lesson, step, view, bench, isWall = false, onCompute }: ClassChartProps) {
  const at = lesson.steps.indexOf(step);
  const isOf = (round: RoundView) => (shownPrediction(lesson, round.step) ?? round.step) === at;
  const round = view.round !== undefined && isOf(view.round) ? view.round : undefined;
  const isOpen = isOpenChoice(step);
  const guesses = (view.guesses ?? []).flatMap((given): Guess[] => ("guess" in given ? [given.guess] : []));
  // Which answer fits may hang on other measures than the one that the phones send: this page has the whole run.
  const run = step.ask === "choice" && !isOpen ? predictedRun(bench, lesson, step).value : undefined;
  const known = round?.mean.length ? round : undefined;
  const sentence = guessSentence(lesson, step, guesses, known, run?.fits);
  const values =
    run === undefined ? [] : gapInWords({ lesson, step, run, guess: undefined, language: pageLanguage });
  return (
    <section class="class-chart" aria-label={say.round.title}>
      <p class="class-sentence" role="status">
        {sentence}
      </p>
      <TallyList tallies={tallyGuesses(lesson, step, guesses)} />
      {known !== undefined && (
        <figure class={isWall ? "lesson-figure" : "class-figure"}>
          <SvgDrawing
            class="lesson-curves"
            label={sentence}
            data={classChartData(lesson, step, known, guesses)}
            render={renderGuessedCurves}
          />
        </figure>
      )}
      {values.map((value) => (
        <p class="class-values" key={value}>
          {value}
        </p>
      ))}
      {round !== undefined && <RoundLine round={round} />}
      {isOpen && <p class="class-round">{say.round.open}</p>}
      {!isOpen && round === undefined && (
        <p class="class-round">
          {say.round.dark}{" "}
          {onCompute !== undefined && (
            <button type="button" onClick={onCompute}>
              {say.compute}
            </button>
          )}
        </p>
      )}
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
