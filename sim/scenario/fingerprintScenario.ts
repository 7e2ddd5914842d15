import { fingerprintBytes } from "../fingerprint.ts";
import { settables } from "../parameters.ts";
import type { Scenario, ScenarioEvent } from "../scenario.ts";

/**
 * 16 hex digits of all that decides a run: months, seed, rival, mode, every setting, the events. Titles and texts do not
 * count, nor does the order in which a file lists its keys or the events of different months.
 */
export function fingerprintScenario({ months, seed, rival, mode, settings, events }: Scenario): string {
  const values = settables.map(({ name }) => [name, settings[name]]);
  const inOrder = [...events].sort((a, b) => a.month - b.month).map(eventFacts);
  return fingerprintBytes(codeUnits(JSON.stringify([months, seed, rival, mode, values, inOrder])));
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

/** Two bytes a code unit, the low one first. */
export function codeUnits(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[2 * i] = unit & 0xff;
    bytes[2 * i + 1] = unit >> 8;
  }
  return bytes;
}
