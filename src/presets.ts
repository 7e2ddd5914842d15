/** The scenarios that come with the page. */
import { formatProblem, parseScenario, type Scenario } from "../sim/index.ts";

const files = import.meta.glob<unknown>(["../scenarios/*.json", "!../scenarios/*.schema.json"], {
  eager: true,
  import: "default",
});

/** What the page opens with: two curves that part. */
export const firstScenario = "moderation";
export const firstReference = "baseline";

/** Every scenario in the folder, the first pair before the others, these by title. Throws when one cannot be parsed. */
export function loadPresets(): readonly Scenario[] {
  const presets = Object.entries(files).map(([path, file]) => {
    const parsed = parseScenario(file);
    if (!parsed.ok) throw new Error(`${path}: ${parsed.problems.map(formatProblem).join("; ")}`);
    return parsed.scenario;
  });
  const rank = ({ id }: Scenario) => (id === firstReference ? 0 : id === firstScenario ? 1 : 2);
  return presets.sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, "en"));
}
