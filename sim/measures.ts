/** The one table of what a run records: recorder, CSV, axes and headlines read it. */
import type { Model } from "./compile.ts";
import { clamp } from "./exact.ts";
import { fingerprintColumn, fingerprintTexts } from "./fingerprint.ts";
import { donorModeration, regimePosition } from "./policy.ts";
import { firstLevelAbove, HARD_LEVEL, LEVELS, levelValue } from "./state/levels.ts";
import { regions } from "./state/regions.ts";
import { shareFrom } from "./state/shareFrom.ts";
import { countOf, K, read, type State, slot, T, U } from "./state/state.ts";

export interface Measure {
  /** Column in CSV and JSON, key everywhere. */
  readonly name: string;
  readonly unit: "people" | "people per month" | "share" | "index" | "attacks per month" | "regions" | "row";
  /** Sentence-case label for charts. */
  readonly label: string;
  /** The value in the present state. */
  readonly measure: (model: Model, state: State) => number;
  /** Where the state holds it as it is, in agents or in the unit: `recordRow` reads it there without a call. */
  readonly at?: number;
  /** Added since the model's version was raised: no part of {@link fingerprintRows} until it is raised again. */
  readonly isNew?: true;
}

const people = (model: Model, agents: number) => agents * model.peoplePerAgent;

const counts = (name: string, label: string, count: (state: State) => number) =>
  ({
    name,
    unit: "people",
    label,
    measure: (model, state) => people(model, count(state)),
  }) as const satisfies Measure;

/** Agents in a slot, as people. */
const agentsAt = (name: string, unit: "people" | "people per month", label: string, at: number) =>
  ({
    name,
    unit,
    label,
    at,
    measure: (model, state) => people(model, state.scalars[at]),
  }) as const satisfies Measure;

const monthly = (name: string, label: string, at: number) => agentsAt(name, "people per month", label, at);

/** What a slot holds, as it is. */
const standing = (name: string, unit: Measure["unit"], label: string, at: number): Measure => ({
  name,
  unit,
  label,
  at,
  measure: (_, state) => state.scalars[at],
});

const reading = (
  name: string,
  unit: Measure["unit"],
  label: string,
  measure: (model: Model, state: State) => number,
): Measure => ({ name, unit, label, measure });

const flow = (name: string, label: string, from: number, to: number) =>
  monthly(name, label, slot.flow0 + from * 3 + to);

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

