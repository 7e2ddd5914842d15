/** Makes the terms of a former model known before a link or a file of it is read. */
import type { KeptModel } from "../../engine/keptModels.ts";
import type { LabTerms } from "../resolve.ts";

/** Never rejects: the reader of what could not be fetched says so. */
export async function fetchFormer(
  { former, measures }: LabTerms,
  model: KeptModel | undefined,
): Promise<void> {
  if (model === undefined || former === undefined || former.has(model)) return;
  await import("./formerTerms.ts").then(
    ({ formerTerms }) => former.set(model, formerTerms(model, { measures })),
    () => undefined,
  );
}
