import { type Settings, settables } from "../parameters.ts";
import type { Scenario } from "../scenario.ts";
import { rowsOf, type Section, sections } from "./sections.ts";

/**
 * A scenario's file as plain data: the texts, and all other values that differ from the defaults; `usual` has these, where
 * they are not the present model's.
 */
export function scenarioToJson(scenario: Scenario, usual?: Settings): ScenarioJson {
  const { id, title, description, author, date, source, leavesOut, claims, months, seed, rival, events } =
    scenario;
  const parts = Object.fromEntries(
    sections
      .map((name) => [name, sectionToJson(scenario, name, usual)] as const)
      .filter(([, part]) => hasKeys(part)),
  );
  return {
    $schema: "./scenario.schema.json",
    id,
    title,
    description,
    author,
    date,
    source,
    leavesOut,
    ...(claims.length > 0 ? { claims: [...claims] } : {}),
    months,
    seed,
    rival,
    ...parts,
    events: events.map((event) => ({ ...event })),
    ...(scenario.observations === "" ? {} : { observations: scenario.observations }),
  };
}

/** The file form: what {@link scenarioToJson} writes and `parseScenario` reads. */
export type ScenarioJson = {
  [name in "id" | "title" | "description" | "author" | "date" | "source" | "leavesOut"]: string;
} & { [section in Section]?: Record<string, number | string> } & {
  $schema: string;
  claims?: string[];
  months: number;
  seed: string;
  rival: boolean;
  events: object[];
  observations?: string;
};

function sectionToJson(
  { settings, mode }: Scenario,
  name: Section,
  usual?: Settings,
): Record<string, number | string> {
  const rows = new Set(rowsOf(name).map((row) => row.name));
  const changed = settables.filter(
    (row) => rows.has(row.name) && settings[row.name] !== (usual?.[row.name] ?? row.default),
  );
  return {
    ...(name === "leadership" && mode !== "scheduled" ? { mode } : {}),
    ...Object.fromEntries(changed.map((row) => [row.name, settings[row.name]])),
  };
}

const hasKeys = (record: object) => Object.keys(record).length > 0;
