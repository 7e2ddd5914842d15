/** Small parts of a link as text: numbers, events, kept scenarios. */
import type { Change, ScenarioEvent } from "../../sim/index.ts";

/** ".4" for 0.4: the shortest text that is read back as the same number. */
export function numberText(value: number): string {
  return String(value).replace(/^(-?)0\./, "$1.");
}

export function changeText([name, value]: Change): string {
  return `${name}:${typeof value === "number" ? numberText(value) : value}`;
}

/** "12s:moderation:.4", "12r6:propaganda:.9", "0x:.9:.25"; one after another with semicolons, "none" for none. */
export function eventsText(events: readonly ScenarioEvent[]): string {
  return events.length === 0 ? "none" : events.map(eventText).join(";");
}

function eventText(event: ScenarioEvent): string {
  if (event.kind === "prisonRelease")
    return `${event.month}x:${numberText(event.share)}:${numberText(event.shareToRival)}`;
  const length = event.kind === "step" ? "" : event.duration;
  return `${event.month}${event.kind[0]}${length}:${event.lever}:${numberText(event.value)}`;
}
