/** A chart for use outside the page, with its headline, made with the functions of the page. Pure. */
import type { Observations } from "../../sim/index.ts";
import type { DefectionCurvesData } from "../../viz/index.ts";
import type { CurveId } from "../lab/curveIds.ts";
import type { LabView } from "../lab/viewFields.ts";
import type { ShownMeasure } from "../library/chartMeasures.ts";
import { fixedAxes } from "../library/fixedAxes.ts";
import { observedOf } from "../library/observedOf.ts";
import { chartDataOf, splitByCurve } from "../results/chartData.ts";
import { compareResults, type ShownResult } from "../results/compareResults.ts";
import { composeHeadline } from "../results/composeHeadline.ts";
import { headlineDataOf } from "../results/headlineData.ts";
import type { PlausibleWorlds } from "../results/plausibleWorlds.ts";
import type { Unfinished } from "./unfinished.ts";

export interface Figure {
  readonly measure: ShownMeasure;
  readonly drawings: readonly DefectionCurvesData[];
  /** Sentences: also the caption. */
  readonly headline: readonly string[];
}

export interface FigureOptions extends Pick<LabView, "spread" | "layout" | "month">, Unfinished {
  readonly measure: ShownMeasure;
  readonly focus: CurveId;
  readonly reference: CurveId;
  /** Whether the axis fits the curves instead of being the fixed one; absent, it does where a curve would leave it. */
  readonly zoomed?: boolean;
  /** Drawn and described where they are given. */
  readonly worlds?: PlausibleWorlds;
  readonly observations?: Observations | undefined;
}

export function figureOf(results: readonly ShownResult[], options: FigureOptions): Figure {
  const { measure, focus, reference, spread, layout, month, worlds, observations, asked, isFirstLook } =
    options;
  const comparison = compareResults(measure, results, focus, reference);
  const draw = (zoomed: boolean) =>
    chartDataOf(comparison, {
      ...{ fixed: fixedAxes[measure.name], zoomed, spread, month, worlds, observations },
      tellObserved: observedOf,
    });
  const first = draw(options.zoomed ?? false);
  const { data } = options.zoomed === undefined && first.leaves ? draw(true) : first;
  // The ids must differ from those of the page's own drawing.
  const own = { ...data, id: `figure-${measure.name}` };
  return {
    measure,
    drawings: layout === "multiples" ? splitByCurve(own, comparison) : [own],
    headline: composeHeadline({
      ...headlineDataOf(comparison, month, worlds),
      ...(asked !== undefined && { asked }),
      ...(isFirstLook && { isFirstLook }),
    }),
  };
}
