/**
 * The one table of what a run records: recorder, CSV, axes and headlines read it. `measures.ts` gives it labels, which whoever
 * only computes does without.
 */
import type { Model } from "./compile.ts";
import { clamp } from "./exact.ts";
import { fingerprintColumn, fingerprintTexts } from "./fingerprint.ts";
import { donorModeration, regimePosition } from "./policy.ts";
import { firstLevelAbove, HARD_LEVEL, LEVELS, levelValue } from "./state/levels.ts";
import { regions } from "./state/regions.ts";
import { shareFrom } from "./state/shareFrom.ts";
import { countOf, K, read, type State, slot, T, U } from "./state/state.ts";

export interface RecordedColumn {
  /** Column in CSV and JSON, key everywhere. */
  readonly name: string;
  readonly unit: "people" | "people per month" | "share" | "index" | "attacks per month" | "regions" | "row";
  /** The value in the present state. */
  readonly measure: (model: Model, state: State) => number;
  /** Where the state holds it as it is, in agents or in the unit: `recordRow` reads it there without a call. */
  readonly at?: number;
  /** Added since the model's version was raised: no part of {@link fingerprintRows} until it is raised again. */
  readonly isNew?: true;
}

const people = (model: Model, agents: number) => agents * model.peoplePerAgent;

const counts = <Name extends string>(name: Name, count: (state: State) => number) =>
  ({
    name,
    unit: "people",
    measure: (model, state) => people(model, count(state)),
  }) as const satisfies RecordedColumn;

/** Agents in a slot, as people. */
const agentsAt = <Name extends string>(name: Name, unit: "people" | "people per month", at: number) =>
  ({
    name,
    unit,
    at,
    measure: (model, state) => people(model, state.scalars[at]),
  }) as const satisfies RecordedColumn;

const monthly = <Name extends string>(name: Name, at: number) => agentsAt(name, "people per month", at);

/** What a slot holds, as it is. */
const standing = <Name extends string>(name: Name, unit: RecordedColumn["unit"], at: number) =>
  ({
    name,
    unit,
    at,
    measure: (_, state) => state.scalars[at],
  }) as const satisfies RecordedColumn;

const reading = <Name extends string>(
  name: Name,
  unit: RecordedColumn["unit"],
  measure: (model: Model, state: State) => number,
) => ({ name, unit, measure }) as const satisfies RecordedColumn;

const flow = <Name extends string>(name: Name, from: number, to: number) =>
  monthly(name, slot.flow0 + from * 3 + to);

/**
 * Share of the initial population below the poverty line: linear between 2020 (.49 at E = 1) and 2022 (.85 at E =
 * .716, GDP per head), UNDP and World Bank.
 */
function poverty(economy: number): number {
  return clamp(0.49 + ((1 - economy) * (0.85 - 0.49)) / (1 - 0.716), 0, 1);
}

/** Of 136 attacks with a known target, 96 were on the regime (UN, September 2021 to January 2022). */
const SHARE_ON_REGIME = 96 / 136;

/** IS-K has a strong presence in a region when K has more than this share of the armed people there. */
const CONTESTED = 0.2;

/** A part of a whole; 0 of nothing. */
const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

/** Mean distance of members of T above the position; 0 when T is empty. */
function upwardGap(state: State, position: number): number {
  const members = countOf(state, T);
  let sum = 0;
  for (let level = firstLevelAbove(position); level < LEVELS; level++)
    sum += state.purityT[level] * (levelValue(level) - position);
  return members === 0 ? 0 : sum / members;
}

function contestedRegions(state: State): number {
  let contested = 0;
  for (let i = 0; i < state.regions.length; i += 3) {
    if (state.regions[i + K] > CONTESTED * (state.regions[i + T] + state.regions[i + K])) contested++;
  }
  return contested;
}

