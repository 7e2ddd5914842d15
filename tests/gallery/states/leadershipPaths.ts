import { type LeadershipPathsData, renderLeadershipPaths } from "../../../viz/index.ts";
import { drawnState, type GalleryChart } from "../galleryChart.ts";

const path = (
  id: string,
  name: string,
  style: string,
  end: number,
): LeadershipPathsData["paths"][number] => ({
  id,
  name,
  style,
  levels: Array.from({ length: 85 }, (_, row) => {
    const mean = row < 40 ? 0.15 : 0.15 + ((end - 0.15) * (row - 40)) / 44;
    return { mean, low: mean - 0.03, high: mean + 0.03 };
  }),
  end: end.toFixed(2),
});

const paths = [
  path("H1", "H1 rivalry", "kept1", 0.8),
  path("H2", "H2 ideology", "current", 0.1),
  path("H3", "H3 lasting threat", "kept2", 0.4),
];

const state = (name: string, changes: Partial<LeadershipPathsData> = {}) =>
  drawnState(name, (svg, size) =>
    renderLeadershipPaths(
      svg,
      {
        axes: {
          months: 84,
          formatMonth: (month) => (month === 0 ? "month 0" : String(month)),
          domain: [0, 1],
          format: String,
          unit: "Moderation chosen, 0 to 1",
        },
        paths,
        policy: Array.from({ length: 41 }, (_, row) => (row < 6 ? 0.18 : 0.1)),
        policyName: "what was done",
        fall: 40,
        fallName: "propaganda stops",
        ...changes,
      },
      size,
    ),
  );

export const chart: GalleryChart = {
  name: "Leadership paths",
  states: [
    state("they part"),
    state("one family, from its least to its most", {
      paths: [
        {
          ...path("H4", "H4 pressure from within", "kept3", 0.08),
          levels: Array.from({ length: 85 }, (_, row) => ({
            mean: row < 3 ? 0.18 : 0.08,
            low: row < 6 ? 0.18 - 0.03 * row : 0,
            high: 0.18 + (0.5 * row) / 84,
          })),
        },
      ],
    }),
    state("they end together", { paths: paths.map(({ id, name, style }) => path(id, name, style, 0.5)) }),
  ],
};
