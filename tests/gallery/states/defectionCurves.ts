import { type DefectionCurvesData, fixedAxis, renderDefectionCurves } from "../../../viz/index.ts";
import { drawnState, type GalleryChart } from "../galleryChart.ts";
import { aScenario, curveOf } from "../runs.ts";

const MEASURE = "cumulativeTK";
const hard = aScenario(["moderation", 0.1]);
const moderate = aScenario(["moderation", 0.7]);
const alone = aScenario(["moderation", 0.7], ["rival", false]);
const loud = aScenario(["moderation", 0.7], ["propaganda", 1]);
const selective = aScenario(["moderation", 0.7], ["selectivity", 1], ["repression", 0.9]);

const reference = curveOf("a", "Hard line", "reference", hard, MEASURE);
const current = curveOf("b", "Current", "current", moderate, MEASURE);
const five = [
  reference,
  curveOf("c", "Stronger propaganda", "kept1", loud, MEASURE),
  curveOf("d", "A selective crackdown with a very long name", "kept2", selective, MEASURE),
  curveOf("e", "No rival", "kept3", alone, MEASURE),
  current,
];

function data(id: string, changes: Partial<DefectionCurvesData> = {}): DefectionCurvesData {
  const { curves = [reference, current] } = changes;
  return {
    id,
    curves,
    axes: {
      months: hard.months,
      formatMonth: String,
      domain: fixedAxis(curves.flatMap(({ runs }) => [...runs])),
      format: (value) => value.toLocaleString("en"),
      unit: "Left for IS-K so far, people",
    },
    format: (value) => Math.round(value).toLocaleString("en"),
    spread: "runs",
    month: 36,
    events: [],
    notes: [],
    observed: [],
    ...changes,
  };
}

const state = (name: string, changes: Partial<DefectionCurvesData> = {}, figureClass = "") =>
  drawnState(name, (svg, size, id) => renderDefectionCurves(svg, data(id, changes), size), figureClass);

export const chart: GalleryChart = {
  name: "Defection curves",
  states: [
    state("runs"),
    state("band of 50 %", { spread: "band50" }),
    state("band of 90 %", { spread: "band90" }),
    state("five curves, one flat at zero", { curves: five, spread: "band50" }),
    state("one curve", { curves: [reference] }),
    state("cursor in month 0", { month: 0 }),
    state("cursor in the last month", { month: hard.months }),
    state("events and notes", {
      events: [
        { month: 12, label: "moderation → 0.4", title: "Month 12: moderation 0.4" },
        { month: 14, label: "aid → 0", title: "Month 14: aid 0" },
        { month: 60, label: "prison release", title: "Month 60: half of the prisoners" },
      ],
      notes: [
        {
          id: "n",
          month: 30,
          value: current.mean[30],
          text: "The curves part here.",
        },
      ],
    }),
    state("an axis that the curves leave", {
      axes: { ...data("x").axes, domain: [0, current.mean[40]] },
    }),
  ],
};
