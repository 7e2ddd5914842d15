import { fixedAxis, renderScreeningScatter, type ScreeningMark } from "../../../viz/index.ts";
import { whyMessages as say } from "../../words/why.ts";
import { SvgDrawing } from "../parts/SvgDrawing.tsx";
import type { Bars } from "./whyStudies.ts";

interface WhyScreeningProps {
  /** Size and spread of each setting's effect, by falling size. */
  readonly bars: Bars;
  /** The text for readers who cannot see the drawing. */
  readonly label: string;
  /** A number of the measure in words, and its unit. */
  readonly format: (value: number) => string;
  readonly unit: string;
}

/** A screening's settings as points: the size of the effect against how far it depends on the others. */
export function WhyScreening({ bars, label, format, unit }: WhyScreeningProps) {
  const marks = bars.map(({ id, label: name, values: [size, spread] }): ScreeningMark => {
    const text = say.point(
      name,
      say.interval(format(size.mean), format(size.low), format(size.high)),
      format(spread.mean),
    );
    return { id, name, size: size.mean, spread: spread.mean, text };
  });
  return (
    <SvgDrawing
      class="screening"
      label={label}
      data={{
        x: { domain: fixedAxis(marks.map(({ size }) => size)), format, title: say.sizeAxis(unit) },
        y: { domain: fixedAxis(marks.map(({ spread }) => spread)), format, title: say.spreadAxis(unit) },
        marks,
        equal: say.equal,
      }}
      render={renderScreeningScatter}
    />
  );
}
