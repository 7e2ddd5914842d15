/** `outbid measures`, and names of measures wherever they are taken. */
import { expect, test } from "vitest";
import { runReplicates } from "../../sim/experiments/index.ts";
import { changeTreatment, measures } from "../../sim/index.ts";
import { readScenario } from "../../src/cli/library.ts";
import { measureLines } from "../../src/cli/lists.ts";
import { planRun } from "../../src/cli/plan.ts";
import { planStudy } from "../../src/cli/studyCommand.ts";
import { measureFacts } from "../../src/reports/measureFacts.ts";
import { mapStudy } from "../../src/studies/map.ts";
import { seekStudy } from "../../src/studies/seek.ts";
import { sensitivityStudy } from "../../src/studies/sensitivity.ts";
import type { AnyStudy } from "../../src/studies/studies.ts";
import { whyStudy } from "../../src/studies/why.ts";

test("every measure has label, unit and range; what may never happen says what an empty cell is", () => {
  expect(measureFacts.map(({ name }) => name)).toEqual(measures.map(({ name }) => name));
  for (const { label, range, unit, name, never } of measureFacts) {
    expect([label, unit, range[0]]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/), 0]);
    expect(never !== null).toBe(name === "collapseMonth");
  }
  expect(measureLines().length).toBe(measures.length + 1);
});

test.each(["baseline", "moderation", "history-2018-2021"])("no run leaves the ranges: %s", (id) => {
  const changed = changeTreatment(readScenario(id), [["agents", 400]]);
  if (!changed.ok) throw new Error("expected a scenario");
  const values = runReplicates(changed.treatment, 0, 3);
  measureFacts.forEach(({ name, range: [low, high] }, k) => {
    for (let i = k; i < values.length; i += measures.length)
      if (!(name === "collapseMonth" && values[i] === -1)) {
        expect(values[i]).toBeGreaterThanOrEqual(low);
        if (high !== null) expect(values[i]).toBeLessThanOrEqual(high);
      }
  });
});

const base = { replicates: "2", rival: true };

test.each<[AnyStudy, object]>([
  [sensitivityStudy, { of: "cumulativTK@6" }],
  [mapStudy, { across: "funding", up: "propaganda", of: "mean(cumulativTK)@1-6" }],
  [whyStudy, { of: "cumulativTK" }],
  [seekStudy, { goal: "cumulativTK@6<=2", lever: ["funding"] }],
])("an unknown measure of a reading is told with the nearest: %#", async (study, given) => {
  await expect(planStudy(study, "baseline", { ...base, ...given })).rejects.toThrow(
    "did you mean cumulativeTK",
  );
});

test("an unknown measure of the long form is told with the nearest, and each is named once", () => {
  const problemsOf = (list: string) => {
    const planned = planRun(readScenario("baseline"), { ...base, long: true, measures: list });
    return planned.ok ? [] : planned.problems;
  };
  expect(problemsOf("K, cumulativTK")).toEqual([
    expect.stringMatching(
      /^--measures: expected measures .* received "cumulativTK" \(did you mean cumulativeTK/,
    ),
  ]);
  expect(problemsOf("K,K")).toEqual(["--measures: expected each once, received K twice"]);
  const alone = planRun(readScenario("baseline"), { ...base, measures: "K" });
  expect(alone).toMatchObject({ ok: false, problems: ["--measures: expected --long with it"] });
});
