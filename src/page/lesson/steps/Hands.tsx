import type { StepOf } from "../../../lessons/lesson.ts";
import { shapes } from "../../../lessons/shape.ts";
import { textIn } from "../../../lessons/texts.ts";
import { lessonWords } from "../../../words/lesson/page.ts";
import { numerals } from "../../../words/numerals.ts";
import type { StepProps } from "../StepProps.ts";
import { ShapePicture } from "./ShapePicture.tsx";

const say = lessonWords.predict;

interface HandsProps extends Pick<StepProps<StepOf<"predict">>, "lesson" | "step" | "language"> {
  readonly hands: readonly number[];
  readonly onHands: (hands: readonly number[]) => void;
}

/** What the answers of a prediction are called. */
export function answersOf({
  step,
  lesson,
  language,
}: Pick<HandsProps, "step" | "lesson" | "language">): readonly string[] {
  if (step.ask === "shape") return shapes.map((shape) => say.shapes[shape]);
  return (step.options ?? []).map(({ text }) => textIn(text, language, lesson.figures).text);
}

/** "Rises: 3 · Falls: 1": the hands for each answer. */
export const handsInWords = (labels: readonly string[], hands: readonly number[]): string =>
  labels.map((label, i) => `${label}: ${numerals(hands[i] ?? 0)}`).join(" · ");

/** A tally of the hands for each answer, by tap; the number keys do the same. */
export function Hands(props: HandsProps) {
  const { step, hands, onHands } = props;
  const answers = answersOf(props);
  const add = (i: number, by: number) =>
    onHands(answers.map((_, k) => Math.max(0, (hands[k] ?? 0) + (k === i ? by : 0))));
  const most = Math.max(1, ...hands);
  return (
    <fieldset class="hands">
      <legend>{say.hands}</legend>
      {answers.map((label, i) => {
        const count = hands[i] ?? 0;
        return (
          <div class="hand" key={label}>
            <button type="button" aria-label={say.hand(label, count)} onClick={() => add(i, 1)}>
              <span class="key" aria-hidden="true">
                {numerals(i + 1)}
              </span>
              {step.ask === "shape" && <ShapePicture shape={shapes[i] ?? "flat"} />}
              <span>{label}</span>
              <b>{numerals(count)}</b>
            </button>
            <span class="bar" style={{ "--part": count / most }} />
            <button
              type="button"
              class="fewer"
              disabled={count === 0}
              aria-label={say.fewer(label)}
              onClick={() => add(i, -1)}
            >
              −
            </button>
          </div>
        );
      })}
    </fieldset>
  );
}
