/** The answers of a reader as text, for the list at the end and for the clipboard. */
import { modelVersion } from "../../../sim/index.ts";
import type { StepAnswer } from "../../lessons/answer.ts";
import type { LessonStep, StepKind } from "../../lessons/lesson.ts";
import { textIn } from "../../lessons/texts.ts";
import { settingLabel } from "../../library/settingLabel.ts";
import { valueText } from "../../library/settingText.ts";
import { lessonWords } from "../../words/lesson/page.ts";
import { numerals } from "../../words/numerals.ts";
import { listed, listedApart } from "../../words/parts/listed.ts";
import type { LessonSession } from "./session.ts";
import { answersOf, handsInWords } from "./steps/Hands.tsx";
import { guessInWords } from "./steps/PredictStep.tsx";

const say = lessonWords.answers;

export interface AnswerInWords {
  readonly index: number;
  readonly step: LessonStep;
  readonly title: string;
  readonly text: string;
}

const nothingKept: ReadonlySet<StepKind> = new Set(["read", "reveal", "person", "claim"]);

/** One per step that asks for an answer; what a class has shown with its hands or read out stands with it. */
export function answersInWords({
  lesson,
  answers,
  language,
  hands,
  codes,
}: LessonSession): readonly AnswerInWords[] {
  return lesson.steps.flatMap((step, index): AnswerInWords[] => {
    if (nothingKept.has(step.kind)) return [];
    const answer = answers.value.get(index);
    const title = textIn(step.title, language.value).text;
    const shown = handsOf(step, hands.value.get(index) ?? []);
    const hasCodes = codes.value.has(index);
    const own =
      answer === undefined ? (shown === undefined && !hasCodes ? say.none : "") : inWords(step, answer);
    return [{ index, step, title, text: [own, shown ?? ""].filter((part) => part !== "").join("\n") }];
  });

  function handsOf(step: LessonStep, counts: readonly number[]): string | undefined {
    if (!counts.some((count) => count > 0)) return undefined;
    const labels =
      step.kind === "predict"
        ? answersOf({ step, lesson, language: language.value })
        : step.kind === "redesign"
          ? step.accounts.map((account) => textIn(account, language.value, lesson.figures).text)
          : [];
    return labels.length === 0 ? undefined : `${lessonWords.predict.hands}: ${handsInWords(labels, counts)}`;
  }

  function inWords(step: LessonStep, answer: StepAnswer): string {
    if ("guess" in answer && step.kind === "predict")
      return `${say.guess}: ${guessInWords(answer.guess, { lesson, step, language: language.value })}`;
    if ("text" in answer) return answer.text === "" ? say.none : answer.text;
    if ("tries" in answer) {
      const settings = Object.entries(answer.settings).map(
        ([name, value]) => `${settingLabel(name)} ${valueText(value)}`,
      );
      return listedApart([
        say.tried(answer.tries),
        ...(settings.length > 0 ? [listed(settings)] : []),
        ...(answer.reached ? [say.reached] : []),
        ...(answer.impossible ? [say.impossible] : []),
      ]);
    }
    if ("seen" in answer || step.kind !== "redesign" || "guess" in answer) return say.seen;
    return redesignInWords(step, answer);
  }

  function redesignInWords(
    step: Extract<LessonStep, { kind: "redesign" }>,
    answer: Extract<StepAnswer, { vote?: number | undefined }>,
  ): string {
    const words = lessonWords.redesign;
    const mechanism = step.mechanisms[answer.mechanism ?? -1];
    const account = step.accounts[answer.vote ?? -1];
    const parts = [
      ...(mechanism === undefined || answer.part === undefined
        ? []
        : [words.changed(textIn(mechanism.label, language.value).text, words[answer.part])]),
      ...(answer.effect === undefined ? [] : [words.said(words.effects[answer.effect])]),
      ...(account === undefined ? [] : [say.vote(textIn(account, language.value, lesson.figures).text)]),
    ];
    return parts.length === 0 ? say.none : parts.join(" ");
  }
}

/** All of it as one text: title, numbered answers with the gaps that were told, what made the numbers. */
export function answersAsText(
  session: LessonSession,
  gapsOf: (index: number) => readonly string[],
  link: string | undefined,
): string {
  const { lesson, language } = session;
  const lines = answersInWords(session).flatMap(({ index, title, text }) => [
    `${numerals(index + 1)}. ${title}`,
    text,
    ...gapsOf(index),
    "",
  ]);
  return [
    textIn(lesson.title, language.value).text,
    textIn(lesson.question, language.value).text,
    "",
    ...lines,
    say.made(modelVersion, lesson.start.seed),
    ...(link === undefined ? [] : [link]),
  ].join("\n");
}
