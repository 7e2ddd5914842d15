import { useSignal } from "@preact/signals";
import { type DefectionCurvesData, isNarrow, renderDefectionCurves, type Size } from "../../../viz/index.ts";
import { SvgDrawing } from "../parts/SvgDrawing.tsx";
import type { LessonBench } from "./bench.ts";

interface RunChartProps {
  readonly bench: LessonBench;
  readonly data: DefectionCurvesData;
  /** The content in words. */
  readonly label: string;
}

/** As many names as find room inside a narrow plot. */
const MOST_NAMES_INSIDE = 2;
const letterOf = (index: number) => String.fromCharCode(65 + index);

/** Curves of a lesson, as large as their place is; many on a phone have letters, and their names below. */
export function RunChart({ bench, data, label }: RunChartProps) {
  const { curves } = data;
  const isLettered = useSignal(false);
  const shown = { ...data, curves: focused(curves, bench.focus.value) };
  const render = (svg: SVGSVGElement, drawn: DefectionCurvesData, size: Size) => {
    isLettered.value = isNarrow(size) && curves.length > MOST_NAMES_INSIDE;
    renderDefectionCurves(svg, isLettered.peek() ? lettered(drawn, curves) : drawn, size);
  };
  return (
    <>
      <figure class="lesson-figure">
        <SvgDrawing class="lesson-curves" label={label} data={shown} render={render} />
      </figure>
      {isLettered.value && (
        <ul class="curves curve-names" aria-hidden="true">
          {curves.map(({ id, name, style }, i) => (
            <li key={id} class={style}>
              <b>{letterOf(i)}</b> {name}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Each curve named by the letter of its place, whichever stands in front. */
const lettered = (data: DefectionCurvesData, order: DefectionCurvesData["curves"]): DefectionCurvesData => ({
  ...data,
  curves: data.curves.map((curve) => ({
    ...curve,
    name: letterOf(order.findIndex(({ id }) => id === curve.id)),
  })),
});

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
