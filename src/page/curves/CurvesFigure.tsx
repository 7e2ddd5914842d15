import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Store } from "../../lab/store.ts";
import type { Picture } from "../../results/picture.ts";
import { messages } from "../../words/messages.ts";
import { CurvesDrawing } from "./CurvesDrawing.tsx";

/** The drawings and their additions: the source of an observed figure under the pointer, and the axis badge. */
export function CurvesFigure({ store, picture }: { store: Store; picture: Picture }) {
  const figure = useRef<HTMLElement>(null);
  const told = useSignal<{ text: string; x: number; y: number } | undefined>(undefined);
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
  const count = chart?.drawings.length ?? 1;
  const say = messages.chart;
  return (
    <figure
      ref={figure}
      class="curves-figure"
      aria-label={say.name(picture.headline.value.join(" "))}
      data-stale={picture.stale.value || undefined}
      onPointerOver={tell}
      onPointerLeave={hush}
      onFocusIn={tell}
      onFocusOut={hush}
      onKeyDown={(event) => {
        if (event.key === "Escape") hush();
      }}
    >
      <div class="drawings" data-count={count}>
        {Array.from({ length: count }, (_, i) => (
          <CurvesDrawing
            key={`${count}-${i}`}
            store={store}
            picture={picture}
            index={i}
            onPlaced={(start, end) =>
              placeSlider(figure.current?.parentElement, count === 1 ? [start, end] : [])
            }
          />
        ))}
      </div>
      {told.value && (
        <p class="told" role="tooltip" style={{ left: `${told.value.x}px`, top: `${told.value.y}px` }}>
          {told.value.text}
        </p>
      )}
      {(store.zoomed.value || chart?.leaves || chart?.isLost) && (
        <p class="badge">
          {store.zoomed.value ? say.zoomed : chart?.leaves && say.leaves}{" "}
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

/** The month's slider lies exactly under the one plot, or under all of several. */
function placeSlider(parent: HTMLElement | null | undefined, [start = 8, end = 8]: readonly number[]): void {
  const wanted = `--plot-start: ${start}px; --plot-end: ${end}px;`;
  if (parent && parent.style.cssText !== wanted) parent.style.cssText = wanted;
}
