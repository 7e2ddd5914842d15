import { expect, test } from "vitest";
import { type LeadershipPathsData, layoutLeadershipPaths } from "../../viz/leadershipPaths.ts";

const wide = { width: 700, height: 300, fontSize: 13 };
const narrow = { width: 340, height: 300, fontSize: 13 };
const path = (id: string, end: number): LeadershipPathsData["paths"][number] => ({
  id,
  name: `${id} rivalry`,
  style: "current",
  levels: [0, 1, 2, 3, 4].map((row) => ({ mean: (end * row) / 4, low: 0, high: 1 })),
  end: end.toFixed(2),
});
const data: LeadershipPathsData = {
  axes: { months: 4, formatMonth: String, domain: [0, 1], format: String, unit: "level" },
  paths: [path("H1", 0.8), path("H2", 0.8), path("H3", 0.1)],
  policy: [0.2, 0.2, 0.1],
  policyName: "what was done",
  fall: 2,
  fallName: "propaganda stops",
};

test("what was done ends where the change begins, and the paths go on", () => {
  const { policy, paths, fall, frame } = layoutLeadershipPaths(data, wide);
  expect(fall).toBeCloseTo(frame.x(2));
  expect(Number(policy.split("L").at(-1)?.split(",")[0])).toBeCloseTo(fall, 0);
  for (const { line } of paths)
    expect(Number(line.split("L").at(-1)?.split(",")[0])).toBeCloseTo(frame.x(4), 0);
});

test("names of paths that end together keep apart, on a laptop and on a phone", () => {
  for (const size of [wide, narrow]) {
    const { names } = layoutLeadershipPaths(data, size);
    const places = names.map(({ y }) => y).sort((a, b) => a - b);
    expect(places[1] - places[0]).toBeGreaterThan(size.fontSize);
    for (const y of places) expect(y).toSatisfy((value: number) => value > 0 && value < size.height);
  }
});
