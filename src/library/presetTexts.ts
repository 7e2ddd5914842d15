/** The texts in the files of the page's scenarios, fetched when they are first needed. */
import type { About } from "../../sim/index.ts";
import { loadScenarioTexts } from "../words/told/scenarioTexts.ts";

/** The texts of a scenario's file. */
export type PresetTexts = Pick<About, "description" | "author" | "date" | "source" | "leavesOut" | "claims">;

const files = import.meta.glob<PresetTexts>(["../../scenarios/*.json", "!../../scenarios/*.schema.json"], {
  import: "default",
});

/** The texts of one of the page's scenarios, in the page's language; rejects when they cannot be fetched. */
export async function loadPresetTexts(id: string): Promise<PresetTexts> {
  const load = files[`../../scenarios/${id}.json`];
  if (load === undefined)
    throw new Error(`scenario: expected one of the page's, received ${JSON.stringify(id)}`);
  const [{ description, author, date, source, leavesOut, claims = [] }, told] = await Promise.all([
    load(),
    loadScenarioTexts(),
  ]);
  return { description, author, date, source, leavesOut, claims, ...told[id] };
}
