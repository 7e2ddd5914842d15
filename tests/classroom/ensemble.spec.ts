import { describe, expect, it } from "vitest";
import { runReplicates } from "../../sim/experiments/index.ts";
import { allReplicates, classRun, isOpenChoice } from "../../src/classroom/classRun.ts";
import { computeShare, isSameRun } from "../../src/classroom/computeShare.ts";
import { createClassEnsemble } from "../../src/classroom/ensemble.ts";
import type { ShareRun } from "../../src/classroom/messages.ts";
import { presets } from "../support/aClass.ts";
import { aLesson } from "../support/aLesson.ts";

const run = (value: number, checksum = "0".repeat(16)): ShareRun => ({
  checksums: [checksum],
  values: [0, value],
});
/** A round of eight replicates of two rows for four phones. */
const aRound = (replicates = 8, seats = 4) => createClassEnsemble(replicates, 2, seats, 0);

describe("the ensemble of a class", () => {
  it("gives each phone its own replicates to begin with, by its seat", () => {
    const round = aRound();
    expect([0, 1, 2, 3].map((seat) => round.next(seat, 0))).toEqual([
      { first: 0, count: 1 },
      { first: 2, count: 1 },
      { first: 4, count: 1 },
      { first: 6, count: 1 },
    ]);
  });

  it("gives a fast phone more and a slow one less", () => {
    const round = aRound(80, 4);
    round.next(0, 0);
    round.give(0, 0, [run(1)], 10, 10);
    round.next(1, 0);
    round.give(1, 20, [run(1)], 5000, 5000);
    // By hand: 800 ms of work at once, eight replicates at most.
    expect(round.next(0, 5000)?.count).toBe(8);
    expect(round.next(1, 5000)?.count).toBe(1);
  });

  it("gives what a sleeping phone holds to another once it is overdue, and takes it from either", () => {
    const round = aRound(1, 2);
    expect(round.next(0, 0)).toEqual({ first: 0, count: 1 });
    expect(round.next(1, 3_999)).toBeUndefined();
    expect(round.next(1, 4_000)).toEqual({ first: 0, count: 1 });
    expect(round.computing(0, 4_000).isLate).toBe(true);
    round.give(0, 0, [run(1)], 4_100, 4_100);
    round.give(1, 0, [run(1)], 200, 4_200);
    expect(round.done).toBe(1);
    expect([0, 1].map((seat) => round.computing(seat, 4_300).given)).toEqual([1, 0]);
  });

  it("has the teacher's machine go on by itself when nothing comes from the phones", () => {
    const round = aRound(2, 2);
    round.next(0, 0);
    expect(round.toCompute(2_499)).toBeUndefined();
    expect(round.toCompute(2_500)).toEqual({ first: 0, count: 1 });
    round.compare(0, [run(1)]);
    round.compare(1, [run(2)]);
    expect([round.done, round.ofPhones, round.proved]).toEqual([2, 0, 0]);
    expect(round.toCompute(9_000)).toBeUndefined();
  });

  it("finds who gave other numbers, takes its other replicates back, and gives it no more", () => {
    const round = aRound(4, 1);
    for (const first of [0, 1, 2]) round.give(0, first, [run(1)], 1, 1);
    round.give(7, 3, [run(1)], 1, 1);
    expect(round.compare(0, [run(1)])).toEqual([]);
    expect(round.compare(1, [run(2)])).toEqual([0]);
    // The first was found to be right; the second is now the teacher's; the third is to be computed again.
    expect(round.runs.map((one) => one?.values[1])).toEqual([1, 2, undefined, 1]);
    expect(round.next(0, 2)).toBeUndefined();
    expect(round.computing(0, 2).isFalse).toBe(true);
    round.give(0, 2, [run(5)], 1, 3);
    expect(round.runs[2]).toBeUndefined();
    expect(round.computing(7, 2).isFalse).toBe(false);
  });

  it("sees one wrong bit: in the numbers that are shown, or in those that are not", () => {
    const one = run(1);
    expect(isSameRun(one, run(1))).toBe(true);
    expect(isSameRun(one, run(1 + Number.EPSILON))).toBe(false);
    expect(isSameRun(one, run(1, `${"0".repeat(15)}1`))).toBe(false);
  });

  it("takes no replicate that is none, of other months, or of a phone that cannot compute", () => {
    const round = aRound(2, 1);
    round.give(0, 1, [run(1), run(1), run(1)], 1, 1);
    round.give(0, 0, [{ checksums: [], values: [1, 2, 3] }], 1, 1);
    expect(round.done).toBe(1);
    round.leave(0);
    expect(round.next(0, 1)).toBeUndefined();
  });
});

describe("a phone's share", () => {
  const lesson = aLesson();
  const here = async (...given: Parameters<typeof runReplicates>) => runReplicates(...given);

  it("has the numbers of the same replicates of the whole ensemble, to the last bit", async () => {
    const ofStep = classRun(lesson, 1, presets);
    if (ofStep === undefined) throw new Error("expected a run");
    const whole = await computeShare(ofStep, 0, 5, here);
    const part = await computeShare(ofStep, 3, 2, here);
    expect(part.map((each, i) => isSameRun(each, whole[3 + i] ?? run(0)))).toEqual([true, true]);
    // What JSON makes of it is the same.
    const sent = JSON.parse(JSON.stringify(part)) as ShareRun[];
    expect(sent.map((each, i) => isSameRun(each, part[i] ?? run(0)))).toEqual([true, true]);
  });

  it("is of the step's own run and measure, and a step that shows a prediction has that of the prediction", () => {
    expect(classRun(lesson, 2, presets)).toEqual(classRun(lesson, 1, presets));
    expect(classRun(lesson, 3, presets)?.measure).toBe("K");
    expect(classRun(lesson, 99, presets)).toBeUndefined();
  });

  it("goes through the runs of a choice one after another, and may begin in one and end in the next", async () => {
    const ofStep = classRun(lesson, 5, presets);
    if (ofStep?.others === undefined) throw new Error("expected a run of each answer");
    expect(classRun(lesson, 6, presets)).toEqual(ofStep);
    expect([ofStep.measure, ofStep.replicates, allReplicates(ofStep)]).toEqual(["K", 8, 16]);
    const [second] = ofStep.others;
    if (second === undefined) throw new Error("expected a second run");
    const { others: _, ...alone } = ofStep;
    const expected = [
      ...(await computeShare(alone, 6, 2, here)),
      ...(await computeShare({ ...alone, treatment: second }, 0, 1, here)),
    ];
    const found = await computeShare(ofStep, 6, 3, here);
    expect(found.map((each, i) => isSameRun(each, expected[i] ?? run(0)))).toEqual([true, true, true]);
    expect(isSameRun(found[0] ?? run(0), found[2] ?? run(0))).toBe(false);
  });

  it("is of the one run that the answers of a choice speak of, and of none where they speak of none", () => {
    const choice = (options: readonly object[]) =>
      aLesson({
        steps: [
          { kind: "predict", title: { en: "A" }, text: { en: "B" }, ask: "choice", measure: "K", options },
        ],
        figures: [],
      });
    const [yes, no] = [{ text: { en: "Yes" } }, { text: { en: "No" } }];
    const judged = choice([{ ...yes, when: "K@24 > 1" }, no]);
    expect([isOpenChoice(judged.steps[0]!), classRun(judged, 0, presets)?.measure]).toEqual([false, "K"]);
    const open = choice([yes, no]);
    expect([isOpenChoice(open.steps[0]!), classRun(open, 0, presets)]).toEqual([true, undefined]);
  });
});
