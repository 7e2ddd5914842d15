import {
  type Divided,
  formatReading,
  mechanisms,
  type Reading,
  readAt,
  type ShapleyShares,
  type ShapleyTrial,
  shapleyShares,
} from "../../sim/experiments/index.ts";
import { type Change, changeTreatment, formatProblem, type Treatment, typedValue } from "../../sim/index.ts";
import { titleOf } from "./checks.ts";
import { alignColumns } from "./columns.ts";
import { cells, columnsOf, figure, interval } from "./figures.ts";
import { readNamedValues } from "./namedValues.ts";
import { reading, text, texts } from "./option.ts";
import { defineStudy, type ScenarioStudy, tableReport } from "./study.ts";

type Named = ScenarioStudy["base"];
/** The reference, if there is one, also has an id and a title. */
type WhyTrial = Omit<ShapleyTrial, "reference"> & { readonly reference: Named | undefined };

/** `outbid why`. */
export const whyStudy = defineStudy({
  name: "why",
  about: "divide those who have left for IS-K, or any reading, among the mechanisms",
  usual: { scenario: "baseline", replicates: 40 },
  takes: "settings",
  options: {
    of: reading(
      "the reading to explain; by default those expected to have left by the end",
      "cumulativeExpectedTK",
    ),
    reference: text("scenario", "explain the difference from this scenario, an id or a file"),
    referenceSet: texts("name=value", "a setting of the reference; may be given again"),
  },
  plan(study, { of, reference: named, referenceSet }, problems, sources): WhyTrial {
    const changes = readNamedValues("reference-set", referenceSet, problems);
    if (named === undefined && changes.length > 0)
      problems.push("--reference-set: expected --reference besides, received none");
    const reference =
      named === undefined
        ? undefined
        : alike(sources.scenario(named, "reference"), study.base, changes, problems);
    return { ...study, reading: of, beside: besideOf(of), reference, mechanisms };
  },
  run: shapleyShares,
  report: reportShares,
});

const leftForRival = /^(cumulative(Expected)?TK|cumulativeHardShareLeft)$/;

/**
 * The other way out of the Taliban, which is divided in the same runs so that one is not read as the other: beside those who
 * left for IS-K, and beside the members, those who went home; beside these, those who left for IS-K. Undefined for all else.
 */
export function besideOf({ measure, summary, from, to }: Reading): Reading | undefined {
  const wentHome: Reading = { measure: "TU", summary: "sum", from: 0, to };
  if (summary === "at" && (leftForRival.test(measure) || measure === "T")) return wentHome;
  if (summary === "at" && measure === "cumulativeTU") return readAt("cumulativeTK", to);
  const other = { TK: "TU", expectedTK: "TU", TU: "TK" }[measure];
  return other === undefined ? undefined : { measure: other, summary, from, to };
}

/** With its changes, and with the base's months and agents, so that the same people are compared. */
function alike(
  reference: Named,
  { seed, months, settings }: Treatment,
  changes: readonly Change[],
  problems: string[],
): Named {
  const shared: readonly Change[] = [
    ["seed", seed],
    ["months", months],
    ["groupSize", settings.groupSize],
    ["agents", settings.agents],
  ];
  const changed = changeTreatment(reference, [...withoutShared(changes, shared, problems), ...shared]);
  if (changed.ok) return changed.treatment;
  problems.push(...changed.problems.map((problem) => `--reference: ${formatProblem(problem)}`));
  return reference;
}

/** The changes but those of what both share, which may say the same and nothing else. */
function withoutShared(changes: readonly Change[], shared: readonly Change[], problems: string[]): Change[] {
  return changes.filter(([name, value]) => {
    const same = shared.find(([other]) => other === name);
    if (same !== undefined && typedValue(name, value) !== same[1])
      problems.push(
        `--reference-set ${name}=${value}: expected ${same[1]}, which both runs share, received ${value}`,
      );
    return same === undefined;
  });
}

const rowsOf = ({ shares, rest, total }: Divided) => [
  ...shares,
  { id: "rest", label: "With all of these off", share: rest },
  { id: "total", label: "In all", share: total },
];

function reportShares(result: ShapleyShares, { reading: of, beside, reference }: WhyTrial) {
  const rows = rowsOf(result);
  const others = result.beside && rowsOf(result.beside);
  const named = { of: formatReading(of), besideOf: beside === undefined ? null : formatReading(beside) };
  const less = reference === undefined ? "" : `, less “${reference.title}”`;
  const lines = (title: string, some: typeof rows) => [
    `${title}${less}:`,
    ...alignColumns(
      some.map(({ label, share }) => [label, interval(share)]),
      [1],
    ),
  ];
  return tableReport({
    result: { ...named, reference: reference?.id ?? null, ...result },
    columns: [
      ...["of", "reference", "mechanism"],
      ...columnsOf("share"),
      ...["besideOf", ...columnsOf("besideShare")],
    ],
    rows: rows.map(({ id, share }, i) => [
      ...[named.of, reference?.id, id],
      ...cells(share),
      ...(beside === undefined || others === undefined
        ? [undefined, undefined, undefined, undefined]
        : [formatReading(beside), ...cells(others[i].share)]),
    ]),
    lines: [
      ...lines(titleOf(of), rows),
      ...(beside === undefined || others === undefined
        ? []
        : ["In the same runs, the other way out of the Taliban.", ...lines(titleOf(beside), others)]),
      `Shapley values: what each adds, averaged over every order of switching the ${result.shares.length} on; all ` +
        `${result.coalitions} sets were run, with the same people and luck. Below zero it keeps people.`,
      `They add up: ${figure(result.total.mean)} in all.`,
    ],
  });
}
