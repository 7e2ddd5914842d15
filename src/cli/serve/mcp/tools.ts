/** What an assistant may ask: each tool's name, its words, its input, and how it is carried out. */
import { estimateMean, type RunJobs } from "../../../../sim/experiments/index.ts";
import { fingerprintScenario, measures, modelVersion, type Problem } from "../../../../sim/index.ts";
import { measureFacts } from "../../../reports/measureFacts.ts";
import { linkOf } from "../../link/linkOf.ts";
import { settingRows } from "../../lists.ts";
import { answerOf } from "../answer.ts";
import { createFields, type Fields, type JsonRecord } from "../fields.ts";
import type { FairQueue } from "../queue.ts";
import { type AskedEffect, type AskedRun, readEffect, readRun } from "../request.ts";
import { askClaims, claimsInput } from "./claimsTool.ts";
import { effectInput, noInput, runInput } from "./inputs.ts";

/** Where tools are carried out. */
export interface Means {
  readonly queue: FairQueue;
  readonly runJobs: RunJobs;
}

export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: object;
  /** The answer, or every problem of what was asked. */
  ask(given: JsonRecord, means: Means): Promise<object | readonly Problem[]>;
}

const manner =
  "Numbers of a model, not a forecast: say so, give the interval with the number, and give the link. They decide nothing about a policy.";

/** What every answer ends with. */
const facts = { modelVersion, about: `In this model. ${manner}` };

export const tools: readonly Tool[] = [
  {
    name: "run",
    description: `Run a scenario many times and read numbers of it: mean and 95 % interval of the mean over the replicates, and every replicate's number. ${manner}`,
    inputSchema: runInput,
    ask: (given, { queue }) =>
      asked(
        given,
        (fields, value) => readRun(fields, value, "", true),
        (run) => askRun(run, queue),
      ),
  },
  {
    name: "compare",
    description: `Compare two scenarios with the same people and the same luck: mean of treatment less control, with the 95 % interval of the paired differences. An interval that holds 0 is a difference within chance. ${manner}`,
    inputSchema: effectInput,
    ask: (given, { queue }) =>
      asked(
        given,
        (fields, value) => readEffect(fields, value, ""),
        (effect) => askCompare(effect, queue),
      ),
  },
  {
    name: "claims",
    description: `What the source claims (Verma and Ali 2023, doi 10.1111/mepo.12714), each claim with the comparisons that test it: effect and 95 % interval, which way the claim says that it goes, and the smallest effect that would matter. Claims C17 and the like are of dated public figures, not of runs. ${manner}`,
    inputSchema: claimsInput,
    ask: (given, { runJobs }) => askClaims(given, runJobs, facts),
  },
  {
    name: "parameters",
    description:
      "Everything that can be set, with default, bounds, study range, unit, grade and source; and every measure that can be read, as in K@60 (row 60) or mean(E)@1-60. Most values are chosen, not measured: the grade says which.",
    inputSchema: noInput,
    ask: (given) =>
      asked(
        given,
        (fields, value) => fields.record(value, "", []),
        async () => ({
          parameters: settingRows(),
          measures: measureFacts,
          link: "#",
          ...facts,
        }),
      ),
  },
];

async function asked<Asked>(
  given: JsonRecord,
  read: (fields: Fields, value: unknown) => Asked | undefined,
  carryOut: (asked: Asked) => Promise<object>,
): Promise<object | readonly Problem[]> {
  const fields = createFields();
  const wanted = read(fields, given);
  return wanted === undefined || fields.problems.length > 0 ? fields.problems : carryOut(wanted);
}

type ByReading<Value> = Readonly<Record<string, Value>>;

async function askRun(run: AskedRun, queue: FairQueue): Promise<object> {
  const answer = (await answerOf(run, queue)) as { readonly values: ByReading<number[]> };
  const { scenario, replicates } = run;
  return {
    readings: Object.entries(answer.values).map(([reading, values]) => ({
      reading,
      ...wordsOf(reading),
      ...intervalOf(estimateMean(values)),
      values,
    })),
    ...{ replicates, seed: scenario.seed, fingerprint: run.fingerprint },
    link: linkOf({ scenario, replicates }) ?? null,
    ...(run.outside.length > 0 && { outsideStudyRange: run.outside }),
    ...facts,
  };
}

async function askCompare(effect: AskedEffect, queue: FairQueue): Promise<object> {
  const answer = (await answerOf(effect, queue)) as { readonly pairs: ByReading<[number, number][]> };
  const { treatment, control, replicates } = effect;
  return {
    readings: Object.entries(answer.pairs).map(([reading, pairs]) => ({
      reading,
      ...wordsOf(reading),
      ...intervalOf(estimateMean(pairs.map(([one, other]) => one - other))),
      treatment: intervalOf(estimateMean(pairs.map(([one]) => one))),
      control: intervalOf(estimateMean(pairs.map(([, other]) => other))),
      pairs,
    })),
    ...{ replicates, seed: treatment.seed },
    fingerprint: { treatment: fingerprintScenario(treatment), control: fingerprintScenario(control) },
    link: linkOf({ scenario: treatment, control, replicates }) ?? null,
    ...(effect.outside.length > 0 && { outsideStudyRange: effect.outside }),
    ...facts,
  };
}

const intervalOf = ({ mean, low, high }: ReturnType<typeof estimateMean>) => ({
  mean,
  interval: [low, high],
});

/** Label and unit of the measure that a reading is of. */
function wordsOf(reading: string) {
  const [, name = reading] = /^(?:\w+\()?(\w+)/.exec(reading) ?? [];
  const { label, unit } = measures.find((measure) => measure.name === name) ?? {};
  return { label, unit: reading.startsWith("reached(") ? "share of runs" : unit };
}
