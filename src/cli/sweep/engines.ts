import { readFileSync } from "node:fs";

export type Environment = Readonly<Record<string, string | undefined>>;

/** What an engine tells of a task of its arrays. */
interface Told {
  /** The task's place among the array's, from 1, as far as it can be told. */
  readonly place: number;
  /** How many tasks the array has; undefined where the engine does not say. */
  readonly count: number | undefined;
  /** The number that the user gave the task; undefined where the engine counts anew in each array. */
  readonly number: number | undefined;
  /** Why place and count cannot be relied on, in words. */
  readonly doubt?: string;
}

/** A task that the engine which started this process numbers. */
export interface Task extends Told {
  /** The engine, in words. */
  readonly engine: string;
  readonly variable: string;
  readonly value: string;
}

interface Engine {
  readonly name: string;
  /** Names of the variable that holds the task's number; the first that is set counts. */
  readonly variables: readonly string[];
  /** What it holds where the process is of no array. */
  readonly outside?: string;
  /** In words, what was expected of the variable, where it cannot be read. */
  read(value: string, environment: Environment): Told | string;
}

/** Of GNU parallel, which is started within arrays too. */
export const innerVariable = "PARALLEL_SEQ";

/**
 * What each engine puts into the environment of an array's tasks, by sbatch(1); submit(1) of Grid Engine; qsub(1B) of
 * OpenPBS and of Torque; the reference of LSF; oarsub(1); flux-submit(1); HTCondor's manual, Services for Running Jobs;
 * Nomad's runtime variables; Kubernetes, Indexed Job; AWS Batch, array jobs; parallel(1).
 */
const engines: readonly Engine[] = [
  { name: "a Slurm array", variables: ["SLURM_ARRAY_TASK_ID"], read: readSlurm },
  { name: "a Grid Engine array", variables: ["SGE_TASK_ID"], outside: "undefined", read: readGridEngine },
  { name: "a PBS array", variables: ["PBS_ARRAY_INDEX", "PBS_ARRAYID"], read: asNumbered },
  { name: "an LSF array", variables: ["LSB_JOBINDEX"], outside: "0", read: readLsf },
  { name: "an OAR array", variables: ["OAR_ARRAY_INDEX", "OAR_ARRAYINDEX"], read: asNumbered },
  { name: "Flux with --cc", variables: ["FLUX_JOB_CC"], read: asNumbered },
  { name: "an HTCondor cluster", variables: ["_CONDOR_JOB_AD"], read: readJobAd },
  { name: "a Nomad task group", variables: ["NOMAD_ALLOC_INDEX"], read: (value) => fromZero(value) },
  { name: "a Kubernetes Indexed Job", variables: ["JOB_COMPLETION_INDEX"], read: (value) => fromZero(value) },
  {
    name: "an AWS Batch array",
    variables: ["AWS_BATCH_JOB_ARRAY_INDEX"],
    read: (value, { AWS_BATCH_JOB_ARRAY_SIZE: size }) => fromZero(value, size),
  },
  { name: "GNU parallel", variables: [innerVariable], read: asNumbered },
];

/** Every engine that is known, with its variable. */
export const knownEngines = engines.map(({ name, variables }) => `${variables[0]} (${name})`).join(", ");

/** The tasks of which the environment tells; a text, in words what is wrong with it, in the place of one that cannot be read. */
export function findTasks(environment: Environment): (Task | string)[] {
  return engines.flatMap(({ name, variables, outside, read }): (Task | string)[] => {
    const variable = variables.find((each) => (environment[each] ?? "") !== "");
    if (variable === undefined) return [];
    const value = environment[variable] as string;
    if (value === outside) return [];
    const told = read(value, environment);
    if (typeof told === "string") return [`${variable}: expected ${told}, received ${JSON.stringify(value)}`];
    return [{ ...told, engine: name, variable, value }];
  });
}

/** Tasks that have the numbers the user gives them, of which nothing more is told. */
function asNumbered(value: string): Told | string {
  const number = toWhole(value);
  return number === undefined ? "a whole number" : { place: number, count: undefined, number };
}

/** Tasks that are numbered from 0, whatever the user wants. */
function fromZero(value: string, size?: string): Told | string {
  const number = toWhole(value);
  return number === undefined
    ? "a whole number"
    : { place: number + 1, count: toWhole(size), number: undefined };
}

/** Of a list such as 1,5,7 Slurm tells the step 1 and the count 3. */
function readSlurm(value: string, environment: Environment): Told | string {
  const number = toWhole(value);
  if (number === undefined) return "a whole number";
  const [min, max, step, count] = ["MIN", "MAX", "STEP", "COUNT"].map((name) =>
    toWhole(environment[`SLURM_ARRAY_TASK_${name}`]),
  );
  const first = min ?? 1;
  const by = step || 1;
  const told = { place: (number - first) / by + 1, count, number };
  const isRange = count === undefined || max === undefined || max === first + (count - 1) * by;
  return isRange
    ? told
    : {
        ...told,
        doubt: `Slurm does not tell which of the ${count} tasks of a list from ${first} to ${max} this is`,
      };
}

/** Grid Engine tells the end as it was typed, which need not be a task: 2-10:3 has the tasks 2, 5 and 8, and the end 10. */
function readGridEngine(value: string, environment: Environment): Told | string {
  const number = toWhole(value);
  if (number === undefined) return "a whole number";
  const [first, last, step] = ["FIRST", "LAST", "STEPSIZE"].map((name) =>
    toWhole(environment[`SGE_TASK_${name}`]),
  );
  if (first === undefined || last === undefined) return { place: number, count: undefined, number };
  const by = step || 1;
  return { place: (number - first) / by + 1, count: Math.floor((last - first) / by) + 1, number };
}

/** LSF tells the end and the step, not the beginning, which is taken to be one of the first `step` numbers. */
function readLsf(value: string, environment: Environment): Told | string {
  const number = toWhole(value);
  if (number === undefined) return "a whole number";
  const end = toWhole(environment.LSB_JOBINDEX_END) || undefined;
  const by = toWhole(environment.LSB_JOBINDEX_STEP) || 1;
  const first = ((number - 1) % by) + 1;
  const count = end === undefined ? undefined : Math.floor((end - first) / by) + 1;
  return { place: (number - first) / by + 1, count, number };
}

/** HTCondor names a file that describes the job, an attribute a line; all jobs of a submission are one cluster. */
function readJobAd(path: string): Told | string {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return "the file of a job's description";
  }
  const of = (name: string) => toWhole(new RegExp(`^${name}\\s*=\\s*(\\d+)\\s*$`, "im").exec(text)?.[1]);
  const number = of("ProcId");
  if (number === undefined) return "a job's description with its ProcId";
  return { place: number + 1, count: of("TotalSubmitProcs"), number: undefined };
}

const toWhole = (text: string | undefined) => (/^\d{1,9}$/.test(text ?? "") ? Number(text) : undefined);
