/** The part of the work that one of many processes does: shard `index` of `count`, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const MOST_SHARDS = 100_000;

/**
 * An engine that numbers the tasks of an array: the variables that hold a task's number, the first number, and the
 * count.
 */
interface Engine {
  readonly name: string;
  readonly variable: string;
  /** 1-based index and, where the engine knows it, the count. */
  read(task: number, environment: Environment, count: number | undefined): { index: number; count?: number };
}

const engines: readonly Engine[] = [
  { name: "a Slurm array", variable: "SLURM_ARRAY_TASK_ID", read: readSlurm },
  {
    name: "a Kubernetes Indexed Job",
    variable: "JOB_COMPLETION_INDEX",
    read: (task) => ({ index: task + 1 }),
  },
  {
    name: "an AWS Batch array",
    variable: "AWS_BATCH_JOB_ARRAY_INDEX",
    read: (task, environment) => ({
      index: task + 1,
      ...optional("count", toWhole(environment.AWS_BATCH_JOB_ARRAY_SIZE)),
    }),
  },
  { name: "GNU parallel", variable: "PARALLEL_SEQ", read: (task) => ({ index: task }) },
];

/**
 * The shard that a text names: `2/8`; or `auto` or `auto/8` for the one that the engine which started this process
 * gives in its environment. The text gives the count where the engine does not know it. Returns a message where the
 * shard cannot be known.
 */
export function parseShard(text: string, environment: Environment): Shard | string {
  const [, first, last] = /^(\d{1,6}|auto)(?:\/(\d{1,6}))?$/.exec(text) ?? [];
  const count = toWhole(last);
  if (first === undefined || (first !== "auto" && count === undefined))
    return `--shard: expected i/n such as 1/8, auto or auto/n, received ${JSON.stringify(text)}`;
  if (first !== "auto") return checkShard({ index: Number(first), count: count as number }, text);
  return readEngine(text, count, environment);
}

function readEngine(text: string, count: number | undefined, environment: Environment): Shard | string {
  const present = engines.filter(({ variable }) => environment[variable] !== undefined);
  const listed = (some: readonly Engine[]) =>
    some.map(({ name, variable }) => `${variable} (${name})`).join(", ");
  if (present.length !== 1) {
    const found = present.length === 0 ? "none" : listed(present);
    return `--shard ${text}: expected one of ${listed(engines)} in the environment, found ${found}`;
  }
  const [{ name, variable, read }] = present;
  const task = toWhole(environment[variable]);
  if (task === undefined)
    return `--shard ${text}: ${variable}: expected a whole number, received ${JSON.stringify(environment[variable])}`;
  const told = read(task, environment, count);
  const all = count ?? told.count;
  if (all === undefined)
    return `--shard ${text}: expected auto/n, since ${name} does not tell how many tasks there are`;
  return checkShard({ index: told.index, count: all }, `${text} (${variable}=${task})`);
}

/**
 * Slurm numbers an array's tasks as the user asks, from MIN in steps. When only some tasks of an array from 1 to n are
 * submitted again, MIN and COUNT describe only those. So, where n is given, the task's number is the shard's.
 */
function readSlurm(task: number, environment: Environment, count: number | undefined) {
  const size = toWhole(environment.SLURM_ARRAY_TASK_COUNT);
  if (count !== undefined && size !== count) return { index: task };
  const first = toWhole(environment.SLURM_ARRAY_TASK_MIN) ?? 1;
  const step = toWhole(environment.SLURM_ARRAY_TASK_STEP) || 1;
  return { index: (task - first) / step + 1, ...optional("count", size) };
}

function checkShard(shard: Shard, text: string): Shard | string {
  const { index, count } = shard;
  if (count < 1 || count > MOST_SHARDS)
    return `--shard ${text}: expected 1 to ${MOST_SHARDS} shards, received ${count}`;
  if (Number.isInteger(index) && index >= 1 && index <= count) return shard;
  return `--shard ${text}: expected a shard from 1 to ${count}, received ${index}`;
}

const toWhole = (text: string | undefined) => (/^\d{1,9}$/.test(text ?? "") ? Number(text) : undefined);
const optional = (name: "count", value: number | undefined) => (value === undefined ? {} : { [name]: value });
