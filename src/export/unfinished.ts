/** What was not yet computed of what is saved. */
import { isComplete } from "../lab/runs.ts";
import type { LabProps } from "../results/LabProps.ts";
import { shareMessages } from "../words/share.ts";
import { formatCount } from "../words/wording.ts";

/** As headlines are told of it; both absent where all is there. */
export interface Unfinished {
  /** The runs that were asked for. */
  readonly asked?: number;
  readonly isFirstLook?: true;
}

export function unfinishedOf({ store, runs }: Pick<LabProps, "store" | "runs">): Unfinished {
  const { byId, coming, document } = store.shown.peek();
  const isPart = [...byId.keys()].some((id) => {
    const result = runs.of(id);
    return result === undefined || !isComplete(result, store, id);
  });
  return {
    ...(isPart && { asked: document.run.replicates }),
    ...(coming !== undefined && { isFirstLook: true }),
  };
}

/** The same as a sentence for what has no headline; undefined where all is there. */
export function unfinishedNote(props: Pick<LabProps, "store" | "runs">): string | undefined {
  const say = shareMessages.unfinished;
  const { asked, isFirstLook } = unfinishedOf(props);
  const { current, coming } = props.store.shown.peek();
  if (asked !== undefined) return say.runs(formatCount(asked));
  if (!isFirstLook || coming === undefined) return undefined;
  return say.agents(formatCount(current.settings.agents), formatCount(coming.current.settings.agents));
}
