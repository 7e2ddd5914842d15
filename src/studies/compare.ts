import {
  compareRegions,
  type Region,
  type RegionsDifference,
  type RegionsTrial,
  regionPoints,
} from "../../sim/experiments/index.ts";
import { checkFactor, titleOf } from "./checks.ts";
import { alignColumns } from "./columns.ts";
import { comparePairs } from "./defaults.ts";
import { cells, columnsOf, figure, interval } from "./figures.ts";
import { readNamedValues } from "./namedValues.ts";
import { oneOf, reading, texts } from "./option.ts";
import { defineStudy, tableReport } from "./study.ts";

/** `outbid compare`. */
export const compareStudy = defineStudy({
  name: "compare",
  about:
    "compare two settings or policies given as ranges: the difference over both, with the same people and luck",
  usual: { scenario: "baseline", replicates: 4 },
  takes: "settings",
  options: {
    treatment: texts(
      "name=value",
      "of the one: a value, or a range such as moderation=0.6:0.8; may be given again",
    ),
    control: texts("name=value", "the same of the other; the scenario as it stands without it"),
    of: reading("what is compared", "K"),
    pairs: oneOf("n", "pairs of points, one in each region", 64, comparePairs),
  },
  plan(study, { treatment, control, of, pairs }, problems): RegionsTrial {
    const before = problems.length;
    if (treatment.length + control.length === 0)
      problems.push("--treatment: expected a value or a range of one of the two, received none");
    const trial = {
      ...study,
      treatment: readRegion("treatment", treatment, problems),
      control: readRegion("control", control, problems),
      reading: of,
      pairs,
    };
    // Whether values fit together shows when they are set.
    if (problems.length === before)
      try {
        regionPoints(trial);
      } catch (error) {
        problems.push(...(error as Error).message.split("\n"));
      }
    return trial;
  },
  run: compareRegions,
  report: reportDifference,
});

/** Values and ranges by name, each name once. */
function readRegion(option: string, given: readonly string[], problems: string[]): Region {
  const isRange = (text: string) => /^[^=]+=[^=]*:[^=]*$/.test(text);
  const ranges = given.filter(isRange).map((text) => checkFactor(option, text, problems));
  const changes = readNamedValues(
    option,
    given.filter((text) => !isRange(text)),
    problems,
  );
  const names = [...changes.map(([name]) => name), ...ranges.map(({ name }) => name)];
  for (const name of new Set(names.filter((each, i) => names.indexOf(each) < i)))
    problems.push(`--${option}: expected one value or range of ${name}, received two`);
  return { changes, ranges };
}

function reportDifference(result: RegionsDifference, { reading: of }: RegionsTrial) {
  const { pairs, treatment, control, difference, lowest, median, highest, shareHigher } = result;
  return tableReport({
    result,
    columns: [
      "pairs",
      ...["treatment", "control", "difference"].flatMap(columnsOf),
      ...["lowest", "median", "highest", "shareHigher"],
    ],
    whole: ["pairs"],
    rows: [[pairs, ...[treatment, control, difference].flatMap(cells), lowest, median, highest, shareHigher]],
    lines: [
      `${titleOf(of)}, over ${pairs} pairs of points, the same people and luck in both of a pair (95 %):`,
      ...alignColumns(
        [
          ["treatment", interval(treatment)],
          ["control", interval(control)],
          ["difference", interval(difference)],
        ],
        [1],
      ),
      `90 of 100 pairs differ by ${figure(lowest)} to ${figure(highest)}, the middle one by ${figure(median)}; in ${figure(100 * shareHigher)} of 100 the treatment's is higher.`,
    ],
  });
}
