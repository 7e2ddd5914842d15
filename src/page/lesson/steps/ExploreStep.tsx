import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { replayChange } from "../../../lab/replay.ts";
import { formatGoalPart, type JudgedGoalPart } from "../../../lessons/goal.ts";
import { axisOf, measureOf } from "../../../lessons/guess.ts";
import type { StepOf } from "../../../lessons/lesson.ts";
import { eventMarksOf } from "../../../library/eventTexts.ts";
import { settingLabel } from "../../../library/settingLabel.ts";
import { valueText } from "../../../library/settingText.ts";
import { lessonWords } from "../../../words/lesson/page.ts";
import { numerals } from "../../../words/numerals.ts";
import { listed, listedApart } from "../../../words/parts/listed.ts";
import { chartOf, readingInWords, runCurve, wordingOfMeasure } from "../lessonChart.ts";
import { MonthSlider } from "../MonthSlider.tsx";
import { RunChart } from "../RunChart.tsx";
import { RunStatus } from "../RunStatus.tsx";
import type { StepProps } from "../StepProps.ts";
import { createExplore, type Explore, settingsOf } from "./exploreState.ts";
import { LessonLeverControl } from "./LessonLeverControl.tsx";

const say = lessonWords.explore;

/** The step's levers and no others, the curves they give, and a goal that the model's own state ticks. */
export function ExploreStep(props: StepProps<StepOf<"explore">>) {
  const { lesson, step, bench, answer, onAnswer, mode, follows = false } = props;
  const given = answer !== undefined && "settings" in answer ? answer : undefined;
  const explore = bench.once(step, () => createExplore(bench, lesson, step, given?.settings ?? {}));
  const { store, tries, judged } = explore;
  const count = tries.value.length;
  const met =
    judged.value !== undefined && judged.value.length > 0 && judged.value.every(({ holds }) => holds);
  const settings = settingsOf(store);
  const led = follows ? given?.settings : undefined;
  useEffect(() => {
    if (led !== undefined) explore.follow(led);
  }, [JSON.stringify(led)]);
  const reached = met || given?.reached === true;
  const keep = (impossible: boolean | undefined) =>
    onAnswer({
      tries: Math.max(count, given?.tries ?? 0),
      settings,
      ...(reached && { reached }),
      ...(impossible && { impossible }),
    });
  const key = JSON.stringify([count, settings, reached]);
  useEffect(() => {
    if (count > 0 && store.settled.peek()) keep(given?.impossible);
  }, [key]);
  return (
    <div class="step-activity explore">
      <div class="explore-side">
        <fieldset class="lesson-levers">
          <legend>{say.levers}</legend>
          {(step.levers ?? lesson.start.levers).map((lever) => (
            <LessonLeverControl key={lever.name} store={store} lever={lever} />
          ))}
          <button type="button" disabled={Object.keys(settings).length === 0} onClick={() => store.reset()}>
            {say.reset}
          </button>
        </fieldset>
        {step.goal !== undefined && <Goal parts={judged.value} text={step.goal} />}
        {step.goal !== undefined && mode !== "projector" && (
          <label class="switch">
            <input
              type="checkbox"
              checked={given?.impossible === true}
              onChange={(event) => keep(event.currentTarget.checked)}
            />
            {say.impossible}
          </label>
        )}
      </div>
      <div class="explore-main">
        <ExploreChart {...props} explore={explore} />
        {mode !== "projector" && <Tries explore={explore} />}
      </div>
    </div>
  );
}

