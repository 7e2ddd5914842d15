import { fingerprintTexts } from "../fingerprint.ts";
import { settables } from "../parameters.ts";
import type { ScenarioEvent, Treatment } from "../scenario.ts";

/**
 * 16 hex digits of all that decides a run: months, seed, rival, mode, the settings that differ from their defaults, the
 * events. Titles and texts do not count, nor does the order in which a file lists its keys or the events of different
 * months; nor does a setting that is new and at its default. `values` are the settings that count, where they are not those
 * that differ from the defaults of the present model.
 */
export function fingerprintScenario(
  { months, seed, rival, mode, settings, events }: Treatment,
  values: readonly (readonly [string, number])[] = unusual(settings),
): string {
  const inOrder = [...events].sort((a, b) => a.month - b.month).map(eventFacts);
  return fingerprintTexts(JSON.stringify([months, seed, rival, mode, values, inOrder]));
}

const unusual = (settings: Treatment["settings"]) =>
  settables
    .filter(({ name, default: usual }) => settings[name] !== usual)
    .map(({ name }) => [name, settings[name]] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

function eventFacts(event: ScenarioEvent): readonly (string | number)[] {
  switch (event.kind) {
    case "prisonRelease":
      return [event.kind, event.month, event.share, event.shareToRival];
    case "step":
      return [event.kind, event.month, event.lever, event.value];
    default:
      return [event.kind, event.month, event.duration, event.lever, event.value];
  }
}
