import {
  type Factor,
  factorOf,
  type GoalAnswer,
  type GoalTrial,
  readAt,
} from "../../../sim/experiments/index.ts";
import { fingerprintScenario } from "../../../sim/index.ts";
import { type GoalRegionData, renderGoalRegion } from "../../../viz/index.ts";
import { createPageJobs } from "../../engine/jobClient.ts";
import { studyCommandLine } from "../../export/studyCommandLine.ts";
import { lasting } from "../../lab/lasting.ts";
import type { Shown } from "../../lab/store.ts";
import { studyBase, triedOf } from "../../lab/studyBase.ts";
import { createTrial } from "../../lab/trial.ts";
import { directions, goalLeverNames, type LabView, NO_LEVER } from "../../lab/viewFields.ts";
import { chartMeasure } from "../../library/chartMeasures.ts";
import { measureLabel } from "../../library/measureLabel.ts";
import { settingLabel } from "../../library/settingLabel.ts";
import { valueText } from "../../library/settingText.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { seekStudy } from "../../studies/seek.ts";
import { numerals } from "../../words/numerals.ts";
import { listed } from "../../words/parts/listed.ts";
import { seekMessages as say } from "../../words/seek.ts";
import { wordingOf } from "../../words/wording.ts";
import { MapFoot } from "../parts/MapFoot.tsx";
import { MeasureOptions } from "../parts/MeasureOptions.tsx";
import { NumberField } from "../parts/NumberField.tsx";
import { Picked } from "../parts/Picked.tsx";
import { SvgDrawing } from "../parts/SvgDrawing.tsx";
import { TrialBar } from "../parts/TrialBar.tsx";
import { SeekExample } from "./SeekExample.tsx";

const { replicates } = seekStudy.usual;
/** The page draws the result, so it uses more points than the command does. */
const POINTS = 17;

/** The question and its answer. */
interface Found {
  readonly asked: GoalTrial;
  readonly answer: GoalAnswer;
}

const goalTrial = lasting(() => createTrial<Found>(createPageJobs));

/** The goal and the levers that the reader has set, for the present scenario. */
function askedOf(shown: Shown): GoalTrial {
  const { goalMeasure, goalMonth, goalIs: is, goalValue: value, goalLever, goalSecond } = shown.view;
  const study = studyBase(shown, replicates);
  const reading = readAt(goalMeasure, Math.min(goalMonth, study.base.months));
  const isOne = goalSecond === NO_LEVER || goalSecond === goalLever;
  const first = factorOf(goalLever);
  const levers = isOne ? ([first] as const) : ([first, factorOf(goalSecond)] as const);
  return { ...study, goal: { reading, is, value }, levers, points: POINTS };
}

/** A goal, the levers that may be moved, and the positions that would reach it. */
export function GoalSeek(props: LabProps) {
  const { store } = props;
  const trial = store.lasting(goalTrial);
  const shown = triedOf(store.shown.value);
  const asked = askedOf(shown);
  const { base, held, goal, levers } = asked;
  const now = JSON.stringify([fingerprintScenario(base), base.seed, held, goal, levers]);
  const start = () => trial.start(now, async (run) => ({ asked, answer: await seekStudy.run(asked, run) }));
  const found = trial.state.value.result;
  return (
    <>
      <h2>{say.title}</h2>
      <p>{say.intro}</p>
      <WishForm {...props} />
      <TrialBar state={trial.state} label={say.find} onStart={start} onCancel={trial.cancel} now={now} />
      <SeekExample state={trial.state} />
      {found !== undefined && <Answer {...props} found={found} />}
      <MapFoot
        {...studyCommandLine(seekStudy, shown, { goal, lever: levers, points: POINTS })}
        seed={base.seed}
        replicates={replicates}
        agents={base.settings.agents}
      />
    </>
  );
}

/** The chosen levers; the second only if it differs from the first. */
function leversOf({ goalLever, goalSecond }: LabView) {
  return goalSecond === NO_LEVER || goalSecond === goalLever ? [goalLever] : [goalLever, goalSecond];
}

function WishForm({ store }: LabProps) {
  const { goalMeasure: measure, goalMonth: month, goalIs: is, goalValue: value } = store.view.value;
  const measured = chartMeasure(measure)?.unit ?? "people";
  const { unit, scale } = { unit: wordingOf(measured).unit, scale: measured === "share" ? 100 : 1 };
  const levers = leversOf(store.view.value);
  const options = goalLeverNames.map((name) => (
    <option key={name} value={name}>
      {settingLabel(name)}
    </option>
  ));
  return (
    <fieldset class="trial-form">
      <legend>{say.goal}</legend>
      <label>
        <span>{say.measure}</span>
        <Picked text={measureLabel(measure)}>
          <select
            value={measure}
            onChange={(event) => store.show({ goalMeasure: event.currentTarget.value })}
          >
            <MeasureOptions />
          </select>
        </Picked>
      </label>
      <NumberField
        label={say.month}
        value={month}
        bounds={[0, store.current.value.months]}
        step={1}
        onChange={(next) => store.show({ goalMonth: next })}
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
        value={Number((scale * value).toPrecision(12))}
        bounds={[-1e9, 1e9]}
        step={measured === "share" ? 1 : measured === "index" ? 0.01 : 10}
        integer={false}
        after={unit}
        onChange={(next) => store.show({ goalValue: next / scale })}
      />
      <label>
        <span>{say.first}</span>
        <Picked text={settingLabel(levers[0])}>
          <select
            value={levers[0]}
            onChange={(event) => store.show({ goalLever: event.currentTarget.value })}
          >
            {options}
          </select>
        </Picked>
      </label>
      <label>
        <span>{say.second}</span>
        <Picked text={levers[1] === undefined ? say.none : settingLabel(levers[1])}>
          <select
            value={levers[1] ?? NO_LEVER}
            onChange={(event) => store.show({ goalSecond: event.currentTarget.value })}
          >
            <option value={NO_LEVER}>{say.none}</option>
            {options}
          </select>
        </Picked>
      </label>
    </fieldset>
  );
}

function Answer({ store, found: { asked, answer } }: LabProps & { readonly found: Found }) {
  const { levers, goal } = asked;
  const { verdict, now, isNowMixed, nearest, furthest, share } = answer;
  const { short, full } = wordingOf(chartMeasure(goal.reading.measure)?.unit ?? "people");
  const outcome = ({ mean, low, high }: typeof now.outcome) =>
    say.outcome(full(mean), short(low), short(high));
  const places = (values: readonly number[]) =>
    listed(levers.map(({ name }, i) => say.place(settingLabel(name), valueText(values[i]))));
  return (
    <div class="seek-answer">
      <p class="verdict" role="status">
        <strong>{say.verdicts[verdict]}</strong>
      </p>
      <p>
        {say.now(outcome(now.outcome))} {isNowMixed && `${say.nowMixed} `}
        {nearest === undefined
          ? say.furthest(places(furthest.values), outcome(furthest.outcome))
          : verdict === "met now"
            ? ""
            : say.nearest(places(nearest.values), outcome(nearest.outcome))}{" "}
        {say.share(numerals(Math.round(100 * share)))}
      </p>
      <SvgDrawing
        class={levers.length === 1 ? "goal-region one" : "goal-region"}
        label={say.chart}
        data={regionOf(asked, answer)}
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
  { goal: { is, value }, levers }: GoalTrial,
  { now, nearest, spans, map }: GoalAnswer,
): GoalRegionData {
  const [across, up] = levers.map(({ name, low, high }: Factor) => ({
    label: settingLabel(name),
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
