import {
  factorOf,
  type LeverMap,
  type MapTrial,
  readAt,
  treatmentAt,
} from "../../../sim/experiments/index.ts";
import { changeTreatment, fingerprintScenario } from "../../../sim/index.ts";
import { valueSpan } from "../../../viz/index.ts";
import { replicateCost } from "../../engine/chunks.ts";
import { studyCommandLine } from "../../export/studyCommandLine.ts";
import type { Shown } from "../../lab/store.ts";
import { studyBase, triedOf } from "../../lab/studyBase.ts";
import type { LabView } from "../../lab/viewFields.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { mapStudy } from "../../studies/map.ts";
import { mapMessages } from "../../words/map.ts";
import { numerals } from "../../words/numerals.ts";
import { MapFoot } from "../parts/MapFoot.tsx";
import { TrialBar } from "../parts/TrialBar.tsx";
import { MapDrawing, MapReadout } from "./MapDrawing.tsx";
import { MapExample } from "./MapExample.tsx";
import { MapLeversChoice } from "./MapLeversChoice.tsx";
import { footOf, mapState } from "./mapState.ts";
import { contourValue, outcomeOf, summaryOf, wordingOfMap } from "./mapTexts.ts";

const say = mapMessages.map;

/**
 * A map of two levers: their choice, a drawing that grows finer, a contour line, and a way to set the levers to any
 * point.
 */
export function MapLevers({ store }: LabProps) {
  const { current } = triedOf(store.shown.value);
  const problem = problemOf(store.view.value);
  const { map } = store.lasting(mapState);
  const { state } = map;
  const found = state.value.result;
  return (
    <>
      <p class="note">{say.intro}</p>
      <MapLeversChoice store={store} month={rowOf(triedOf(store.shown.value))} months={current.months}>
        {problem === undefined ? (
          <TrialBar
            state={state}
            label={say.start}
            onStart={() => startMap(store)}
            onCancel={() => map.cancel()}
            now={keyOf(triedOf(store.shown.value))}
          />
        ) : (
          <p class="trial-bar" role="status">
            {problem}
          </p>
        )}
      </MapLeversChoice>
      <MapExample state={state} />
      {found !== undefined && (
        <>
          <div class="map-view">
            <figure>
              <figcaption>
                {outcomeOf(found.asked)} <span>({wordingOfMap(found.asked).unit})</span>
              </figcaption>
              <MapDrawing store={store} trial={found.asked} map={found.result} />
            </figure>
            <div>
              <MapReadout store={store} trial={found.asked} map={found.result} />
              <Contour store={store} />
              <p>{summaryOf(found.asked, found.result, current)}</p>
            </div>
          </div>
          <MapFoot {...footOf(found)} />
        </>
      )}
    </>
  );
}

/** The line's slider, and on how much of the map it lies below. */
function Contour({ store }: Pick<LabProps, "store">) {
  const found = store.lasting(mapState).map.state.value.result;
  if (found === undefined) return null;
  const { asked, result } = found;
  const [low, high] = valueSpan(result.values);
  if (low === high) return null;
  const place = store.view.value.mapContour;
  const value = contourValue(result, place);
  const above = result.values.reduce((sum, one) => sum + (one >= value ? 1 : 0), 0);
  const text = say.contourAt(
    wordingOfMap(asked).full(value),
    numerals(Math.round((100 * above) / result.values.length)),
  );
  return (
    <p class="map-contour">
      <label for="map-contour">{say.contour}</label>
      <input
        id="map-contour"
        type="range"
        min={0}
        max={100}
        value={place}
        aria-valuetext={text}
        onInput={(event) => store.show({ mapContour: event.currentTarget.valueAsNumber })}
      />
      <output for="map-contour">{text}</output>
    </p>
  );
}

function problemOf({ mapAcross, mapUp, mapOf }: LabView): string | undefined {
  if (mapAcross === mapUp) return say.sameLever;
  const isMoved = [mapAcross, mapUp].includes("moderation");
  return mapOf === "bestResponse" && isMoved ? say.bestOfModeration : undefined;
}

/** The row that is read. */
function rowOf({ current, view }: Shown): number {
  return Math.max(1, Math.min(view.mapMonth || view.month, current.months));
}

/** The question for the present scenario, run only up to the row that is read. A best response needs later rows too. */
function askedOf(shown: Shown) {
  const { mapAcross: across, mapUp: up, mapOf: of, mapSize: size } = shown.view;
  const study = studyBase(shown, mapStudy.usual.replicates);
  const short = changeTreatment(study.base, [["months", rowOf(shown)]]);
  const base = of === "bestResponse" || !short.ok ? study.base : short.treatment;
  const outcome: MapTrial["outcome"] = of === "bestResponse" ? of : readAt(of, rowOf(shown));
  return { ...study, base, across: factorOf(across), up: factorOf(up), outcome, size };
}

/** The input of a map; the present values of its two levers make no difference to it. */
function keyOf(shown: Shown): string {
  const { across, up, outcome, size, ...study } = askedOf(shown);
  const { name: of } = across;
  const still =
    of === up.name
      ? study.base
      : treatmentAt(
          study,
          [across, up].map(({ name, low }) => [name, low]),
        );
  const told = outcome === "bestResponse" ? outcome : outcome.measure;
  return [fingerprintScenario(still), study.held, of, up.name, told, size].join(" ");
}

function startMap(store: LabProps["store"]): void {
  const shown = triedOf(store.shown.peek());
  const asked = askedOf(shown);
  const { base, replicates, across, up, outcome, size } = asked;
  const line = studyCommandLine(mapStudy, { ...shown, current: base }, { across, up, of: outcome, size });
  const isBest = outcome === "bestResponse";
  const points = isBest ? 5 * size * size : size * size;
  const each = replicateCost({ ...base, mode: isBest ? "scheduled" : base.mode });
  const { cursor, map } = store.lasting(mapState);
  cursor.value = undefined;
  map.start(
    keyOf(shown),
    async (run, show) => {
      const finish = (result: LeverMap) => ({ asked, result, ...line });
      return finish(await mapStudy.run(asked, run, (result) => show(finish(result))));
    },
    points * replicates * each,
  );
}
