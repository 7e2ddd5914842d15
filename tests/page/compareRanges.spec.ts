import { describe, expect, test } from "vitest";
import { mayBeNone, readAt, runJobsHere } from "../../sim/experiments/index.ts";
import { changeTreatment } from "../../sim/index.ts";
import { planStudy } from "../../src/cli/studyCommand.ts";
import { type LabView, readRange, usualView } from "../../src/lab/viewFields.ts";
import { chartMeasureNames } from "../../src/library/chartMeasures.ts";
import { loadPresets } from "../../src/library/presets.ts";
import { type RangesFound, tellRanges } from "../../src/page/compare/RangesAnswer.tsx";
import { rangeArgument, rangesAsked } from "../../src/page/compare/rangesAsked.ts";
import { compareStudy } from "../../src/studies/compare.ts";
import type { TableReport } from "../../src/studies/study.ts";

const [preset] = loadPresets();
const changes = [
  ["women", 0.9],
  ["months", 6],
  ["agents", 200],
  ["seed", "a1"],
] as const;

/** The page with a strand set by name, few people and few months. */
function shownWith(view: Partial<LabView>): Parameters<typeof rangesAsked>[0] {
  const changed = changeTreatment(preset, changes);
  if (!changed.ok) throw new Error(JSON.stringify(changed.problems));
  const current = { ...preset, ...changed.treatment };
  const document = { current: { preset: preset.id, changes: [["women", 0.9]] } };
  return { current, preset, document, view: { ...usualView, ...view } } as never;
}

/** What the command beside the page's answer gives. */
async function rowsOfCommand(command: string) {
  const [, , name, id = "", ...words] = command.split(" ");
  expect(name).toBe("compare");
  const of = (option: string) => words.flatMap((word, i) => (word === `--${option}` ? [words[i + 1]] : []));
  const one = (option: string) => of(option)[0];
  const { work } = await planStudy(compareStudy, id, {
    ...{ replicates: one("replicates"), months: one("months"), agents: one("agents"), seed: one("seed") },
    ...{ set: of("set"), rival: true, of: one("of"), pairs: one("pairs") },
    ...{ treatment: of("treatment"), control: of("control") },
  });
  return ((await work(runJobsHere)) as TableReport).rows;
}

describe("a range against a range on the page", () => {
  test.each([
    { compareTreatment: "moderation=0.6:0.8", compareControl: "moderation=0:0.2" },
    { compareTreatment: "propaganda=0.2:0.4", compareControl: "doctrineGap=4" },
  ])("$compareTreatment against $compareControl gives the rows of its command", async (ranges) => {
    const asked = rangesAsked(shownWith({ ...ranges, comparePairs: 16, measure: "T", month: 36 }));
    const plan = await asked.plan();
    const result = await compareStudy.run(plan, runJobsHere);
    const { rows } = compareStudy.report(result, plan, asked.values) as TableReport;
    expect(asked.file).toBeUndefined();
    expect(rows).toEqual(await rowsOfCommand(asked.command));
    expect(result.difference.mean).not.toBe(0);
    // The page's month, or the run's last.
    expect(plan.reading).toEqual(readAt("T", 6));
  });

  test("says every measure of the page in a way that the command reads", () => {
    for (const measure of chartMeasureNames) expect(mayBeNone(readAt(measure, 6)), measure).toBe(false);
  });
});

describe("a range as links and files have it", () => {
  test("is a setting with two ends or one value, within its bounds", () => {
    expect(readRange("moderation=0.6:0.8")).toEqual({ name: "moderation", low: 0.6, high: 0.8 });
    expect(readRange("propaganda=.7")).toEqual({ name: "propaganda", low: 0.7, high: 0.7 });
    expect(rangeArgument({ name: "propaganda", low: 0.7, high: 0.7 })).toBe("propaganda=0.7");
  });

  test.each([
    ...["moderation=0.8:0.6", "moderation=0:1.1", "moderation=-0.1:1", "moderation=a:1", "moderation=0:"],
    ...["moderation", "moderation=", "=0:1", "moderation=0:1:1", "moderation=0=1", "agents=1000:2000", ""],
    ...[`moderation=0:0.${"0".repeat(40)}`, "horizon=6.5:12", "toString=0:1", "constructor=0:1"],
  ])("is never %s", (text) => {
    expect(readRange(text)).toBeUndefined();
  });
});

describe("the answer in words", () => {
  const estimate = (mean: number, half: number) => ({ mean, low: mean - half, high: mean + half });
  const found = (by: number, half: number): RangesFound => ({
    treatment: { name: "moderation", low: 0.6, high: 0.8 },
    control: { name: "propaganda", low: 0.25, high: 0.25 },
    ...{ measure: "K", month: 36, agents: 4000, seed: "a", replicates: 4, command: "", file: undefined },
    result: {
      ...{ pairs: 64, treatment: estimate(5000 + by, 900), control: estimate(5000, 900) },
      difference: estimate(by, half),
      ...{ lowest: by - 300, median: by, highest: by + 300, shareHigher: by > 0 ? 63 / 64 : 1 / 64 },
    },
  });

  test("says which range has more, by how much, and how sure that is", () => {
    // 6,000 less 5,000; the ends by hand, written in hundreds since the half width is one.
    const { first, more } = tellRanges(found(1000, 200));
    expect(first).toMatch(
      /^.+, month 36: in this model, Moderation 0.6 to 0.8 gives on average 1,000 more than .+ 0\.25 \(people\)\.$/,
    );
    expect(more).toContain("is 1,000 and lies between 800 and 1,200 (95 % interval)");
    expect(more).toContain("in 63 of 64 pairs");
  });

  test("writes a fall with its sign, and does not call it one where chance would do", () => {
    expect(tellRanges(found(-1000, 200)).first).toContain("1,000 fewer than");
    expect(tellRanges(found(-1000, 200)).more).toContain("between −1,200 and −800");
    expect(tellRanges(found(-100, 200)).first).toMatch(
      /the mean difference of the two ranges, 100 fewer, is within chance\.$/,
    );
    expect(tellRanges(found(0, 0)).first).toMatch(/, 0, is within chance\.$/);
  });
});
