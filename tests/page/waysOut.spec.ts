import { expect, test } from "vitest";
import type { FrontierPoint } from "../../sim/experiments/index.ts";
import { tellFrontier } from "../../src/page/map/frontierTexts.ts";
import { besideColumn, besideText, tellBeside } from "../../src/page/why/whyBeside.ts";
import { counted } from "../../src/words/counted.ts";

const near = (mean: number) => ({ mean, low: mean - 1, high: mean + 1 });
const bar = (id: string, label: string, mean: number) => ({ id, label, values: [near(mean)] });
// By hand: three mechanisms, the rest, and the sum of all.
const home = {
  measure: "TU",
  bars: [
    bar("doctrineGap", "Doctrine gap", 8330),
    bar("peers", "Peers", -334),
    bar("economy", "Economy", 175),
    bar("rest", "With all of these off", 740),
    bar("total", "In all", 8911),
  ],
};

test("an explanation of those who left for IS-K says how many went home in the same runs, and why most", () => {
  expect(tellBeside(home, false)).toBe(
    "In the same runs 8,910 went home: the largest part of that is Doctrine gap, 8,330.",
  );
  expect(tellBeside(home, true)).toBe(
    "In the same runs 8,910 more went home: the largest part of that is Doctrine gap, 8,330.",
  );
  const fewer = { measure: "TK", bars: [bar("peers", "Peers", -50), bar("total", "In all", -50)] };
  expect(tellBeside(fewer, true)).toBe(
    "In the same runs 50 fewer left for IS-K: the largest part of that is Peers, −50.",
  );
  expect([besideColumn(home), besideColumn(fewer)]).toEqual(["Went home", "Left for IS-K"]);
  expect(besideText(near(-334))).toBe("−334 (−335 to −333)");
});

test("the frontier says where those went whom full moderation costs", () => {
  const point = (level: number | undefined, times: number): FrontierPoint => ({
    level,
    aidGained: near(0.5 * times),
    economyGained: near(0.1 * times),
    membersLost: near(7000 * times),
    leftForRival: near(2600 * times),
    wentHome: near(13_000 * times),
    members: near(80_000 - 7000 * times),
    economy: near(0.9),
  });
  const told = (times: number) =>
    tellFrontier(
      {
        lever: "moderation",
        row: 36,
        points: [point(0, 0), point(1, times)],
        current: point(undefined, 0),
      },
      "aidGained",
    );
  expect(told(1)).toContain(
    "Then 2,600 more leave for IS-K and 13,000 more go home than under the hardest line.",
  );
  expect(told(-1)).toContain("Then 2,600 fewer leave for IS-K and 13,000 fewer go home");
});

test("a strong presence, a raid, and who went home are told where the label cannot", () => {
  expect(counted.contestedRegions).toContain("more than a fifth of the armed people");
  expect(counted.harmed).toMatch(/each counted: one person may be counted in many months\. No deaths\./);
  expect(counted.cumulativeTU).toContain("left the Taliban for neither side");
  expect(counted.noPostShareTK).toContain("0 while nobody has left");
});
