import type { Changes } from "./aScenarioWith.ts";

/** A run whose fingerprint is kept in tests/golden/fingerprints.json. */
export interface GoldenRun {
  readonly name: string;
  readonly changes: Changes;
  readonly replicate: number;
}

/** A few runs that together use every rule, every leadership and both forms of the choice. */
export const goldenRuns: readonly GoldenRun[] = [
  { name: "baseline", changes: {}, replicate: 0 },
  {
    name: "moderation at 12, a release, a pulse of propaganda",
    changes: {
      agents: 2000,
      events: [
        { kind: "step", month: 12, lever: "moderation", value: 0.6 },
        { kind: "prisonRelease", month: 6, share: 0.7, shareToRival: 0.5 },
        { kind: "pulse", month: 20, duration: 10, lever: "propaganda", value: 0.9 },
        { kind: "ramp", month: 30, duration: 12, lever: "domesticEconomy", value: 0.5 },
      ],
    },
    replicate: 1,
  },
  {
    name: "farsighted with a lasting threat",
    changes: { agents: 1000, months: 36, mode: "farsighted", horizon: 12, threatDecay: 0.1 },
    replicate: 2,
  },
  {
    name: "adaptive without a rival",
    changes: { agents: 1000, mode: "adaptive", rival: false },
    replicate: 0,
  },
  {
    name: "blind repression, large groups, strong peers",
    changes: { agents: 3000, groupSize: 300, repression: 1, selectivity: 0, peerInfluence: 3, months: 48 },
    replicate: 3,
  },
  {
    name: "choices too sharp for tables",
    changes: { agents: 1000, months: 24, choiceSharpness: 40, clustering: 0, seed: "Gōld ✓" },
    replicate: 4_000_000,
  },
  { name: "one agent a person", changes: { agents: 200_000, months: 12 }, replicate: 0 },
];
