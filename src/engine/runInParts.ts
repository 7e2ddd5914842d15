import type { PartOfRun } from "../../sim/experiments/index.ts";
import { measures, type Treatment } from "../../sim/index.ts";
import type { PartLine } from "./gatherThrough.ts";
import type { ReplicateResult, ReplicateTask } from "./protocol.ts";

/** One part of one replicate. */
export interface PartTask {
  readonly scenario: Treatment;
  readonly replicate: number;
  readonly part: PartOfRun;
}

/** The functions that a worker which runs parts answers. */
export interface PartWorker {
  /** The rows of the first part, the same as those of all; of the others none. */
  livePart(task: PartTask, lines: readonly PartLine[]): Promise<Float64Array>;
}

/** Asks worker `index` for its part of a replicate; it has one line to each of the others, in their order. */
export type AskPart<Line> = (index: number, task: PartTask, lines: readonly Line[]) => Promise<Float64Array>;

/** Agents of a run whose months take longer than the messages of its parts, and person-months of one that takes longer than a start. */
const LARGE = 500_000;
const LONG = 40_000_000;

/** In how many parts each replicate is run: 1 where there are enough replicates for all workers, or where it is short. */
export function partsOf(
  { months, settings: { agents } }: Treatment,
  replicates: number,
  workers: number,
): number {
  return replicates < workers && agents >= LARGE && agents * months >= LONG ? workers : 1;
}

/**
 * The replicates of a task, each run in `count` parts at once. When a part fails, the others wait for it: whoever asked
 * stops the workers.
 */
export async function runInParts<Line>(
  { scenario, first, count: replicates }: ReplicateTask,
  count: number,
  createLine: () => readonly [Line, Line],
  ask: AskPart<Line>,
): Promise<ReplicateResult> {
  const rows = scenario.months + 1;
  const values = new Float64Array(replicates * rows * measures.length);
  for (let i = 0; i < replicates; i++) {
    const lines = connectAll(count, createLine);
    const answers = await Promise.all(
      lines.map((own, index) => ask(index, { scenario, replicate: first + i, part: { index, count } }, own)),
    );
    values.set(answers[0], i * rows * measures.length);
  }
  return { first, count: replicates, rows, values };
}

/** Of each of `count`, its ends of the lines to all others. */
function connectAll<Line>(count: number, createLine: () => readonly [Line, Line]): Line[][] {
  const lines = Array.from({ length: count }, (): Line[] => []);
  for (let i = 0; i < count; i++)
    for (let j = i + 1; j < count; j++) {
      const [one, other] = createLine();
      lines[i].push(one);
      lines[j].push(other);
    }
  return lines;
}
