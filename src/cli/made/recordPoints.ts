/** The raw points of an experiment: every run that it asks for, with its place, its settings and what was read of it. */
import {
  formatReading,
  type Job,
  mayBeNone,
  type PointLabels,
  type Reading,
  type RunJobs,
} from "../../../sim/experiments/index.ts";
import { fingerprintScenario, settables, type Treatment } from "../../../sim/index.ts";
import { rowFacts } from "../../reports/csvCells.ts";
import type { Cell, Cells, Column } from "../sweep/rowColumns.ts";

/** A table of points: one row per point and replicate, in an order that no timing decides. */
export interface PointTable {
  readonly columns: readonly Column[];
  readonly cells: Cells;
}

export interface PointRecorder {
  /** Does the jobs as the given function does, and keeps what comes. */
  readonly run: RunJobs;
  /** All that has come; `id` is that of the scenario of the experiment. */
  table(id: string): PointTable;
}

interface Row {
  readonly scenario: Treatment;
  readonly labels: PointLabels;
  readonly replicate: number;
  readonly values: Map<string, number>;
}

type Level = string | number | boolean;

export function createPointRecorder(inner: RunJobs): PointRecorder {
  const rows = new Map<string, Row>();
  const readings = new Map<string, Reading>();
  const keep = ({ scenario, first, count, readings: read, labels = {} }: Job, values: Float64Array) => {
    const names = read.map(formatReading);
    names.forEach((name, k) => void readings.set(name, read[k]));
    const point = `${JSON.stringify(labels)} ${fingerprintScenario(scenario)}`;
    for (let r = 0; r < count; r++) {
      const key = `${first + r} ${point}`;
      const row = rows.get(key) ?? { scenario, labels, replicate: first + r, values: new Map() };
      rows.set(key, row);
      names.forEach((name, k) => void row.values.set(name, values[r * read.length + k]));
    }
  };
  return {
    async run(jobs) {
      const answers = await inner(jobs);
      jobs.forEach((job, i) => {
        keep(job, answers[i]);
      });
      return answers;
    },
    table: (id) => tableOf(id, [...rows.values()], readings),
  };
}

function tableOf(id: string, rows: readonly Row[], readings: ReadonlyMap<string, Reading>): PointTable {
  const labels = [...new Set(rows.flatMap((row) => Object.keys(row.labels)))];
  const settings = varied(rows).filter(({ name }) => !labels.includes(name));
  const names = [...readings.keys()].sort(byNumbers);
  const ofRow = (row: Row): readonly Cell[] => [
    ...rowFacts(id, row.scenario),
    ...labels.map((name) => row.labels[name] ?? null),
    ...settings.map(({ read }) => read(row.scenario)),
    row.replicate,
    ...names.map((name) => orNull(row.values.get(name))),
  ];
  // Points of several requests come in the order in which workers are done: the cells decide, not the clock.
  const from = 4;
  const to = from + labels.length + settings.length;
  const cells = rows.map(ofRow).sort((a, b) => {
    for (let k = from; k <= to; k++) {
      const order = compareCells(a[k], b[k]);
      if (order !== 0) return order;
    }
    return 0;
  });
  const kindOf = (k: number): Column["kind"] => {
    const found = cells.map((row) => row[k]).filter((cell) => cell !== null);
    if (found.every((cell) => typeof cell === "boolean")) return "boolean";
    if (found.every((cell) => typeof cell === "number"))
      return found.every((cell) => Number.isInteger(cell)) && isCounted(k - from) ? "whole" : "number";
    return "text";
  };
  const isCounted = (k: number) =>
    k < labels.length
      ? !settables.some(({ name }) => name === labels[k]) && labels[k] !== "moderation"
      : settings[k - labels.length]?.isWhole === true;
  const nullable = (k: number) => cells.some((row) => row[k] === null);
  const columns: Column[] = [
    ...["modelVersion", "scenario", "fingerprint", "seed"].map((name) => column(name, "text", false)),
    ...[...labels, ...settings.map(({ name }) => name)].map((name, i) =>
      column(name, kindOf(from + i), nullable(from + i)),
    ),
    column("replicate", "whole", false),
    ...names.map((name, i) => column(name, "number", mayBeEmpty(readings.get(name)) || nullable(to + 1 + i))),
  ];
  return { columns, cells: columns.map((_, k) => cells.map((row) => row[k])) };
}

const column = (name: string, kind: Column["kind"], nullable: boolean): Column => ({ name, kind, nullable });
const mayBeEmpty = (reading: Reading | undefined) => reading !== undefined && mayBeNone(reading);
const orNull = (value: number | undefined): Cell =>
  value === undefined || Number.isNaN(value) ? null : value;

interface Varied {
  readonly name: string;
  readonly isWhole: boolean;
  read(scenario: Treatment): Level;
}

/** What differs between the points: settings, length, rival, mode, events. */
function varied(rows: readonly Row[]): Varied[] {
  const treatments = [...new Set(rows.map(({ scenario }) => scenario))];
  const all: Varied[] = [
    ...settables.map(
      ({ name, integer }): Varied => ({
        name,
        isWhole: integer === true,
        read: ({ settings }) => settings[name as keyof typeof settings],
      }),
    ),
    { name: "months", isWhole: true, read: ({ months }) => months },
    { name: "rival", isWhole: false, read: ({ rival }) => rival },
    { name: "mode", isWhole: false, read: ({ mode }) => mode },
    { name: "events", isWhole: false, read: ({ events }) => JSON.stringify(events) },
  ];
  return all.filter(({ read }) => treatments.some((each) => read(each) !== read(treatments[0])));
}

/** Empty first, numbers by size, texts with the numbers in them by size. */
function compareCells(a: Cell, b: Cell): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  if (typeof a === "string" || typeof b === "string") return byNumbers(String(a), String(b));
  return Number(a) - Number(b);
}

function byNumbers(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split(/(\d+)/));
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    if (left[i] === right[i]) continue;
    const order = i % 2 === 1 ? Number(left[i]) - Number(right[i]) : left[i] < right[i] ? -1 : 1;
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
