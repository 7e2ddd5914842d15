/** Events as thin vertical lines, named where there is room. */
import { select } from "d3-selection";
import type { Frame } from "./frame.ts";
import type { Layer } from "./layer.ts";
import { embedded, textWidth } from "./placedText.ts";

/** The events of a month; several events of one month are one mark. */
export interface EventMark {
  readonly month: number;
  /** A few words: "moderation → 0.4". */
  readonly label: string;
  /** All of it in one sentence. */
  readonly title: string;
}

export interface PlacedEvent extends EventMark {
  readonly x: number;
  /** The label, or nothing where it would overlap the next one. */
  readonly shown: string;
}

export function layoutEventMarks(events: readonly EventMark[], { x, fontSize }: Frame): PlacedEvent[] {
  let free = Number.NEGATIVE_INFINITY;
  const right = x.range()[1];
  return [...events]
    .sort((a, b) => a.month - b.month)
    .map((event) => {
      const at = x(event.month);
      const end = at + 8 + textWidth(event.label, 0.85 * fontSize);
      const fits = at >= free && end <= right;
      if (fits) free = end;
      return { ...event, x: at, shown: fits ? event.label : "" };
    });
}

export function renderEventMarks(
  layer: Layer,
  events: readonly PlacedEvent[],
  { plot, fontSize }: Frame,
): void {
  layer
    .selectAll<SVGGElement, PlacedEvent>(":scope > g")
    .data(events, ({ month }) => String(month))
    .join((enter) => {
      const mark = enter.append("g");
      mark.append("title");
      mark.append("line");
      // Wide enough to drag.
      mark.append("rect").attr("class", "grip").attr("x", -8).attr("width", 16);
      mark.append("text").attr("aria-hidden", "true");
      return mark;
    })
    .attr("transform", ({ x }) => `translate(${x},0)`)
    .each(function ({ title, shown }) {
      const mark = select(this);
      mark.select("title").text(title);
      mark
        .select("line")
        .attr("y1", shown === "" ? plot.y : plot.y - fontSize)
        .attr("y2", plot.y + plot.height);
      mark
        .select("rect")
        .attr("y", plot.y - fontSize)
        .attr("height", plot.height + fontSize);
      mark
        .select("text")
        .attr("x", 4)
        .attr("y", plot.y - 5)
        .text(embedded(shown));
    });
}
