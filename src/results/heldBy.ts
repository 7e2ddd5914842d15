/** What the page's bands hold of new runs, by how many runs they are made of. */
import { shareHeld } from "../../sim/experiments/index.ts";

/** Of 100 new runs, how many the band of 90 holds at least when it is made of so many runs; and that of 50. */
export function heldBy(count: number): { readonly of90: number; readonly of50: number } {
  const ofHundred = (share: number) => Math.floor(100 * shareHeld(share, count) + 1e-9);
  return { of90: ofHundred(0.9), of50: ofHundred(0.5) };
}

/** The runs of that curve which has the fewest: what its band holds, the others' hold too. */
export const fewestOf = (curves: readonly { readonly count: number }[]): number =>
  Math.min(...curves.map(({ count }) => count));
