import type { KnownFigure, Sealed, SealedFigure } from "../../src/seal/sealed.ts";

/** An observed figure of one counter, as the test names it. */
export function aFigure(
  measure: string,
  [from, to]: readonly [string, string],
  [low, high]: readonly [number, number | null],
  counter: string | null = null,
): KnownFigure {
  return { measure, from, to, low, high, counter, source: "a report" };
}

/** Members of IS-K in December 2026: 2,000 (1,000 to 3,000), last value 2,500 (1,500 to 3,500), no trend. */
export const aRange: SealedFigure = {
  measure: "K",
  from: "2026-12",
  to: "2026-12",
  vectors: [1200, 2000, 2800],
  runs: [1000, 2000, 3000],
  usual: { mean: 2100, low: 1900, high: 2300 },
  last: { median: 2500, low: 1500, high: 3500 },
  trend: null,
};

/** A file of these figures, sealed when only one figure of December 2025 was known. */
export function aSealedFile(figures: readonly SealedFigure[]): Sealed {
  return {
    title: "Sealed in a test",
    text: "For a test.",
    date: "2026-11-30",
    modelVersion: "2.0.0",
    scenario: "history-2021-2026",
    scenarioFingerprint: "0123456789abcdef",
    lastCoded: "2026-03",
    lastKnown: "2025-12",
    monthZero: "2021-09",
    accepted: { id: "accepted-2021-2022", sha256: "0".repeat(64), vectors: 2 },
    seed: "a test",
    agents: 100,
    replicates: 2,
    usualReplicates: 2,
    known: [aFigure("K", ["2025-12", "2025-12"], [2500, 2500])],
    figures,
  };
}
