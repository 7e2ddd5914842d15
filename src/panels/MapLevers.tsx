import {
  factorOf,
  fingerprintScenario,
  type LeverMap,
  mapLevers,
  readAt,
  type Scenario,
} from "../../sim/index.ts";
import { spanOf } from "../../viz/index.ts";
import { replicateCost } from "../engine/chunks.ts";
import { studyCommandLine } from "../export/studyCommandLine.ts";
import { changeScenario } from "../lab/changeScenario.ts";
import { experimentBase } from "../lab/experimentBase.ts";
import type { LabProps } from "../lab/LabProps.ts";
import { mapMessages } from "../messages/map.ts";
import { MapDrawing, MapReadout } from "./MapDrawing.tsx";
import { MapFoot } from "./MapFoot.tsx";
import { MapLeversChoice } from "./MapLeversChoice.tsx";
import { type MapOptions, mapState, mapTrials, REPLICATES } from "./mapState.ts";
import { outcomeOf, summaryOf, wordingOfMap } from "./mapTexts.ts";
import { TrialBar } from "./TrialBar.tsx";

const say = mapMessages.map;

/** A map of two levers: chosen, drawn ever finer, a line on it, and a way to any of its points. */
export function MapLevers({ store }: LabProps) {
  const { current } = store.shown.value;
  const options = mapState.map.value;
  const problem = problemOf(options);
  const { state } = mapTrials.map;
  const found = state.value.result;
  return (
    <>
      <p class="note">{say.intro}</p>
      <MapLeversChoice month={rowOf(store.shown.value)} months={current.months}>
        {problem === undefined ? (
          <TrialBar
            state={state}
            label={say.start}
            onStart={() => startMap(store.shown.peek())}
            onCancel={() => mapTrials.map.cancel()}
            now={keyOf(store.shown.value, options)}
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
              <Contour />
              <p>{summaryOf(found.asked, found.result, current)}</p>
            </div>
          </div>
          <MapFoot
            command={found.command}
            file={found.file}
            seed={found.asked.seed}
            replicates={found.asked.replicates}
          />
        </>
      )}
    </>
  );
}

/** The line's slider, and on how much of the map it lies below. */
function Contour() {
  const found = mapTrials.map.state.value.result;
  if (found === undefined) return null;
  const { asked, result } = found;
  const [low, high] = spanOf(result.values);
  if (low === high) return null;
  const share = mapState.contour.value;
  const value = low + share * (high - low);
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
        value={100 * share}
        aria-valuetext={text}
        onInput={(event) => {
          mapState.contour.value = event.currentTarget.valueAsNumber / 100;
        }}
      />
      <output for="map-contour">{text}</output>
    </p>
  );
}

function problemOf({ across, up, of }: MapOptions): string | undefined {
  if (across === up) return say.sameLever;
  return of === "bestResponse" && [across, up].includes("moderation") ? say.bestOfModeration : undefined;
}

type Shown = LabProps["store"]["shown"]["value"];

/** The row that is read. */
function rowOf({ current, view }: Shown): number {
  return Math.max(1, Math.min(mapState.map.value.month ?? view.month, current.months));
}

/** The present scenario up to the row that is read: the beginning of the whole. A best response looks further. */
function mappedOf(shown: Shown, of: string): Scenario {
  const { current } = shown;
  const short = changeScenario(current, [["months", rowOf(shown)]]);
  return of === "bestResponse" || !short.ok ? current : short.scenario;
}

/** What a map is of: where its two levers stand makes no difference to it. */
function keyOf(shown: Shown, { across, up, of, size }: MapOptions): string {
  const mapped = mappedOf(shown, of);
  const held = changeScenario(
    mapped,
    [across, up].map((name) => [name, factorOf(name).low]),
  );
  return [fingerprintScenario(held.ok ? held.scenario : mapped), across, up, of, size].join(" ");
}

function startMap(shown: Shown): void {
  const options = mapState.map.peek();
  const { across, up, of, size } = options;
  const mapped = mappedOf(shown, of);
  const { seed, mode } = mapped;
  const row = rowOf(shown);
  const asked = {
    base: experimentBase(mapped),
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
  mapState.cursor.value = undefined;
  mapTrials.map.start(
    keyOf(shown, options),
    async (run, show) => {
      const finish = (result: LeverMap) => ({ asked, result, command, file });
      return finish(await mapLevers(asked, run, (result) => show(finish(result))));
    },
    points * REPLICATES * each,
  );
}
