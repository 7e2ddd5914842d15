import type { Scenario } from "../../sim/index.ts";

/** Stands where the first screen has no room for a scenario's texts; no run reads them. */
const unsaid = "The page's own.";

/** A scenario of the page as experiments take it: with some text wherever a file has one. */
export function experimentBase(scenario: Scenario): Scenario {
  const { title, description, author, date, source, leavesOut } = scenario;
  return {
    ...scenario,
    title: title || unsaid,
    description: description || unsaid,
    author: author || unsaid,
    date: date || "2026-01-01",
    source: source || unsaid,
    leavesOut: leavesOut || unsaid,
  };
}
