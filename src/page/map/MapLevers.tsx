import { factorOf, type LeverMap, mapLevers, readAt } from "../../../sim/experiments/index.ts";
import { changeTreatment, fingerprintScenario, type Treatment } from "../../../sim/index.ts";
import { spanOf } from "../../../viz/index.ts";
import { replicateCost } from "../../engine/chunks.ts";
import { studyCommandLine } from "../../export/studyCommandLine.ts";
import type { StudySettings } from "../../lab/studySettings.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { mapMessages } from "../../words/map.ts";
import { MapFoot } from "../parts/MapFoot.tsx";
import { TrialBar } from "../parts/TrialBar.tsx";
import { MapDrawing, MapReadout } from "./MapDrawing.tsx";
import { MapLeversChoice } from "./MapLeversChoice.tsx";
import { footOf, mapCursor, mapTrials, REPLICATES } from "./mapState.ts";
import { contourOf, outcomeOf, summaryOf, wordingOfMap } from "./mapTexts.ts";

const say = mapMessages.map;

/** A map of two levers: chosen, drawn ever finer, a line on it, and a way to any of its points. */
export function MapLevers({ store }: LabProps) {
  const { current } = store.shown.value;
  const problem = problemOf(store.view.value);
  const { state } = mapTrials.map;
  const found = state.value.result;
  return (
    <>
      <p class="note">{say.intro}</p>
      <MapLeversChoice store={store} month={rowOf(store.shown.value)} months={current.months}>
        {problem === undefined ? (
          <TrialBar
            state={state}
            label={say.start}
            onStart={() => startMap(store.shown.peek())}
            onCancel={() => mapTrials.map.cancel()}
            now={keyOf(store.shown.value)}
          />
        ) : (
          <p class="trial-bar" role="status">
            {problem}
          </p>
        )}
      </MapLeversChoice>
      {found !== undefined && (
        <>
          <div class="map-view">
            <figure>
              <figcaption>
                {outcomeOf(found.asked)} <span>({wordingOfMap(found.asked, found.result).unit})</span>
              </figcaption>
              <MapDrawing store={store} trial={found.asked} map={found.result} />
            </figure>
            <div>
              <MapReadout trial={found.asked} map={found.result} />
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
  const found = mapTrials.map.state.value.result;
  if (found === undefined) return null;
  const { asked, result } = found;
  const [low, high] = spanOf(result.values);
  if (low === high) return null;
  const place = store.view.value.mapContour;
  const value = contourOf(result, place);
  const above = result.values.reduce((sum, one) => sum + (one >= value ? 1 : 0), 0);
  const text = say.contourAt(
    wordingOfMap(asked, result).full(value),
    String(Math.round((100 * above) / result.values.length)),
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

function problemOf({ mapAcross, mapUp, mapOf }: StudySettings): string | undefined {
  if (mapAcross === mapUp) return say.sameLever;
  const isMoved = [mapAcross, mapUp].includes("moderation");
  return mapOf === "bestResponse" && isMoved ? say.bestOfModeration : undefined;
}

type Shown = LabProps["store"]["shown"]["value"];

/** The row that is read. */
function rowOf({ current, view }: Shown): number {
  return Math.max(1, Math.min(view.mapMonth || view.month, current.months));
}

/** The present scenario up to the row that is read: the beginning of the whole. A best response looks further. */
function mappedOf(shown: Shown, of: string): Treatment {
  const { current } = shown;
  const short = changeTreatment(current, [["months", rowOf(shown)]]);
  return of === "bestResponse" || !short.ok ? current : short.treatment;
}

/** What a map is of: where its two levers stand makes no difference to it. */
function keyOf(shown: Shown): string {
  const { mapAcross: across, mapUp: up, mapOf: of, mapSize: size } = shown.view;
  const mapped = mappedOf(shown, of);
  const held = changeTreatment(
    mapped,
    [across, up].map((name) => [name, factorOf(name).low]),
  );
  return [fingerprintScenario(held.ok ? held.treatment : mapped), across, up, of, size].join(" ");
}

function startMap(shown: Shown): void {
  const { mapAcross: across, mapUp: up, mapOf: of, mapSize: size } = shown.view;
  const mapped = mappedOf(shown, of);
  const { seed, mode } = mapped;
  const row = rowOf(shown);
  const asked = {
    base: mapped,
    seed,
    replicates: REPLICATES,
    across: factorOf(across),
    up: factorOf(up),
    outcome: of === "bestResponse" ? of : readAt(of, row),
    size,
  } as const;
  const { command, file } = studyCommandLine(mapped, shown.preset, REPLICATES, {
    name: "map",
    options: [
      ["across", across],
      ["up", up],
      ["of", of === "bestResponse" ? of : `${of}@${row}`],
      ["size", size],
    ],
  });
  const points = of === "bestResponse" ? 5 * size * size : size * size;
  const each = replicateCost({ ...mapped, mode: of === "bestResponse" ? "scheduled" : mode });
  mapCursor.value = undefined;
  mapTrials.map.start(
    keyOf(shown),
    async (run, show) => {
      const finish = (result: LeverMap) => ({ asked, result, command, file });
      return finish(await mapLevers(asked, run, (result) => show(finish(result))));
    },
    points * REPLICATES * each,
  );
}
