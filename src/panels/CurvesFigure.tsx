import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { renderDefectionCurves, type Size } from "../../viz/index.ts";
import type { Picture } from "../lab/picture.ts";
import type { Store } from "../lab/store.ts";
import { messages } from "../messages.ts";

/** The drawing, kept up to date once a frame, and what belongs on it: cursor by pointer, sources, the axis badge. */
export function CurvesFigure({ store, picture }: { store: Store; picture: Picture }) {
  const figure = useRef<HTMLElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const size = useSignal<Size | undefined>(undefined);
  const told = useSignal<{ text: string; x: number; y: number } | undefined>(undefined);
  const frame = useRef(0);

  useEffect(() => {
    const element = svg.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      const { width, height } = element.getBoundingClientRect();
      const fontSize = Number.parseFloat(getComputedStyle(element).fontSize);
      if (width > 0 && height > 0)
        size.value = { width: Math.round(width), height: Math.round(height), fontSize };
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [size]);

  useSignalEffect(() => {
    const chart = picture.chart.value;
    const room = size.value;
    if (chart === undefined || room === undefined) return;
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      if (svg.current === null || figure.current === null) return;
      const plot = renderDefectionCurves(svg.current, chart.data, room);
      svg.current.dataset.fingerprint = chart.fingerprint;
      placeSlider(figure.current.parentElement, plot.x, room.width - plot.x - plot.width);
    });
  });

  const monthAt = (event: PointerEvent) => {
    const plot = svg.current?.querySelector<SVGRectElement>("clipPath rect");
    if (!plot || !svg.current) return undefined;
    const left = svg.current.getBoundingClientRect().left + plot.x.baseVal.value;
    const part = (event.clientX - left) / plot.width.baseVal.value;
    if (part < -0.02 || part > 1.02) return undefined;
    const { months } = store.current.value;
    return Math.min(months, Math.max(0, Math.round(part * months)));
  };
  const tell = (event: Event) => {
    const mark = event.target instanceof Element ? event.target.closest("[data-text]") : null;
    if (mark === null || figure.current === null) return;
    const [box, outer] = [mark.getBoundingClientRect(), figure.current.getBoundingClientRect()];
    const x = Math.min(Math.max(box.x + box.width / 2 - outer.x, 150), Math.max(150, outer.width - 150));
    told.value = { text: mark.getAttribute("data-text") ?? "", x, y: box.bottom - outer.y + 6 };
  };
  const hush = () => {
    told.value = undefined;
  };

  const chart = picture.chart.value;
  const say = messages.chart;
  return (
    <figure
      ref={figure}
      class="curves-figure"
      aria-label={say.name(picture.headline.value.join(" "))}
      data-stale={picture.stale.value || undefined}
      onPointerOver={tell}
      onFocusIn={tell}
      onFocusOut={hush}
      onKeyDown={(event) => {
        if (event.key === "Escape") hush();
      }}
    >
      <svg
        ref={svg}
        onPointerDown={(event) => {
          const month = monthAt(event);
          if (month === undefined) return;
          store.playing.value = false;
          store.show({ month });
        }}
        onPointerMove={(event) => {
          const month = monthAt(event);
          if (event.buttons === 1 && month !== undefined) store.show({ month });
          picture.pointed.value = event.pointerType === "mouse" ? month : undefined;
        }}
        onPointerLeave={() => {
          picture.pointed.value = undefined;
          hush();
        }}
      />
      {told.value && (
        <p
          class="told"
          role="tooltip"
          style={{ insetInlineStart: `${told.value.x}px`, top: `${told.value.y}px` }}
        >
          {told.value.text}
        </p>
      )}
      {(store.zoomed.value || chart?.leaves) && (
        <p class="badge">
          {store.zoomed.value ? say.zoomed : say.leaves}{" "}
          <button
            type="button"
            onClick={() => {
              store.zoomed.value = !store.zoomed.value;
            }}
          >
            {store.zoomed.value ? say.unzoom : say.zoom}
          </button>
        </p>
      )}
    </figure>
  );
}

/** The month's slider lies exactly under the plot. */
function placeSlider(parent: HTMLElement | null, start: number, end: number): void {
  const wanted = `--plot-start: ${start}px; --plot-end: ${end}px;`;
  if (parent !== null && parent.style.cssText !== wanted) parent.style.cssText = wanted;
}
