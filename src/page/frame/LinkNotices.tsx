import { labelOf } from "../../lab/describe.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { linkNotices as say } from "../../words/parts/linkNotices.ts";
import { plainProblem } from "../parts/plainProblem.ts";

const most = 5;

/** Whether a link's result was reproduced, and what of a link or a change was not understood. */
export function LinkNotices({ store, address }: Pick<LabProps, "store" | "address">) {
  const { from, problems } = store.refused.value;
  const verdict = address.verdict.value;
  const former = store.shown.value.document.run.engine;
  return (
    <>
      {former === undefined && verdict !== undefined && (
        <div class="notice" data-good={verdict.isSame || undefined}>
          <p>{verdict.text}</p>
          <button type="button" onClick={() => address.dismiss()}>
            {say.dismiss}
          </button>
        </div>
      )}
      {problems.length > 0 && (
        <div class="notice">
          <p>{from === "link" ? say.title : say.refused}</p>
          <ul>
            {problems.slice(0, most).map((problem) => (
              <li key={problem}>{plainProblem(problem, labelOf)}</li>
            ))}
            {problems.length > most && <li>{say.more(problems.length - most)}</li>}
          </ul>
          <button type="button" onClick={() => store.dismiss()}>
            {say.dismiss}
          </button>
        </div>
      )}
    </>
  );
}
