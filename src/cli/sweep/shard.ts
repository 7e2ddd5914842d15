import { type Environment, findTasks, innerVariable, knownEngines, type Task } from "./engines.ts";

/** The part of the work that one of many processes does: shard `index` of `count`, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

const MOST_SHARDS = 100_000;

/**
 * The shard that a text names: `2/8`; or `auto` or `auto/8` for the one that the engine which started this process
 * gives in its environment. The text gives the count where the engine does not know it. Returns a message where the
 * shard cannot be known.
 */
export function parseShard(text: string, environment: Environment): Shard | string {
  const [, first, last] = /^(\d{1,6}|auto)(?:\/(\d{1,6}))?$/.exec(text) ?? [];
  const count = last === undefined ? undefined : Number(last);
  if (first === undefined || (first !== "auto" && count === undefined))
    return `--shard: expected i/n such as 1/8, auto or auto/n, received ${JSON.stringify(text)}`;
  if (first !== "auto") return check({ index: Number(first), count: count ?? 0 }, text);
  return readEngines(text, count, environment);
}

function readEngines(text: string, wanted: number | undefined, environment: Environment): Shard | string {
  const read = findTasks(environment);
  const problem = read.find((each) => typeof each === "string");
  if (problem !== undefined) return `--shard ${text}: ${problem}`;
  const tasks = read.filter((each) => typeof each !== "string");
  if (tasks.length === 0)
    return `--shard ${text}: expected one of ${knownEngines} in the environment, found none`;
  if (tasks.length === 1) return shardOfTask(text, wanted, tasks[0]);
  const [outer, inner, ...others] = tasks;
  const found = `found ${tasks.map(({ variable, engine }) => `${variable} (${engine})`).join(", ")}`;
  return inner.variable === innerVariable && others.length === 0
    ? shardWithin(text, wanted, outer, inner, found)
    : `--shard ${text}: expected i/n, counted over all of them, since one engine alone can be read; ${found}`;
}

function shardOfTask(text: string, wanted: number | undefined, task: Task): Shard | string {
  const { engine, variable, value, place, count, number, doubt } = task;
  const checked = (index: number, of: number) =>
    check({ index, count: of }, `${text} (${variable}=${value})`);
  const since = (why: string) => `--shard ${text}: expected auto/n, since ${why}`;
  if (wanted === undefined) {
    if (doubt !== undefined) return since(doubt);
    if (count === undefined) return since(`${engine} does not tell how many tasks there are`);
    if (count === 1)
      return since(`${engine} of one task may be one of n that is submitted again; 1/1 does the whole plan`);
    return checked(place, count);
  }
  // Of tasks submitted again an engine tells the first and the count of those alone; only their numbers are as before.
  if (number !== undefined && count !== wanted) return checked(number, wanted);
  if (doubt !== undefined)
    return `--shard ${text}: expected tasks numbered from 1 to ${wanted}, since ${doubt}`;
  if (count !== undefined && count !== wanted)
    return `--shard ${text}: expected auto/${count}, since ${engine} tells of ${count} tasks; or i/${wanted}, for one that is submitted again`;
  return checked(place, wanted);
}

/** The shard of a task that GNU parallel starts within a task of an array: both are counted. */
function shardWithin(
  text: string,
  wanted: number | undefined,
  outer: Task,
  inner: Task,
  found: string,
): Shard | string {
  const { engine, place, count, doubt } = outer;
  if (count === undefined || count < 2 || doubt !== undefined)
    return `--shard ${text}: expected i/n, counted over both, since ${engine} does not tell of how many tasks this is which; ${found}`;
  const each = (wanted ?? 0) / count;
  if (!Number.isInteger(each) || each < 2)
    return `--shard ${text}: expected auto/n with n the ${count} tasks of ${engine} times those of GNU parallel in each; ${found}`;
  if (inner.place < 1 || inner.place > each)
    return `--shard ${text} (${inner.variable}=${inner.value}): expected at most ${each} tasks of GNU parallel in each of the ${count} of ${engine}, received number ${inner.place}`;
  return check({ index: (place - 1) * each + inner.place, count: each * count }, text);
}

function check(shard: Shard, text: string): Shard | string {
  const { index, count } = shard;
  if (count < 1 || count > MOST_SHARDS)
    return `--shard ${text}: expected 1 to ${MOST_SHARDS} shards, received ${count}`;
  if (Number.isInteger(index) && index >= 1 && index <= count) return shard;
  return `--shard ${text}: expected a shard from 1 to ${count}, received ${index}`;
}
