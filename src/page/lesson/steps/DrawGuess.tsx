import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { renderGuessCurve, type Size } from "../../../../viz/index.ts";
import { type Axis, type CurvePoints, guessRows } from "../../../lessons/guess.ts";
import { measureLabel } from "../../../library/measureLabel.ts";
import { lessonWords as say } from "../../../words/lesson/page.ts";
import { listed } from "../../../words/parts/listed.ts";
import { NumberField } from "../../parts/NumberField.tsx";
import { SvgDrawing } from "../../parts/SvgDrawing.tsx";
import { axesOf, scaleOf, wordingOfMeasure } from "../lessonChart.ts";
import { drawnTo, type Place } from "./drawnPoints.ts";

interface DrawGuessProps {
  readonly measure: string;
  readonly months: number;
  readonly axis: Axis;
  readonly isDifference: boolean;
  /** Where the run begins, once it is known. */
  readonly start: number | undefined;
  readonly points: CurvePoints | undefined;
  readonly onPoints: (points: CurvePoints) => void;
}

type Draft = readonly (number | undefined)[];

/** Empty axes to draw on by finger or mouse, and the same four points as numbers. */
export function DrawGuess({ measure, months, axis, isDifference, start, points, onPoints }: DrawGuessProps) {
  const rows = guessRows(months);
  const draft = useSignal<Draft>(points ?? rows.map(() => undefined));
  const plot = useRef({ x: 0, y: 0, width: 1, height: 1 });
  const last = useRef<Place | undefined>(undefined);
  const wording = wordingOfMeasure(measure);
  const scale = scaleOf(measure);
  const set = (next: Draft) => {
    draft.value = next;
    if (next.every((value) => value !== undefined)) onPoints(next as unknown as CurvePoints);
  };
  const placeOf = (event: PointerEvent): Place => {
    const box = (event.currentTarget as Element).querySelector("svg")?.getBoundingClientRect();
    const { x, y, width, height } = plot.current;
    const across = (event.clientX - (box?.left ?? 0) - x) / width;
    const down = (event.clientY - (box?.top ?? 0) - y) / height;
    const [low, high] = axis;
    const value = high - Math.min(1, Math.max(0, down)) * (high - low);
    return { month: Math.min(1, Math.max(0, across)) * months, value };
  };
  const draw = (event: PointerEvent) => {
    const to = placeOf(event);
    set(drawnTo(draft.peek(), rows, last.current, to));
    last.current = to;
  };
  const drawn = rows.flatMap((row, i) => {
    const value = draft.value[i];
    return value === undefined ? [] : [say.predict.pointIn(wording.full(value), row)];
  });
  const label = drawn.length === 0 ? say.predict.empty : say.predict.drawn(listed(drawn));
  const data = { axes: axesOf({ measure, months, axis, isDifference }), rows, points: draft.value, start };
  return (
    <div class="draw-guess">
      <figure
        class="lesson-figure drawable"
        onPointerDown={(event) => {
          last.current = undefined;
          event.currentTarget.setPointerCapture(event.pointerId);
          draw(event);
        }}
        onPointerMove={(event) => {
          if (last.current !== undefined) draw(event);
        }}
        onPointerUp={() => {
          last.current = undefined;
        }}
        onPointerCancel={() => {
          last.current = undefined;
        }}
      >
        <SvgDrawing
          class="lesson-curves"
          label={`${measureLabel(measure)}. ${label}`}
          data={data}
          render={(svg: SVGSVGElement, shown: typeof data, size: Size) => {
            plot.current = renderGuessCurve(svg, shown, size);
          }}
        />
      </figure>
      <fieldset class="guess-points">
        <legend>{say.predict.points}</legend>
        {rows.map((row, i) => {
          const value = draft.value[i];
          return (
            <NumberField
              key={row}
              label={say.predict.point(row)}
              value={value === undefined ? undefined : Number((value * scale).toPrecision(4))}
              bounds={[axis[0] * scale, axis[1] * scale]}
              step={niceStep((axis[1] - axis[0]) * scale)}
              integer={false}
              onChange={(next) => set(draft.peek().map((old, k) => (k === i ? next / scale : old)))}
            />
          );
        })}
        <button type="button" disabled={drawn.length === 0} onClick={() => set(rows.map(() => undefined))}>
          {say.predict.clear}
        </button>
      </fieldset>
      <p class="unseen" role="status">
        {label}
      </p>
    </div>
  );
}

/** A fiftieth of the span, as 1, 2 or 5 times a power of ten. */
function niceStep(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / 50));
  const times = span / 50 / power;
  return Number((power * (times >= 5 ? 5 : times >= 2 ? 2 : 1)).toPrecision(1));
}
