import { lessonWords } from "../../words/lesson/page.ts";
import type { BenchRun } from "./bench.ts";

interface RunStatusProps {
  readonly state: BenchRun;
  readonly onRetry: () => void;
}

/** In place of a chart: how far the runs are, or why they stopped. */
export function RunStatus({ state: { done, count, failure }, onRetry }: RunStatusProps) {
  const say = lessonWords.run;
  if (failure !== undefined)
    return (
      <p class="run-status" role="alert">
        {say.failed(failure)}{" "}
        <button type="button" onClick={onRetry}>
          {say.retry}
        </button>
      </p>
    );
  return (
    <p class="run-status" role="status">
      <span class="coming">{say.working(done, count)}</span>
    </p>
  );
}
