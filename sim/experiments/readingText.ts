/** A reading as the text by which plans, tables and commands name it. */
import { measures } from "../measures.ts";
import type { Reading, Summary } from "./readings.ts";

const pattern = /^(?:(mean|sum|least|most|reached)\()?([A-Za-z_]\w*)\)?@(\d{1,4})(?:-(\d{1,4}))?$/;

/**
 * A reading from text: `K@60`, `mean(E)@1-84`, `sum(removed)@1-12`, `reached(collapseMonth)@84`. Undefined when the
 * text is no reading, names no measure, or its rows run backwards.
 */
export function parseReading(text: string): Reading | undefined {
  const [, summary = "at", measure, from, to = from] = pattern.exec(text) ?? [];
  if (measure === undefined || !measures.some(({ name }) => name === measure)) return undefined;
  const reading = { measure, summary: summary as Summary, from: Number(from), to: Number(to) };
  return reading.from <= reading.to && formatReading(reading) === text ? reading : undefined;
}

/** The text that {@link parseReading} reads back. */
export function formatReading({ measure, summary, from, to }: Reading): string {
  const rows = from === to ? `${to}` : `${from}-${to}`;
  return summary === "at" ? `${measure}@${to}` : `${summary}(${measure})@${rows}`;
}
