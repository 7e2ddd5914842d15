import { type BestResponse, type BestResponseCurve, treatmentAt } from "../../../sim/experiments/index.ts";
import { fingerprintScenario } from "../../../sim/index.ts";
import { renderBestResponseCurve } from "../../../viz/index.ts";
import { replicateCost } from "../../engine/chunks.ts";
import { studyCommandLine } from "../../export/studyCommandLine.ts";
import type { Shown } from "../../lab/store.ts";
import { studyBase, triedOf } from "../../lab/studyBase.ts";
import { valueText } from "../../library/settingText.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { bestResponseStudy } from "../../studies/bestResponse.ts";
import examples from "../../studies/examples.json" with { type: "json" };
import { usualValues } from "../../studies/study.ts";
import { mapMessages } from "../../words/map.ts";
import { numerals } from "../../words/numerals.ts";
import { MapFoot } from "../parts/MapFoot.tsx";
import { SvgDrawing } from "../parts/SvgDrawing.tsx";
import { TrialBar } from "../parts/TrialBar.tsx";
import { TrialExample } from "../parts/TrialExample.tsx";
import { MapNumbers } from "./MapNumbers.tsx";
import { footOf, mapState } from "./mapState.ts";

const say = mapMessages.best;
const styles = ["kept1", "current", "kept2", "kept3"];

/** The moderation that serves best against propaganda, with a rival and without, by weight and horizon. */
export function MapBestResponse({ store }: LabProps) {
  const { best } = store.lasting(mapState);
  const { state } = best;
  const found = state.value.result;
  return (
    <>
      <p class="note">{say.intro}</p>
      <TrialBar
        state={state}
        label={say.start}
        onStart={() => start(store)}
        onCancel={() => best.cancel()}
        now={keyOf(triedOf(store.shown.value))}
      />
      <BestExample state={state} />
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

/** The best answers at the defaults, over the longer of the usual horizons. */
function BestExample({ state }: Pick<Parameters<typeof TrialExample>[0], "state">) {
  const { replicates, horizon, curves } = examples.best;
  const made = curves.map((curve) => ({
    ...{ horizon, threatWeight: curve.threatWeight, withoutRival: alone(curve.withoutRival) },
    points: curve.points.map(([propaganda, best]) => ({ propaganda, best: alone(best) })),
  }));
  return (
    <TrialExample state={state} text={say.horizon(horizon)} replicates={replicates}>
      <Horizon horizon={horizon} curves={made} isExample />
    </TrialExample>
  );
}

const alone = (mean: number) => ({ mean, low: mean, high: mean });

interface HorizonProps {
  readonly horizon: number;
  readonly curves: readonly BestResponseCurve[];
  /** Said by its own caption, and drawn small. */
  readonly isExample?: boolean;
}

/** The curves of one horizon, one per weight of the rival. */
function Horizon({ horizon, curves, isExample = false }: HorizonProps) {
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
      {!isExample && <figcaption>{say.horizon(horizon)}</figcaption>}
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
        const of = [numerals(curve.horizon), valueText(curve.threatWeight)];
        return [
          [...of, say.without, said(curve.withoutRival)],
          ...curve.points.map((point) => [...of, valueText(point.propaganda), said(point.best)]),
        ];
      })}
    />
  );
}

const level = (value: number) => numerals(value.toFixed(2));

const { weights: usualWeights, horizons: usualHorizons } = usualValues(bestResponseStudy);
const { propagandaSteps, moderationSteps } = usualValues(bestResponseStudy);

const withOwn = (levels: readonly number[], own: number) =>
  [...new Set([...levels, own])].sort((a, b) => a - b);

/** The usual question, and the weight that the present leadership gives the rival. */
function askedOf(shown: Shown) {
  const { months, settings } = shown.current;
  const horizons = withOwn(usualHorizons, settings.horizon).map((horizon) => Math.min(months, horizon));
  return {
    ...studyBase(shown, bestResponseStudy.usual.replicates),
    threatWeights: withOwn(usualWeights, settings.threatWeight),
    horizons: [...new Set(horizons)],
    ...{ propagandaSteps, moderationSteps },
  };
}

/** The scenario of the picture, which sets moderation, propaganda, rival and weights itself. */
function keyOf(shown: Shown): string {
  const { threatWeights, horizons, ...study } = askedOf(shown);
  const still = treatmentAt(study, [
    ["moderation", 0],
    ["propaganda", 0],
    ["threatWeight", 0],
    ["horizon", 12],
    ["rival", true],
    ["mode", "scheduled"],
  ]);
  return `${fingerprintScenario(still)} ${study.held} ${JSON.stringify([threatWeights, horizons])}`;
}

function start(store: LabProps["store"]): void {
  const shown = triedOf(store.shown.peek());
  const asked = askedOf(shown);
  const { base, replicates, threatWeights: weights, horizons } = asked;
  const line = studyCommandLine(bestResponseStudy, shown, {
    weights,
    horizons,
    propagandaSteps,
    moderationSteps,
  });
  const points = (propagandaSteps + 2) * (moderationSteps + 1);
  const each = replicateCost({ ...base, mode: "scheduled", months: Math.max(...horizons) });
  store.lasting(mapState).best.start(
    keyOf(shown),
    async (run, show) => {
      const finish = (result: BestResponse) => ({ asked, result, ...line });
      return finish(await bestResponseStudy.run(asked, run, (result) => show(finish(result))));
    },
    points * replicates * each,
  );
}
