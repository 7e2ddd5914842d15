import { describe, expect, test } from "vitest";
import type { Changes } from "../support/aScenarioWith.ts";
import { mean } from "../support/statistics.ts";
import { measureReplicates, openNotebook, paired } from "./figures.ts";

const note = openNotebook("j-explanations");
const FALL = 40;
const world: Changes = {
  ...{ agents: 1000, months: 84, mode: "farsighted", horizon: 36, propaganda: 0.7 },
  events: [
    { kind: "step", month: FALL, lever: "propaganda", value: 0 },
    { kind: "step", month: FALL, lever: "funding", value: 0.3 },
  ],
};
const chosen = (changes: Changes) =>
  measureReplicates({ ...world, ...changes }, 8, (at) => ({
    before: mean(Array.from({ length: 24 }, (_, i) => at("moderation", 17 + i))),
    after: at("moderation", 72),
  }));

describe("pattern j: three explanations of one hard line, until propaganda falls", () => {
  const rivalry = chosen({ threatWeight: 8, threatDecay: 1 });
  const ideology = chosen({ threatWeight: 0, ideology: 2 });
  const memory = chosen({ threatWeight: 8, threatDecay: 0.02 });
  const early = (runs: typeof rivalry) => runs.map((run) => run.before);
  const late = (runs: typeof rivalry) => runs.map((run) => run.after);

  test("while the rival is strong, rivalry, ideology and lasting threat keep to a hard line alike", () => {
    for (const [name, runs] of Object.entries({ rivalry, ideology, memory })) {
      const figure = note(`${name}: moderation, months 16 to 39`, early(runs));
      expect(figure.high).toBeLessThan(0.2);
      expect(figure.low).toBeGreaterThan(0);
    }
  });

  test("when it falls, rivalry moderates, ideology does not, and a lasting threat only later", () => {
    for (const [name, runs] of Object.entries({ rivalry, ideology, memory }))
      note(`${name}: moderation in row 72`, late(runs));
    expect(note("rivalry less ideology, row 72", paired(late(rivalry), late(ideology))).low).toBeGreaterThan(
      0.2,
    );
    expect(
      note("rivalry less lasting threat, row 72", paired(late(rivalry), late(memory))).low,
    ).toBeGreaterThan(0.1);
    note("lasting threat less ideology, row 72", paired(late(memory), late(ideology)));
  });
});
