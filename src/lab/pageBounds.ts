/** Replicates and agents that a page computes at most. */
export const mostReplicates = 1000;
export const mostAgents = 200_000;
