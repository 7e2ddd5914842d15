import type { ToldScenario } from "../../told/scenarioTexts.ts";

export const loadScenarioTexts = async (): Promise<Readonly<Partial<Record<string, ToldScenario>>>> =>
  (await import("../../../../scenarios/texts/fa-AF.json")).default;
