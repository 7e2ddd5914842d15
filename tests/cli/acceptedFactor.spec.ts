/** `{ "kind": "accepted" }`: the accepted vectors of parameters as a factor of a plan. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { Failure } from "../../src/cli/failure.ts";
import { readAcceptedWorlds } from "../../src/cli/library.ts";
import { planOfRecipe, readPlan } from "../../src/cli/sweep/readPlan.ts";
import { aPlanFile } from "../support/aPlan.ts";

const accepted = readAcceptedWorlds();
const names = accepted.parameters.map(({ name }) => name);

function aPlanWith(factors: readonly object[], parts: object = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "outbid-accepted-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "plan.json");
  writeFileSync(path, JSON.stringify(aPlanFile({ scenarios: ["baseline"], agents: 200, ...parts, factors })));
  return path;
}

test("each accepted vector is a point, in the order of its file, crossed with other factors", () => {
  const { design } = readPlan(
    aPlanWith([{ kind: "accepted" }, { kind: "list", setting: "propaganda", values: [0, 1] }]),
  );
  expect(design.points).toBe(2 * accepted.worlds.length);
  expect(design.names).toEqual([...names, "propaganda"]);
  expect(design.levelsAt(7)).toEqual([...accepted.worlds[3].values, 1]);
  const { scenario, problems } = design.scenarioAt(7);
  expect(problems).toEqual([]);
  expect(scenario.settings).toMatchObject({ [names[0]]: accepted.worlds[3].values[0], propaganda: 1 });
});

test("so many as are asked for are drawn by the plan's seed, and fewer are the first of more", () => {
  const levels = (worlds: number, seed: string) => {
    const { design } = readPlan(aPlanWith([{ kind: "accepted", worlds }], { seed }));
    return Array.from({ length: design.points }, (_, point) => design.levelsAt(point));
  };
  const [three, five] = [levels(3, "a"), levels(5, "a")];
  expect(three).toEqual(five.slice(0, 3));
  expect(levels(3, "b")).not.toEqual(three);
  const known = new Set(accepted.worlds.map(({ values }) => JSON.stringify(values)));
  for (const level of five) expect(known).toContain(JSON.stringify(level));
});

test("what another factor varies is its subject, and no vector's", () => {
  const factors = [
    { kind: "accepted", worlds: 2 },
    { kind: "list", setting: names[2], values: [1, 2] },
  ];
  const { design } = readPlan(aPlanWith(factors));
  expect(design.names).toEqual([...names.filter((_, k) => k !== 2), names[2]]);
});

test("the vectors are in what made the results, so that these outlive the file of vectors", () => {
  const path = aPlanWith([{ kind: "accepted", worlds: 2 }]);
  const { design, recipe } = readPlan(path);
  const again = planOfRecipe({ ...recipe, kind: "sweep", form: "csv" }, () => "");
  expect(again.design.fingerprint).toBe(design.fingerprint);
  expect(again.design.levelsAt(1)).toEqual(design.levelsAt(1));
  expect(JSON.stringify(recipe.tables)).toContain(names.join(","));
  expect(readFileSync(path, "utf8")).not.toContain(names[0]);
});

test("more than there are, or two such factors, are refused with their path", () => {
  const problemOf = (factors: readonly object[]) => {
    try {
      readPlan(aPlanWith(factors));
    } catch (error) {
      return error instanceof Failure ? error.message : error;
    }
    return "none";
  };
  const most = accepted.worlds.length;
  expect(problemOf([{ kind: "accepted", worlds: most + 1 }])).toContain(
    `factors.0.worlds: expected at most ${most}, received ${most + 1}`,
  );
  expect(problemOf([{ kind: "accepted" }, { kind: "accepted" }])).toContain(
    "factors.1: expected one factor of accepted vectors, received another",
  );
});
