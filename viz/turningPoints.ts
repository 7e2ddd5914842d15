/** The points in two curves that deserve a note, found by rule, never written by hand. */

export interface TurningPointsData {
  /** Median by month of the current scenario and of the reference; equally long. */
  readonly current: ArrayLike<number>;
  readonly reference: ArrayLike<number>;
  /** The band by month in which a new pair differs, current − reference. */
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
  /** Height of the axis: the size of a dip or a peak is measured against it. */
  readonly extent: number;
}

/** `part`: from here on chance alone does not explain the difference. `cross`: the curves change places. */
export interface TurningPoint {
  readonly kind: "part" | "cross" | "peak" | "trough";
  readonly month: number;
}

/** A dip or a peak has to stand out from the rest of its curve by this share of the axis. */
const prominence = 0.06;
/** A difference has to last this many months to count. */
const lasting = 3;

/** At most `most` turning points, the most telling kinds first, in the order of kinds cross, trough, peak, part. */
export function findTurningPoints(data: TurningPointsData, most = 3): TurningPoint[] {
  const points = [findCrossing(data), ...findExtremes(data), findParting(data)];
  return points.filter((point) => point !== undefined).slice(0, most);
}

/** +1 or −1: the side of zero on which the interval lies; 0 where it includes zero. */
const sideOf = ({ low, high }: TurningPointsData, month: number) =>
  low[month] > 0 ? 1 : high[month] < 0 ? -1 : 0;

function findParting(data: TurningPointsData): TurningPoint | undefined {
  for (let month = 1, run = 0; month < data.current.length; month++) {
    const side = sideOf(data, month);
    run = side !== 0 && side === sideOf(data, month - 1) ? run + 1 : side === 0 ? 0 : 1;
    if (run === lasting) return { kind: "part", month: month - lasting + 1 };
  }
  return undefined;
}

/** The curves cross only when they differ beyond chance on both sides of the crossing. */
function findCrossing(data: TurningPointsData): TurningPoint | undefined {
  const { current, reference } = data;
  let before = 0;
  let crossing = 0;
  for (let month = 1; month < current.length; month++) {
    const side = sideOf(data, month);
    if (side !== 0 && before !== 0 && side !== before) return { kind: "cross", month: crossing };
    if (side !== 0) before = side;
    const [was, is] = [current[month - 1] - reference[month - 1], current[month] - reference[month]];
    if (before !== 0 && was * before > 0 && is * before <= 0) crossing = month;
  }
  return undefined;
}

function findExtremes({ current, extent }: TurningPointsData): TurningPoint[] {
  const last = current.length - 1;
  let top = 0;
  let bottom = 0;
  for (let month = 1; month <= last; month++) {
    if (current[month] > current[top]) top = month;
    if (current[month] < current[bottom]) bottom = month;
  }
  const points: TurningPoint[] = [];
  const rise = Math.min(current[0], current[last]) - current[bottom];
  const fall = current[top] - Math.max(current[0], current[last]);
  if (rise > prominence * extent) points.push({ kind: "trough", month: bottom });
  if (fall > prominence * extent) points.push({ kind: "peak", month: top });
  return points;
}
