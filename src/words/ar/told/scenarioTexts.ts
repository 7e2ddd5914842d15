import type { ScenarioTexts } from "../../told/scenarioTexts.ts";

export const loadScenarioTexts = async (): Promise<Readonly<Partial<Record<string, ScenarioTexts>>>> =>
  (await import("../../../../scenarios/texts/ar.json")).default;
