import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createStudyDraws } from "../../sim/experiments/index.ts";
import { formatProblem } from "../../sim/index.ts";
import { parseLessonText } from "../../src/lessons/parseLesson.ts";
import { loadPresets } from "../../src/library/presets.ts";
import { root } from "../../src/tools/root.mjs";
import { aLessonFile } from "../support/aLesson.ts";
import { mutateText } from "../support/mutateScenario.ts";

const folder = `${root}scenarios/lessons/`;
const shipped = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && !name.endsWith(".schema.json"))
  .map((name) => readFileSync(folder + name, "utf8"));
const presets = loadPresets();

test("10,000 mutants of lessons are refused, each place with what was expected, or are lessons", () => {
  expect(shipped.length).toBeGreaterThanOrEqual(6);
  // The small lesson has every kind of step and takes a third of the time: nine of ten are of it.
  const small = JSON.stringify(aLessonFile());
  const textOf = (i: number) => (i % 10 > 0 ? small : (shipped[(i / 10) % shipped.length] ?? small));
  const chance = createStudyDraws("mutated lessons");
  let [accepted, refused] = [0, 0];
  for (let i = 0; i < 10_000; i++) {
    const parsed = parseLessonText(mutateText(textOf(i), chance), presets);
    if (parsed.ok) {
      accepted++;
      expect(parsed.lesson.steps.length).toBeGreaterThan(0);
      continue;
    }
    refused++;
    expect(parsed.problems.length).toBeGreaterThan(0);
    for (const message of parsed.problems.map(formatProblem))
      if (!/^.+: expected .+, received ./s.test(message) || message.length > 1000)
        expect.fail(`a message without place, expectation or what came: ${message.slice(0, 300)}`);
  }
  // Some mutants only change a text; most break something.
  expect(accepted).toBeGreaterThan(500);
  expect(refused).toBeGreaterThan(5000);
});
