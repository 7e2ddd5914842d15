import { formatReading, mechanisms, shapleyShares } from "../../../sim/experiments/index.ts";
import { type Change, changeTreatment, formatProblem, type Scenario } from "../../../sim/index.ts";
import { alignColumns } from "../columns.ts";
import { Failure } from "../failure.ts";
import { readScenario } from "../library.ts";
import { parseSet, withoutContradictions } from "../plan.ts";
import { checkReading, titleOf } from "./checks.ts";
import { cells, columnsOf, figure, interval } from "./figures.ts";
import { collect, readOr, type StudyCommand } from "./studyCommand.ts";

interface Given {
  readonly of?: string;
  readonly reference?: string;
  readonly referenceSet?: readonly string[];
}

/** `outbid why`. */
export const whyCommand: StudyCommand<Given> = {
  name: "why",
  description: "share out among mechanisms those who have left for IS-K, or any reading",
  replicates: "40",
  addOptions: (command) =>
    command
      .option("--of <reading>", "what is explained: those expected to have left by the end unless given")
      .option("--reference <scenario>", "explain the difference from this scenario, an id or a file")
      .option("--reference-set <name=value>", "a setting of the reference, again and again", collect),
  plan: (study, { of = "cumulativeExpectedTK", reference: named, referenceSet = [] }, problems) => {
    const reading = checkReading("of", of, study.base.months, problems);
    const changes = withoutContradictions(
      referenceSet.flatMap((text) => parseSet(text, problems, "--reference-set")),
      problems,
    );
    if (named === undefined && changes.length > 0)
      problems.push("--reference-set: expected --reference besides, received none");
    const reference =
      named === undefined
        ? undefined
        : readOr(() => alike(readScenario(named), study.base, changes), problems);
    return async (runJobs) => {
      const trial = { ...study, reading, reference, mechanisms };
      const result = await shapleyShares(trial, runJobs);
      const rows = [
        ...result.shares,
        { id: "rest", label: "With all of these off", share: result.rest },
        { id: "total", label: "In all", share: result.total },
      ];
      return {
        result: { of: formatReading(reading), reference: reference?.id ?? null, ...result },
        columns: ["of", "reference", "mechanism", ...columnsOf("share")],
        rows: rows.map(({ id, share }) => [formatReading(reading), reference?.id, id, ...cells(share)]),
        lines: [
          `${titleOf(reading)}${reference === undefined ? "" : `, less “${reference.title}”`}:`,
          ...alignColumns(
            rows.map(({ label, share }) => [label, interval(share)]),
            [1],
          ),
          `Shapley values: what each adds, averaged over every order of switching the ${result.shares.length} on; all ` +
            `${result.coalitions} sets were run, with the same people and luck. Below nought it keeps people.`,
          `They add up: ${figure(result.total.mean)} in all.`,
        ],
      };
    };
  },
};

/** With its changes, as long as the base and with as many agents, so that the same people are compared. */
function alike(reference: Scenario, { months, settings }: Scenario, changes: readonly Change[]): Scenario {
  const shared: readonly Change[] = [
    ["months", months],
    ["groupSize", settings.groupSize],
    ["agents", settings.agents],
  ];
  const own = changes.filter(([name]) => shared.every(([other]) => other !== name));
  const changed = changeTreatment(reference, [...own, ...shared]);
  if (!changed.ok)
    throw new Failure(
      changed.problems.map((problem) => `--reference: ${formatProblem(problem)}`).join("\n"),
      2,
    );
  return changed.treatment;
}
