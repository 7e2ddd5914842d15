import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { axisOf, measureOf } from "../../../lessons/guess.ts";
import type { StepOf } from "../../../lessons/lesson.ts";
import { textIn } from "../../../lessons/texts.ts";
import { lessonWords as say } from "../../../words/lesson/page.ts";
import { chartOf, runCurve } from "../lessonChart.ts";
import { MonthSlider } from "../MonthSlider.tsx";
import { ParagraphText } from "../ParagraphText.tsx";
import { RunChart } from "../RunChart.tsx";
import { RunStatus } from "../RunStatus.tsx";
import type { StepProps } from "../StepProps.ts";

/** A picture of the model, where the step has one; its text stands above. */
export function ReadStep(props: StepProps<StepOf<"read">>) {
  const { step, answer, onAnswer, index } = props;
  useEffect(() => {
    if (answer === undefined) onAnswer({ seen: true });
  }, [index]);
  return step.picture === undefined ? null : <Picture {...props} picture={step.picture} />;
}

interface PictureProps extends StepProps<StepOf<"read">> {
  readonly picture: NonNullable<StepOf<"read">["picture"]>;
}

function Picture({ lesson, step, index, bench, picture, language }: PictureProps) {
  const { start } = lesson;
  const month = useSignal(start.month);
  const { months, replicates } = start;
  const scenario = bench.scenario(lesson, step.run);
  const run = bench.run(scenario, replicates).value;
  const besides = beside({ lesson, bench, picture }).map(({ scenario, label }) => ({
    label,
    run: bench.run(scenario, replicates).value,
  }));
  const minus = picture.minus === undefined ? undefined : besides[0]?.run;
  const waiting = [run, ...besides.map((one) => one.run)].find(({ ensemble }) => ensemble === undefined);
  if (waiting !== undefined || run.ensemble === undefined)
    return <RunStatus state={waiting ?? run} onRetry={() => bench.retry(scenario, replicates)} />;
  const measure = measureOf(picture, start);
  const label = start.label === undefined ? say.run.model : textIn(start.label, language).text;
  const own = runCurve(run.ensemble, minus?.ensemble, measure, {
    id: "run",
    name: step.run === undefined ? label : say.run.model,
    style: "current",
  });
  const others =
    picture.minus !== undefined
      ? []
      : besides.flatMap(({ run, label }) =>
          run.ensemble === undefined
            ? []
            : [runCurve(run.ensemble, undefined, measure, { id: "beside", name: label, style: "reference" })],
        );
  const chart = {
    id: `read-${index}`,
    curves: [...others, own],
    measure,
    months,
    axis: axisOf(picture, start),
    month: month.value,
    isDifference: picture.minus !== undefined,
  };
  const caption = textIn(picture.caption, language, lesson.figures).text;
  return (
    <div class="step-activity read">
      <RunChart
        bench={bench}
        data={chartOf(chart)}
        label={`${caption} ${say.run.caption(replicates, months)}`}
      />
      <div class="chart-tools">
        <MonthSlider months={months} month={month} />
      </div>
      <ParagraphText text={picture.caption} lesson={lesson} language={language} />
    </div>
  );
}

/** The run from which differences are taken, or the lesson's reference. */
function beside({ lesson, bench, picture }: Pick<PictureProps, "lesson" | "bench" | "picture">) {
  if (picture.minus !== undefined) return [{ scenario: bench.scenario(lesson, picture.minus), label: "" }];
  const { reference } = lesson.start;
  if (reference === undefined) return [];
  const { label, ...setup } = reference;
  return [{ scenario: bench.scenario(lesson, setup), label: textIn(label).text }];
}
