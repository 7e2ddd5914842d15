/** What a study is: one definition, read by the command line and by the page. */
import type { RunJobs, Study, WorldSet } from "../../sim/experiments/index.ts";
import type { About, Observations, Scenario, Treatment } from "../../sim/index.ts";
import {
  type CellKind,
  csvCell,
  csvHeader,
  csvLine,
  fingerprintText,
  versionText,
} from "../reports/csvCells.ts";
import type { Option } from "./option.ts";

/** What may be asked of a study, by name. */
// biome-ignore lint/suspicious/noExplicitAny: each option has a value type of its own.
export type Options = Readonly<Record<string, Option<any>>>;
export type Values<Of extends Options> = {
  readonly [Name in keyof Of]: Of[Name] extends Option<infer Value> ? Value : never;
};

/** A study of a scenario that says what it is called and what was observed. */
export type ScenarioStudy = Study & {
  readonly base: Treatment & Pick<About, "id" | "title" | "observations">;
};

/** What a study may want of the world beside its scenario. */
export interface Sources {
  /** The parameter vectors that agree with 2021–22. */
  acceptedWorlds(): WorldSet | Promise<WorldSet>;
  observations(name: string): Observations | Promise<Observations>;
  /** A scenario by its id or, on the command line, of a file. */
  scenario(idOrPath: string): Scenario;
}

/** The facts of a run that stand in whatever is written of it. */
export type Facts = Readonly<Record<string, string | number>>;

/** What a study found: as JSON, as CSV, and in words. */
export interface Report {
  json(facts: Facts): unknown;
  csv(facts: Facts): string;
  readonly lines: readonly string[];
  /** A file that was asked for besides. */
  readonly file?: { readonly path: string; readonly text: string };
}

/** What a study sets itself: the scenario it is about, or nothing. */
export interface Usual {
  /** Id of the scenario it is about unless another is named; fixed where no other can be. */
  readonly scenario: string;
  readonly replicates: number;
  readonly seed?: string;
}

export interface StudyDefinition<Of extends Options, Trial, Result> {
  /** As a command is called. */
  readonly name: string;
  /** What it does, in a line. */
  readonly about: string;
  readonly usual: Usual;
  /** What the reader decides of the run: everything `outbid run` takes, the scenario alone, or nothing. */
  readonly takes: "settings" | "scenario" | "nothing";
  readonly options: Of;
  /** What is to be done; adds a problem for each thing that does not go together. */
  plan(
    study: ScenarioStudy,
    values: Values<Of>,
    problems: string[],
    sources: Sources,
  ): Trial | Promise<Trial>;
  /** Does it; `show` hears what the first stages say. */
  run(trial: Trial, runJobs: RunJobs, show?: (early: Result) => void): Promise<Result>;
  report(result: Result, trial: Trial, values: Values<Of>): Report;
}

/** Lets the compiler work out a definition's types. */
export function defineStudy<const Of extends Options, Trial, Result>(
  definition: StudyDefinition<Of, Trial, Result>,
): StudyDefinition<Of, Trial, Result> {
  return definition;
}

/** The usual value of every option, with others in place of some. */
export function usualValues<Of extends Options>({ options }: { readonly options: Of }): Values<Of> {
  return Object.fromEntries(Object.entries(options).map(([name, { usual }]) => [name, usual])) as Values<Of>;
}

/** "world-replicates" of "worldReplicates". */
export const optionName = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

type Cell = string | number | boolean | undefined;

/**
 * A report whose files hold a table or an object, each with the facts of the run. Numbers that are not known are left
 * empty; those of the columns `whole` are counts, months or rows.
 */
export function tableReport({
  result,
  columns,
  whole = [],
  rows,
  lines,
}: {
  readonly result: object;
  readonly columns: readonly string[];
  readonly whole?: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly lines: readonly string[];
}): TableReport {
  return {
    ...{ result, columns, rows, lines },
    json: (facts) => ({ ...facts, ...result }),
    csv: (facts) => {
      const head = Object.entries(facts).map(factCell);
      const kinds = columns.map((name): CellKind => (whole.includes(name) ? "whole" : "number"));
      const body = rows.map((row) => csvLine([...head, ...row.map((cell, i) => csvCell(kinds[i], cell))]));
      return [csvHeader([...Object.keys(facts), ...columns]), ...body].join("");
    },
  };
}

export interface TableReport extends Report {
  readonly result: object;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A fact of the run: a text, or a count. */
function factCell([name, value]: readonly [string, string | number]): string {
  if (name === "fingerprint") return csvCell("text", fingerprintText(String(value)));
  return csvCell("whole", name === "modelVersion" ? versionText(String(value)) : value);
}
