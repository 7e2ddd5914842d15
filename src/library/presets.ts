/**
 * The scenarios that come with the page: their titles and all that decides their runs; their other texts are in
 * presetTexts.ts.
 */
import { type About, type ScenarioEvent, type Settings, settables, type Treatment } from "../../sim/index.ts";
import { tellTitle } from "../words/told/tellTitle.ts";
import facts from "./presets.json";

/** The scenarios with which the page opens: two curves that part. */
export const firstScenario = "moderation";
export const firstReference = "baseline";

/** A scenario of the page: all that decides its run, and those texts that the first screen shows. */
export interface Preset extends Treatment, Pick<About, "id" | "title" | "observations"> {}

/** A scenario's differences from one that sets nothing, as presets.json holds them. */
export type PresetFacts = Pick<Preset, "id" | "title"> &
  Partial<Pick<Preset, "months" | "rival" | "mode" | "observations">> & {
    readonly settings?: Partial<Settings>;
    readonly events?: readonly ScenarioEvent[];
  };

const usual = Object.fromEntries(settables.map((row) => [row.name, row.default])) as Settings;

/** Every scenario in the folder without its texts, the first pair before the others, these by title. */
export const loadPresets = () => fillPresets(facts as unknown as readonly PresetFacts[], usual);

/** Whole scenarios; `defaults` has the settings that none of them names. */
export function fillPresets(given: readonly PresetFacts[], defaults: Settings): readonly Preset[] {
  return given.map(({ settings, title, ...rest }) => ({
    months: 84,
    seed: "outbid",
    rival: true,
    mode: "scheduled",
    events: [],
    observations: "",
    ...rest,
    title: tellTitle(title),
    settings: { ...defaults, ...settings },
  }));
}
