/** How many plausible worlds the page tries, how many runs in each, and how many of the scenario itself. */
export const worldsEffort = { worlds: 100, worldReplicates: 4, replicates: 20 } as const;
