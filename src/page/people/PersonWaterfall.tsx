import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { renderWaterfall, type WaterfallData } from "../../../viz/index.ts";
import { observeSize } from "../parts/observeSize.ts";

/** The waterfall of one choice, drawn again when the choice or the size changes. */
export function WaterfallDrawing({ data, label }: { readonly data: WaterfallData; readonly label: string }) {
  const svg = useRef<SVGSVGElement>(null);
  const size = useSignal<{ width: number; fontSize: number } | undefined>(undefined);
  const drawn = useSignal(data);
  drawn.value = data;
  useEffect(() => {
    const element = svg.current;
    if (element === null) return;
    return observeSize(element, () => {
      const { width } = element.getBoundingClientRect();
      const fontSize = Number.parseFloat(getComputedStyle(element).fontSize);
      if (width > 0 && Math.round(width) !== size.peek()?.width)
        size.value = { width: Math.round(width), fontSize };
    });
  }, [size]);
  useSignalEffect(() => {
    if (svg.current !== null && size.value !== undefined)
      renderWaterfall(svg.current, drawn.value, size.value);
  });
  return <svg ref={svg} class="waterfall" role="img" aria-label={label} />;
}
