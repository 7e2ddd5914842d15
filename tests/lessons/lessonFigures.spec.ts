import { join } from "node:path";
import { expect, it, test } from "vitest";
import { runJobsHere } from "../../sim/experiments/index.ts";
import { measureFigures } from "../../src/lessons/measureFigures.ts";
import { loadPresets } from "../../src/library/presets.ts";
import { lessonFiles, loadLesson, readLessonFile } from "../support/lessonFiles.ts";

const presets = loadPresets();

/** In the order in which docs/teaching.md lists them. */
const lessons = [
  "two-worlds.json",
  "one-concession.json",
  "the-valley.json",
  "effort-or-accuracy.json",
  "what-keeps-the-leader.json",
  "attacks-are-not-strength.json",
];

test("these are the lessons in the folder", () => {
  expect([...lessons].sort()).toEqual(lessonFiles);
});

it.each(lessons)(
  "every number that %s states is what the model gives for the lesson's own start",
  async (file) => {
    const figures = await measureFigures(loadLesson(file), presets, runJobsHere);
    expect(figures.length).toBeGreaterThan(0);
    const written = { ...JSON.parse(readLessonFile(file)), figures };
    // Computed here from the lesson's runs; `npm run generate` writes it.
    await expect(`${JSON.stringify(written, null, 2)}\n`).toMatchFileSnapshot(
      join(import.meta.dirname, "../../scenarios/lessons", file),
    );
  },
);
