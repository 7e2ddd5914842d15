import * as v from "valibot";
import { measures } from "./measures.ts";
import { nearestNames } from "./scenario/nearest.ts";
import { copyPlainData } from "./scenario/plainData.ts";
import { limitProblems } from "./scenario/problems.ts";
import { schemaProblems } from "./scenario/schemaProblems.ts";
import { unknownKeys } from "./scenario/unknownKeys.ts";
import type { Problem } from "./scenario.ts";

/** What was looked at: the source at length, the opening of its page, a press page that reports it, or its name only. */
const seen = ["read", "excerpt", "press", "mention"] as const;
/** How sure it is that the source says this; not how right the source is. */
const sure = ["high", "middle", "low"] as const;

/** A dated public figure as a range, in the unit of its measure. */
export interface Observation {
  /** First and last month of the run that it is about, both included, 0-based: row month + 1 of a run. */
  readonly fromMonth: number;
  readonly toMonth: number;
  /** The dates of the figure, YYYY-MM or YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  readonly low: number;
  readonly high: number;
  /** What the figure counts, in words. */
  readonly counts: string;
  /** Who counts, where one measure has several counters: figures of two counters are not one series. */
  readonly series?: string | undefined;
  readonly source: string;
  /** The outlet that reports it, when that is not the source itself. */
  readonly via?: string | undefined;
  /** The publisher's address: of the page where it is known, else of the publisher. */
  readonly address: string;
  readonly seen: (typeof seen)[number];
  readonly sure: (typeof sure)[number];
  /** How it is coded into the scenario, where it is: a run that agrees with it is no evidence then. */
  readonly codedIn?: string | undefined;
  /** Why no run is judged by it, where none is: it is shown beside the measure, but counts something else. */
  readonly notScored?: string | undefined;
  readonly note?: string | undefined;
}

/** The observed figures of a scenario's world, by name of measure. */
export interface Observations {
  readonly id: string;
  readonly title: string;
  /** How dates are turned into months. */
  readonly text: string;
  /** The month that is month 0, YYYY-MM. */
  readonly monthZero: string;
  readonly series: Readonly<Record<string, readonly Observation[]>>;
}

type ParsedObservations =
  | { readonly ok: true; readonly observations: Observations }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const text = (most: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(most));
const month = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1199));
const value = v.pipe(v.number(), v.finite());
const address = v.pipe(v.string(), v.maxLength(300), v.startsWith("https://"));

const schema = v.strictObject({
  id: text(64),
  title: text(120),
  text: text(4000),
  monthZero: text(10),
  series: v.record(
    v.string(),
    v.pipe(
      v.array(
        v.strictObject({
          fromMonth: month,
          toMonth: month,
          from: text(10),
          to: text(10),
          low: value,
          high: value,
          counts: text(300),
          series: v.optional(text(120)),
          source: text(300),
          via: v.optional(text(300)),
          address,
          seen: v.picklist(seen),
          sure: v.picklist(sure),
          codedIn: v.optional(text(300)),
          notScored: v.optional(text(300)),
          note: v.optional(text(600)),
        }),
      ),
      v.maxLength(500),
    ),
  ),
});

/** Observations from untrusted data, as a file of scenarios/observations holds them; on failure every problem. */
export function parseObservations(input: unknown): ParsedObservations {
  const { value: data, problems } = copyPlainData(input);
  problems.push(...unknownKeys(schema, data), ...schemaProblems(schema, data));
  if (problems.length > 0) return { ok: false, problems: limitProblems(problems, "observations") };
  const observations = v.parse(schema, data);
  const found = Object.entries(observations.series).flatMap(([name, series]) => checkSeries(name, series));
  return found.length > 0
    ? { ok: false, problems: limitProblems(found, "observations") }
    : { ok: true, observations };
}

function checkSeries(name: string, series: readonly Observation[]): Problem[] {
  const names: readonly string[] = measures.map((measure) => measure.name);
  const path = `series.${name}`;
  const suggestion = nearestNames(name, names)[0];
  const unknown = { path, expected: "the name of a measure", received: "another" };
  return [
    ...(names.includes(name) ? [] : [suggestion === undefined ? unknown : { ...unknown, suggestion }]),
    ...series.flatMap(({ fromMonth, toMonth, low, high }, i) => [
      ...inOrder(`${path}.${i}.toMonth`, "fromMonth", fromMonth, toMonth),
      ...inOrder(`${path}.${i}.high`, "low", low, high),
    ]),
  ];
}

function inOrder(path: string, of: string, least: number, given: number): Problem[] {
  return given >= least ? [] : [{ path, expected: `≥ ${of} (${least})`, received: String(given) }];
}
