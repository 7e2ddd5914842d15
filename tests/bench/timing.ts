/** One line of the table. */
export interface Row {
  readonly name: string;
  /** Median. */
  readonly value: number;
  readonly unit: string;
  /** Half the distance between the quartiles, as a share of the median; absent where nothing was timed. */
  readonly spread?: number;
  /** The value in units of the reference, timed in the same run. */
  readonly ratio?: number;
  readonly reference?: string;
  /** What is to be reached, and whether it is. */
  readonly bar?: string;
  readonly met?: boolean;
}

/** What every timing that has no better reference is set beside. */
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

/** Times as they came, and those of the reference loop run before each. */
export interface Sample {
  /** Milliseconds. */
  readonly times: readonly number[];
  readonly loops: readonly number[];
}

/** Runs once to warm up, then `repeats` times. `run` may return the milliseconds of the part that counts. */
export async function sample(
  repeats: number,
  // biome-ignore lint/suspicious/noConfusingVoidType: a run that returns nothing is timed whole.
  run: (repeat: number) => number | void | Promise<number | void>,
): Promise<Sample> {
  const times: number[] = [];
  const loops: number[] = [];
  for (let i = -1; i < repeats; i++) {
    const loop = timeLoop();
    const start = performance.now();
    const own = await run(i);
    const taken = own ?? performance.now() - start;
    if (i < 0) continue;
    times.push(taken);
    loops.push(loop);
  }
  return { times, loops };
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

/** A row of a sample: `per` turns milliseconds into the unit; the ratio is to the loop, milliseconds by milliseconds. */
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
    unit,
    spread: spreadOf(times),
    ratio: median(times) / median(loops),
    reference: LOOP,
    ...bar,
  };
}

/** Whether a value keeps a bar, in words for the table. */
export function atMost(value: number, most: number, unit: string): Pick<Row, "bar" | "met"> {
  return { bar: `≤ ${most} ${unit}`, met: value <= most };
}

export function atLeast(value: number, least: number, unit: string): Pick<Row, "bar" | "met"> {
  return { bar: `≥ ${least} ${unit}`, met: value >= least };
}

/** Hands rows to the table, a line each. */
export function report(...rows: readonly Row[]): void {
  for (const row of rows) console.log(JSON.stringify(row));
}
