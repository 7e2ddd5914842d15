import { type DefectionCurvesData, renderDefectionCurves } from "../../../viz/index.ts";
import { SvgDrawing } from "../parts/SvgDrawing.tsx";
import type { LessonBench } from "./bench.ts";

interface RunChartProps {
  readonly bench: LessonBench;
  readonly data: DefectionCurvesData;
  /** The content in words. */
  readonly label: string;
}

/** Curves of a lesson, as large as their place is. */
export function RunChart({ bench, data, label }: RunChartProps) {
  const { curves } = data;
  const shown = { ...data, curves: focused(curves, bench.focus.value) };
  return (
    <figure class="lesson-figure">
      <SvgDrawing class="lesson-curves" label={label} data={shown} render={renderDefectionCurves} />
    </figure>
  );
}

/** The comparison alone, or one curve before the others, which lose their spread. */
function focused(
  curves: DefectionCurvesData["curves"],
  { blink, card }: LessonBench["focus"]["value"],
): DefectionCurvesData["curves"] {
  if (blink) return curves.slice(0, 1);
  const chosen = card === undefined ? undefined : curves[card];
  if (chosen === undefined) return curves;
  return [
    ...curves.filter((curve) => curve !== chosen).map((curve) => ({ ...curve, plain: true })),
    { ...chosen, plain: chosen.quantiles.length === 0 },
  ];
}
