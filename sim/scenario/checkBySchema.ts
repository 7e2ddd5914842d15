import type * as v from "valibot";
import type { Problem } from "../scenario.ts";
import { copyPlainData } from "./plainData.ts";
import { schemaProblems } from "./schemaProblems.ts";
import { unknownKeys } from "./unknownKeys.ts";

/**
 * Untrusted data as plain data (records without prototype, lists, texts, numbers), with every problem that a schema
 * finds in it, unknown names among them. Without a value nothing of it could be read. Never throws.
 */
export function checkBySchema(
  schema: v.GenericSchema,
  input: unknown,
): { readonly value: unknown; readonly problems: Problem[] } {
  const { value, problems } = copyPlainData(input);
  if (value === undefined && problems.length > 0) return { value, problems };
  return { value, problems: [...problems, ...unknownKeys(schema, value), ...schemaProblems(schema, value)] };
}
