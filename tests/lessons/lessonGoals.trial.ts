import { expect, it } from "vitest";
import { loadPresets } from "../../src/library/presets.ts";
import { leverGrid, settingsThatReach } from "../support/judgeSettings.ts";
import { lessonFiles, loadLesson } from "../support/lessonFiles.ts";

const presets = loadPresets();
const goals = lessonFiles.flatMap((file) => {
  const lesson = loadLesson(file);
  return lesson.steps.flatMap((step) => (step.kind === "explore" ? [{ file, lesson, step }] : []));
});

it.each(goals)(
  "$file says rightly whether $step.goal can be reached, on a fine grid",
  async ({ lesson, step }) => {
    const reached = await settingsThatReach(
      lesson,
      step,
      leverGrid(lesson, step, 11),
      presets,
      lesson.start.replicates,
    );
    expect(reached.length > 0).toBe(step.possible);
  },
);
