/** One side of one parameter, by its place: what lies above a threshold, or below it. */
export interface Side {
  readonly parameter: number;
  readonly above: boolean;
}

/** What a box holds lies beyond all its limits; no limits hold everything. */
export interface Limit extends Side {
  readonly threshold: number;
}

/** Cases in which something is so or not. */
export interface Cases {
  /** Case by case in the order of the parameters. */
  readonly values: readonly (readonly number[])[];
  /** 1 where it is so, else 0. */
  readonly isSo: Uint8Array;
  /** The cases in the order of each parameter. */
  readonly rising: readonly Int32Array[];
  readonly falling: readonly Int32Array[];
}

export interface Peeled {
  readonly limits: readonly Limit[];
  /** Share of what is so that the box holds, less share of the rest that it holds too: 0 for everything, 1 at best. */
  readonly parting: number;
}

/** Share of the cases in the box that goes with one peel, and share of all that is never peeled (EMA Workbench's). */
const PEEL = 0.05;
const SMALLEST_BOX = 0.05;

/** Puts cases in order. */
export function orderCases(values: Cases["values"], isSo: readonly boolean[]): Cases {
  const orders = (values[0] ?? []).map((_, parameter) =>
    Int32Array.from(values, (__, i) => i).sort(
      (a, b) => values[a][parameter] - values[b][parameter] || a - b,
    ),
  );
  return { values, isSo: Uint8Array.from(isSo, Number), ...inOrder(orders) };
}

const inOrder = (rising: readonly Int32Array[]) => ({
  rising,
  falling: rising.map((order) => order.slice().reverse()),
});

/** The cases in `picked` alone. */
export function pickCases({ values, isSo, rising }: Cases, picked: readonly number[]): Cases {
  const places = new Int32Array(values.length).fill(-1);
  picked.forEach((old, place) => {
    places[old] = place;
  });
  return {
    values: picked.map((i) => values[i]),
    isSo: Uint8Array.from(picked, (i) => isSo[i]),
    ...inOrder(rising.map((order) => order.map((i) => places[i]).filter((place) => place >= 0))),
  };
}

export function isInBox(limits: readonly Limit[], values: readonly number[]): boolean {
  return limits.every(({ parameter, above, threshold }) =>
    above ? values[parameter] > threshold : values[parameter] < threshold,
  );
}

/**
 * The patient rule induction method (PRIM: Friedman and Fisher 1999, Statistics and Computing 9:123–143) on given sides
 * of parameters, as EMA Workbench has it: from everything on, the peel of a twentieth that raises the share of what is
 * so most for what it takes away, until a twentieth of all is left; nothing is pasted back. Of the boxes on the way the
 * one that parts best; one without limits when none parts better than `least`. Equal values are never parted; a
 * threshold lies halfway between two neighbours.
 */
export function peelBox(cases: Cases, sides: readonly Side[], least = 0): Peeled {
  const all = cases.isSo.length;
  const soInAll = cases.isSo.reduce((sum, so) => sum + so, 0);
  let best: Peeled = { limits: [], parting: least };
  if (soInAll === 0 || soInAll === all) return best;
  const isGone = new Uint8Array(all);
  const edges = sides.map((side) => createEdge(cases, side, isGone));
  let [held, so] = [all, soInAll];
  // A box parts no better than by the share that it holds of what is so.
  while (so > best.parting * soInAll) {
    let next: Edge | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const edge of edges) {
      edge.look(Math.max(1, Math.floor(PEEL * held)));
      const left = held - edge.taken;
      if (left < SMALLEST_BOX * all || left === 0) continue;
      const gain = ((so - edge.so) / left - so / held) / edge.taken;
      if (gain > most) [next, most] = [edge, gain];
    }
    if (next === undefined) break;
    held -= next.taken;
    so -= next.so;
    next.peel();
    const parting = so / soInAll - (held - so) / (all - soInAll);
    if (parting > best.parting) best = { parting, limits: edges.flatMap((edge) => edge.limit ?? []) };
  }
  return best;
}

/** What lies outermost on one side. */
interface Edge {
  /** How many cases the next peel takes, and in how many of them it is so. */
  taken: number;
  so: number;
  /** Where the last peel ended. */
  limit: Limit | undefined;
  /** Finds the next peel: `quota` cases that are still there, and all that equal the last of them. */
  look(quota: number): void;
  /** Takes it away. */
  peel(): void;
}

function createEdge({ values, isSo, rising, falling }: Cases, side: Side, isGone: Uint8Array): Edge {
  const { parameter, above } = side;
  const order = (above ? rising : falling)[parameter];
  let from = 0;
  let to = 0;
  let threshold = 0;
  return {
    taken: 0,
    so: 0,
    limit: undefined,
    look(quota) {
      while (isGone[order[from]] === 1) from++;
      let [taken, so, last] = [0, 0, 0];
      for (to = from; to < order.length; to++) {
        const at = order[to];
        if (isGone[at] === 1) continue;
        if (taken >= quota) {
          const value = values[at][parameter];
          threshold = (last + value) / 2;
          if (value !== last) break;
        }
        taken++;
        so += isSo[at];
        if (taken >= quota) last = values[at][parameter];
      }
      this.taken = taken;
      this.so = so;
    },
    peel() {
      for (let i = from; i < to; i++) isGone[order[i]] = 1;
      from = to;
      this.limit = { ...side, threshold };
    },
  };
}
