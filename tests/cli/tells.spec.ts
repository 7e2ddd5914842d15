import { describe, expect, test } from "vitest";
import { measureIndex, measures, settables } from "../../sim/index.ts";
import { listScenarioIds, readScenario } from "../../src/cli/library.ts";
import { scenarioLines, settingLines, settingRows } from "../../src/cli/lists.ts";
import { createProgress, progressLine } from "../../src/cli/progress.ts";
import { createSummary } from "../../src/cli/summary.ts";
import { alignColumns } from "../../src/studies/columns.ts";
import { aScenario } from "../support/aScenario.ts";

describe("progress", () => {
  // 120 of 200 in 3 seconds are 40 per second, so 80 more take 2; 14 of 24 signs are the whole part of .6 × 24.
  test("tells how far, how fast and how long", () => {
    expect(progressLine(120, 200, 3)).toBe(
      "[##############----------] 120 of 200 · 40.0 per second · 2 s left",
    );
    expect(progressLine(0, 200, 0)).toBe("[------------------------] 0 of 200");
    expect(progressLine(1, 7261, 1)).toContain("· 2 h 1 min left");
  });

  test("renews one line of a terminal, at most ten times per second, and takes it away", () => {
    let time = 0;
    const told: string[] = [];
    const write = (text: string) => told.push(text);
    const progress = createProgress({ isTTY: true, write }, 10, () => time);
    for (time = 10; time <= 200; time += 10) progress.report(1);
    expect(told).toHaveLength(2);
    progress.report(10);
    progress.clear();
    expect(told).toHaveLength(4);
    expect(told.at(-1)).toBe("\r\u001b[K");
  });

  test("elsewhere is a line each ten seconds, also while one piece of work is long, until it is over", () => {
    let time = 0;
    const told: string[] = [];
    const timers: { milliseconds: number; work: () => void }[] = [];
    const progress = createProgress(
      { write: (text) => told.push(text) },
      10,
      () => time,
      (milliseconds, work) => {
        const timer = { milliseconds, work };
        timers.push(timer);
        return () => void timers.splice(timers.indexOf(timer), 1);
      },
    );
    const tick = () => {
      time += timers[0].milliseconds;
      timers[0].work();
    };
    tick();
    progress.report(5, 20, 1);
    tick();
    tick();
    expect(timers[0].milliseconds).toBe(10_000);
    // 5 of 20 in 20 s are .25 per second: 15 more take 60 s; in 30 s a sixth per second: 90 s.
    expect(told).toEqual([
      "[------------------------] 0 of 10\n",
      "[######------------------] 5 of 20 · 0.250 per second · 1 min 0 s left · 1 failed\n",
      "[######------------------] 5 of 20 · 0.167 per second · 1 min 30 s left · 1 failed\n",
    ]);
    progress.clear();
    expect(timers).toEqual([]);
  });
});

describe("the summary", () => {
  const summarise = (months: number, replicates = 21) => {
    const rows = months + 1;
    const values = new Float64Array(replicates * rows * measures.length);
    for (let r = 0; r < replicates; r++)
      for (let row = 0; row < rows; row++) {
        const at = (r * rows + row) * measures.length;
        values[at + measureIndex("T")] = 10_000 * row + 100 * r;
        values[at + measureIndex("collapseMonth")] = r < 3 && row > 5 ? 6 : -1;
      }
    const summary = createSummary(aScenario({ months }));
    summary.add({ first: 0, count: replicates, rows, values });
    return summary.text();
  };

  // Of 21 runs, 0, 100, …, 2,000, the median is 1,000, and 90 of 100 new runs lie from rank .05 · 22 = 1.1 to rank 20.9.
  test("gives medians and the ranges of new runs at 12, 36 and 60 months, and how many collapsed", () => {
    const text = summarise(60);
    expect(text).toMatch(/^Taliban .*121,000 \(120,010–121,990\).*361,000 \(360,010–361,990\).*601,000 /m);
    expect(text).toMatch(/row 12 .*row 36 .*row 60$/m);
    expect(text).toContain("Collapsed in 3 of 21.");
    expect(text).toContain("A model, not a forecast.");
    expect(text).toContain("Medians, in brackets where 90 of 100 new runs lie.");
  });

  // By law (n − 1)/(n + 1) of new runs lie between the least and the greatest of n: 81 of 100 at 10, 33 at 2, 90 at 19.
  test("says of few runs how little their range holds", () => {
    expect(summarise(12, 10)).toContain("in brackets the range of all 10, where 81 of 100 new runs lie.");
    expect(summarise(12, 10)).toContain("120,450 (120,000–120,900)");
    expect(summarise(12, 2)).toContain("in brackets the range of all 2, where 33 of 100 new runs lie.");
    expect(summarise(12, 1)).toContain("in brackets the one run: it says nothing about chance.");
    expect(summarise(12, 19)).toContain("in brackets where 90 of 100 new runs lie.");
  });

  test("of a run shorter than a year is of its end", () => {
    expect(summarise(8)).toMatch(/row 8$/m);
    expect(summarise(40)).toMatch(/row 12 .*row 36$/m);
  });
});

describe("lists", () => {
  test("have one line per scenario and one per setting, the master lever among the levers", () => {
    const ids = listScenarioIds();
    expect(ids).toContain("baseline");
    expect(scenarioLines(ids.map(readScenario)).map((line) => line.split(" ")[0])).toEqual(ids);
    expect(settingLines()).toHaveLength(settables.length + 2);
    const names = settingRows().map(({ name }) => name);
    expect(names.indexOf("moderation")).toBe(names.indexOf("women") - 1);
    expect(settingLines().find((line) => line.startsWith("attackRate "))).toMatch(
      / 7\.6 +0 to 200 +4 to 20 .* B /,
    );
  });

  test("stand in even columns", () => {
    expect(
      alignColumns(
        [
          ["a", "1", "x"],
          ["bcd", "22", "y"],
        ],
        [1],
      ),
    ).toEqual(["a     1  x", "bcd  22  y"]);
  });

  test("name the nearest scenario to one that is not there", () => {
    expect(() => readScenario("basline")).toThrow(
      'expected an id or a file, received "basline" (did you mean baseline?)',
    );
  });
});
