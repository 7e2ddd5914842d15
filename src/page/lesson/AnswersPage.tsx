import { useComputed, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { modelVersion } from "../../../sim/index.ts";
import { publicLink } from "../../lab/address/publicAddress.ts";
import type { StepOf } from "../../lessons/lesson.ts";
import { lessonWords } from "../../words/lesson/page.ts";
import { numerals } from "../../words/numerals.ts";
import { copyText } from "../parts/copyText.ts";
import { answersAsText, answersInWords } from "./answersInWords.ts";
import type { LessonBench } from "./bench.ts";
import { formatLessonAddress } from "./lessonAddress.ts";
import { chartOf } from "./lessonChart.ts";
import { ParagraphText } from "./ParagraphText.tsx";
import { RunChart } from "./RunChart.tsx";
import { type LessonSession, packAnswers } from "./session.ts";
import { gapInWords } from "./steps/gapInWords.ts";
import { predictedRun } from "./steps/predictedRun.ts";
import { predictionOf, revealChart } from "./steps/RevealStep.tsx";

const say = lessonWords.answers;

interface AnswersPageProps {
  readonly session: LessonSession;
  readonly bench: LessonBench;
}

/** All answers with the pictures that were revealed, to be copied, printed, or begun anew. */
export function AnswersPage({ session, bench }: AnswersPageProps) {
  const { lesson, language, kept, answers } = session;
  const link = useSignal<string | undefined>(undefined);
  const copied = useSignal<"no" | "yes" | "failed">("no");
  useEffect(() => {
    if (session.name === undefined) return;
    void packAnswers(answers.value).then((packed) => {
      const hash = formatLessonAddress({
        lesson: session.name ?? "",
        step: "end",
        language: language.value,
        answers: packed,
      });
      link.value = publicLink(location.href.replace(/#.*$/s, "") + hash);
    });
  }, [answers.value]);
  const revealed = useComputed(() => revealedSteps(session));
  const gapsOf = (index: number) => {
    const step = revealed.value.get(index);
    const run = step && predictedRun(bench, lesson, step).value;
    if (step === undefined || run === undefined) return [];
    const answer = answers.value.get(index);
    const guess = answer !== undefined && "guess" in answer ? answer.guess : undefined;
    return gapInWords({ lesson, step, run, guess, language: language.value });
  };
  const text = answersAsText(session, gapsOf, link.value);
  return (
    <section class="lesson-step answers" aria-labelledby="step-title">
      <div class="step-words">
        <h2 id="step-title" tabIndex={-1}>
          {say.title}
        </h2>
        <p class="aside">{{ here: say.here, memory: say.memory, link: say.fromLink }[kept.value]}</p>
      </div>
      <div class="answer-tools">
        <button
          type="button"
          class="primary"
          onClick={() =>
            copyText(text).then(
              () => {
                copied.value = "yes";
              },
              () => {
                copied.value = "failed";
              },
            )
          }
        >
          {say.copy}
        </button>
        <button type="button" onClick={() => print()}>
          {say.print}
        </button>
        <button
          type="button"
          onClick={() => {
            if (answers.value.size === 0 || confirm(say.againSure)) session.clear();
          }}
        >
          {say.again}
        </button>
        <span role="status">{copied.value === "yes" && say.copied}</span>
      </div>
      {copied.value === "failed" && (
        <label class="by-hand">
          {say.failed}
          <textarea rows={8} readOnly value={text} />
        </label>
      )}
      {link.value !== undefined && link.value.length > 2000 && (
        <p class="aside">{say.long(link.value.length)}</p>
      )}
      <ol class="answer-list">
        {answersInWords(session).map(({ index, title, text: words }) => {
          const step = revealed.value.get(index);
          return (
            <li key={index}>
              <h3>{`${numerals(index + 1)}. ${title}`}</h3>
              {words !== "" && (
                <p class="answer-text" dir="auto">
                  {words}
                </p>
              )}
              {step !== undefined && <Picture session={session} bench={bench} step={step} index={index} />}
              {gapsOf(index).map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </li>
          );
        })}
      </ol>
      <h3>{say.leavesOut}</h3>
      <ParagraphText text={lesson.leavesOut} lesson={lesson} language={language.value} />
      {lesson.sources.length > 0 && (
        <>
          <h3>{say.sources}</h3>
          <ul class="lesson-sources">
            {lesson.sources.map(({ text: work, url }) => (
              <li key={work}>
                <span lang="en" dir="ltr">
                  {work}
                </span>{" "}
                {url !== undefined && (
                  <a href={url} target="_blank" rel="noopener noreferrer">
                    <bdi>{url}</bdi>
                  </a>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="aside">{say.made(modelVersion, lesson.start.seed)}</p>
    </section>
  );
}

/** Predictions whose run was revealed, by index. */
function revealedSteps({ lesson, answers }: LessonSession): ReadonlyMap<number, StepOf<"predict">> {
  const found = new Map<number, StepOf<"predict">>();
  for (const [index, step] of lesson.steps.entries()) {
    const predicted =
      step.kind === "reveal" && answers.value.has(index) ? predictionOf(lesson.steps, index) : undefined;
    if (predicted !== undefined) found.set(predicted.index, predicted.step);
  }
  return found;
}

interface PictureProps extends AnswersPageProps {
  readonly step: StepOf<"predict">;
  readonly index: number;
}

/** The guess over the run. */
function Picture({ session, bench, step, index }: PictureProps) {
  const { lesson, answers } = session;
  const run = predictedRun(bench, lesson, step).value;
  if (run === undefined) return null;
  const answer = answers.value.get(index);
  const guess = answer !== undefined && "guess" in answer ? answer.guess : undefined;
  const guesses = session.codes.value.get(index) ?? [];
  const chart = revealChart({
    lesson,
    language: session.language.value,
    predicted: step,
    run,
    guess,
    guesses,
  });
  const { months, replicates } = lesson.start;
  return (
    <RunChart
      bench={bench}
      data={chartOf({
        ...chart,
        id: `answer-${index}`,
        month: step.ask === "number" ? (step.month ?? lesson.start.month) : months,
      })}
      label={lessonWords.run.caption(replicates, months)}
    />
  );
}
