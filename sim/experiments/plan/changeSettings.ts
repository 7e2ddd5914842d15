import { strands } from "../../parameters.ts";
import { checkScenario } from "../../scenario/checkScenario.ts";
import type { Mode, Problem, Scenario } from "../../scenario.ts";
import type { Level } from "./plan.ts";

/**
 * What `applySettings` makes of a scenario, `moderation` first, for names and values that are known to be legal each by
 * itself: some hundred times as fast, which counts in a plan of a million points. Problems where they do not go
 * together, such as shares with a sum above 1.
 */
export function changeSettings(
  base: Scenario,
  names: readonly string[],
  values: readonly Level[],
): { readonly scenario: Scenario; readonly problems: readonly Problem[] } {
  const settings: Record<string, number> = { ...base.settings };
  // Minus zero is zero here as in a scenario's file.
  const numberAt = (i: number) => (values[i] as number) + 0;
  let { months, seed, rival, mode } = base;
  const master = names.indexOf("moderation");
  if (master >= 0) for (const strand of strands) settings[strand] = numberAt(master);
  names.forEach((name, i) => {
    const value = values[i];
    if (name === "months") months = value as number;
    else if (name === "seed") seed = value as string;
    else if (name === "rival") rival = value as boolean;
    else if (name === "mode") mode = value as Mode;
    else if (name !== "moderation") settings[name] = numberAt(i);
  });
  const events = months < base.months ? base.events.filter(({ month }) => month < months) : base.events;
  const scenario = { ...base, months, seed, rival, mode, events, settings } as Scenario;
  return { scenario, problems: checkScenario(scenario) };
}
