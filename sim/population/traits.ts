import { pick } from "../random/alias.ts";
import { draw } from "../random/draw.ts";
import type { Key } from "../random/keys.ts";
import { vulnerabilityTable } from "../state/levels.ts";
import { POST } from "../state/state.ts";

/**
 * Media exposure (uniform), economic vulnerability (Beta(2, 2)) and the post of a person, in their places of the 32
 * bits. Exposure is the upper 8 bits of a draw; the lower 24 give a post when they are below `posts`, so that a larger
 * share gives posts to the same people and some more.
 */
export function drawTraits(person: number, { k0, k1 }: Key, posts: number): number {
  const bits = draw(2 * person, k0, k1);
  const exposure = bits >>> 24;
  const post = (bits & 0xffffff) < posts ? POST : 0;
  const vulnerability = pick(vulnerabilityTable(), draw(2 * person + 1, k0, k1));
  return (exposure << 8) | (vulnerability << 16) | post;
}
