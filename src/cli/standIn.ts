import { parseScenario, type Scenario } from "../../sim/index.ts";

/** The default scenario, against which arguments are checked when their own scenario cannot be read. */
export function standIn(): Scenario {
  const texts = ["title", "description", "author", "source", "leavesOut"].map((name) => [name, "-"]);
  const parsed = parseScenario({
    ...Object.fromEntries(texts),
    id: "unread",
    date: "2026-11-23",
    months: 1200,
  });
  if (!parsed.ok) throw new Error("the defaults are no scenario");
  return parsed.scenario;
}
