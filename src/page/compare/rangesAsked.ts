/** What the tab asks of the study of two ranges: the very values that its command is given. */
import { type RegionsTrial, readAt } from "../../../sim/experiments/index.ts";
import { isStrand, type Treatment } from "../../../sim/index.ts";
import { replicateCost } from "../../engine/chunks.ts";
import { studyCommandLine } from "../../export/studyCommandLine.ts";
import { labelOf } from "../../lab/describe.ts";
import type { Shown } from "../../lab/store.ts";
import { studyBase } from "../../lab/studyBase.ts";
import { type LabView, readRange, type SettingRange } from "../../lab/viewFields.ts";
import { valueText } from "../../library/settingText.ts";
import { compareStudy } from "../../studies/compare.ts";
import { rangesMessages as say } from "../../words/parts/ranges.ts";
import { pageSources } from "../parts/pageSources.ts";

const { replicates } = compareStudy.usual;

/** "moderation=0.6:0.8"; "moderation=0.7" where both ends are one. */
export const rangeArgument = ({ name, low, high }: SettingRange) =>
  low === high ? `${name}=${low}` : `${name}=${low}:${high}`;

/** "Moderation 0.6 to 0.8". */
export const rangeTitle = ({ name, low, high }: SettingRange) =>
  low === high
    ? say.value(labelOf(name), valueText(low))
    : say.range(labelOf(name), valueText(low), valueText(high));

/** The two ranges of a view, which holds only such as can be read. */
export function rangesOf({ compareTreatment, compareControl }: LabView) {
  const read = (text: string) => readRange(text) ?? { name: "moderation", low: 0, high: 1 };
  return { treatment: read(compareTreatment), control: read(compareControl) };
}

/** The study's values, its plan, the command that gives the same numbers, and about what it costs. */
export function rangesAsked(shown: Shown) {
  const { current, view } = shown;
  const { treatment, control } = rangesOf(view);
  const of = readAt(view.measure, Math.max(1, Math.min(view.month, current.months)));
  const pairs = view.comparePairs;
  const values = { treatment: [rangeArgument(treatment)], control: [rangeArgument(control)], of, pairs };
  const each = costOf(current, treatment) + costOf(current, control);
  return {
    ...{ values, replicates, treatment, control, month: of.to, measure: view.measure },
    ...studyCommandLine(compareStudy, shown, values),
    expected: pairs * replicates * each,
    /** Throws with every problem where values do not fit together. */
    async plan(): Promise<RegionsTrial> {
      const problems: string[] = [];
      const trial = await compareStudy.plan(studyBase(shown, replicates), values, problems, pageSources);
      if (problems.length > 0) throw new Error(problems.join("; "));
      return trial;
    },
  };
}

/** Of one run in a range: where it sets a policy, no leadership looks ahead. */
const costOf = (current: Treatment, { name }: SettingRange) =>
  replicateCost(name === "moderation" || isStrand(name) ? { ...current, mode: "scheduled" } : current);
