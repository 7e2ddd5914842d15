import { fingerprintTexts } from "../fingerprint.ts";
import { settables } from "../parameters.ts";
import type { ScenarioEvent, Treatment } from "../scenario.ts";

/**
 * 16 hex digits, computed from all that decides a run: months, seed, rival, mode, every setting, the events. Titles and
 * texts do not count, nor does the order in which a file lists its keys or the events of different months.
 */
export function fingerprintScenario({ months, seed, rival, mode, settings, events }: Treatment): string {
  const values = settables.map(({ name }) => [name, settings[name]]);
  const inOrder = [...events].sort((a, b) => a.month - b.month).map(eventFacts);
  return fingerprintTexts(JSON.stringify([months, seed, rival, mode, values, inOrder]));
}

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
