import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Size } from "../../../viz/index.ts";

interface SvgDrawingProps<Data> {
  readonly class: string;
  /** What the drawing shows, in words. */
  readonly label: string;
  readonly data: Data;
  /** Draws into the `svg`, as large as it is on the page; the same again changes nothing. */
  readonly render: (svg: SVGSVGElement, data: Data, size: Size) => void;
}

/** A drawing of `viz`, drawn anew once a frame when its data or its room has changed. */
export function SvgDrawing<Data>({ class: name, label, data, render }: SvgDrawingProps<Data>) {
  const svg = useRef<SVGSVGElement>(null);
  const size = useSignal<Size | undefined>(undefined);
  const drawn = useSignal(data);
  const frame = useRef(0);
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
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame.current);
    };
  }, [size]);
  useSignalEffect(() => {
    const [shown, room] = [drawn.value, size.value];
    if (room === undefined) return;
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      if (svg.current !== null) render(svg.current, shown, room);
    });
  });
  return <svg ref={svg} class={name} role="img" aria-label={label} />;
}
