import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { type DifferenceCurveData, renderDifferenceCurve, type Size } from "../../viz/index.ts";

/** The chart of a difference, drawn anew when it or its room changes. */
export function DifferenceDrawing({
  data,
  label,
}: {
  readonly data: DifferenceCurveData;
  readonly label: string;
}) {
  const svg = useRef<SVGSVGElement>(null);
  const size = useSignal<Size | undefined>(undefined);
  const drawn = useSignal(data);
  drawn.value = data;
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
    if (svg.current !== null && size.value !== undefined)
      renderDifferenceCurve(svg.current, drawn.value, size.value);
  });
  return <svg ref={svg} role="img" aria-label={label} />;
}
