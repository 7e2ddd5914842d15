import type { Model } from "../compile.ts";
import { SIEVED, sieveAbove, sieved } from "../compiled/sieve.ts";
import { wholePower } from "../exact.ts";
import { grievanceAt } from "../grievance.ts";
import { type BinomialCounts, createBinomialCounts } from "../random/counts.ts";
import { draw } from "../random/draw.ts";
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
  const { harm } = model;
  if (harm.salafi.probability !== base) harm.salafi = createBinomialCounts(base);
  if (harm.other.probability !== base * otherHarm) harm.other = createBinomialCounts(base * otherHarm);
  const isWhole = state.agents === model.agents;
  for (const block of model.blocks)
    harmBlock(
      model,
      state,
      key,
      isWhole ? block : withinState(block, state),
      block.salafi ? harm.salafi : harm.other,
    );
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
  for (let done = 0; done < count; done += SIEVED) {
    const found = sieveAbove(first + done, Math.min(SIEVED, count - done), key, spared);
    const hits = sieved();
    for (let i = 0; i < found; i++) {
      const group = hits[i] - firstGroup;
      const harmed = counts.count(
        draw(hits[i], key.k0, key.k1),
        groups[group * 4 + T] + groups[group * 4 + U],
      );
      if (harmed === 0) continue;
      total += harmed;
      // Grievance grows by the share harmed, up to the cap, and decays with the month.
      const before = grievanceAt(model, state, group, month - 1);
      const grown = (before + (grievanceGain * harmed) / groupSize) * (1 - grievanceDecay);
      grievance[group] = grown < grievanceCap ? grown : grievanceCap;
      grievanceMonth[group] = month;
    }
  }
  add(state, slot.harmed, total);
}

/** Draws below it mean that nobody is harmed, however many are present. A little below the exact border, never above. */
function borderOfNobody(probability: number, groupSize: number): number {
  return Math.max(0, Math.floor(wholePower(1 - probability, groupSize) * 4294967296) - 2);
}
