import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Treatment } from "../../../sim/index.ts";
import { type DefectionCurvesData, renderDefectionCurves, type Size } from "../../../viz/index.ts";
import { withMovedMonth } from "../../lab/events/withMovedMonth.ts";
import type { Store } from "../../lab/store.ts";
import type { Picture } from "../../results/picture.ts";
import { observeSize } from "../parts/observeSize.ts";

interface CurvesDrawingProps {
  readonly store: Store;
  readonly picture: Picture;
  /** Index of the drawing in the picture. */
  readonly index: number;
  /** Receives the plot's distance from the drawing's left and right edge, in pixels. */
  readonly onPlaced?: (start: number, end: number) => void;
}

/** One drawing, updated at most once per frame; the pointer over it moves the cursor. */
export function CurvesDrawing({ store, picture, index, onPlaced }: CurvesDrawingProps) {
  const svg = useRef<SVGSVGElement>(null);
  const size = useSignal<Size | undefined>(undefined);
  const frame = useRef(0);

  useEffect(() => {
    const element = svg.current;
    if (element === null) return;
    return observeSize(element, () => {
      const { width, height } = element.getBoundingClientRect();
      const fontSize = Number.parseFloat(getComputedStyle(element).fontSize);
      if (width > 0 && height > 0)
        size.value = { width: Math.round(width), height: Math.round(height), fontSize };
    });
  }, [size]);

  useSignalEffect(() => {
    const chart = picture.chart.value;
    const data: DefectionCurvesData | undefined = chart?.drawings[index];
    const room = size.value;
    if (chart === undefined || data === undefined || room === undefined) return;
    const draw = (height: number) => {
      if (svg.current === null) return;
      const plot = renderDefectionCurves(svg.current, data, { ...room, height });
      svg.current.dataset.fingerprint = chart.fingerprint;
      onPlaced?.(plot.x, room.width - plot.x - plot.width);
    };
    // Paper has room for a chart that a low window makes flat.
    const onPaper = () => draw(Math.max(room.height, room.width / 2));
    const onScreen = () => draw(room.height);
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(onScreen);
    addEventListener("beforeprint", onPaper);
    addEventListener("afterprint", onScreen);
    return () => {
      removeEventListener("beforeprint", onPaper);
      removeEventListener("afterprint", onScreen);
    };
  });

  const monthAt = (event: MouseEvent) => {
    const plot = svg.current?.querySelector<SVGRectElement>("clipPath rect");
    if (!plot || !svg.current) return undefined;
    const left = svg.current.getBoundingClientRect().left + plot.x.baseVal.value;
    const part = (event.clientX - left) / plot.width.baseVal.value;
    if (part < -0.02 || part > 1.02) return undefined;
    const { months } = store.current.value;
    return Math.min(months, Math.max(0, Math.round(part * months)));
  };
  /** What is being dragged: the events as they were, the month of those that move, and where they are. */
  const held = useRef<
    { readonly events: Treatment["events"]; readonly from: number; readonly at: number } | undefined
  >(undefined);
  const drag = (to: number | undefined) => {
    const { current: hold } = held;
    const at = Math.min(to ?? 0, store.current.value.months - 1);
    if (hold === undefined || to === undefined || at === hold.at) return;
    held.current = { ...hold, at };
    store.dispatch({ type: "setEvents", events: withMovedMonth(hold.events, hold.from, at) }, false);
  };
  const release = () => {
    const { current: hold } = held;
    held.current = undefined;
    if (hold === undefined) return;
    if (hold.at === hold.from) store.show({ month: hold.from });
    else store.dispatch({ type: "setEvents", events: store.current.value.events });
  };
  return (
    <svg
      ref={svg}
      onPointerDown={(event) => {
        const month = monthAt(event);
        if (month === undefined) return;
        store.playing.value = false;
        const grip = grabbed(event, store.current.value, month);
        if (grip === undefined) {
          store.show({ month });
          return;
        }
        held.current = { events: store.current.value.events, from: grip, at: grip };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onDblClick={(event) => {
        const month = monthAt(event);
        if (month === undefined) return;
        // Where that part is gone, the timeline itself says so.
        store.timeline.value = true;
        import("../../lab/events/editEvents.ts").then(
          ({ withNewEvent }) =>
            store.dispatch({ type: "setEvents", events: withNewEvent(store.current.value, month) }),
          () => {},
        );
      }}
      onPointerMove={(event) => {
        const month = monthAt(event);
        if (held.current !== undefined) {
          drag(month);
          return;
        }
        if (event.buttons === 1 && month !== undefined) store.show({ month });
        picture.pointed.value = event.pointerType === "mouse" ? month : undefined;
      }}
      onPointerLeave={() => {
        picture.pointed.value = undefined;
      }}
    />
  );
}

/** The month of the event line under the pointer, wide enough for a finger; undefined where there is none. */
function grabbed(event: PointerEvent, { events }: Treatment, month: number): number | undefined {
  if (!(event.target instanceof Element) || event.target.closest(".events") === null) return undefined;
  const months = events.map((one) => one.month);
  return months.sort((a, b) => Math.abs(a - month) - Math.abs(b - month))[0];
}
