import { renderScreeningScatter, type ScreeningMark, type ScreeningScatterData } from "../../../viz/index.ts";
import { drawnState, type GalleryChart } from "../galleryChart.ts";

const mark = (name: string, muStar: number, spread: number): ScreeningMark => ({
  id: name,
  name,
  size: muStar,
  spread,
  text: `${name}: µ* ${muStar}, σ ${spread}`,
});
const marks = [
  mark("Hard-liners’ weight: women", 2400, 2100),
  mark("Propaganda: framing as betrayal", 2100, 2500),
  mark("Doctrine gap", 1900, 900),
  mark("Peers", 1200, 1500),
  mark("Repression", 700, 300),
  ...Array.from({ length: 30 }, (_, i) =>
    mark(`Lesser setting ${i + 1}`, 500 / (1 + i / 2), 620 / (1 + i / 3)),
  ),
];

const state = (name: string, changes: Partial<ScreeningScatterData> = {}) =>
  drawnState(name, (svg, size) =>
    renderScreeningScatter(
      svg,
      {
        x: { domain: [0, 3000], format: (each) => each.toLocaleString("en"), title: "Size µ*, people" },
        y: { domain: [0, 2500], format: (each) => each.toLocaleString("en"), title: "Spread σ, people" },
        marks,
        equal: "σ = µ*",
        ...changes,
      },
      size,
    ),
  );

export const chart: GalleryChart = {
  name: "Screening",
  states: [
    state("few large, many small"),
    state("all in one place", { marks: marks.map(({ name }) => mark(name, 1500, 1200)) }),
    state("nothing does anything", {
      marks: marks.map(({ name }) => mark(name, 0, 0)),
      x: { domain: [0, 1], format: String, title: "Size µ*, people" },
      y: { domain: [0, 1], format: String, title: "Spread σ, people" },
    }),
  ],
};
