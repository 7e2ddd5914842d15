import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Size } from "../../../viz/index.ts";
import { observeSize } from "./observeSize.ts";

interface SvgDrawingProps<Data> {
  readonly class: string;
  /** The content of the drawing, in words. */
  readonly label: string;
  readonly data: Data;
  /** Draws into the `svg` at its size on the page; drawing the same again changes nothing. */
  readonly render: (svg: SVGSVGElement, data: Data, size: Size) => void;
}

/** A drawing of `viz`, drawn again at most once per frame when its data or its size has changed. */
export function SvgDrawing<Data>({ class: name, label, data, render }: SvgDrawingProps<Data>) {
  const svg = useRef<SVGSVGElement>(null);
  const size = useSignal<Size | undefined>(undefined);
  const drawn = useSignal(data);
  const frame = useRef(0);
  drawn.value = data;
  useEffect(() => {
    const element = svg.current;
    if (element === null) return;
    const stop = observeSize(element, () => {
      const { width, height } = element.getBoundingClientRect();
      const fontSize = Number.parseFloat(getComputedStyle(element).fontSize);
      if (width > 0 && height > 0)
        size.value = { width: Math.round(width), height: Math.round(height), fontSize };
    });
    return () => {
      stop();
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
