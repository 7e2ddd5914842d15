/** People in the order of purity, and those of equal purity by index, so that keys can move from one to the next. */
import type { Crowd } from "./peopleLayout.ts";

/** Ranks of a person among those of the same affiliation in the order of purity, from 0, and how many they are. */
export function rankOf({ affiliations, purities }: Crowd, person: number) {
  const side = affiliations[person];
  let rank = 0;
  let count = 0;
  for (let i = 0; i < affiliations.length; i++) {
    if (affiliations[i] !== side) continue;
    count++;
    if (purities[i] < purities[person] || (purities[i] === purities[person] && i < person)) rank++;
  }
  return { rank, count };
}

/**
 * The person of a rank among those of an affiliation, clipped to the ranks that exist; undefined when there is nobody.
 */
export function personOfRank(
  { affiliations, purities }: Crowd,
  affiliation: number,
  rank: number,
): number | undefined {
  const atLevel = new Uint32Array(256);
  let count = 0;
  for (let i = 0; i < affiliations.length; i++) {
    if (affiliations[i] !== affiliation) continue;
    atLevel[purities[i]]++;
    count++;
  }
  if (count === 0) return undefined;
  let left = Math.min(count - 1, Math.max(0, rank));
  let level = 0;
  while (left >= atLevel[level]) left -= atLevel[level++];
  for (let i = 0; i < affiliations.length; i++)
    if (affiliations[i] === affiliation && purities[i] === level && left-- === 0) return i;
  return undefined;
}

/** The person of an affiliation whose purity is nearest to a level; undefined when there is nobody. */
export function personNear(
  { affiliations, purities }: Crowd,
  affiliation: number,
  level: number,
): number | undefined {
  let nearest: number | undefined;
  let least = 256;
  for (let i = 0; i < affiliations.length; i++) {
    const distance = Math.abs(purities[i] - level);
    if (affiliations[i] !== affiliation || distance >= least) continue;
    least = distance;
    nearest = i;
  }
  return nearest;
}
