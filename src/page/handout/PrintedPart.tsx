import type { ComponentChildren } from "preact";
import { measures } from "../../../sim/index.ts";
import { measureOf } from "../../lessons/guess.ts";
import type { Lesson, LessonLanguage, LessonText, StepOf } from "../../lessons/lesson.ts";
import { shapes } from "../../lessons/shape.ts";
import { handoutWords } from "../../words/lesson/handout.ts";
import { numerals } from "../../words/numerals.ts";
import { wordingOf } from "../../words/wording.ts";
import { HandoutAxes } from "./HandoutAxes.tsx";
import { HandoutText } from "./HandoutText.tsx";
import type { PrintedStep } from "./printedSteps.ts";

/** How roomy the parts are, from the roomiest on: height of axes in millimetres, lines to write on. */
export const forms = [
  { axes: 90, lines: 5 },
  { axes: 78, lines: 4 },
  { axes: 66, lines: 4 },
  { axes: 58, lines: 3 },
  { axes: 50, lines: 3 },
  { axes: 44, lines: 2 },
  { axes: 38, lines: 2 },
  { axes: 34, lines: 1 },
] as const;

interface PrintedPartProps {
  readonly lesson: Lesson;
  readonly language: LessonLanguage;
  readonly printed: PrintedStep;
  readonly form: (typeof forms)[number];
}

const say = handoutWords.step;

/** A step as students find it on paper: what is asked, and where to draw, tick or write. */
export function PrintedPart({ lesson, language, printed, form }: PrintedPartProps) {
  const { number, step } = printed;
  const text = (of: LessonText) => <HandoutText text={of} lesson={lesson} language={language} />;
  return (
    <section class="handout-part">
      <h3>
        {numerals(number)}. {text(step.title)}
      </h3>
      {step.kind === "predict" ? (
        <Predict step={step} lesson={lesson} form={form} text={text} />
      ) : (
        <>
          <p>{text(step.text)}</p>
          <ToFill step={step} form={form} text={text} />
        </>
      )}
    </section>
  );
}

type Text = (of: LessonText) => ComponentChildren;
type Form = PrintedPartProps["form"];

function Predict({
  step,
  lesson,
  form,
  text,
}: {
  step: StepOf<"predict">;
  lesson: Lesson;
  form: Form;
  text: Text;
}) {
  const answers = (
    <div class="handout-answers">
      <p>{text(step.text)}</p>
      {step.ask === "choice" && <Boxes options={(step.options ?? []).map(({ text: of }) => text(of))} />}
      {step.ask === "shape" && <Boxes options={shapes.map((shape) => say.shapes[shape])} isRow />}
      {step.ask === "number" && <Line label={numberLabel(step, lesson)} isShort />}
      {step.ask === "curve" && <Line label={say.why} count={Math.max(1, form.lines - 1)} />}
      <Line label={say.showed} />
      <Line label={say.apart} count={form.lines} />
    </div>
  );
  if (step.ask !== "curve") return answers;
  return (
    <div class="handout-draw">
      {answers}
      <HandoutAxes lesson={lesson} step={step} height={form.axes} />
    </div>
  );
}

function numberLabel(step: StepOf<"predict">, { start }: Lesson): string {
  const unit = measures.find(({ name }) => name === measureOf(step, start))?.unit ?? "index";
  return say.number(wordingOf(unit).unit, step.month ?? start.month);
}

function ToFill({ step, form, text }: { step: PrintedStep["step"]; form: Form; text: Text }) {
  switch (step.kind) {
    case "explore":
      return (
        <>
          <Line label={say.tried} count={Math.max(1, form.lines - 1)} />
          {step.goal !== undefined && <Boxes label={say.goal} options={[say.yes, say.notHere]} isRow />}
        </>
      );
    case "person":
      return <Line label={say.weighed} />;
    case "claim":
      return <Line label={say.verdict} isShort />;
    case "question":
      return <Line label={say.answer} count={form.lines + 1} />;
    case "discuss":
      return <Line label="" count={Math.max(1, form.lines - 1)} />;
    case "redesign":
      return <Redesign step={step} text={text} />;
    default:
      return null;
  }
}

function Redesign({ step, text }: { step: StepOf<"redesign">; text: Text }) {
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.mechanism}</th>
            <th scope="col">{say.expected}</th>
            <th scope="col">{say.found}</th>
          </tr>
        </thead>
        <tbody>
          {step.mechanisms.map(({ label, off, half }, i) => (
            <tr key={i}>
              <th scope="row">
                {text(label)}:{" "}
                <Boxes
                  options={[off && say.off, half && say.half].filter((part) => part !== undefined)}
                  isRow
                />
              </th>
              <td>
                <Boxes options={say.effects} isRow />
              </td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <Boxes label={say.vote} options={step.accounts.map(text)} />
    </>
  );
}

interface BoxesProps {
  readonly label?: string;
  readonly options: readonly ComponentChildren[];
  readonly isRow?: boolean;
}

/** Squares to tick. */
function Boxes({ label, options, isRow = false }: BoxesProps) {
  return (
    <div class={isRow ? "handout-boxes row" : "handout-boxes"}>
      {label !== undefined && <span>{label}</span>}
      {options.map((option, i) => (
        <span key={i} class="box">
          {option}
        </span>
      ))}
    </div>
  );
}

/** Lines to write on; the first goes on after the label. */
function Line({
  label,
  count = 1,
  isShort = false,
}: {
  readonly label: string;
  readonly count?: number;
  readonly isShort?: boolean;
}) {
  return (
    <div class={isShort ? "handout-lines short" : "handout-lines"}>
      <div class="rule">{label}</div>
      {Array.from({ length: Math.max(0, count - 1) }, (_, i) => (
        <div key={i} class="rule" />
      ))}
    </div>
  );
}
