/** Carries out what a request asks, and gives its answer as an object of JSON. */
import { estimateMean, type Job } from "../../../sim/experiments/index.ts";
import { fingerprintScenario, modelVersion } from "../../../sim/index.ts";
import { measureFacts } from "../../reports/measureFacts.ts";
import { settingRows } from "../lists.ts";
import type { FairQueue } from "./queue.ts";
import type { AskedEffect, AskedRun, AskedWork } from "./request.ts";

/** What a request gives; rejects when a thread is lost at it. */
export async function answerOf(work: AskedWork, queue: FairQueue): Promise<object> {
  switch (work.kind) {
    case "parameters":
      return { parameters: settingRows(), modelVersion };
    case "measures":
      return { measures: measureFacts, modelVersion };
    case "run":
      return answerRun(work, queue);
    case "effect":
      return answerEffect(work, queue);
  }
}

/** The numbers of each reading, replicate by replicate; null where a run has none. */
async function answerRun(asked: AskedRun, queue: FairQueue): Promise<object> {
  const { scenario, readings, fingerprint, outside } = asked;
  const columns = columnsOf(await queue.run(jobOf(asked, scenario)), readings.length);
  return {
    values: Object.fromEntries(readings.map(({ text }, k) => [text, columns[k].map(numberOrNull)])),
    ...{ fingerprint, modelVersion },
    ...(outside.length > 0 && { outside }),
  };
}

/** Of each reading the mean difference, treatment less control, its 95 % interval, and each pair of values. */
async function answerEffect(asked: AskedEffect, queue: FairQueue): Promise<object> {
  const { treatment, control, readings, outside } = asked;
  const sides = await Promise.all([treatment, control].map((side) => queue.run(jobOf(asked, side))));
  const [treated, controlled] = sides.map((side) => columnsOf(side, readings.length));
  const found = readings.map(({ text }, k) => {
    const pairs = treated[k].map((value, i) => [value, controlled[k][i]] as const);
    return { text, pairs, ...estimateMean(pairs.map(([one, other]) => one - other)) };
  });
  const byReading = <Value>(of: (each: (typeof found)[number]) => Value) =>
    Object.fromEntries(found.map((each) => [each.text, of(each)]));
  return {
    mean: byReading(({ mean }) => mean),
    interval: byReading(({ low, high }) => [low, high]),
    pairs: byReading(({ pairs }) => pairs),
    fingerprint: { treatment: fingerprintScenario(treatment), control: fingerprintScenario(control) },
    modelVersion,
    ...(outside.length > 0 && { outside }),
  };
}

const jobOf = ({ readings, first, replicates }: AskedRun | AskedEffect, scenario: Job["scenario"]): Job => ({
  ...{ scenario, first, count: replicates },
  readings: readings.map(({ reading }) => reading),
});

const columnsOf = (values: Float64Array, readings: number): readonly number[][] =>
  Array.from({ length: readings }, (_, k) =>
    Array.from({ length: values.length / readings }, (_, i) => values[i * readings + k]),
  );

const numberOrNull = (value: number) => (Number.isNaN(value) ? null : value);
