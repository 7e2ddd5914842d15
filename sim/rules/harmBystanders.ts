import type { Model } from "../compile.ts";
import { grievanceAt } from "../grievance.ts";
import type { GroupBlock } from "../population/regions.ts";
import { binomialCount } from "../random/counts.ts";
import { draw, isBelow } from "../random/draw.ts";
import { type Key, monthKey, purpose } from "../random/keys.ts";
import { add, read, type State, T, U } from "../state.ts";
import { stateKey } from "../stateKey.ts";

/** Largest group for which the chance that nobody is harmed is kept in a table. */
const LARGEST_TABLED = 1024;

/** How likely harm is in one kind of group. */
interface Hazard {
  readonly probability: number;
  /** By number of bystanders: draws below it mean that nobody is harmed. A little below the exact border, never above. */
  readonly spared: Float64Array | undefined;
}

/** Each T and U present is harmed with probability collateral·R·(1 − σ), times otherHarm outside Salafi groups. */
export function harmBystanders(model: Model, state: State): void {
  const { collateral, otherHarm } = model.settings;
  const base = collateral * read(state, "repression") * (1 - read(state, "selectivity"));
  if (base <= 0) return;
  const key = monthKey(stateKey(state), read(state, "month"), purpose.harm);
  const salafi = hazard(state.groupSize, base);
  const other = hazard(state.groupSize, base * otherHarm);
  for (const block of model.blocks) harmBlock(model, state, key, block, block.salafi ? salafi : other);
}

function hazard(groupSize: number, probability: number): Hazard {
  if (groupSize > LARGEST_TABLED) return { probability, spared: undefined };
  const spared = new Float64Array(groupSize + 1);
  let nobody = 1;
  for (let n = 0; n <= groupSize; n++, nobody *= 1 - probability) spared[n] = nobody * 4294967296 - 2;
  return { probability, spared };
}

/** A binomial count of those present outside K in each group of a block, one draw a group. */
function harmBlock(
  model: Model,
  state: State,
  { k0, k1 }: Key,
  { first, count }: GroupBlock,
  { probability, spared }: Hazard,
): void {
  if (probability === 0) return;
  const { groups } = state;
  let total = 0;
  for (let group = first; group < first + count; group++) {
    const bystanders = groups[group * 4 + T] + groups[group * 4 + U];
    const bits = draw(group, k0, k1);
    if (spared !== undefined && isBelow(bits, spared[bystanders])) continue;
    const harmed = binomialCount(bits, bystanders, probability);
    if (harmed === 0) continue;
    total += harmed;
    aggrieve(model, state, group, harmed);
  }
  add(state, "harmed", total);
}

/** Grievance grows by the share harmed, up to the cap, and decays with the month. */
function aggrieve(model: Model, state: State, group: number, harmed: number): void {
  const { grievanceGain, grievanceDecay, grievanceCap } = model.settings;
  const month = read(state, "month");
  const before = grievanceAt(model, state, group, month - 1);
  const grown = (before + (grievanceGain * harmed) / state.groupSize) * (1 - grievanceDecay);
  state.grievance[group] = grown < grievanceCap ? grown : grievanceCap;
  state.grievanceMonth[group] = month;
}
