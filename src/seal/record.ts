/** The record: each sealed file, whether it is as it was sealed, and how it did. */
import type { Observations } from "../../sim/index.ts";
import { knownFigures } from "./knownFigures.ts";
import type { ScoredFigure } from "./score.ts";
import { scoreSealed } from "./score.ts";
import { readSum, type Sealed } from "./sealed.ts";
import { sha256 } from "./sha256.ts";

/** A file of scenarios/sealed, and the text of the one beside it that states its hash. */
export interface SealedText {
  /** "2026-11-30.json". */
  readonly name: string;
  readonly text: string;
  readonly sum: string | undefined;
}

/** A file that is no longer what was sealed is not read: nothing it says counts. */
export type RecordEntry =
  | {
      readonly name: string;
      readonly hash: string;
      readonly isIntact: true;
      readonly sealed: Sealed;
      /** Ordered as its figures are. */
      readonly scored: readonly ScoredFigure[];
    }
  | {
      readonly name: string;
      readonly hash: string;
      readonly isIntact: false;
      /** The hash that was stated at sealing; undefined where none is found. */
      readonly stated: string | undefined;
    };

/** The sealed files, the latest first. */
export function readRecord(
  texts: readonly SealedText[],
  observations: readonly Observations[],
): readonly RecordEntry[] {
  const figures = knownFigures(observations);
  return texts
    .toSorted((a, b) => (a.name < b.name ? 1 : -1))
    .map(({ name, text, sum }) => {
      const hash = sha256(text);
      const stated = sum === undefined ? undefined : readSum(sum);
      if (hash !== stated) return { name, hash, isIntact: false, stated };
      const sealed: Sealed = JSON.parse(text);
      return { name, hash, isIntact: true, sealed, scored: scoreSealed(sealed, figures) };
    });
}