const table = [
  counts("T", (s) => countOf(s, T)),
  counts("K", (s) => countOf(s, K)),
  counts("U", (s) => countOf(s, U)),
  agentsAt("X", "people", slot.totalX),
  flow("TT", T, T),
  flow("TK", T, K),
  flow("TU", T, U),
  flow("KT", K, T),
  flow("KK", K, K),
  flow("KU", K, U),
  flow("UT", U, T),
  flow("UK", U, K),
  flow("UU", U, U),
  monthly("removed", slot.taken),
  monthly("reentered", slot.reentered),
  monthly("released", slot.released),
  monthly("expectedTK", slot.expectedTK),
  agentsAt("cumulativeTK", "people", slot.cumulativeTK),
  agentsAt("cumulativeExpectedTK", "people", slot.cumulativeExpectedTK),
  reading("hardShareT", "share", (_, s) => shareFrom(s, HARD_LEVEL)),
  monthly("hardExitsTK", slot.hardExitsTK),
  reading("cumulativeHardShareLeft", "share", (_, s) =>
    read(s, slot.initialHard) === 0 ? 0 : read(s, slot.firstHardLeft) / read(s, slot.initialHard),
  ),
  monthly("salafiJoins", slot.salafiJoins),
  reading("contestedRegions", "regions", (_, s) => contestedRegions(s)),
  ...regions.map((region, i) => counts(`K_${region}` as const, (s) => s.regions[i * 3 + K])),
  standing("A", "index", slot.aid),
  standing("E", "index", slot.economy),
  reading("poverty", "share", (_, s) => poverty(read(s, slot.economy))),
  standing("L", "index", slot.legitimacy),
  standing("P", "index", slot.propagandaNow),
  standing("psi", "index", slot.threat),
  standing("attacks", "attacks per month", slot.attacks),
  reading("attacksOnRegime", "attacks per month", (_, s) => SHARE_ON_REGIME * read(s, slot.attacks)),
  reading("attacksOnCivilians", "attacks per month", (_, s) => (1 - SHARE_ON_REGIME) * read(s, slot.attacks)),
  monthly("harmed", slot.harmed),
  reading("rights", "index", (_, s) => (read(s, slot.women) + read(s, slot.minorities)) / 2),
  reading("moderation", "index", (model, s) => donorModeration(model, s)),
  reading("upwardGap", "index", (model, s) => upwardGap(s, regimePosition(model, s))),
  reading("shareAbove", "share", (model, s) => shareFrom(s, firstLevelAbove(regimePosition(model, s)))),
  standing("collapseMonth", "row", slot.collapseRow),
  monthly("releasedToRival", slot.releasedToRival),
  standing("women", "index", slot.women),
  standing("inclusion", "index", slot.inclusion),
  standing("minorities", "index", slot.minorities),
  standing("foreign", "index", slot.foreign),
  agentsAt("cumulativeTU", "people", slot.cumulativeTU),
  reading("hardShareTK", "share", (_, s) => ratio(read(s, slot.hardTK), read(s, slot.cumulativeTK))),
  reading("noPostShareTK", "share", (_, s) => ratio(read(s, slot.noPostTK), read(s, slot.cumulativeTK))),
  reading("hardShareTU", "share", (_, s) => ratio(read(s, slot.hardTU), read(s, slot.cumulativeTU))),
  reading("noPostShareTU", "share", (_, s) => ratio(read(s, slot.noPostTU), read(s, slot.cumulativeTU))),
  reading("noPostShareT", "share", (_, s) => ratio(countOf(s, T) - read(s, slot.postsT), countOf(s, T))),
  standing("hiddenShareK", "share", slot.hidden),
] as const satisfies readonly RecordedColumn[];

export type MeasureName = (typeof table)[number]["name"];

export const columns: readonly (RecordedColumn & { readonly name: MeasureName })[] = table;

const indexes = new Map<string, number>(columns.map(({ name }, i) => [name, i]));

/** Whether a measure tells when something happened: −1 here, and nothing in files, until it has. */
export const mayNeverHappen = ({ unit }: RecordedColumn) => unit === "row";

/** Column of a measure in a recorded row. Throws on a name the table does not hold. */
export function measureIndex(name: string): number {
  const index = indexes.get(name);
  if (index === undefined)
    throw new Error(`measure: expected a name in the table, received ${JSON.stringify(name)}`);
  return index;
}

const isInPeople = ({ unit }: RecordedColumn) => unit === "people" || unit === "people per month";
const placed = columns.map((of, column) => ({ ...of, column }));
const inAgents = placed.filter((of) => of.at !== undefined && isInPeople(of));
const asTheyStand = placed.filter((of) => of.at !== undefined && !isInPeople(of));
const workedOut = placed.filter(({ at }) => at === undefined);
const placesOf = (of: typeof placed) => Int32Array.from(of, ({ at = 0 }) => at);
const columnsOf = (of: typeof placed) => Int32Array.from(of, ({ column }) => column);
const agentPlaces = placesOf(inAgents);
const agentColumns = columnsOf(inAgents);
const places = placesOf(asTheyStand);
const placeColumns = columnsOf(asTheyStand);

/** Writes one row, `columns.length` doubles, at `offset`. */
export function recordRow(model: Model, state: State, rows: Float64Array, offset: number): void {
  const { scalars } = state;
  const { peoplePerAgent } = model;
  for (let i = 0; i < agentPlaces.length; i++)
    rows[offset + agentColumns[i]] = scalars[agentPlaces[i]] * peoplePerAgent;
  for (let i = 0; i < places.length; i++) rows[offset + placeColumns[i]] = scalars[places[i]];
  for (const { column, measure } of workedOut) rows[offset + column] = measure(model, state);
}

/** The digest of each measure over one run's recorded rows, by name: a new measure moves none of the others. */
export function fingerprintByMeasure(rows: Float64Array): Readonly<Record<string, string>> {
  const { length } = columns;
  return Object.fromEntries(columns.map(({ name }, i) => [name, fingerprintColumn(rows, i, length)]));
}

const proven = columns
  .filter(({ isNew }) => isNew !== true)
  .map(({ name }) => name)
  .sort();

/** 16 hex digits over one run's recorded rows: over the digests of its measures, but for new ones. */
export function fingerprintRows(rows: Float64Array): string {
  const { length } = columns;
  const digests = proven.map((name) => `${name} ${fingerprintColumn(rows, measureIndex(name), length)}`);
  return fingerprintTexts(...digests);
}
