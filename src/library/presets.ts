/** The scenarios that come with the page: what decides their runs and their titles; their other texts are in presetTexts.ts. */
import { type Scenario, type ScenarioEvent, type Settings, settables } from "../../sim/index.ts";
import facts from "./presets.json";

/** What the page opens with: two curves that part. */
export const firstScenario = "moderation";
export const firstReference = "baseline";

/** A scenario of presets.json: what differs from a scenario that sets nothing. */
type PresetFacts = Pick<Scenario, "id" | "title"> &
  Partial<Pick<Scenario, "months" | "rival" | "mode" | "observations">> & {
    readonly settings?: Partial<Settings>;
    readonly events?: readonly ScenarioEvent[];
  };

const usual = Object.fromEntries(settables.map((row) => [row.name, row.default])) as Settings;
const noTexts = { description: "", author: "", date: "", source: "", leavesOut: "", claims: [] } as const;

/** Every scenario in the folder without its texts, the first pair before the others, these by title. */
export function loadPresets(): readonly Scenario[] {
  return (facts as unknown as readonly PresetFacts[]).map(({ settings, ...given }) => ({
    ...noTexts,
    months: 84,
    seed: "outbid",
    rival: true,
    mode: "scheduled",
    events: [],
    observations: "",
    ...given,
    settings: { ...usual, ...settings },
  }));
}
