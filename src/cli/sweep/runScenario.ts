import type { Design } from "../../../sim/experiments/index.ts";
import { formatProblem, lineProblem, type Scenario, scenarioToJson } from "../../../sim/index.ts";
import { Failure } from "../failure.ts";

/**
 * The scenario of one run of a plan, as a file that the page and `outbid run` open: its replicate `replicate` is the
 * run. Throws a {@link Failure} for a run that the plan does not have, or that cannot be run.
 */
export function scenarioOfRun(
  design: Design,
  run: number,
  title: string,
): { readonly json: object; readonly replicate: number } {
  const point = Math.floor(run / design.replicates);
  const { scenario, problems } = design.scenarioAt(point);
  if (problems.length > 0) throw new Failure(`run ${run}: ${problems.map(formatProblem).join("; ")}`);
  const replicate = run % design.replicates;
  return { json: scenarioToJson(named(scenario, title, point)), replicate };
}

/** The file's texts say which point it is; texts have no effect on a run. */
function named(scenario: Scenario, title: string, point: number): Scenario {
  return {
    ...scenario,
    title: cutTitle(scenario.title, ` · point ${point}`),
    source: [...`${scenario.source}\nPoint ${point} of the plan "${title}".`].slice(-2000).join(""),
  };
}

/** As much of a title as leaves room for its ending. */
function cutTitle(title: string, ending: string): string {
  const letters = [...title];
  while (letters.length > 0 && lineProblem(letters.join("") + ending, "title") !== undefined) letters.pop();
  return letters.join("") + ending;
}