export const measures: readonly Measure[] = [
  counts("T", "Members of the Taliban", (s) => countOf(s, T)),
  counts("K", "Members of IS-K", (s) => countOf(s, K)),
  counts("U", "Unaffiliated", (s) => countOf(s, U)),
  agentsAt("X", "people", "Removed or imprisoned", slot.totalX),
  flow("TT", "Reconsidered and stayed in the Taliban", T, T),
  flow("TK", "Left the Taliban for IS-K", T, K),
  flow("TU", "Went home from the Taliban", T, U),
  flow("KT", "Left IS-K for the Taliban", K, T),
  flow("KK", "Reconsidered and stayed in IS-K", K, K),
  flow("KU", "Left IS-K for neither", K, U),
  flow("UT", "Joined the Taliban", U, T),
  flow("UK", "Joined IS-K from neither", U, K),
  flow("UU", "Reconsidered and stayed unaffiliated", U, U),
  monthly("removed", "Members of IS-K killed, jailed or surrendered", slot.taken),
  monthly("reentered", "Newcomers in place of those removed", slot.reentered),
  monthly("released", "Released from prison", slot.released),
  monthly("expectedTK", "Expected to leave the Taliban for IS-K", slot.expectedTK),
  agentsAt("cumulativeTK", "people", "Left the Taliban for IS-K so far", slot.cumulativeTK),
  agentsAt(
    "cumulativeExpectedTK",
    "people",
    "Expected to have left for IS-K so far",
    slot.cumulativeExpectedTK,
  ),
  reading("hardShareT", "share", "Hard-liners among Taliban members", (_, s) => shareFrom(s, HARD_LEVEL)),
  monthly("hardExitsTK", "Hard-liners who left for IS-K", slot.hardExitsTK),
  reading("cumulativeHardShareLeft", "share", "Hard-liners who have left for IS-K", (_, s) =>
    read(s, slot.initialHard) === 0 ? 0 : read(s, slot.firstHardLeft) / read(s, slot.initialHard),
  ),
  monthly("salafiJoins", "People of Salafi groups who joined IS-K", slot.salafiJoins),
  reading("contestedRegions", "regions", "Regions with a strong presence of IS-K", (_, s) =>
    contestedRegions(s),
  ),
  ...regions.map((region, i) =>
    counts(`K_${region}`, `Members of IS-K, ${region}`, (s) => s.regions[i * 3 + K]),
  ),
  standing("A", "index", "Aid", slot.aid),
  standing("E", "index", "Economy per head (GDP per head, 2020 = 1)", slot.economy),
  reading("poverty", "share", "People below the poverty line", (_, s) => poverty(read(s, slot.economy))),
  standing("L", "index", "Legitimacy", slot.legitimacy),
  standing("P", "index", "Propaganda", slot.propagandaNow),
  standing("psi", "index", "Perceived threat", slot.threat),
  standing("attacks", "attacks per month", "Attacks by IS-K", slot.attacks),
  reading(
    "attacksOnRegime",
    "attacks per month",
    "Attacks on the regime",
    (_, s) => SHARE_ON_REGIME * read(s, slot.attacks),
  ),
  reading(
    "attacksOnCivilians",
    "attacks per month",
    "Attacks on civilians and minorities",
    (_, s) => (1 - SHARE_ON_REGIME) * read(s, slot.attacks),
  ),
  monthly("harmed", "Raids and detentions of bystanders, each counted", slot.harmed),
  reading(
    "rights",
    "index",
    "Rights of women and minorities",
    (_, s) => (read(s, slot.women) + read(s, slot.minorities)) / 2,
  ),
  reading("moderation", "index", "Moderation as donors see it", (model, s) => donorModeration(model, s)),
  reading("upwardGap", "index", "Mean distance of members above the regime", (model, s) =>
    upwardGap(s, regimePosition(model, s)),
  ),
  reading("shareAbove", "share", "Members more hard-line than the regime", (model, s) =>
    shareFrom(s, firstLevelAbove(regimePosition(model, s))),
  ),
  standing("collapseMonth", "row", "First row at which the regime has collapsed", slot.collapseRow),
  monthly("releasedToRival", "Released from prison to IS-K", slot.releasedToRival),
  standing("women", "index", "Women's rights and education", slot.women),
  standing("inclusion", "index", "Inclusive government", slot.inclusion),
  standing("minorities", "index", "Protection of minorities", slot.minorities),
  standing("foreign", "index", "Foreign engagement", slot.foreign),
  agentsAt("cumulativeTU", "people", "Went home from the Taliban so far", slot.cumulativeTU),
  reading("hardShareTK", "share", "Hard-liners among those who left for IS-K so far", (_, s) =>
    ratio(read(s, slot.hardTK), read(s, slot.cumulativeTK)),
  ),
  reading("noPostShareTK", "share", "Without a post among those who left for IS-K so far", (_, s) =>
    ratio(read(s, slot.noPostTK), read(s, slot.cumulativeTK)),
  ),
  reading("hardShareTU", "share", "Hard-liners among those who went home so far", (_, s) =>
    ratio(read(s, slot.hardTU), read(s, slot.cumulativeTU)),
  ),
  reading("noPostShareTU", "share", "Without a post among those who went home so far", (_, s) =>
    ratio(read(s, slot.noPostTU), read(s, slot.cumulativeTU)),
  ),
  reading("noPostShareT", "share", "Members of the Taliban without a post", (_, s) =>
    ratio(countOf(s, T) - read(s, slot.postsT), countOf(s, T)),
  ),
  standing("hiddenShareK", "share", "Members of IS-K in hiding or abroad", slot.hidden),
];

const indexes = new Map(measures.map(({ name }, i) => [name, i]));

/** Whether a measure tells when something happened: −1 here, and nothing in files, until it has. */
export const mayNeverHappen = ({ unit }: Measure) => unit === "row";

/** Column of a measure in a recorded row. Throws on a name the table does not hold. */
export function measureIndex(name: string): number {
  const index = indexes.get(name);
  if (index === undefined)
    throw new Error(`measure: expected a name in the table, received ${JSON.stringify(name)}`);
  return index;
}

const isInPeople = ({ unit }: Measure) => unit === "people" || unit === "people per month";
const columns = measures.map((measure, column) => ({ ...measure, column }));
const inAgents = columns.filter((of) => of.at !== undefined && isInPeople(of));
const asTheyStand = columns.filter((of) => of.at !== undefined && !isInPeople(of));
const workedOut = columns.filter(({ at }) => at === undefined);
const placesOf = (of: typeof columns) => Int32Array.from(of, ({ at = 0 }) => at);
const columnsOf = (of: typeof columns) => Int32Array.from(of, ({ column }) => column);
const agentPlaces = placesOf(inAgents);
const agentColumns = columnsOf(inAgents);
const places = placesOf(asTheyStand);
const placeColumns = columnsOf(asTheyStand);

/** Writes one row, `measures.length` doubles, at `offset`. */
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
  const { length } = measures;
  return Object.fromEntries(measures.map(({ name }, i) => [name, fingerprintColumn(rows, i, length)]));
}

const proven = measures
  .filter(({ isNew }) => isNew !== true)
  .map(({ name }) => name)
  .sort();

/** 16 hex digits over one run's recorded rows: over the digests of its measures, but for new ones. */
export function fingerprintRows(rows: Float64Array): string {
  const { length } = measures;
  const digests = proven.map((name) => `${name} ${fingerprintColumn(rows, measureIndex(name), length)}`);
  return fingerprintTexts(...digests);
}
