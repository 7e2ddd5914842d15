import { parseScenarioText, type Scenario } from "../../sim/index.ts";
import { table } from "./markdown.ts";

const texts = import.meta.glob<string>(["../../scenarios/*.json", "!**/*.schema.json"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The scenarios that come with Outbid, by id. Throws on a file that is not one. */
const library: readonly Scenario[] = Object.entries(texts)
  .map(([path, text]) => {
    const parsed = parseScenarioText(text);
    if (!parsed.ok) throw new Error(`${path}: expected a scenario`);
    return parsed.scenario;
  })
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The scenario with all defaults and no events. If it is absent, the library is wrong. */
export const baseline: Scenario = library.find(({ id }) => id === "baseline") ?? absent("baseline");

function absent(id: string): never {
  throw new Error(`scenarios: expected ${id}`);
}

/** The inputs that drive each run from outside. */
export function scenarioTable(): string {
  return table(
    ["scenario", "title", "claims", "months", "rival", "leadership", "events", "observations"],
    library.map((scenario) => [
      `[\`${scenario.id}\`](../scenarios/${scenario.id}.json)`,
      scenario.title,
      scenario.claims.join(", "),
      String(scenario.months),
      scenario.rival ? "yes" : "no",
      scenario.mode,
      eventCounts(scenario),
      scenario.observations,
    ]),
  );
}

function eventCounts({ events }: Scenario): string {
  const kinds = [...new Set(events.map(({ kind }) => kind))];
  return kinds.map((kind) => `${events.filter((event) => event.kind === kind).length} ${kind}`).join(", ");
}

/** Ids of the scenarios that show a claim, as part of a sentence. */
export function showing(claim: string): string {
  const ids = library.filter(({ claims }) => (claims as readonly string[]).includes(claim));
  return ids.length === 0 ? "none" : ids.map(({ id }) => `\`${id}\``).join(", ");
}
