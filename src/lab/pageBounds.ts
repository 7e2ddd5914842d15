/** The most replicates and agents that a page computes. */
export const mostReplicates = 1000;
export const mostAgents = 200_000;
