/** Reads the events of a link, which `linkText.ts` writes. The texts may come from anybody. */
import { type EventLever, findSettable, type ScenarioEvent, typedValue } from "../../../sim/index.ts";
import { linkProblems } from "../../words/parts/linkProblems.ts";

const mostEvents = 100;

const letters = { s: "step", r: "ramp", p: "pulse" } as const;

/** The events that a text describes; an event that is not understood becomes a problem and is left out. */
export function parseEvents(text: string, problems: string[]): ScenarioEvent[] {
  if (text === "none" || text === "") return [];
  const parts = text.split(";", mostEvents + 1);
  if (parts.length > mostEvents) problems.push(linkProblems.events(mostEvents));
  return parts.slice(0, mostEvents).flatMap((part) => {
    const event = parseEvent(part);
    if (event === undefined) problems.push(linkProblems.event(quote(part)));
    return event === undefined ? [] : [event];
  });
}

function parseEvent(text: string): ScenarioEvent | undefined {
  const found = /^(\d{1,4})([srpx])(\d{0,4}):([^:]{1,40}):([^:]{1,40})$/.exec(text);
  if (found === null) return undefined;
  const [, at, letter, length, first, second] = found;
  const month = Number(at);
  if (month > 1199) return undefined;
  if (letter === "x") {
    const [share, shareToRival] = [fraction(first), fraction(second)];
    if (share === undefined || shareToRival === undefined || length !== "") return undefined;
    return { kind: "prisonRelease", month, share, shareToRival };
  }
  const row = findSettable(first);
  const value = typedValue(first, second);
  if (row?.kind !== "lever" || typeof value !== "number") return undefined;
  if (value < row.bounds[0] || value > row.bounds[1]) return undefined;
  const lever = first as EventLever;
  const kind = letters[letter as keyof typeof letters];
  if (kind === "step") return length === "" ? { kind, month, lever, value } : undefined;
  const duration = Number(length);
  return duration >= 1 && duration <= 1200 ? { kind, month, duration, lever, value } : undefined;
}

function fraction(text: string): number | undefined {
  const value = /^(?:\d+\.?\d*|\.\d+)(?:e-\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return value <= 1 ? value : undefined;
}

/** A received text for a message: quoted, cut when it is long. */
export function quote(value: string | null): string {
  return JSON.stringify(value !== null && value.length > 40 ? `${value.slice(0, 40)}…` : value);
}
