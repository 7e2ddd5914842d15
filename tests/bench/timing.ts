/** One line of the table. */
export interface Row {
  readonly name: string;
  /** Median. */
  readonly value: number;
  /**
   * The least of the repeats, in the same unit: the time of a core on which nothing else runs. Absent where only one
   * was timed.
   */
  readonly quiet?: number;
  readonly unit: string;
  /** Half the distance between the quartiles, as a share of the median; absent where nothing was timed. */
  readonly spread?: number;
  /** The value in units of the reference, timed in the same run. */
  readonly ratio?: number;
  readonly reference?: string;
  /** The bar to reach, and whether it is reached. */
  readonly bar?: string;
  readonly met?: boolean;
}

/** The reference for every timing that has no better one. */
export const LOOP = "a million steps of a plain loop";
const STEPS = 1_000_000;

/** Milliseconds of a million steps of whole-number and floating-point work, as every engine does them. */
export function timeLoop(): number {
  const start = performance.now();
  let bits = 1;
  let sum = 0;
  for (let i = 0; i < STEPS; i++) {
    bits ^= bits << 13;
    bits ^= bits >>> 17;
    bits ^= bits << 5;
    sum += bits * 1e-9;
  }
  const taken = performance.now() - start;
  return Number.isFinite(sum) ? taken : Number.NaN;
}

/** Times in the order measured, and those of the reference loop run before each. */
export interface Sample {
  /** Milliseconds. */
  readonly times: readonly number[];
  readonly loops: readonly number[];
}

/** May return the milliseconds of the part that counts; else the whole is timed. */
// biome-ignore lint/suspicious/noConfusingVoidType: a run that returns nothing is timed whole.
type Run = (repeat: number) => number | void | Promise<number | void>;

/** Runs once to warm up, then `repeats` times. */
export async function sample(repeats: number, run: Run): Promise<Sample> {
  return (await sampleInTurns(repeats, { run })).run;
}

/**
 * Each in turn, once to warm up, then `repeats` times: whatever slows the machine for seconds slows all of them, so
 * that `timesAsLong` depends only on the code.
 */
export async function sampleInTurns<Name extends string>(
  repeats: number,
  runs: Readonly<Record<Name, Run>>,
): Promise<Record<Name, Sample>> {
  const names = Object.keys(runs) as Name[];
  const samples = Object.fromEntries(
    names.map((name) => [name, { times: [] as number[], loops: [] as number[] }]),
  ) as Record<Name, { times: number[]; loops: number[] }>;
  for (let i = -1; i < repeats; i++)
    for (const name of names) {
      const loop = timeLoop();
      const start = performance.now();
      const own = await runs[name](i);
      const taken = own ?? performance.now() - start;
      if (i < 0) continue;
      samples[name].times.push(taken);
      samples[name].loops.push(loop);
    }
  return samples;
}

/** How many times as long the first took as the second, each beside its neighbour in time: the median of the turns. */
export function timesAsLong(first: readonly number[], second: readonly number[]): number {
  return median(first.map((time, turn) => time / (second[turn] ?? Number.NaN)));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const low = Math.floor(at);
  const [a = Number.NaN, b = a] = sorted.slice(low, low + 2);
  return a + (b - a) * (at - low);
}

export function spreadOf(times: readonly number[]): number {
  return (quantile(times, 0.75) - quantile(times, 0.25)) / 2 / median(times);
}

/**
 * A row of a sample: `per` turns milliseconds into the unit; the ratio is to the loop, milliseconds by milliseconds.
 */
export function rowOf(
  name: string,
  { times, loops }: Sample,
  unit: string,
  per: (milliseconds: number) => number,
  bar: Pick<Row, "bar" | "met"> = {},
): Row {
  return {
    name,
    value: per(median(times)),
    quiet: per(Math.min(...times)),
    unit,
    spread: spreadOf(times),
    ratio: timesAsLong(times, loops),
    reference: LOOP,
    ...bar,
  };
}

/** Whether a value meets a bar, in words for the table. */
export function atMost(value: number, most: number, unit: string): Pick<Row, "bar" | "met"> {
  return { bar: `≤ ${most} ${unit}`, met: value <= most };
}

export function atLeast(value: number, least: number, unit: string): Pick<Row, "bar" | "met"> {
  return { bar: `≥ ${least} ${unit}`, met: value >= least };
}

/** Prints rows for the table, one line per row. */
export function report(...rows: readonly Row[]): void {
  for (const row of rows) console.log(JSON.stringify(row));
}
