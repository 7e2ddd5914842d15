import { existsSync } from "node:fs";
import { join } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import { expect, test } from "vitest";
import { scenarioSchema } from "../../sim/scenario/schema.ts";

const file = join(import.meta.dirname, "../../scenarios/scenario.schema.json");

test("the JSON Schema beside the scenarios is the one that the parser's schema gives", async () => {
  expect(existsSync(file)).toBe(true);
  // It cannot say "no control characters" nor "finite", and JSON knows no other numbers.
  const schema = toJsonSchema(scenarioSchema, {
    typeMode: "input",
    errorMode: "throw",
    ignoreActions: ["check", "raw_check", "finite"],
  });
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(file);
});
