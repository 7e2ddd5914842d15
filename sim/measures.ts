/** The one table of what a run records: recorder, CSV, axes and headlines read it. */
import type { Model } from "./compile.ts";
import { clamp } from "./exact.ts";
import { fingerprintColumn, fingerprintTexts } from "./fingerprint.ts";
import { donorModeration, regimePosition } from "./policy.ts";
import { firstLevelAbove, HARD_LEVEL, LEVELS, levelValue } from "./state/levels.ts";
import { regions } from "./state/regions.ts";
import { membersFrom, shareFrom } from "./state/shareFrom.ts";
import { countOf, K, read, type State, slot, T, U } from "./state/state.ts";

export interface Measure {
  /** Column in CSV and JSON, key everywhere. */
  readonly name: string;
  readonly unit: "people" | "people per month" | "share" | "index" | "attacks per month" | "regions" | "row";
  /** Sentence-case label for charts. */
  readonly label: string;
  /** The value in the present state; `people` turns agents into people. */
  readonly measure: (model: Model, state: State) => number;
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

const monthly = (name: string, label: string, at: number) =>
  ({
    name,
    unit: "people per month",
    label,
    measure: (model, state) => people(model, state.scalars[at]),
  }) as const satisfies Measure;

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
  const members = membersFrom(state, 0);
  let sum = 0;
  for (let level = 0; level < LEVELS; level++)
    sum += state.purityT[level] * Math.max(0, levelValue(level) - position);
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
  counts("X", "Removed or imprisoned", (s) => read(s, "totalX")),
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
  counts("cumulativeTK", "Left the Taliban for IS-K so far", (s) => read(s, "cumulativeTK")),
  counts("cumulativeExpectedTK", "Expected to have left for IS-K so far", (s) =>
    read(s, "cumulativeExpectedTK"),
  ),
  reading("hardShareT", "share", "Hard-liners among Taliban members", (_, s) => shareFrom(s, HARD_LEVEL)),
  monthly("hardExitsTK", "Hard-liners who left for IS-K", slot.hardExitsTK),
  reading("cumulativeHardShareLeft", "share", "Hard-liners who have left for IS-K", (_, s) =>
    read(s, "initialHard") === 0 ? 0 : read(s, "firstHardLeft") / read(s, "initialHard"),
  ),
  monthly("salafiJoins", "People of Salafi groups who joined IS-K", slot.salafiJoins),
  reading("contestedRegions", "regions", "Regions with a strong presence of IS-K", (_, s) =>
    contestedRegions(s),
  ),
  ...regions.map((region, i) =>
    counts(`K_${region}`, `Members of IS-K, ${region}`, (s) => s.regions[i * 3 + K]),
  ),
  reading("A", "index", "Aid", (_, s) => read(s, "aid")),
  reading("E", "index", "Economy per head (GDP per head, 2020 = 1)", (_, s) => read(s, "economy")),
  reading("poverty", "share", "People below the poverty line", (_, s) => poverty(read(s, "economy"))),
  reading("L", "index", "Legitimacy", (_, s) => read(s, "legitimacy")),
  reading("P", "index", "Propaganda", (_, s) => read(s, "propagandaNow")),
  reading("psi", "index", "Perceived threat", (_, s) => read(s, "threat")),
  reading("attacks", "attacks per month", "Attacks by IS-K", (_, s) => read(s, "attacks")),
  reading(
    "attacksOnRegime",
    "attacks per month",
    "Attacks on the regime",
    (_, s) => SHARE_ON_REGIME * read(s, "attacks"),
  ),
  reading(
    "attacksOnCivilians",
    "attacks per month",
    "Attacks on civilians and minorities",
    (_, s) => (1 - SHARE_ON_REGIME) * read(s, "attacks"),
  ),
  monthly("harmed", "Raids and detentions of bystanders, each counted", slot.harmed),
  reading(
    "rights",
    "index",
    "Rights of women and minorities",
    (_, s) => (read(s, "women") + read(s, "minorities")) / 2,
  ),
  reading("moderation", "index", "Moderation as donors see it", (model, s) => donorModeration(model, s)),
  reading("upwardGap", "index", "Mean distance of members above the regime", (model, s) =>
    upwardGap(s, regimePosition(model, s)),
  ),
  reading("shareAbove", "share", "Members more hard-line than the regime", (model, s) =>
    shareFrom(s, firstLevelAbove(regimePosition(model, s))),
  ),
  reading("collapseMonth", "row", "First row at which the regime has collapsed", (_, s) =>
    read(s, "collapseRow"),
  ),
  monthly("releasedToRival", "Released from prison to IS-K", slot.releasedToRival),
  reading("women", "index", "Women's rights and education", (_, s) => read(s, "women")),
  reading("inclusion", "index", "Inclusive government", (_, s) => read(s, "inclusion")),
  reading("minorities", "index", "Protection of minorities", (_, s) => read(s, "minorities")),
  reading("foreign", "index", "Foreign engagement", (_, s) => read(s, "foreign")),
  counts("cumulativeTU", "Went home from the Taliban so far", (s) => read(s, "cumulativeTU")),
  reading("hardShareTK", "share", "Hard-liners among those who left for IS-K so far", (_, s) =>
    ratio(read(s, "hardTK"), read(s, "cumulativeTK")),
  ),
  reading("noPostShareTK", "share", "Without a post among those who left for IS-K so far", (_, s) =>
    ratio(read(s, "noPostTK"), read(s, "cumulativeTK")),
  ),
  reading("hardShareTU", "share", "Hard-liners among those who went home so far", (_, s) =>
    ratio(read(s, "hardTU"), read(s, "cumulativeTU")),
  ),
  reading("noPostShareTU", "share", "Without a post among those who went home so far", (_, s) =>
    ratio(read(s, "noPostTU"), read(s, "cumulativeTU")),
  ),
  reading("noPostShareT", "share", "Members of the Taliban without a post", (_, s) =>
    ratio(countOf(s, T) - read(s, "postsT"), countOf(s, T)),
  ),
  reading("hiddenShareK", "share", "Members of IS-K in hiding or abroad", (_, s) => read(s, "hidden")),
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

/** Writes one row, `measures.length` doubles, at `offset`. */
export function recordRow(model: Model, state: State, rows: Float64Array, offset: number): void {
  for (let i = 0; i < measures.length; i++) rows[offset + i] = measures[i].measure(model, state);
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