function ExploreChart({
  bench,
  lesson,
  step,
  index,
  explore,
}: StepProps<StepOf<"explore">> & { readonly explore: Explore }) {
  const { store, runs } = explore;
  const measure = measureOf(step, lesson.start);
  const month = useSignal(lesson.start.month);
  const { months, replicates } = lesson.start;
  const [own, beside] = [runs.of("current"), runs.of("baseline")];
  if (own === undefined || beside === undefined)
    return (
      <RunStatus
        state={{
          done: 0,
          count: replicates,
          ...runs.progress.value,
          ...(runs.failure.value !== undefined && { failure: runs.failure.value }),
        }}
        onRetry={runs.retry}
      />
    );
  const titles = store.terms.presets.map(({ title }) => title);
  const isChanged = Object.keys(settingsOf(store)).length > 0;
  const isSame = own.fingerprint === beside.fingerprint;
  const curves = [
    ...(isSame
      ? []
      : [runCurve(beside, undefined, measure, { id: "beside", name: titles[1] ?? "", style: "reference" })]),
    runCurve(own, undefined, measure, {
      id: "own",
      name: isChanged ? say.yours : (titles[0] ?? ""),
      style: "current",
    }),
  ];
  const chart = {
    id: `explore-${index}`,
    curves,
    measure,
    months,
    axis: axisOf({ ...step, measure }, lesson.start),
    month: month.value,
    events: eventMarksOf(store.current.value),
  };
  const { full } = wordingOfMeasure(measure);
  const told = listedApart(curves.map(({ name, mean }) => `${name}: ${full(mean[month.value] ?? 0)}`));
  return (
    <>
      {store.glimpse.value !== undefined && <p class="glimpse">{say.replayed}</p>}
      <RunChart
        bench={bench}
        data={chartOf(chart)}
        label={`${lessonWords.run.caption(own.count, months)} ${told} ${lessonWords.run.atMonth(month.value)}.`}
      />
      <div class="chart-tools">
        <button
          type="button"
          class="replay"
          data-key="replay"
          disabled={store.history.value.steps.length < 2}
          onClick={() => replayChange(store)}
        >
          {say.replay}
        </button>
        <MonthSlider months={months} month={month} />
        {runs.failure.value !== undefined && (
          <RunStatus
            state={{ done: 0, count: replicates, failure: runs.failure.value }}
            onRetry={runs.retry}
          />
        )}
      </div>
    </>
  );
}

/** The goal's conditions, each ticked by the run that is shown. */
function Goal({
  parts,
  text,
}: {
  readonly parts: readonly JudgedGoalPart[] | undefined;
  readonly text: string;
}) {
  if (parts === undefined)
    return (
      <div class="goal">
        <h3>{say.goal}</h3>
        <p>
          <code>{text}</code> <span class="aside">{say.waiting}</span>
        </p>
      </div>
    );
  const isMet = parts.every(({ holds }) => holds);
  return (
    <div class="goal" data-met={isMet || undefined}>
      <h3>{say.goal}</h3>
      <ul>
        {parts.map((part) => (
          <li key={formatGoalPart(part)} data-holds={part.holds || undefined}>
            <span aria-hidden="true">{part.holds ? "☑" : "☐"}</span> {goalInWords(part)}{" "}
            <span class="aside">
              (
              {listed([
                part.holds ? say.met : say.notMet,
                say.found(wordingOfMeasure(part.reading.measure).full(part.found)),
              ])}
              )
            </span>
          </li>
        ))}
      </ul>
      <p role="status">{isMet ? say.reached : ""}</p>
    </div>
  );
}

/** "Members of IS-K, month 36: below 3,000" */
function goalInWords({ reading, is, value }: JudgedGoalPart): string {
  return `${readingInWords(reading)}: ${say.comparisons[is]} ${wordingOfMeasure(reading.measure).full(value)}`;
}

function Tries({ explore: { tries } }: { readonly explore: Explore }) {
  const all = tries.value;
  const names = [...new Set(all.flatMap(({ settings }) => Object.keys(settings)))];
  const hasGoal = (all[0]?.parts.length ?? 0) > 0;
  return (
    <details class="tries">
      {/* There from the first, so that no lever moves away from the finger that moves it. */}
      <summary>{`${say.table} (${numerals(all.length)})`}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.columns.number}</th>
            {names.map((name) => (
              <th scope="col" key={name}>
                {settingLabel(name)}
              </th>
            ))}
            {hasGoal && <th scope="col">{say.columns.met}</th>}
          </tr>
        </thead>
        <tbody>
          {all.map(({ settings, parts }, i) => (
            <tr key={JSON.stringify(settings)}>
              <th scope="row">{numerals(i + 1)}</th>
              {names.map((name) => (
                <td key={name}>{settings[name] === undefined ? say.unchanged : valueText(settings[name])}</td>
              ))}
              {hasGoal && (
                <td>
                  {listed(
                    parts.map(
                      (part) =>
                        `${wordingOfMeasure(part.reading.measure).short(part.found)} ${part.holds ? "☑" : "☐"}`,
                    ),
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
