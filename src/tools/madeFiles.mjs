/**
 * Files that one command makes. `words` are its arguments for Node; without them a person runs the command. `left` is
 * the reason for making them only on request: with --all, or with --golden where `option` says so.
 *
 * @typedef {{ files: readonly string[], command: string, words?: readonly string[], left?: string,
 *   option?: "golden" }} Making
 */

/** @param {string | readonly string[]} files @param {string} spec The test that checks them and writes them. @returns {Making} */
const bySnapshot = (files, spec) => ({
  files: [files].flat(),
  command: `npx vitest run ${spec} --update`,
  words: ["node_modules/vitest/vitest.mjs", "run", "--reporter=dot", "--project=rooms", spec, "--update"],
});

/**
 * Every generated file of the project, each after the files from which it is made.
 *
 * @type {readonly Making[]}
 */
export const madeFiles = [
  {
    files: ["sim/compiled/kernelBytes.ts"],
    command: "npm run assemble",
    words: ["src/tools/assemble.mjs"],
    left: "fetches a compiler of 100 MB; wanted after a change of sim/compiled/*.assembly.ts",
  },
  bySnapshot("scenarios/scenario.schema.json", "tests/scenarios/schema.spec.ts"),
  bySnapshot("scenarios/plans/plan.schema.json", "tests/scenarios/plans.spec.ts"),
  bySnapshot("scenarios/lessons/lesson.schema.json", "tests/lessons/schema.spec.ts"),
  bySnapshot("src/library/presets.json", "tests/page/presets.spec.ts"),
  bySnapshot(
    [
      "scenarios/lessons/two-worlds.json",
      "scenarios/lessons/one-concession.json",
      "scenarios/lessons/the-valley.json",
      "scenarios/lessons/effort-or-accuracy.json",
      "scenarios/lessons/what-keeps-the-leader.json",
      "scenarios/lessons/attacks-are-not-strength.json",
    ],
    "tests/lessons/lessonFigures.spec.ts",
  ),
  bySnapshot("src/library/fixedAxes.ts", "tests/page/fixedAxes.spec.ts"),
  bySnapshot("src/results/startWorlds.ts", "tests/page/startWorlds.spec.ts"),
  bySnapshot(
    ["Claim", "Experiment", "Observation", "SealedFigure", "Title"].map(
      (of) => `src/words/told/${of}Text.ts`,
    ),
    "tests/page/toldTexts.spec.ts",
  ),
  bySnapshot("src/studies/examples.json", "tests/page/examples.spec.ts"),
  {
    files: ["scenarios/accepted/accepted-2021-2022.json", "docs/evidence/hindcast.json"],
    command: "npm run calibrate",
    words: ["src/tools/calibrate.mjs"],
    left: "draws the vectors anew, a quarter of an hour",
  },
  {
    files: ["scenarios/accepted/accepted-2021-2022.json", "docs/evidence/hindcast.json"],
    command: "npm run calibrate -- --keep",
    words: ["src/tools/calibrate.mjs", "--keep"],
  },
  {
    files: ["docs/evidence/claims.json", "docs/evidence/leadership.json"],
    command: "npm run evidence",
    words: ["src/tools/evidence.mjs"],
    left: "eight minutes of one core; wanted after a change of results or of a claim",
  },
  {
    files: ["docs/evidence/objections.json"],
    command: "npm run objections",
    words: ["src/tools/objections.mjs"],
    left: "two minutes of one core; wanted after a change of results or of the accepted vectors",
  },
  {
    files: [
      "docs/odd.md",
      "sim/model.md",
      "docs/evidence.md",
      "docs/coding.md",
      "docs/evidence/exit-and-story.json",
      "docs/calibration.md",
      "docs/facts.md",
      "docs/objections.md",
      "docs/record.md",
      "docs/glossary.md",
      "docs/translations.md",
    ],
    command: "npm run docs",
    words: ["src/tools/docs.mjs"],
  },
  {
    files: ["tests/golden/fingerprints.json"],
    command: "npm run generate -- --golden",
    words: [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--reporter=dot",
      "--project=rooms",
      "tests/determinism/golden.spec.ts",
    ],
    left: "changes only together with modelVersion, in a commit of its own",
    option: "golden",
  },
  {
    files: ["tests/generator/dieharder.log"],
    command: "tests/generator/dieharder.sh > tests/generator/dieharder.log",
    left: "an hour, and a package; wanted after a change of sim/random",
  },
];
