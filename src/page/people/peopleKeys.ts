/** Which key leads from one person to which: left and right by purity, up and down between the lanes. Pure. */
import { personNear, personOfRank, rankOf } from "../../../viz/index.ts";
import type { Month } from "./peopleMonth.ts";

/** Affiliations from the top lane to the bottom one. */
const lanes = [2, 0, 1, 3];

/** The person that a key leads to, undefined for nobody; "other key" for a key that leads nowhere. */
export function personForKey(
  { crowd, position }: Month,
  person: number | undefined,
  key: string,
): number | undefined | "other key" {
  if (key === "Escape") return person === undefined ? "other key" : undefined;
  const isKnown = /^(?:Arrow(?:Left|Right|Up|Down)|Page(?:Up|Down)|Home|End)$/.test(key);
  if (!isKnown) return "other key";
  // The first one is the member of the Taliban nearest to the regime's line.
  if (person === undefined) return personNear(crowd, 0, Math.round(256 * position)) ?? 0;
  const side = crowd.affiliations[person];
  if (key === "ArrowUp" || key === "ArrowDown") return inNextLane(crowd, person, key === "ArrowUp" ? -1 : 1);
  const { rank, count } = rankOf(crowd, person);
  const tenth = Math.max(1, Math.round(count / 10));
  const to = {
    ArrowLeft: rank - 1,
    ArrowRight: rank + 1,
    PageDown: rank - tenth,
    PageUp: rank + tenth,
    Home: 0,
    End: count - 1,
  }[key];
  return personOfRank(crowd, side, to ?? rank) ?? person;
}

/** The person of about the same purity in the nearest lane that is not empty; the same person where there is none. */
function inNextLane(crowd: Month["crowd"], person: number, by: -1 | 1): number {
  for (let i = lanes.indexOf(crowd.affiliations[person]) + by; i in lanes; i += by) {
    const found = personNear(crowd, lanes[i], crowd.purities[person]);
    if (found !== undefined) return found;
  }
  return person;
}
