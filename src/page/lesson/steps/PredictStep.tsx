import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { axisOf, type Guess, guessRows, measureOf } from "../../../lessons/guess.ts";
import { formatCode } from "../../../lessons/guessCode.ts";
import type { StepOf } from "../../../lessons/lesson.ts";
import { shapes } from "../../../lessons/shape.ts";
import { textIn } from "../../../lessons/texts.ts";
import { lessonWords } from "../../../words/lesson/page.ts";
import { listed } from "../../../words/parts/listed.ts";
import { copyText } from "../../parts/copyText.ts";
import { NumberField } from "../../parts/NumberField.tsx";
import { axesOf, scaleOf, wordingOfMeasure } from "../lessonChart.ts";
import { LineText } from "../ParagraphText.tsx";
import type { StepProps } from "../StepProps.ts";
import { CodeField } from "./CodeField.tsx";
import { DrawGuess } from "./DrawGuess.tsx";
import { answersOf, Hands } from "./Hands.tsx";
import { predictedRun } from "./predictedRun.ts";
import { ShapePicture } from "./ShapePicture.tsx";

const say = lessonWords.predict;

/** The guess of a student, before any curve is shown; at the projector, the hands of a class. */
export function PredictStep(props: StepProps<StepOf<"predict">>) {
  const { bench, lesson, step, answer, onAnswer, mode, handsOf, onHands, index } = props;
  const guess = answer !== undefined && "guess" in answer ? answer.guess : undefined;
  const give = (next: Guess) => onAnswer({ guess: next as NonNullable<typeof guess> });
  useEffect(() => {
    // The run is there when it is revealed.
    predictedRun(bench, lesson, step).peek();
  }, [index]);
  /** Guesses as codes; where hands are shown each is a hand as well. */
  const takeGuesses = (next: readonly Guess[]) => {
    const { guesses = [] } = props;
    props.onGuesses?.(next);
    const by = Math.sign(next.length - guesses.length);
    const last = (by > 0 ? next : guesses).at(-1);
    if (!isOfHands || last === undefined) return;
    const answer = "shape" in last ? shapes.indexOf(last.shape) : "choice" in last ? last.choice : -1;
    const hands = handsOf?.(index) ?? [];
    onHands?.(answersOf(props).map((_, i) => Math.max(0, (hands[i] ?? 0) + (i === answer ? by : 0))));
  };
  const isOfHands = mode === "projector" && (step.ask === "shape" || step.ask === "choice");
  return (
    <div class="step-activity predict" data-ask={step.ask}>
      {isOfHands ? (
        <Hands {...props} hands={handsOf?.(index) ?? []} onHands={onHands ?? (() => {})} />
      ) : (
        <Asked {...props} guess={guess} give={give} />
      )}
      {mode === "projector" && props.onGuesses !== undefined && (
        <CodeField {...props} guesses={props.guesses ?? []} onGuesses={takeGuesses} />
      )}
      {mode === "alone" && <p class="aside">{say.hidden}</p>}
      {mode !== "projector" && guess !== undefined && (
        <Code guess={guess} axis={axisOf(step, lesson.start)} />
      )}
    </div>
  );
}

interface AskedProps extends StepProps<StepOf<"predict">> {
  readonly guess: Guess | undefined;
  readonly give: (guess: Guess) => void;
}

function Asked(props: AskedProps) {
  const { lesson, step, bench, guess, give, index } = props;
  const { start } = lesson;
  const measure = measureOf(step, start);
  const axis = axisOf(step, start);
  switch (step.ask) {
    case "curve": {
      const run = predictedRun(bench, lesson, step).value;
      const first = step.minus === undefined ? run?.numbers.mean[0] : 0;
      return (
        <DrawGuess
          key={index}
          measure={measure}
          months={start.months}
          axis={axis}
          isDifference={step.minus !== undefined}
          start={first}
          points={guess !== undefined && "curve" in guess ? guess.curve : undefined}
          onPoints={(curve) => give({ curve })}
        />
      );
    }
    case "shape":
      return (
        <fieldset class="guess-shapes">
          <legend>{say.shape}</legend>
          {shapes.map((shape) => (
            <label key={shape}>
              <input
                type="radio"
                name={`shape-${index}`}
                checked={guess !== undefined && "shape" in guess && guess.shape === shape}
                onChange={() => give({ shape })}
              />
              <ShapePicture shape={shape} />
              <span>{say.shapes[shape]}</span>
            </label>
          ))}
        </fieldset>
      );
    case "number": {
      const scale = scaleOf(measure);
      const [low, high] = axis;
      const value = guess !== undefined && "number" in guess ? guess.number : undefined;
      const { unit } = axesOf({
        measure,
        months: start.months,
        axis,
        isDifference: step.minus !== undefined,
      });
      return (
        <div class="guess-number">
          <NumberField
            label={say.number(unit, step.month ?? start.month)}
            value={value === undefined ? undefined : Number((value * scale).toPrecision(4))}
            bounds={[
              step.minus === undefined && low >= 0 ? 0 : -100 * Math.abs(high) * scale,
              100 * high * scale,
            ]}
            step={wordingOfMeasure(measure).measured === "index" ? 0.01 : 1}
            integer={false}
            onChange={(next) => give({ number: next / scale })}
          />
        </div>
      );
    }
    case "choice":
      return (
        <fieldset class="guess-choices">
          <legend>{say.choice}</legend>
          {(step.options ?? []).map((option, i) => (
            <label key={textIn(option.text).text}>
              <input
                type="radio"
                name={`choice-${index}`}
                checked={guess !== undefined && "choice" in guess && guess.choice === i}
                onChange={() => give({ choice: i })}
              />
              <LineText text={option.text} lesson={lesson} language={props.language} />
            </label>
          ))}
        </fieldset>
      );
  }
}

/** The guess as a code that is read out. */
function Code({ guess, axis }: { readonly guess: Guess; readonly axis: readonly [number, number] }) {
  const code = formatCode(guess, axis);
  const copied = useSignal("");
  if (code === undefined) return null;
  return (
    <details class="guess-code">
      <summary>{say.code}</summary>
      <p>
        <bdi>
          <code>{code}</code>
        </bdi>{" "}
        <button
          type="button"
          onClick={() =>
            copyText(code).then(
              () => {
                copied.value = code;
              },
              // The code stands beside the button.
              () => {},
            )
          }
        >
          {copied.value === code ? say.copied : say.copy}
        </button>
      </p>
      <p class="aside">{say.codeText}</p>
    </details>
  );
}

/** "1,000 in month 6, 2,000 in month 12": a guess in words, for lists of answers. */
export function guessInWords(
  guess: Guess,
  { lesson, step, language }: Pick<StepProps<StepOf<"predict">>, "lesson" | "step" | "language">,
): string {
  const wording = wordingOfMeasure(measureOf(step, lesson.start));
  if ("shape" in guess) return say.shapes[guess.shape];
  if ("choice" in guess) {
    const option = step.options?.[guess.choice];
    return option === undefined ? "" : textIn(option.text, language, lesson.figures).text;
  }
  if ("number" in guess) return wording.full(guess.number);
  return listed(
    guessRows(lesson.start.months).map((row, i) => say.pointIn(wording.full(guess.curve[i] ?? 0), row)),
  );
}
