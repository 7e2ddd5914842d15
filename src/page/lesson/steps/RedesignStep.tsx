import { useSignal } from "@preact/signals";
import { estimateMean, parseReading, type Reading, readAt } from "../../../../sim/experiments/index.ts";
import { effects, type StepAnswer } from "../../../lessons/answer.ts";
import { overSetup } from "../../../lessons/layOver.ts";
import type { StepOf } from "../../../lessons/lesson.ts";
import { meanReading, readingsOf } from "../../../lessons/meanReading.ts";
import { textIn } from "../../../lessons/texts.ts";
import { fixedAxes } from "../../../library/fixedAxes.ts";
import { measureLabel } from "../../../library/measureLabel.ts";
import { lessonWords } from "../../../words/lesson/page.ts";
import { lazyPanel } from "../../parts/lazyPanel.tsx";
import { chartOf, runCurve, wordingOfMeasure } from "../lessonChart.ts";
import { MonthSlider } from "../MonthSlider.tsx";
import { LineText } from "../ParagraphText.tsx";
import { RunChart } from "../RunChart.tsx";
import { RunStatus } from "../RunStatus.tsx";
import type { StepProps } from "../StepProps.ts";

const say = lessonWords.redesign;
const ClaimTest = lazyPanel(() =>
  import("./ClaimTestBeside.tsx").then(({ ClaimTestBeside }) => ClaimTestBeside),
);

type Redesigned = Extract<StepAnswer, { mechanism?: number | undefined }>;
const parts = ["off", "half"] as const;

/** One mechanism is switched off or halved; what changes is predicted, run, and the accounts are voted on. */
export function RedesignStep(props: StepProps<StepOf<"redesign">>) {
  const { lesson, step, index, language, answer, onAnswer, mode, handsOf, onHands, bench } = props;
  const given: Redesigned =
    answer !== undefined &&
    !("guess" in answer) &&
    !("text" in answer) &&
    !("seen" in answer) &&
    !("tries" in answer)
      ? answer
      : {};
  /** Which mechanism was run: another choice hides its result until it is run too. */
  const ran = useSignal<string | undefined>(undefined);
  const { mechanism, part, effect, vote } = given;
  const chosen =
    mechanism === undefined || part === undefined ? undefined : step.mechanisms[mechanism]?.[part];
  const key = `${mechanism} ${part}`;
  const keep = (next: Redesigned) => onAnswer({ ...given, ...next });
  const reading = parseReading(step.reading) ?? readAt(lesson.start.measure, lesson.start.month);
  return (
    <div class="step-activity redesign">
      <div class="explore-side">
        <fieldset class="mechanisms">
          <legend>{say.mechanism}</legend>
          {step.mechanisms.map((one, i) => (
            <div class="mechanism" key={one.label.en}>
              <LineText text={one.label} lesson={lesson} language={language} />
              {parts.map(
                (each) =>
                  one[each] !== undefined && (
                    <label key={each}>
                      <input
                        type="radio"
                        name={`mechanism-${index}`}
                        checked={mechanism === i && part === each}
                        aria-label={`${textIn(one.label, language).text}: ${say[each]}`}
                        onChange={() => {
                          ran.value = undefined;
                          const { effect: _, ...rest } = given;
                          onAnswer({ ...rest, mechanism: i, part: each });
                        }}
                      />
                      <span aria-hidden="true">{say[each]}</span>
                    </label>
                  ),
              )}
            </div>
          ))}
        </fieldset>
        {chosen !== undefined && (
          <fieldset class="guess-choices">
            <legend>{say.guess(measureLabel(reading.measure), lessonWords.run.atMonth(reading.to))}</legend>
            {effects.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name={`effect-${index}`}
                  checked={effect === each}
                  disabled={ran.value === key}
                  onChange={() => keep({ effect: each })}
                />
                <span>{say.effects[each]}</span>
              </label>
            ))}
          </fieldset>
        )}
        <button
          type="button"
          class="primary"
          data-key="play"
          disabled={
            chosen === undefined || (effect === undefined && mode !== "projector") || ran.value === key
          }
          onClick={() => {
            ran.value = key;
          }}
        >
          {say.run}
        </button>
        <fieldset class="guess-choices accounts">
          <legend>{say.vote}</legend>
          {step.accounts.map((account, i) =>
            mode === "projector" ? (
              <AccountHands
                key={account.en}
                label={textIn(account, language, lesson.figures).text}
                hands={handsOf?.(index) ?? []}
                at={i}
                count={step.accounts.length}
                onHands={onHands}
              />
            ) : (
              <label key={account.en}>
                <input
                  type="radio"
                  name={`vote-${index}`}
                  checked={vote === i}
                  onChange={() => keep({ vote: i })}
                />
                <LineText text={account} lesson={lesson} language={language} />
              </label>
            ),
          )}
        </fieldset>
      </div>
      <div class="explore-main">
        <Result
          {...props}
          given={given}
          isRun={ran.value === key && chosen !== undefined}
          reading={reading}
        />
        {step.claim !== undefined && (
          <details class="claim-beside">
            <summary>{say.claim}</summary>
            <ClaimTest bench={bench} id={step.claim} />
          </details>
        )}
      </div>
    </div>
  );
}

interface AccountHandsProps {
  readonly label: string;
  readonly hands: readonly number[];
  readonly at: number;
  readonly count: number;
  readonly onHands: ((hands: readonly number[]) => void) | undefined;
}

/** The hands of a class for one account; where phones vote, how many have. */
function AccountHands({ label, hands, at, count, onHands }: AccountHandsProps) {
  const now = hands[at] ?? 0;
  if (onHands === undefined)
    return (
      <p class="account-hands">
        <span>{label}</span> <b>{now}</b>
      </p>
    );
  return (
    <button
      type="button"
      class="account-hands"
      aria-label={lessonWords.predict.hand(label, now)}
      onClick={() => onHands(Array.from({ length: count }, (_, k) => (hands[k] ?? 0) + (k === at ? 1 : 0)))}
    >
      <span>{label}</span> <b>{now}</b>
    </button>
  );
}

interface ResultProps extends StepProps<StepOf<"redesign">> {
  readonly given: Redesigned;
  readonly isRun: boolean;
  readonly reading: Reading;
}

/** The run as it is, and the one without the mechanism once it is run: same people, same luck. */
function Result({ lesson, step, index, language, bench, given, isRun, reading }: ResultProps) {
  const { start } = lesson;
  const { months, replicates } = start;
  const month = useSignal(reading.to);
  const own = bench.scenario(lesson, step.run);
  const mechanism = step.mechanisms[given.mechanism ?? -1];
  const setup = given.part === undefined ? undefined : mechanism?.[given.part];
  const changed =
    isRun && setup !== undefined ? bench.scenario(lesson, overSetup(step.run, setup)) : undefined;
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
    axis: fixedAxes[measure] ?? ([0, 1] as const),
    month: month.value,
  };
  const sentences =
    other?.ensemble === undefined ? [] : resultInWords(base.ensemble, other.ensemble, reading, given.effect);
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
  effect: Redesigned["effect"],
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
