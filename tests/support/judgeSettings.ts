import { runJobsHere } from "../../sim/experiments/index.ts";
import { findSettable } from "../../sim/index.ts";
import { judgeGoal, parseGoal } from "../../src/lessons/goal.ts";
import { layOver } from "../../src/lessons/layOver.ts";
import type { Lesson, StepOf } from "../../src/lessons/lesson.ts";
import type { Preset } from "../../src/library/presets.ts";

type Exploring = StepOf<"explore">;
type Levels = Readonly<Record<string, number>>;

/** Every combination of `points` values per lever of a step, evenly from the least to the most that it allows. */
export function leverGrid(lesson: Lesson, step: Exploring, points: number): readonly Levels[] {
  return (step.levers ?? lesson.start.levers).reduce<readonly Levels[]>(
    (grid, { name, from, to }) => {
      const [least, most] = findSettable(name)?.bounds ?? [0, 1];
      const [low, high] = [from ?? least, to ?? most];
      const values = Array.from({ length: points }, (_, i) => low + ((high - low) * i) / (points - 1));
      return grid.flatMap((levels) => values.map((value) => ({ ...levels, [name]: value })));
    },
    [{}],
  );
}

/** Of settings of a step's levers those that reach its goal, by the mean of the lesson's first `replicates` runs. */
export async function settingsThatReach(
  lesson: Lesson,
  step: Exploring,
  settings: readonly Levels[],
  presets: readonly Preset[],
  replicates: number,
): Promise<readonly Levels[]> {
  const { start } = lesson;
  const goal = parseGoal(step.goal ?? "", start.months);
  if (!goal.ok) throw new Error(`${step.title.en}: expected a goal, received ${step.goal}`);
  const readings = goal.conditions.map(({ reading }) => reading);
  const jobs = settings.map((set) => {
    const { scenario, rival, at, ...run } = step.run ?? {};
    const laid = layOver(
      start,
      {
        ...(scenario !== undefined && { scenario }),
        ...(rival !== undefined && { rival }),
        ...(at !== undefined && { at }),
        set: { ...run.set, ...set },
      },
      presets,
    );
    if (!laid.ok) throw new Error(JSON.stringify(laid.problems));
    return { scenario: laid.scenario, first: 0, count: replicates, readings };
  });
  const results = await runJobsHere(jobs);
  return settings.filter((_, i) => {
    const values = results[i] ?? new Float64Array();
    const meanOf = (index: number) =>
      values.reduce((sum, value, k) => (k % readings.length === index ? sum + value : sum), 0) / replicates;
    const judged = judgeGoal(goal.conditions, (reading) => meanOf(readings.indexOf(reading)));
    return judged.every(({ holds }) => holds);
  });
}
