import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import { expect, test } from "vitest";
import { planSchema } from "../../sim/experiments/plan/planSchema.ts";
import { readPlan } from "../../src/cli/sweep/readPlan.ts";

const folder = join(import.meta.dirname, "../../scenarios/plans");
const file = join(folder, "plan.schema.json");
const plans = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "plan.schema.json");

test("the JSON Schema beside the plans is the one that the parser's schema gives", async () => {
  expect(existsSync(file)).toBe(true);
  // JSON knows no other numbers than finite ones, and a range has two of them.
  const schema = toJsonSchema(planSchema, {
    typeMode: "input",
    errorMode: "throw",
    ignoreActions: ["raw_check", "finite"],
  });
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(file);
});

test("there are plans to begin with", () => {
  expect(plans.length).toBeGreaterThanOrEqual(3);
});

test.each(plans)("%s is a plan, all its points can be run, and it is called after its file", (name) => {
  const { plan, design } = readPlan(join(folder, name));
  expect(`${plan.id}.json`).toBe(name);
  expect(plan.description).not.toBe("");
  for (let point = 0; point < Math.min(design.points, 5000); point++)
    expect(design.scenarioAt(point).problems).toEqual([]);
});
