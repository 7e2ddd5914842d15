import { useRef } from "preact/hooks";
import type { LeverMap, MapTrial } from "../../../sim/experiments/index.ts";
import { valueIn } from "../../../sim/index.ts";
import { cellAt, type LeverMapData, layoutLeverMap, renderLeverMap } from "../../../viz/index.ts";
import type { Shown, Store } from "../../lab/store.ts";
import { settingLabel } from "../../library/settingLabel.ts";
import { valueText } from "../../library/settingText.ts";
import { mapMessages } from "../../words/map.ts";
import { SvgDrawing } from "../parts/SvgDrawing.tsx";
import { mapState } from "./mapState.ts";
import { cellText, contourValue, nearestPoint, outcomeOf, wordingOfMap } from "./mapTexts.ts";

const say = mapMessages.map;

interface MapDrawingProps {
  readonly store: Store;
  readonly trial: MapTrial;
  readonly map: LeverMap;
}

/** The map: the pointer or the arrow keys choose a point and show its value; a click or Enter sets the levers to it. */
export function MapDrawing({ store, trial, map }: MapDrawingProps) {
  const box = useRef<HTMLDivElement>(null);
  const { current } = store.shown.value;
  const data = dataOf(trial, map, store.shown.value);
  const last = map.values.length - 1;
  const [columns, rows] = [map.across.length, map.up.length];
  const place = store.lasting(mapState).cursor;
  const cursor = cursorOn(place.value, map);
  const lookAt = (at: number) => {
    place.value = [(at % columns) / (columns - 1), Math.floor(at / columns) / (rows - 1)];
  };
  const standing = nearestPoint(trial, map, current) ?? 0;
  const go = (at: number | undefined) => {
    if (at === undefined) return;
    store.take([
      [trial.across.name, map.across[at % columns]],
      [trial.up.name, map.up[Math.floor(at / columns)]],
    ]);
  };
  const pointAt = (event: MouseEvent) => {
    const svg = box.current?.querySelector("svg");
    if (!svg) return undefined;
    const { left, top, width, height } = svg.getBoundingClientRect();
    const fontSize = Number.parseFloat(getComputedStyle(svg).fontSize);
    const layout = layoutLeverMap(data, { width, height, fontSize });
    return cellAt(data, layout, [event.clientX - left, event.clientY - top]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") go(cursor);
    else {
      const next = pointForKey(event.key, cursor ?? standing, map);
      if (next === undefined) return;
      lookAt(next);
    }
    event.preventDefault();
  };
  return (
    <div
      ref={box}
      class="map-points"
      role="slider"
      tabIndex={0}
      aria-label={say.label(outcomeOf(trial), settingLabel(trial.across.name), settingLabel(trial.up.name))}
      aria-valuemin={1}
      aria-valuemax={last + 1}
      aria-valuenow={(cursor ?? standing) + 1}
      aria-valuetext={cellText(trial, map, cursor ?? standing)}
      onKeyDown={onKeyDown}
      onPointerMove={(event) => {
        const at = pointAt(event);
        if (at !== undefined && at !== cursor) lookAt(at);
      }}
      onClick={(event) => {
        const at = pointAt(event);
        if (at !== undefined) lookAt(at);
        go(at);
      }}
    >
      <SvgDrawing
        class="map-drawing"
        label={outcomeOf(trial)}
        data={{ ...data, cursor }}
        render={renderLeverMap}
      />
    </div>
  );
}

/** The value of the chosen point, or a hint of what can be done. */
export function MapReadout({ store, trial, map }: MapDrawingProps) {
  const cursor = cursorOn(store.lasting(mapState).cursor.value, map);
  return <p class="map-readout">{cursor === undefined ? say.go : cellText(trial, map, cursor)}</p>;
}

/** Index of the chosen point. */
function cursorOn(
  place: readonly [across: number, up: number] | undefined,
  { across, up }: LeverMap,
): number | undefined {
  if (place === undefined) return undefined;
  return Math.round(place[1] * (up.length - 1)) * across.length + Math.round(place[0] * (across.length - 1));
}

function dataOf(trial: MapTrial, map: LeverMap, { current, view }: Shown): LeverMapData {
  const axis = (name: string, levels: readonly number[]) => ({
    levels,
    format: valueText,
    title: settingLabel(name),
  });
  const { full } = wordingOfMap(trial);
  return {
    across: axis(trial.across.name, map.across),
    up: axis(trial.up.name, map.up),
    values: map.values,
    format: full,
    threshold: contourValue(map, view.mapContour),
    current: {
      across: Number(valueIn(current, trial.across.name)),
      up: Number(valueIn(current, trial.up.name)),
      name: say.current,
    },
    cursor: undefined,
  };
}

/** The point that a key leads to; undefined for other keys. */
function pointForKey(key: string, from: number, { across, up }: LeverMap): number | undefined {
  const [column, row] = [from % across.length, Math.floor(from / across.length)];
  const to = {
    ArrowLeft: [column - 1, row],
    ArrowRight: [column + 1, row],
    ArrowUp: [column, row + 1],
    ArrowDown: [column, row - 1],
    Home: [0, row],
    End: [across.length - 1, row],
    PageUp: [column, up.length - 1],
    PageDown: [column, 0],
  }[key];
  if (to === undefined) return undefined;
  const within = (value: number, count: number) => Math.min(count - 1, Math.max(0, value));
  return within(to[1], up.length) * across.length + within(to[0], across.length);
}
