/** The data dictionary: what each column of a result holds. */
import { type Mechanism, mechanisms, parseReading, type Reading } from "../../../sim/experiments/index.ts";
import { describeSettable, masterLever, settables } from "../../../sim/index.ts";
import { claimColumns } from "../../reports/claimColumns.ts";
import { measureFacts } from "../../reports/measureFacts.ts";
import { type ColumnFacts, type ColumnTexts, pointTexts, studyTexts, tableTexts } from "./columnTexts.ts";

/** What a table is of: a run's months, a plan's runs, an experiment's answer by its name, or its raw points. */
export type TableKind = "run" | "sweep" | "points" | (string & {});

/** What each column of a table holds. */
export function describeColumns(names: readonly string[], kind: TableKind): readonly ColumnFacts[] {
  return names.map((name) => describeColumn(name, kind));
}

/** Whether the dictionary has words of its own for a column. */
export const isDescribed = ({ name, label }: ColumnFacts): boolean => label !== name;

function describeColumn(name: string, kind: TableKind): ColumnFacts {
  const own = kind === "points" ? pointTexts : (studyTexts[kind] ?? {});
  return (
    (kind === "claims" ? ofClaims(name) : undefined) ??
    ofTexts(name, own) ??
    (kind === "points" ? ofMechanism(name) : undefined) ??
    (kind === "run" ? ofMeasure(name) : undefined) ??
    ofReading(name, kind === "sweep") ??
    ofStatistic(name) ??
    ofTexts(name, tableTexts) ??
    ofSetting(name) ?? { name, label: name, unit: null, range: null, empty: null }
  );
}

const summaries: Readonly<Record<Reading["summary"], string>> = {
  at: "",
  mean: "mean ",
  sum: "sum ",
  least: "least ",
  most: "most ",
  reached: "whether it had happened ",
};

function ofReading(name: string, mayFail: boolean): ColumnFacts | undefined {
  const reading = parseReading(name);
  const measure = measureFacts.find((each) => each.name === reading?.measure);
  if (reading === undefined || measure === undefined) return undefined;
  const { summary, from, to } = reading;
  const label = `${measure.label}, ${summaries[summary]}${from === to ? `in row ${to}` : `over rows ${from} to ${to}`}`;
  const reasons = [
    ...(summary === "reached" || measure.never === null ? [] : [measure.never]),
    ...(mayFail ? ["the run failed"] : []),
  ];
  const empty = reasons.length === 0 ? null : reasons.join(", or ");
  if (summary === "reached") return { name, label, unit: "1 or 0", range: [0, 1], empty };
  if (summary !== "sum") return { name, label, unit: measure.unit, range: measure.range, empty };
  const [low, high] = measure.range;
  const most = high === null ? null : high * (to - from + 1);
  return { name, label, unit: measure.unit.replace(/ per month$/, ""), range: [low, most], empty };
}

const statistics: Readonly<Record<string, string>> = {
  runs: "runs in which it happened",
  mean: "mean over the replicates",
  sd: "standard deviation over the replicates (n − 1)",
  q05: "5 % quantile over the replicates (R-7)",
  q50: "median over the replicates (R-7)",
  q95: "95 % quantile over the replicates (R-7)",
};

/** `K@60 mean` of `outbid merge --summary`. */
function ofStatistic(name: string): ColumnFacts | undefined {
  const [, reading = "", statistic = ""] = /^(.+) (\w+)$/.exec(name) ?? [];
  const facts = ofReading(reading, false);
  const words = statistics[statistic];
  if (facts === undefined || words === undefined) return undefined;
  const label = `${facts.label}, ${words}`;
  if (statistic === "runs") return { name, label, unit: "runs", range: [0, null], empty: null };
  const range = statistic === "sd" ? ([0, null] as const) : facts.range;
  return { name, label, unit: facts.unit, range, empty: "too few runs gave a number" };
}

function ofSetting(name: string): ColumnFacts | undefined {
  const row = [...settables, masterLever].find((each) => each.name === name);
  if (row === undefined) return undefined;
  const { label, unit, bounds } = describeSettable(row);
  return { name, label: `Setting: ${label}`, unit, range: bounds, empty: null };
}

function ofMeasure(name: string): ColumnFacts | undefined {
  const facts = measureFacts.find((each) => each.name === name);
  if (facts === undefined) return undefined;
  const { label, unit, range, never } = facts;
  return { name, label, unit, range, empty: never };
}

function ofMechanism(name: string): ColumnFacts | undefined {
  const found = mechanisms.find(({ id }: Mechanism) => `on.${id}` === name);
  return (
    found && {
      name,
      label: `Whether it is on (1 or 0): ${found.label}`,
      unit: null,
      range: [0, 1],
      empty: null,
    }
  );
}

/** A column of its own text, or an end of the interval of one: `firstLow` and `firstHigh` beside `first`. */
function ofTexts(name: string, texts: ColumnTexts): ColumnFacts | undefined {
  const plain = { name, label: name, unit: null, range: null, empty: null };
  if (Object.hasOwn(texts, name)) return { ...plain, ...texts[name] };
  const [, of = "", end = ""] = /^(.+)(Low|High)$/.exec(name) ?? [];
  if (!Object.hasOwn(texts, of)) return undefined;
  const { label, ...rest } = texts[of];
  return { ...plain, ...rest, label: `${label}: ${end.toLowerCase()} end of its 95 % interval` };
}

function ofClaims(name: string): ColumnFacts | undefined {
  const column = claimColumns.find((each) => each.name === name);
  return (
    column && { name, label: column.text, unit: null, range: null, empty: "there is no such number or text" }
  );
}
