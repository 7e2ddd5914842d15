import * as v from "valibot";
import type { Problem } from "../scenario.ts";
import { nearestNames } from "./nearest.ts";
import { joinPath } from "./plainData.ts";
import { describeValue } from "./problems.ts";

/**
 * The schema's problems with plain data. Unknown keys are left to {@link unknownKeys}, because the schema names only
 * one of them.
 */
export function schemaProblems(schema: v.GenericSchema, data: unknown): Problem[] {
  const { issues = [] } = v.safeParse(schema, data);
  return issues.filter((issue) => !isUnknownKey(issue)).map(toProblem);
}

const isUnknownKey = (issue: v.BaseIssue<unknown>) =>
  issue.type === "strict_object" && issue.expected === "never";

function toProblem(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).reduce((at, { key }) => joinPath(at, String(key)), "");
  const missing = issue.type === "strict_object" && issue.path?.at(-1)?.origin === "key";
  const problem = {
    path,
    expected: missing ? "a value" : expectation(issue),
    received: missing ? "nothing" : describeReceived(issue),
  };
  const suggestion = issue.type === "picklist" ? nearestOption(issue) : undefined;
  return suggestion === undefined ? problem : { ...problem, suggestion };
}

function nearestOption(issue: v.BaseIssue<unknown>): string | undefined {
  return typeof issue.input === "string" ? nearestNames(issue.input, listedNames(issue))[0] : undefined;
}

/** Picklists, literals and variants name their allowed values: ("a" | "b"). */
function listedNames({ expected }: v.BaseIssue<unknown>): string[] {
  return (expected ?? "").replace(/[()"]/g, "").split(" | ");
}

function describeReceived(issue: v.BaseIssue<unknown>): string {
  if (issue.type === "raw_check") return issue.received;
  if (issue.type === "max_length" && typeof issue.input === "string")
    return `${issue.input.length} characters`;
  return describeValue(issue.input);
}

function expectation(issue: v.BaseIssue<unknown>): string {
  const { type, expected, requirement, input } = issue;
  switch (type) {
    case "number":
      return "a number";
    case "finite":
      return "a finite number";
    case "integer":
      return "a whole number";
    case "string":
      return "a text";
    case "boolean":
      return "true or false";
    case "array":
      return "a list";
    case "object":
    case "strict_object":
      return "an object";
    case "non_empty":
      return "some text";
    case "iso_date":
      return "a date such as 2026-11-23";
    case "raw_check":
      return expected ?? issue.message;
    case "check":
      return "text without control characters";
    case "regex":
      return "small letters, digits and hyphens";
    case "min_value":
      return `≥ ${requirement}`;
    case "max_value":
      return `≤ ${requirement}`;
    case "max_length":
      return `at most ${requirement} ${typeof input === "string" ? "characters" : "items"}`;
    default:
      return expected === "Object" ? "an object" : listedNames(issue).join(", ");
  }
}
