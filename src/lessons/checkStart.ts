import { parseReading } from "../../sim/experiments/index.ts";
import { findSettable, nearestNames, type Problem, settables } from "../../sim/index.ts";
import { chartMeasureNames } from "../library/chartMeasures.ts";
import type { LayOver } from "./layOver.ts";
import type { LessonLever, LessonStart, Setup } from "./lesson.ts";

/** Whether nothing was found wrong at a place of the file or below it. */
export type IsSound = (path: string) => boolean;

/** What is wrong with a start whose shape is right: its runs, its measure, its levers. */
export function checkStart(start: LessonStart, layOver: LayOver): Problem[] {
  const laid = layOver({});
  const problems = laid.ok ? [] : [...laid.problems];
  const { reference } = start;
  if (laid.ok && reference !== undefined) {
    const { label: _, ...setup } = reference;
    problems.push(...checkSetup("start.reference", setup, layOver));
  }
  problems.push(
    ...checkMeasure("start.measure", start.measure),
    ...checkRow("start.month", start.month, start.months),
    ...checkLevers("start.levers", start.levers),
  );
  return problems;
}

/** What is wrong with a setup over a start that is right. */
export function checkSetup(path: string, setup: Setup | undefined, layOver: LayOver): Problem[] {
  const laid = setup === undefined ? undefined : layOver(setup);
  if (laid === undefined || laid.ok) return [];
  return laid.problems.map((problem) => ({ ...problem, path: `${path}.${problem.path}` }));
}

export function checkMeasure(path: string, name: string | undefined): Problem[] {
  if (name === undefined || chartMeasureNames.includes(name)) return [];
  const problem = { path, expected: "a measure that the page offers", received: JSON.stringify(name) };
  const [suggestion] = nearestNames(name, chartMeasureNames);
  return [suggestion === undefined ? problem : { ...problem, suggestion }];
}

export function checkRow(path: string, row: number | undefined, months: number): Problem[] {
  if (row === undefined || row <= months) return [];
  return [{ path, expected: `≤ ${months}, the last row of the run`, received: String(row) }];
}

export function checkReadingText(path: string, text: string | undefined, months: number): Problem[] {
  if (text === undefined) return [];
  const reading = parseReading(text);
  if (reading !== undefined) return checkRow(path, reading.to, months);
  return [{ path, expected: "a reading such as K@36 or mean(E)@1-84", received: JSON.stringify(text) }];
}

/** Each lever once, with a range within the setting's bounds. */
export function checkLevers(path: string, levers: readonly LessonLever[] | undefined): Problem[] {
  return (levers ?? []).flatMap(({ name, from, to }, i, all) => {
    const row = findSettable(name);
    const at = `${path}.${i}`;
    if (row === undefined || row.kind === "population") {
      const names = [
        "moderation",
        ...settables.filter(({ kind }) => kind !== "population").map((one) => one.name),
      ];
      const [suggestion] = nearestNames(name, names);
      const problem = { path: `${at}.name`, expected: "a setting", received: JSON.stringify(name) };
      return [suggestion === undefined ? problem : { ...problem, suggestion }];
    }
    if (all.findIndex((other) => other.name === name) < i)
      return [{ path: `${at}.name`, expected: "each lever once", received: `${name} again` }];
    const [least, most] = row.bounds;
    const problems: Problem[] = [];
    for (const [field, value] of Object.entries({ from, to }))
      if (value !== undefined && !(value >= least && value <= most))
        problems.push({ path: `${at}.${field}`, expected: `${least} to ${most}`, received: String(value) });
    if (problems.length === 0 && (from ?? least) >= (to ?? most))
      problems.push({ path: `${at}.to`, expected: `> ${from ?? least}`, received: String(to) });
    return problems;
  });
}
