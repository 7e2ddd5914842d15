import { useSignal } from "@preact/signals";
import { estimateMean, parseReading, type Reading, readAt } from "../../../../sim/experiments/index.ts";
import { effects, type RedesignAnswer } from "../../../lessons/answer.ts";
import { overSetup } from "../../../lessons/layOver.ts";
import type { Lesson, StepOf } from "../../../lessons/lesson.ts";
import { meanReading, readingsOf } from "../../../lessons/meanReading.ts";
import { textIn } from "../../../lessons/texts.ts";
import { fixedAxes } from "../../../library/fixedAxes.ts";
import { measureLabel } from "../../../library/measureLabel.ts";
import { lessonWords } from "../../../words/lesson/page.ts";
import { chartOf, runCurve, wordingOfMeasure } from "../lessonChart.ts";
import { MonthSlider } from "../MonthSlider.tsx";
import { RunChart } from "../RunChart.tsx";
import { RunStatus } from "../RunStatus.tsx";
import type { StepProps } from "../StepProps.ts";

const say = lessonWords.redesign;

/** The number by which a redesign's runs are compared. */
export const readingOf = (step: StepOf<"redesign">, { start }: Pick<Lesson, "start">): Reading =>
  parseReading(step.reading) ?? readAt(start.measure, start.month);

interface RedesignResultProps
  extends Pick<StepProps<StepOf<"redesign">>, "lesson" | "step" | "index" | "language" | "bench"> {
  readonly given: RedesignAnswer;
  /** What others said before the run, in the order of `effects`. */
  readonly said: readonly number[];
}

/** The run as it is, and the one without the mechanism once it is run: same people, same luck. */
export function RedesignResult({ lesson, step, index, language, bench, given, said }: RedesignResultProps) {
  const { start } = lesson;
  const { months, replicates } = start;
  const reading = readingOf(step, lesson);
  const month = useSignal(reading.to);
  const own = bench.scenario(lesson, step.run);
  const mechanism = step.mechanisms[given.mechanism ?? -1];
  const setup = given.ran && given.part !== undefined ? mechanism?.[given.part] : undefined;
  const changed = setup === undefined ? undefined : bench.scenario(lesson, overSetup(step.run, setup));
  const base = bench.run(own, replicates).value;
  const other = changed === undefined ? undefined : bench.run(changed, replicates).value;
  const waiting = [base, ...(other === undefined ? [] : [other])].find(
    ({ ensemble }) => ensemble === undefined,
  );
  if (waiting !== undefined || base.ensemble === undefined)
    return (
      <RunStatus
        state={waiting ?? base}
        onRetry={() =>
          [own, changed].forEach((one) => {
            if (one !== undefined) bench.retry(one, replicates);
          })
        }
      />
    );
  const { measure } = reading;
  const partLabel = given.part === undefined ? "" : say[given.part];
  const label = mechanism === undefined ? "" : say.changed(textIn(mechanism.label, language).text, partLabel);
  const curves = [
    runCurve(base.ensemble, undefined, measure, { id: "base", name: say.asItIs, style: "reference" }),
    ...(other?.ensemble === undefined
      ? []
      : [runCurve(other.ensemble, undefined, measure, { id: "changed", name: label, style: "current" })]),
  ];
  const chart = {
    id: `redesign-${index}`,
    curves,
    measure,
    months,
    axis: step.axis ?? fixedAxes[measure] ?? ([0, 1] as const),
    month: month.value,
  };
  const sentences =
    other?.ensemble === undefined
      ? []
      : [...resultInWords(base.ensemble, other.ensemble, reading, given.effect), ...saidInWords(said)];
  return (
    <>
      <RunChart
        bench={bench}
        data={chartOf(chart)}
        label={`${lessonWords.run.caption(replicates, months)} ${sentences.join(" ")}`}
      />
      <div class="chart-tools">
        <MonthSlider months={months} month={month} />
      </div>
      <div class="gap" role="status">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  );
}

type Runs = Parameters<typeof meanReading>[0];

/** Both numbers, how far apart, whether chance alone does as much, and what was said before. */
function resultInWords(
  base: Runs,
  other: Runs,
  reading: Reading,
  effect: RedesignAnswer["effect"],
): readonly string[] {
  const wording = wordingOfMeasure(reading.measure);
  const [from, to] = [meanReading(base, reading), meanReading(other, reading)];
  const [first, second] = [readingsOf(base, reading), readingsOf(other, reading)];
  const differences = second.map((value, i) => value - (first[i] ?? Number.NaN));
  const { low, high } = estimateMean(differences);
  const same = wording.full(from) === wording.full(to);
  const apart = same
    ? say.same(wording.full(from))
    : say.result(wording.full(from), wording.full(to), wording.difference(to, from));
  return [
    `${measureLabel(reading.measure)} ${lessonWords.run.atMonth(reading.to)}: ${apart}`,
    low <= 0 && high >= 0 ? say.within : say.beyond,
    ...(effect === undefined ? [] : [say.said(say.effects[effect])]),
  ];
}

/** "Said before: more 12, fewer 3, about the same 4." */
function saidInWords(said: readonly number[]): readonly string[] {
  if (!said.some((count) => count > 0)) return [];
  return [say.saidByAll(effects.map((effect, i) => [say.effects[effect], said[i] ?? 0]))];
}
