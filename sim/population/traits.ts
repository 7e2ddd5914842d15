import { pick } from "../random/alias.ts";
import { draw } from "../random/draw.ts";
import type { Key } from "../random/keys.ts";
import { vulnerabilityTable } from "../state/levels.ts";

/** Media exposure (uniform) and economic vulnerability (Beta(2, 2)) of a person, in their places of the 32 bits. */
export function drawTraits(person: number, { k0, k1 }: Key): number {
  const exposure = draw(2 * person, k0, k1) >>> 24;
  const vulnerability = pick(vulnerabilityTable, draw(2 * person + 1, k0, k1));
  return (exposure << 8) | (vulnerability << 16);
}
