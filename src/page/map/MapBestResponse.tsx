import { type BestResponse, type BestResponseCurve, bestResponse } from "../../../sim/experiments/index.ts";
import { changeTreatment, fingerprintScenario, type Treatment } from "../../../sim/index.ts";
import { renderBestResponseCurve } from "../../../viz/index.ts";
import { replicateCost } from "../../engine/chunks.ts";
import { studyCommandLine } from "../../export/studyCommandLine.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { mapMessages } from "../../words/map.ts";
import { valueText } from "../../words/settingText.ts";
import { MapFoot } from "../parts/MapFoot.tsx";
import { SvgDrawing } from "../parts/SvgDrawing.tsx";
import { TrialBar } from "../parts/TrialBar.tsx";
import { MapNumbers } from "./MapNumbers.tsx";
import { footOf, mapTrials, REPLICATES } from "./mapState.ts";

const say = mapMessages.best;
/** What is asked without more, as on the command line; the present leadership's own weighing comes with them. */
const usual = { threatWeights: [1, 3, 8], horizons: [12, 36] };
const steps = { propagandaSteps: 10, moderationSteps: 20 };
const styles = ["kept1", "current", "kept2", "kept3"];

/** The moderation that serves best against propaganda, with a rival and without, by weight and horizon. */
export function MapBestResponse({ store }: LabProps) {
  const { current } = store.shown.value;
  const { state } = mapTrials.best;
  const found = state.value.result;
  return (
    <>
      <p class="note">{say.intro}</p>
      <TrialBar
        state={state}
        label={say.start}
        onStart={() => start(store.shown.peek())}
        onCancel={() => mapTrials.best.cancel()}
        now={keyOf(current)}
      />
      {found !== undefined && (
        <>
          <div class="map-pair">
            {found.asked.horizons.map((horizon) => (
              <Horizon
                key={horizon}
                horizon={horizon}
                curves={found.result.curves.filter((curve) => curve.horizon === horizon)}
              />
            ))}
          </div>
          <p class="note">{say.weightText}</p>
          <Numbers result={found.result} />
          <MapFoot {...footOf(found)} />
        </>
      )}
    </>
  );
}

interface HorizonProps {
  readonly horizon: number;
  readonly curves: readonly BestResponseCurve[];
}

/** The curves of one horizon, a weight of the rival each. */
function Horizon({ horizon, curves }: HorizonProps) {
  const sentences = curves.map(({ threatWeight, withoutRival, points }) =>
    say.summary(
      valueText(threatWeight),
      level(withoutRival.mean),
      level(points[0].best.mean),
      level(points[points.length - 1].best.mean),
    ),
  );
  return (
    <figure>
      <figcaption>{say.horizon(horizon)}</figcaption>
      <SvgDrawing
        class="map-drawing"
        label={say.label(horizon, sentences.join(" "))}
        data={{
          x: { domain: [0, 1] as const, format: valueText, title: say.x },
          y: { domain: [0, 1] as const, format: valueText, title: say.y },
          curves: curves.map(({ threatWeight, points, withoutRival }, i) => ({
            id: String(threatWeight),
            name: say.weight(valueText(threatWeight)),
            style: styles[i % styles.length],
            points: points.map(({ propaganda, best }) => ({ x: propaganda, best })),
            without: withoutRival,
          })),
          without: say.without,
        }}
        render={renderBestResponseCurve}
      />
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </figure>
  );
}

function Numbers({ result: { curves } }: { readonly result: BestResponse }) {
  const { horizon, weight, propaganda, best } = say.columns;
  const said = ({ mean, low, high }: BestResponseCurve["withoutRival"]) =>
    mapMessages.interval(level(mean), level(low), level(high));
  return (
    <MapNumbers
      title={say.table}
      columns={[horizon, weight, propaganda, best]}
      rows={curves.flatMap((curve) => {
        const of = [String(curve.horizon), valueText(curve.threatWeight)];
        return [
          [...of, say.without, said(curve.withoutRival)],
          ...curve.points.map((point) => [...of, valueText(point.propaganda), said(point.best)]),
        ];
      })}
    />
  );
}

const level = (value: number) => value.toFixed(2);

const withOwn = (levels: readonly number[], own: number) =>
  [...new Set([...levels, own])].sort((a, b) => a - b);

function weighingsOf({ months, settings }: Treatment) {
  const horizons = withOwn(usual.horizons, settings.horizon).map((horizon) => Math.min(months, horizon));
  return {
    threatWeights: withOwn(usual.threatWeights, settings.threatWeight),
    horizons: [...new Set(horizons)],
  };
}

/** What the picture is of: it sets moderation, propaganda, rival and weighing itself. */
function keyOf(current: Treatment): string {
  const held = changeTreatment(current, [
    ["moderation", 0],
    ["propaganda", 0],
    ["threatWeight", 0],
    ["horizon", 12],
    ["rival", true],
    ["mode", "scheduled"],
  ]);
  return `${fingerprintScenario(held.ok ? held.treatment : current)} ${JSON.stringify(weighingsOf(current))}`;
}

function start({ current, preset }: LabProps["store"]["shown"]["value"]): void {
  const weighings = weighingsOf(current);
  const asked = {
    base: current,
    seed: current.seed,
    replicates: REPLICATES,
    ...steps,
    ...weighings,
  };
  const { command, file } = studyCommandLine(current, preset, REPLICATES, {
    name: "best-response",
    options: [
      ["weights", weighings.threatWeights.join(",")],
      ["horizons", weighings.horizons.join(",")],
      ["propaganda-steps", steps.propagandaSteps],
      ["moderation-steps", steps.moderationSteps],
    ],
  });
  const points = (steps.propagandaSteps + 2) * (steps.moderationSteps + 1);
  const each = replicateCost({ ...current, mode: "scheduled", months: Math.max(...weighings.horizons) });
  mapTrials.best.start(
    keyOf(current),
    async (run, show) => {
      const finish = (result: BestResponse) => ({ asked, result, command, file });
      return finish(await bestResponse(asked, run, (result) => show(finish(result))));
    },
    points * REPLICATES * each,
  );
}
