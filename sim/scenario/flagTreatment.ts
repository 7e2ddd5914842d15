import { settables } from "../parameters.ts";
import type { Problem, Treatment } from "../scenario.ts";
import { findSettable } from "./flatNames.ts";
import { pathOf } from "./sections.ts";

/** Values that are legal but outside the range that studies draw from. */
export function flagTreatment({ settings, events }: Treatment): Problem[] {
  const flags = settables.flatMap((row) => flag(row.range, settings[row.name], pathOf(row)));
  const ofEvents = events.flatMap((event, i) =>
    event.kind === "prisonRelease"
      ? []
      : flag(findSettable(event.lever)?.range, event.value, `events.${i}.value`),
  );
  return [...flags, ...ofEvents];
}

function flag(range: readonly [number, number] | undefined, value: number, path: string): Problem[] {
  if (range === undefined || (value >= range[0] && value <= range[1])) return [];
  return [{ path, expected: `${range[0]} to ${range[1]}, the study range`, received: String(value) }];
}
