import { existsSync } from "node:fs";
import { join } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import { expect, test } from "vitest";
import { lessonSchema } from "../../src/lessons/lessonSchema.ts";

const file = join(import.meta.dirname, "../../scenarios/lessons/lesson.schema.json");

test("the JSON Schema beside the lessons is the one that the parser's schema gives", async () => {
  expect(existsSync(file)).toBe(true);
  // It cannot say what a name or an address is, and JSON knows no other numbers than finite ones.
  const schema = toJsonSchema(lessonSchema, {
    typeMode: "input",
    errorMode: "throw",
    ignoreActions: ["check", "raw_check", "finite"],
  });
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(file);
});
