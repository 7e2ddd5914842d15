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

/** The options of a study, by name. */
// biome-ignore lint/suspicious/noExplicitAny: each option has a value type of its own.
export type Options = Readonly<Record<string, Option<any>>>;
export type Values<Of extends Options> = {
  readonly [Name in keyof Of]: Of[Name] extends Option<infer Value> ? Value : never;
};

/** A scenario as a study takes it, with its name and the name of its observations. */
export type ScenarioStudy = Study & {
  /** The day, YYYY-MM-DD, that stands in what it writes, if it writes one; today where it is not given. */
  readonly date?: string;
  readonly base: Treatment & Pick<About, "id" | "title" | "observations">;
};

/** The data that a study may need besides its scenario. */
export interface Sources {
  /** The parameter vectors that agree with 2021–22. */
  acceptedWorlds(): WorldSet | Promise<WorldSet>;
  observations(name: string): Observations | Promise<Observations>;
  /** A scenario by its id or, on the command line, from a file; `option` is what it was named by. */
  scenario(idOrPath: string, option: string): Scenario;
}

/** The facts of a run that every file written from it holds. */
export type Facts = Readonly<Record<string, string | number>>;

/** The results of a study: as JSON, as CSV, and in words. */
export interface Report {
  json(facts: Facts): unknown;
  csv(facts: Facts): string;
  readonly lines: readonly string[];
  /** The columns of the CSV that come after the facts. */
  readonly columns?: readonly string[];
  /** All columns of the CSV, where it does not begin with the facts. */
  readonly header?: readonly string[];
  /** A file that was asked for in addition. */
  readonly file?: { readonly path: string; readonly text: string };
}

/** What a study decides about its scenario, if anything. */
export interface Usual {
  /** Id of the scenario it is about unless another is named; fixed where no other can be. */
  readonly scenario: string;
  readonly replicates: number;
  readonly seed?: string;
}

export interface StudyDefinition<Of extends Options, Trial, Result> {
  /** The name of its command. */
  readonly name: string;
  /** What it does, in one line. */
  readonly about: string;
  readonly usual: Usual;
  /** What the reader may choose about the run: everything that `outbid run` takes, only the scenario, or nothing. */
  readonly takes: "settings" | "scenario" | "nothing";
  /** Whether a day stands in what it writes. */
  readonly isDated?: true;
  readonly options: Of;
  /** The plan of the study; adds a problem for each value that does not fit. */
  plan(
    study: ScenarioStudy,
    values: Values<Of>,
    problems: string[],
    sources: Sources,
  ): Trial | Promise<Trial>;
  /** Runs the plan; `show` receives the results of the first stages. */
  run(trial: Trial, runJobs: RunJobs, show?: (early: Result) => void): Promise<Result>;
  report(result: Result, trial: Trial, values: Values<Of>): Report;
}

/** Lets the compiler work out a definition's types. */
export function defineStudy<const Of extends Options, Trial, Result>(
  definition: StudyDefinition<Of, Trial, Result>,
): StudyDefinition<Of, Trial, Result> {
  return definition;
}

/** The usual value of every option, with some of them replaced. */
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
  warnings = [],
}: {
  readonly result: object;
  readonly columns: readonly string[];
  readonly whole?: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly lines: readonly string[];
  /** What keeps the answer from saying what it seems to: in words on the terminal, and in the JSON. */
  readonly warnings?: readonly string[];
}): TableReport {
  return {
    ...{ result, columns, rows },
    lines: [...lines, ...warnings.map((text) => `Warning: ${text}`)],
    json: (facts) => ({ ...facts, ...result, warnings }),
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
