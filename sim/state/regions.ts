/** The five macro-regions, in the order in which groups are laid out. */
export const regions = ["East", "North", "Kabul", "South", "West"] as const;

export const REGIONS: number = regions.length;

/**
 * Share of the other groups, and of the Salafi groups, that live in each region (model.md, The state before month 0).
 */
const otherShares = [0.14, 0.24, 0.2, 0.27, 0.15];
const salafiShares = [0.7, 0.15, 0.08, 0.03, 0.04];

/** `total` things split over `shares` (which sum to 1) in whole numbers, the largest remainders first. */
export function apportion(total: number, shares: readonly number[]): number[] {
  const quotas = shares.map((share) => share * total);
  const counts = quotas.map((quota) => Math.floor(quota + 1e-9));
  const order = quotas
    .map((quota, i) => ({ i, remainder: quota - counts[i] }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  let left = total - counts.reduce((sum, count) => sum + count, 0);
  for (const { i } of order) {
    if (left <= 0) break;
    counts[i] = counts[i] + 1;
    left--;
  }
  return counts;
}

/** Groups that follow one another: `first` to `first + count − 1`. */
export interface GroupRange {
  readonly first: number;
  readonly count: number;
}

/** Groups of one kind in one region. */
export interface GroupBlock extends GroupRange {
  readonly region: number;
  readonly salafi: boolean;
}

/** Where the groups live: region by region, in each region the other groups and then the Salafi ones. */
export function layOutGroups(groups: number, shareSalafi: number): GroupBlock[] {
  const [salafiGroups, otherGroups] = apportion(groups, [shareSalafi, 1 - shareSalafi]) as [number, number];
  const salafiByRegion = apportion(salafiGroups, salafiShares);
  const otherByRegion = apportion(otherGroups, otherShares);
  const blocks: GroupBlock[] = [];
  let first = 0;
  for (let region = 0; region < REGIONS; region++) {
    for (const salafi of [false, true]) {
      const count = (salafi ? salafiByRegion : otherByRegion)[region] as number;
      if (count > 0) blocks.push({ region, salafi, first, count });
      first += count;
    }
  }
  return blocks;
}

/** What a state tells of the groups that it holds. */
export interface HeldGroups {
  readonly firstGroup: number;
  /** One number a group. */
  readonly grievance: ArrayLike<number>;
}

/** The groups of a block that a state holds: perhaps none. */
export function withinState(block: GroupBlock, { firstGroup, grievance }: HeldGroups): GroupBlock {
  const first = Math.max(block.first, firstGroup);
  const end = Math.min(block.first + block.count, firstGroup + grievance.length);
  return { ...block, first, count: Math.max(0, end - first) };
}
