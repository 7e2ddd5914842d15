import type { Model } from "../compile.ts";
import type { Desk } from "../compiled/desk.ts";
import { deskOf } from "../compiled/deskOf.ts";
import { wholePower } from "../exact.ts";
import { grievanceAt } from "../grievance.ts";
import { type BinomialCounts, createBinomialCounts } from "../random/counts.ts";
import { draw, isBelow } from "../random/draw.ts";
import { type Key, monthKey, purpose } from "../random/keys.ts";
import { type GroupBlock, withinState } from "../state/regions.ts";
import { add, read, type State, slot, T, U } from "../state/state.ts";
import { stateKey } from "../state/stateKey.ts";

/** Each T and U present is harmed with probability collateral·R·(1 − σ), times otherHarm outside Salafi groups. */
export function harmBystanders(model: Model, state: State): void {
  const { collateral, otherHarm } = model.settings;
  const base = collateral * read(state, slot.repression) * (1 - read(state, slot.selectivity));
  if (base <= 0) return;
  const key = monthKey(stateKey(state), read(state, slot.month), purpose.harm);
  const desk = deskOf(model, state);
  if (desk !== undefined) {
    harmCompiled(desk, model, state, key, base);
    return;
  }
  const { harm } = model;
  if (harm.salafi.probability !== base) harm.salafi = createBinomialCounts(base);
  if (harm.other.probability !== base * otherHarm) harm.other = createBinomialCounts(base * otherHarm);
  for (const block of model.blocks)
    harmBlock(model, state, key, withinState(block, state), block.salafi ? harm.salafi : harm.other);
}

/** A binomial count of those present outside K in each group of a block, one draw a group. */
function harmBlock(
  model: Model,
  state: State,
  key: Key,
  { first, count }: GroupBlock,
  counts: BinomialCounts,
): void {
  if (counts.probability === 0) return;
  const { groups, grievance, grievanceMonth, groupSize, firstGroup } = state;
  const { grievanceGain, grievanceDecay, grievanceCap } = model.settings;
  const month = read(state, slot.month);
  const spared = borderOfNobody(counts.probability, groupSize);
  let total = 0;
  for (let group = first - firstGroup; group < first - firstGroup + count; group++) {
    const bits = draw(firstGroup + group, key.k0, key.k1);
    if (isBelow(bits, spared)) continue;
    const harmed = counts.count(bits, groups[group * 4 + T] + groups[group * 4 + U]);
    if (harmed === 0) continue;
    total += harmed;
    // Grievance grows by the share harmed, up to the cap, and decays with the month.
    const before = grievanceAt(model, state, group, month - 1);
    const grown = (before + (grievanceGain * harmed) / groupSize) * (1 - grievanceDecay);
    grievance[group] = grown < grievanceCap ? grown : grievanceCap;
    grievanceMonth[group] = month;
  }
  add(state, slot.harmed, total);
}

/** The same in WebAssembly, on a desk with the model's tables. */
function harmCompiled(desk: Desk, model: Model, state: State, { k0, k1 }: Key, base: number): void {
  const { otherHarm, grievanceGain, grievanceDecay, grievanceCap } = model.settings;
  const { code, harm } = desk;
  if (harm.salafi !== base || harm.other !== base * otherHarm) {
    code.beginHarm();
    harm.salafi = base;
    harm.other = base * otherHarm;
    harm.sparedSalafi = borderOfNobody(harm.salafi, state.groupSize);
    harm.spared = borderOfNobody(harm.other, state.groupSize);
  }
  const harmed = code.harm(
    harm.other,
    harm.spared,
    harm.salafi,
    harm.sparedSalafi,
    k0,
    k1,
    read(state, slot.month),
    grievanceGain,
    1 - grievanceDecay,
    grievanceCap,
  );
  add(state, slot.harmed, harmed);
}

/** Draws below it mean that nobody is harmed, however many are present. A little below the exact border, never above. */
function borderOfNobody(probability: number, groupSize: number): number {
  return Math.max(0, Math.floor(wholePower(1 - probability, groupSize) * 4294967296) - 2);
}
