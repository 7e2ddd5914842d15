import { masterLever, strands } from "../../../sim/index.ts";

/** The levers that the page always shows, grouped by who moves them; all other numbers are among the assumptions. */
export const shownLevers = {
  regime: ["repression", "selectivity"],
  rival: ["propaganda", "funding"],
  world: ["aidScale", "domesticEconomy", "humanitarianFloor"],
} as const;

const besidesMaster: readonly string[] = Object.values(shownLevers).flat();

/** Those with a slider of their own, the master lever first. */
export const sliderNames: readonly string[] = [masterLever.name, ...besidesMaster];

/**
 * The settings that are not assumptions: the levers, the strands below the master lever, and the agents, which are set
 * with the runs.
 */
export const shownElsewhere: ReadonlySet<string> = new Set([...strands, ...besidesMaster, "agents"]);
