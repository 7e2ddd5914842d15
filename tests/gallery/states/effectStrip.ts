import { createStudyDraws } from "../../../sim/experiments/index.ts";
import { type EffectStripData, renderEffectStrip } from "../../../viz/index.ts";
import { drawnState, type GalleryChart } from "../galleryChart.ts";

const draws = createStudyDraws("gallery");
const worlds = Array.from({ length: 200 }, () => 300 * (draws() + draws() + draws() - 1));

const state = (name: string, changes: Partial<EffectStripData> = {}) =>
  drawnState(name, (svg, size) =>
    renderEffectStrip(
      svg,
      {
        effect: { mean: 180, low: 150, high: 210 },
        worlds,
        threshold: 80,
        format: (value) => value.toLocaleString("en"),
        ...changes,
      },
      { ...size, height: 96 },
    ),
  );

export const chart: GalleryChart = {
  name: "Effect strip",
  states: [
    state("200 worlds"),
    state("expected to be lower", { threshold: -80 }),
    state("the base alone", { worlds: [] }),
    state("all worlds alike", { worlds: new Array(200).fill(180) }),
    state("within chance", { effect: { mean: 4, low: -10, high: 18 }, worlds: [] }),
    state("no difference at all", { effect: { mean: 0, low: 0, high: 0 }, worlds: new Array(200).fill(0) }),
  ],
};
