import { createDesign, type Design, type LevelTable } from "../../sim/experiments/index.ts";
import { parsePlan } from "../../sim/experiments/plan/parsePlan.ts";
import { formatProblem, type Scenario } from "../../sim/index.ts";
import { aScenario } from "./aScenario.ts";

/** The smallest file of a plan, with `parts` laid over it. */
export function aPlanFile(parts: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { id: "a-plan", title: "A plan", scenarios: ["a-scenario"], readings: ["K@12"], ...parts };
}

/** A design of the smallest plan and `parts` of its file. Throws with every problem when they do not fit. */
export function aDesign(
  parts: Readonly<Record<string, unknown>> = {},
  scenarios: readonly Scenario[] = [aScenario()],
  tables: ReadonlyMap<string, LevelTable> = new Map(),
): Design {
  const parsed = parsePlan(aPlanFile(parts));
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join("\n"));
  const designed = createDesign(parsed.plan, scenarios, tables);
  if (!designed.ok) throw new Error(designed.problems.map(formatProblem).join("\n"));
  return designed.design;
}
