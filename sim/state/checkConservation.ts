import { type State, slot } from "./state.ts";

/**
 * Throws when people are lost or made: those present, by region, and those removed must be all agents, and the
 * incumbent's members by purity must be those by region. Looks at a few dozen counts, whatever the size of the run.
 */
export function checkConservation({ agents, regions, purityT, scalars }: State): void {
  let present = 0;
  let members = 0;
  for (let i = 0; i < regions.length; i++) {
    present += regions[i];
    if (i % 3 === 0) members += regions[i];
  }
  let byPurity = 0;
  for (const count of purityT) byPurity += count;
  const removed = scalars[slot.totalX];
  if (present + removed !== agents || members !== byPurity)
    throw new Error(
      `conservation: expected ${agents} agents and ${byPurity} members of T, counted ${present} present, ` +
        `${removed} removed and ${members} members`,
    );
}
