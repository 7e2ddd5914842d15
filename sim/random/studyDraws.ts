import { createStream } from "./draw.ts";
import { replicateKey } from "./keys.ts";

/**
 * Successive uniform draws in (0, 1) for the plan of a study, such as which parameter vectors it tries. They follow
 * from the text of the study's seed alone and are no part of any run's luck.
 */
export function createStudyDraws(seed: string): () => number {
  const stream = createStream(replicateKey(seed, 0), 0);
  return () => stream.next();
}
