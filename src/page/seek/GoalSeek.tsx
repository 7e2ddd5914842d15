import { type Factor, factorOf, type GoalAnswer, readAt, seekGoal } from "../../../sim/experiments/index.ts";
import { findSettable, fingerprintScenario } from "../../../sim/index.ts";
import { type GoalRegionData, renderGoalRegion } from "../../../viz/index.ts";
import { createPageJobs } from "../../engine/jobClient.ts";
import { studyCommandLine } from "../../export/studyCommandLine.ts";
import { goalLevers } from "../../lab/studyFields.ts";
import { directions, NO_LEVER, type StudySettings } from "../../lab/studySettings.ts";
import { createTrial } from "../../lab/trial.ts";
import { chartMeasure } from "../../library/chartMeasures.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { seekMessages as say } from "../../words/seek.ts";
import { valueText } from "../../words/settingText.ts";
import { MapFoot } from "../parts/MapFoot.tsx";
import { MeasureOptions } from "../parts/MeasureOptions.tsx";
import { NumberField } from "../parts/NumberField.tsx";
import { SvgDrawing } from "../parts/SvgDrawing.tsx";
import { TrialBar } from "../parts/TrialBar.tsx";

const REPLICATES = 40;
const POINTS = 17;

interface Wish {
  readonly measure: string;
  readonly month: number;
  readonly is: "atLeast" | "atMost";
  readonly value: number;
  readonly levers: readonly [string] | readonly [string, string];
}

/** What was asked, and what came of it. */
interface Found {
  readonly wish: Wish;
  readonly levers: readonly Factor[];
  readonly answer: GoalAnswer;
}

const trial = createTrial<Found>(createPageJobs);

/** The goal and the levers that the reader has set. */
function wishOf(view: StudySettings): Wish {
  const { goalMeasure, goalMonth, goalIs, goalValue, goalLever, goalSecond } = view;
  const isOne = goalSecond === NO_LEVER || goalSecond === goalLever;
  return {
    measure: goalMeasure,
    month: goalMonth,
    is: goalIs,
    value: goalValue,
    levers: isOne ? [goalLever] : [goalLever, goalSecond],
  };
}

/** A goal, the levers that may be moved, and where they would have to stand. */
export function GoalSeek(props: LabProps) {
  const { store } = props;
  const { current } = store.shown.value;
  const asked = wishOf(store.view.value);
  const now = `${fingerprintScenario(current)} ${current.seed} ${JSON.stringify(asked)}`;
  const start = () => {
    const base = current;
    const levers = asked.levers.map((name) => factorOf(name)) as unknown as
      | readonly [Factor]
      | readonly [Factor, Factor];
    const { measure, month, is, value } = asked;
    const goal = { reading: readAt(measure, Math.min(month, base.months)), is, value };
    const study = { base, seed: base.seed, replicates: REPLICATES };
    trial.start(now, async (run) => ({
      wish: asked,
      levers,
      answer: await seekGoal({ ...study, goal, levers, points: POINTS }, run),
    }));
  };
  const found = trial.state.value.result;
  return (
    <>
      <h2>{say.title}</h2>
      <p>{say.intro}</p>
      <WishForm {...props} />
      <p class="note">{say.shares}</p>
      <TrialBar state={trial.state} label={say.find} onStart={start} onCancel={trial.cancel} now={now} />
      {found !== undefined && <Answer {...props} found={found} />}
      <MapFoot {...commandOf(store, asked)} seed={current.seed} replicates={REPLICATES} />
    </>
  );
}

function commandOf(store: LabProps["store"], { measure, month, is, value, levers }: Wish) {
  const { current, preset } = store.shown.value;
  const row = Math.min(month, current.months);
  return studyCommandLine(current, preset, REPLICATES, {
    name: "seek",
    options: [
      ["goal", `${measure}@${row}${is === "atLeast" ? ">=" : "<="}${value}`],
      ...levers.map((lever) => ["lever", lever] as const),
      ["points", POINTS],
    ],
  });
}

