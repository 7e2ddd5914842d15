import { describeSettable, masterLever, type Scenario, settables } from "../../sim/index.ts";
import { measureFacts } from "../reports/measureFacts.ts";
import { alignColumns } from "../studies/columns.ts";

/** One line per scenario: id, title, claims. */
export function scenarioLines(scenarios: readonly Scenario[]): string[] {
  return alignColumns(scenarios.map(({ id, title, claims }) => [id, `${title} (${claims.join(", ")})`]));
}

/** The facts about the scenarios that a program may need. */
export function scenarioFacts(scenarios: readonly Scenario[]): object[] {
  return scenarios.map(({ id, title, description, claims, months }) => ({
    id,
    title,
    description,
    claims,
    months,
  }));
}

/** Everything that can be set, with its texts, the master lever before the strands. */
export function settingRows() {
  const first = settables.findIndex(({ kind }) => kind === "lever");
  return [...settables.slice(0, first), masterLever, ...settables.slice(first)].map(describeSettable);
}

/** The table of settings as lines. */
export function settingLines(): string[] {
  const interval = (range: readonly [number, number] | undefined) =>
    range === undefined ? "" : `${short(range[0])} to ${short(range[1])}`;
  const header = ["name", "default", "bounds", "study range", "unit", "grade", "label"];
  const rows = settingRows().map(({ name, default: usual, bounds, range, unit, grade, label }) => [
    name,
    short(usual),
    interval(bounds),
    interval(range),
    unit,
    grade,
    label,
  ]);
  return alignColumns([header, ...rows], [1, 2, 3]);
}

/** Four figures are enough to read; `--json` has them all. */
const short = (value: number) => String(Number(value.toPrecision(4)));

/** The table of measures as lines. */
export function measureLines(): string[] {
  const range = ([low, high]: readonly [number, number | null]) =>
    high === null ? `${low} or more` : `${low} to ${high}`;
  const rows = measureFacts.map((row) => [
    row.name,
    row.unit,
    range(row.range),
    row.never === null ? row.label : `${row.label}; empty: ${row.never}`,
  ]);
  return alignColumns([["name", "unit", "range", "label"], ...rows]);
}
