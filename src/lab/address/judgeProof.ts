import { linkProblems } from "../../words/parts/linkProblems.ts";
import type { Proof } from "../proof.ts";

export interface ProofVerdict {
  readonly isSame: boolean;
  readonly text: string;
}

/** Whether a link's result was reproduced, and how to say so; `isWhole`: all of the link was understood. */
export function judgeProof(
  { proof: theirs, isWhole }: { readonly proof: Proof; readonly isWhole: boolean },
  ours: Proof,
  seed: string,
): ProofVerdict {
  const say = linkProblems.verdict;
  const same = theirs.sum === ours.sum;
  if (same && !isWhole) return { isSame: false, text: say.sameButPartly };
  if (same && theirs.model === ours.model) return { isSame: true, text: say.same(ours.model, seed) };
  if (same) return { isSame: true, text: say.sameDespite(theirs.model, ours.model) };
  if (theirs.model !== ours.model) return { isSame: false, text: say.otherVersion(theirs.model, ours.model) };
  if (!isWhole) return { isSame: false, text: say.partly };
  return { isSame: false, text: say.otherSum(ours.model, theirs.sum, ours.sum) };
}
