/** The place of everybody: four lanes by affiliation over one axis of purity, with people piled up level by level. */

const LEVELS = 256;
/** Affiliations in the order of the lanes, from the top: rival, incumbent, unaffiliated, removed. */
const laneOrder = [2, 0, 1, 3] as const;

/** Size of the picture in CSS pixels, and the screen's pixels per CSS pixel. */
export interface DotsSize {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly pixelRatio: number;
}

/** Everybody in one month. */
export interface Crowd {
  /** Affiliation by person: 0 incumbent, 1 unaffiliated, 2 rival, 3 removed. */
  readonly affiliations: Uint8Array;
  /** Purity by person as a level, 0–255: (level + .5) / 256. */
  readonly purities: Uint8Array;
}

export interface Lane {
  readonly affiliation: number;
  /** Baseline of its label and lower edge of its heaps, in pixels. */
  readonly labelY: number;
  readonly floor: number;
  /** The number of rows of dots that fit. */
  readonly rows: number;
}

export interface PeopleLayout {
  /** Left edge and width of the axis of purity, in pixels. */
  readonly left: number;
  readonly width: number;
  /** Number of heaps side by side; each holds 256 / bins levels. */
  readonly bins: number;
  /** Dots beside each other in a heap, and the edge of a dot's place in pixels. */
  readonly across: number;
  readonly dot: number;
  readonly lanes: readonly Lane[];
  /** The place of the axis. */
  readonly axisY: number;
}

/** The largest dots with which the fullest heap of every month fits. `counts` is months × 4 × 256 people. */
export function layoutPeople(counts: Uint32Array, { width, height, fontSize }: DotsSize): PeopleLayout {
  const left = 6;
  const inner = Math.max(1, width - 2 * left);
  const label = 1.3 * fontSize;
  const axis = 2.7 * fontSize;
  const room = Math.max(fontSize, height - axis - 4 * (label + 2));
  const [fine, coarse] = [64, 32].map((bins) => packHeaps(fullestHeaps(counts, bins), bins, inner, room));
  const { bins, across, rows } = coarse.dot > fine.dot ? coarse : fine;
  const dot = inner / bins / across;
  // The space that is left is shared equally by the lanes.
  const spare = Math.max(0, room - dot * rows.reduce((sum, n) => sum + n, 0)) / 4;
  let y = 0;
  const lanes = laneOrder.map((affiliation): Lane => {
    const floor = y + label + spare + rows[affiliation] * dot;
    const lane = { affiliation, labelY: y + 1.05 * fontSize, floor, rows: rows[affiliation] };
    y = floor + 2;
    return lane;
  });
  return { left, width: inner, bins, across, dot, lanes, axisY: y + 2 };
}

/** The fewest dots beside each other with which the fullest heaps fit, one lane above the other. */
function packHeaps(fullest: readonly number[], bins: number, width: number, room: number) {
  for (let across = 1; ; across++) {
    const rows = fullest.map((most) => Math.max(1, Math.ceil(most / across)));
    const dot = width / bins / across;
    if (dot * rows.reduce((sum, n) => sum + n, 0) <= room || across >= 4096)
      return { bins, across, dot, rows };
  }
}

function fullestHeaps(counts: Uint32Array, bins: number): number[] {
  const size = LEVELS / bins;
  const fullest = [0, 0, 0, 0];
  for (let at = 0; at < counts.length; at += size) {
    let heap = 0;
    for (let i = 0; i < size; i++) heap += counts[at + i];
    const affiliation = Math.floor(at / LEVELS) % 4;
    if (heap > fullest[affiliation]) fullest[affiliation] = heap;
  }
  return fullest;
}

/** Calls `visit` once per person, in order, with the heap and the place in it, counted from the bottom. */
export function visitPeople(
  { affiliations, purities }: Crowd,
  { bins }: PeopleLayout,
  visit: (person: number, affiliation: number, bin: number, place: number) => void,
): void {
  const heaps = new Uint32Array(4 * bins);
  const size = LEVELS / bins;
  for (let i = 0; i < affiliations.length; i++) {
    const bin = Math.floor(purities[i] / size);
    visit(i, affiliations[i], bin, heaps[affiliations[i] * bins + bin]++);
  }
}

/** The middle of a person's dot. */
export function pointOf(crowd: Crowd, layout: PeopleLayout, person: number): readonly [number, number] {
  let point: readonly [number, number] = [0, 0];
  visitPeople(crowd, layout, (i, affiliation, bin, place) => {
    if (i === person) point = middleOfDot(layout, affiliation, bin, place);
  });
  return point;
}

export function middleOfDot(layout: PeopleLayout, affiliation: number, bin: number, place: number) {
  const { left, width, bins, across, dot, lanes } = layout;
  const floor = lanes.find((lane) => lane.affiliation === affiliation)?.floor ?? 0;
  const x = left + (bin * width) / bins + ((place % across) + 0.5) * dot;
  return [x, floor - (Math.floor(place / across) + 0.5) * dot] as const;
}

/** The person whose dot is nearest to a point; undefined when none is within `reach` pixels. */
export function personAt(
  crowd: Crowd,
  layout: PeopleLayout,
  [x, y]: readonly [number, number],
  reach: number,
): number | undefined {
  const floors = Array.from(
    { length: 4 },
    (_, a) => layout.lanes.find((lane) => lane.affiliation === a)?.floor ?? 0,
  );
  const { left, width, bins, across, dot } = layout;
  let nearest: number | undefined;
  let least = reach * reach;
  visitPeople(crowd, layout, (i, affiliation, bin, place) => {
    const dx = left + (bin * width) / bins + ((place % across) + 0.5) * dot - x;
    const dy = floors[affiliation] - (Math.floor(place / across) + 0.5) * dot - y;
    const distance = dx * dx + dy * dy;
    if (distance > least) return;
    least = distance;
    nearest = i;
  });
  return nearest;
}