function WishForm({ store }: LabProps) {
  const { measure, month, is, value, levers } = wishOf(store.view.value);
  const options = goalLevers.map((name) => (
    <option key={name} value={name}>
      {findSettable(name)?.label ?? name}
    </option>
  ));
  return (
    <fieldset class="trial-form">
      <legend>{say.goal}</legend>
      <label>
        <span>{say.measure}</span>
        <select value={measure} onChange={(event) => store.show({ goalMeasure: event.currentTarget.value })}>
          <MeasureOptions />
        </select>
      </label>
      <NumberField
        label={say.month}
        value={month}
        bounds={[0, store.current.value.months]}
        step={1}
        onChange={(next) => store.show({ goalMonth: Math.round(next) })}
      />
      <label>
        <span>{say.is}</span>
        <select
          value={is}
          onChange={(event) =>
            store.show({ goalIs: event.currentTarget.value === "atLeast" ? "atLeast" : "atMost" })
          }
        >
          {directions.map((name) => (
            <option key={name} value={name}>
              {say[name]}
            </option>
          ))}
        </select>
      </label>
      <NumberField
        label={say.value}
        value={value}
        bounds={[-1e9, 1e9]}
        onChange={(goalValue) => store.show({ goalValue })}
      />
      <label>
        <span>{say.first}</span>
        <select value={levers[0]} onChange={(event) => store.show({ goalLever: event.currentTarget.value })}>
          {options}
        </select>
      </label>
      <label>
        <span>{say.second}</span>
        <select
          value={levers[1] ?? NO_LEVER}
          onChange={(event) => store.show({ goalSecond: event.currentTarget.value })}
        >
          <option value={NO_LEVER}>{say.none}</option>
          {options}
        </select>
      </label>
    </fieldset>
  );
}

function Answer({ store, found: { wish: asked, levers, answer } }: LabProps & { readonly found: Found }) {
  const { verdict, now, nearest, furthest, share } = answer;
  const unit = chartMeasure(asked.measure)?.unit;
  const number = (value: number) =>
    unit === "share" || unit === "index"
      ? value.toFixed(3)
      : value.toLocaleString("en-US", { maximumSignificantDigits: 3 });
  const outcome = ({ mean, low, high }: typeof now.outcome) =>
    say.outcome(number(mean), number(low), number(high));
  const places = (values: readonly number[]) =>
    levers
      .map(({ name }, i) => say.place(findSettable(name)?.label ?? name, valueText(values[i])))
      .join(", ");
  return (
    <div class="seek-answer">
      <p class="verdict" role="status">
        <strong>{say.verdicts[verdict]}</strong>
      </p>
      <p>
        {say.now(outcome(now.outcome))}{" "}
        {nearest === undefined
          ? say.furthest(places(furthest.values), outcome(furthest.outcome))
          : verdict === "met now"
            ? ""
            : say.nearest(places(nearest.values), outcome(nearest.outcome))}{" "}
        {say.share(String(Math.round(100 * share)))}
      </p>
      <SvgDrawing
        class={levers.length === 1 ? "goal-region one" : "goal-region"}
        label={say.chart}
        data={regionOf(asked, levers, answer)}
        render={renderGoalRegion}
      />
      <p class="note">{say.chart}</p>
      {nearest !== undefined && verdict !== "met now" && (
        <button
          type="button"
          onClick={() => {
            store.take(levers.map(({ name }, i) => [name, nearest.values[i]]));
          }}
        >
          {say.go}
        </button>
      )}
    </div>
  );
}

function regionOf(
  { is, value }: Wish,
  levers: readonly Factor[],
  { now, nearest, spans, map }: GoalAnswer,
): GoalRegionData {
  const [across, up] = levers.map(({ name, low, high }) => ({
    label: findSettable(name)?.label ?? name,
    low,
    high,
  }));
  return {
    across,
    up,
    spans,
    columns: map?.across.length ?? 0,
    cells:
      map === undefined
        ? []
        : Array.from(map.values, (mean) => (is === "atLeast" ? mean >= value : mean <= value)),
    now: now.values,
    nearest: nearest?.values,
    format: valueText,
  };
}
