import { createStudyDraws } from "../../../sim/experiments/index.ts";
import { layoutPeople, renderPeopleDots } from "../../../viz/index.ts";
import type { GalleryChart, GalleryState } from "../galleryChart.ts";

/** `count` people, each with their own purity, on random sides. */
function crowdOf(count: number) {
  const draws = createStudyDraws(`crowd of ${count}`);
  const affiliations = new Uint8Array(count);
  const purities = new Uint8Array(count);
  const counts = new Uint32Array(4 * 256);
  for (let i = 0; i < count; i++) {
    const purity = Math.floor(255 * (0.5 * draws() + 0.5 * draws()));
    const side = draws();
    purities[i] = purity;
    affiliations[i] = side < 0.35 ? 0 : side < 0.95 ? 1 : side < 0.98 ? 2 : 3;
    counts[affiliations[i] * 256 + purity]++;
  }
  return { crowd: { affiliations, purities }, counts };
}

const state = (name: string, people: number, person?: number): GalleryState => ({
  name,
  figureClass: "people-figure",
  draw(figure, size) {
    const canvas = document.createElement("canvas");
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    figure.style.blockSize = `${size.height}px`;
    for (const drawing of [canvas, svg]) {
      drawing.style.position = "absolute";
      drawing.style.inlineSize = `${size.width}px`;
      drawing.style.blockSize = `${size.height}px`;
      figure.append(drawing);
    }
    const { crowd, counts } = crowdOf(people);
    const room = { ...size, pixelRatio: devicePixelRatio };
    const words = {
      lanes: ["Taliban", "neither", "IS-K", "removed"],
      position: "the regime",
      ends: ["soft", "hard"],
    } as const;
    // Colours are taken from the texts, which must be there first.
    for (let i = 0; i < 2; i++)
      renderPeopleDots(
        canvas,
        svg,
        { crowd, position: 0.6, person, words },
        layoutPeople(counts, room),
        room,
      );
  },
});

export const chart: GalleryChart = {
  name: "People",
  states: [
    state("4,000 people", 4000),
    state("one of them chosen", 4000, 17),
    state("50 people", 50),
    state("200,000 people", 200_000),
  ],
};
