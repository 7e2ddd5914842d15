/** Observed figures, as ranges over the model's curves; each can be focused and shows its source. */
import { select } from "d3-selection";
import type { Frame } from "./frame.ts";
import type { Layer } from "./layer.ts";
import type { Box } from "./place.ts";

/** A dated range of figures. Months may be fractions; `low` = `high` for a single figure. */
export interface Observed {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** Figures, date and source in one sentence. */
  readonly text: string;
}

export interface PlacedObserved extends Observed {
  /** The area for the pointer, at least 24 pixels each way. */
  readonly target: Box;
  readonly d: string;
}

const least = 24;
const cap = 4;

/** Ranges that lie at least partly within the axes; a part outside is cut off. */
export function layoutObservedMarks(observed: readonly Observed[], { x, y, plot }: Frame): PlacedObserved[] {
  const [last, [bottom, top]] = [x.domain()[1], y.domain()];
  return observed
    .filter(({ from, to, low, high }) => to >= 0 && from <= last && high >= bottom && low <= top)
    .map((range) => {
      const [left, right] = [x(Math.max(0, range.from)), x(Math.min(last, range.to))];
      const [upper, lower] = [y(Math.min(top, range.high)), y(Math.max(bottom, range.low))];
      const middle = (left + right) / 2;
      const width = Math.max(least, right - left);
      const height = Math.max(least, lower - upper);
      const [a, b] = [Math.min(left, middle - cap), Math.max(right, middle + cap)];
      const d =
        lower - upper < 1
          ? `M${a},${upper}H${b}M${middle},${upper - cap}V${upper + cap}`
          : `M${a},${upper}H${b}M${a},${lower}H${b}M${middle},${upper}V${lower}`;
      const target = {
        x: Math.min(Math.max(middle - width / 2, plot.x), plot.x + plot.width - width),
        y: (upper + lower) / 2 - height / 2,
        width,
        height,
      };
      return { ...range, target, d };
    });
}

export function renderObservedMarks(layer: Layer, observed: readonly PlacedObserved[]): void {
  layer
    .selectAll<SVGGElement, PlacedObserved>(":scope > g")
    .data(observed, ({ id }) => id)
    .join((enter) => {
      const mark = enter.append("g").attr("tabindex", 0).attr("role", "img");
      mark.append("rect").attr("rx", 4);
      mark.append("path");
      return mark;
    })
    .attr("aria-label", ({ text }) => text)
    .attr("data-text", ({ text }) => text)
    .each(function ({ target, d }) {
      const mark = select(this);
      mark
        .select("rect")
        .attr("x", target.x)
        .attr("y", target.y)
        .attr("width", target.width)
        .attr("height", target.height);
      mark.select("path").attr("d", d);
    });
}
