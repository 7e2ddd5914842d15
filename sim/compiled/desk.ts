import type { LastingWeights } from "../choice/lastingWeights.ts";
import { kernelBytes } from "./kernelBytes.ts";

/** The exports of kernel.assembly.ts: constants, addresses in bytes, and functions. */
interface Exports {
  begin(...parameters: readonly number[]): void;
  goOnFrom(person: number, turn: number): void;
  passBy(k0: number, k1: number, first: number, count: number): number;
  listTerms(found: number): number;
  find(limit: number): number;
  spread(): void;
  pair(): void;
  trait(first: number, count: number, k0: number, k1: number, posts: number): void;
  drawAll(first: number, count: number, k0: number, k1: number): void;
  beginMixes(first: number, count: number, spacing: number, k0: number, k1: number): void;
  mixNone(kind: number, count: number): void;
  mixKind(kind: number, count: number, boosted: boolean, ...terms: readonly number[]): void;
  shareOut(count: number): void;
  settle(groups: number, hardLevel: number, ...standings: readonly number[]): number;
  choose(found: number, firstGroup: number): number;
  sieve(count: number, k0: number, k1: number, border: number, turned: boolean): number;
  count(first: number, length: number): void;
  readonly [name: string]: unknown;
}

/** The part of WebAssembly's types that is used here: sim is compiled without the types of any host. */
declare const WebAssembly:
  | undefined
  | {
      Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
      Module: new (bytes: Uint8Array) => object;
      Instance: new (module: object, imports: object) => { readonly exports: unknown };
    };

/** The desk: the compiled kernel with views of its memory. There is one per thread, shared by all runs in it. */
export interface Desk {
  readonly code: Exports;
  readonly most: {
    /** People looked at together. */
    readonly people: number;
    readonly groups: number;
    /** Groups whose mixes are drawn together. */
    readonly mixed: number;
    readonly decay: number;
    readonly weights: number;
    readonly steps: number;
  };
  readonly skips: Uint32Array;
  readonly persons: Int32Array;
  readonly words: Int32Array;
  readonly switches: Int32Array;
  readonly groups: Int32Array;
  readonly grievance: Float64Array;
  readonly grievanceMonth: Int32Array;
  readonly decay: Float64Array;
  readonly weights: Float64Array;
  readonly steps: Float64Array;
  readonly expected: Float64Array;
  readonly terms: Float64Array;
  readonly decided: Int32Array;
  readonly ladders: Float64Array;
  readonly purityTables: Uint32Array;
  readonly vulnerabilityTable: Uint32Array;
  readonly members: Int32Array;
  readonly shares: Float64Array;
  /** The weights that its memory holds now, and the inputs for which their gaps were built. */
  of: LastingWeights | undefined;
  gapKey: readonly number[] | undefined;
}

const PAGES = 16;
let only: Desk | undefined;
let tried = false;

/**
 * The thread's desk; undefined where WebAssembly or its SIMD is missing or forbidden. There TypeScript gives the same
 * results.
 */
export function desk(): Desk | undefined {
  if (!tried) {
    tried = true;
    only = createDesk();
  }
  return only;
}

function createDesk(): Desk | undefined {
  try {
    if (typeof WebAssembly === "undefined") return undefined;
    const memory = new WebAssembly.Memory({ initial: PAGES });
    const bytes = Uint8Array.from(kernelBytes.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
    return layOutDesk(exports as Exports, memory.buffer);
  } catch {
    return undefined;
  }
}

function layOutDesk(code: Exports, buffer: ArrayBuffer): Desk {
  const constant = (name: string) => (code[name] as { readonly value: number }).value;
  const doubles = (name: string, length: number) => new Float64Array(buffer, constant(name), length);
  const integers = (name: string, length: number) => new Int32Array(buffer, constant(name), length);
  const batch = constant("BATCH");
  const window = constant("WINDOW");
  const most = {
    people: batch,
    groups: window,
    mixed: constant("MIXED"),
    decay: constant("MOST_DECAY"),
    weights: constant("MOST_WEIGHTS"),
    steps: constant("MOST_STEPS"),
  };
  return {
    code,
    most,
    skips: new Uint32Array(buffer, constant("SKIPS"), 256),
    persons: integers("PERSONS", batch),
    words: integers("WORDS", batch),
    switches: integers("SWITCHES", 2 * batch),
    groups: integers("GROUPS", 4 * window),
    grievance: doubles("GRIEVANCE", window),
    grievanceMonth: integers("GRIEVANCE_MONTH", window),
    decay: doubles("DECAY", most.decay),
    weights: doubles("WEIGHTS", most.weights),
    steps: doubles("STEPS", most.steps),
    expected: doubles("EXPECTED", 4),
    terms: doubles("TERMS", constant("CHOOSERS")),
    decided: integers("DECIDED", 4),
    ladders: doubles("LADDERS", 12),
    purityTables: new Uint32Array(buffer, constant("PURITY_TABLES"), 3 * 256),
    vulnerabilityTable: new Uint32Array(buffer, constant("VULNERABILITY_TABLE"), 256),
    members: integers("MEMBERS", 256),
    shares: doubles("SHARES", constant("MIXED") * 4),
    of: undefined,
    gapKey: undefined,
  };
}
