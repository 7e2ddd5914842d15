import { replicateKey } from "../../random/keys.ts";
import { directionNumbers } from "./directionNumbers.ts";

/** Bits of a coordinate. */
const BITS = 32;

/**
 * The first points of the Sobol' sequence (Gray code order, point 0 first): points × dimensions doubles in [0, 1),
 * point by point. With a seed each dimension is scrambled by Owen's nested uniform scrambling: the points stay as even
 * as before, each is uniform in [0, 1), and only the seed decides. Use a power of two: other counts are less even. A
 * further point or dimension changes no earlier one. Throws a RangeError beyond 2³¹ points or 256 dimensions.
 */
export function sobolPoints(points: number, dimensions: number, seed?: string): Float64Array {
  const rows = readDirections();
  check("points", points, 2147483648);
  check("dimensions", dimensions, rows.length);
  const out = new Float64Array(points * dimensions);
  for (let d = 0; d < dimensions; d++) {
    const directions = directionsOf(rows[d]);
    const scramble = seed === undefined ? undefined : replicateKey(seed, d).k0;
    let bits = 0;
    for (let i = 0; i < points; i++) {
      // One bit changes from a Gray code to the next: the lowest that is set in the index.
      if (i > 0) bits ^= directions[31 - Math.clz32(i & -i)];
      const shown = scramble === undefined ? bits : scrambleBits(bits, scramble);
      out[i * dimensions + d] = (shown >>> 0) / 4294967296;
    }
  }
  return out;
}

function check(name: string, count: number, most: number): void {
  if (!Number.isSafeInteger(count) || count < 1 || count > most)
    throw new RangeError(
      `Sobol' points: ${name}: expected a whole number from 1 to ${most}, received ${count}`,
    );
}

/** Polynomial and initial numbers of each dimension; the first has neither. */
function readDirections(): number[][] {
  return [[], ...directionNumbers.split(",").map((text) => text.trim().split(" ").map(Number))];
}

/** Direction numbers v₁ to v₃₂ as fractions of 2³², by the recurrence of Bratley and Fox (1988). */
function directionsOf([polynomial, ...initial]: readonly number[]): Int32Array {
  const directions = new Int32Array(BITS);
  const degree = initial.length;
  for (let k = 0; k < BITS; k++) {
    if (polynomial === undefined) directions[k] = 1 << (31 - k);
    else if (k < degree) directions[k] = initial[k] << (31 - k);
    else {
      let value = directions[k - degree] ^ (directions[k - degree] >>> degree);
      for (let j = 1; j < degree; j++) if ((polynomial >>> (degree - j)) & 1) value ^= directions[k - j];
      directions[k] = value;
    }
  }
  return directions;
}

/**
 * Owen's scrambling by a hash: each bit is flipped or not as the bits above it and the seed decide (S. Laine and T.
 * Karras 2011; B. Burley, "Practical hash-based Owen scrambling", JCGT 9(4), 2020; constants of N. Vegdahl 2021).
 */
function scrambleBits(bits: number, seed: number): number {
  let x = reverseBits(bits);
  x ^= Math.imul(x, 0x3d20adea);
  x = (x + seed) | 0;
  x = Math.imul(x, (seed >>> 16) | 1);
  x ^= Math.imul(x, 0x05526c56);
  x ^= Math.imul(x, 0x53a22864);
  return reverseBits(x);
}

function reverseBits(bits: number): number {
  let x = bits;
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return (x >>> 16) | (x << 16);
}
