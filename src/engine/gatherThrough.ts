import type { Gather } from "../../sim/experiments/index.ts";

/** One end of a channel between two parts, as Node and browsers have it. */
export interface PartLine {
  postMessage(message: Float64Array): void;
  onmessage: ((event: { readonly data: Float64Array }) => void) | null;
  close(): void;
}

/** Sums over this part and those at the other ends of the lines: each sends what it tells to all others. */
export function gatherThrough(lines: readonly PartLine[]): Gather {
  const come = lines.map((): Float64Array[] => []);
  let wake = () => {};
  lines.forEach((line, i) => {
    line.onmessage = ({ data }) => {
      come[i].push(data);
      wake();
    };
  });
  const areAllHere = () => come.every(({ length }) => length > 0);
  return async (told) => {
    const sums = told.slice();
    for (const line of lines) line.postMessage(sums);
    while (!areAllHere())
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    for (const from of come) {
      const other = from.shift() as Float64Array;
      for (let i = 0; i < sums.length; i++) sums[i] += other[i];
    }
    return sums;
  };
}
