import { compareByMonth } from "../../../sim/experiments/index.ts";
import { measureIndex } from "../../../sim/index.ts";
import { fixedAxis, renderDifferenceCurve } from "../../../viz/index.ts";
import { drawnState, type GalleryChart } from "../galleryChart.ts";
import { aScenario, valuesOf } from "../runs.ts";

const control = aScenario(["moderation", 0.1]);

function state(name: string, treatment: ReturnType<typeof aScenario>, measure: string) {
  const rows = control.months + 1;
  const difference = compareByMonth(valuesOf(treatment), valuesOf(control), rows, measureIndex(measure));
  const ends = [...difference.mean].flatMap((mean, row) => [
    mean - difference.unpaired[row],
    mean + difference.unpaired[row],
  ]);
  return drawnState(name, (svg, size, id) =>
    renderDifferenceCurve(
      svg,
      {
        id,
        style: "current",
        axes: {
          months: control.months,
          formatMonth: String,
          domain: fixedAxis(ends),
          format: (value) => value.toLocaleString("en"),
          unit: `${measure}, difference`,
        },
        ...difference,
        names: { mean: "Mean", paired: "Same luck", unpaired: "Luck apart" },
        month: 36,
      },
      size,
    ),
  );
}

export const chart: GalleryChart = {
  name: "Difference curve",
  states: [
    state("above zero", aScenario(["moderation", 0.7]), "cumulativeTK"),
    state("below zero", aScenario(["moderation", 0.7]), "T"),
    state("within chance", aScenario(["moderation", 0.11]), "K"),
    state("no difference at all", control, "T"),
  ],
};
