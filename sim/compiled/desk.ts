import { kernelBytes } from "./kernelBytes.ts";
import {
  BLOCKS,
  CHOOSERS,
  CONTEXT,
  CONTEXTS,
  DECAY,
  EXPECTED,
  MIXED,
  MOST_DECAY,
  MOST_STEPS,
  MOST_WEIGHTS,
  PURITY_TABLES,
  SHARES,
  SKIPS,
  STATE,
  STEPS,
  TALLIED,
  TALLIES,
  TERMS,
  WEIGHTS,
} from "./places.ts";

/** The functions of kernel.assembly.ts: the other *.assembly.ts say what they do. */
interface Code {
  open(...parameters: readonly number[]): void;
  beginMixes(first: number, count: number, spacing: number, k0: number, k1: number): void;
  mixNone(kind: number, count: number): void;
  mixKind(kind: number, count: number, boosted: boolean, ...terms: readonly number[]): void;
  shareOut(count: number): void;
  settle(...parameters: readonly number[]): number;
  pair(): void;
  reconsider(...parameters: readonly number[]): void;
  goOn(): number;
  listTerms(found: number): number;
  passBy(k0: number, k1: number, first: number, count: number): number;
  beginHarm(): void;
  harm(...parameters: readonly number[]): number;
  remove(...parameters: readonly number[]): number;
  tidy(listed: number): number;
}

interface Memory {
  readonly buffer: ArrayBuffer;
}

/** The part of WebAssembly's types that is used here: sim is compiled without the types of any host. */
declare const WebAssembly:
  | undefined
  | {
      Memory: new (size: { initial: number }) => Memory;
      Module: new (bytes: Uint8Array) => object;
      Instance: new (module: object, imports: object) => { readonly exports: unknown };
    };

/** The desk of a state: the compiled rules with views of the memory that they share with the state. */
export interface Desk {
  readonly code: Code;
  /** All of the memory: the columns stand in it from `STATE` on. */
  readonly buffer: ArrayBuffer;
  readonly skips: Uint32Array;
  readonly decay: Float64Array;
  readonly weights: Float64Array;
  readonly steps: Float64Array;
  readonly context: Float64Array;
  readonly expected: Float64Array;
  readonly terms: Float64Array;
  readonly tallies: Int32Array;
  readonly blocks: Int32Array;
  /** Purity of those who start in T, in U, and in K or X; vulnerability: 256 entries each. */
  readonly aliasTables: Uint32Array;
  readonly shares: Float64Array;
  /** The model whose tables it holds, whether they fit, the inputs for which its gaps were built, and the
   * chances for which its numbers of harmed were, with the borders below which nobody is. */
  of: object | undefined;
  fits: boolean;
  gapKey: readonly number[] | undefined;
  readonly harm: { salafi: number; other: number; sparedSalafi: number; spared: number };
}

const PAGE = 65536;
let compiled: object | undefined;
let tried = false;

/** Whether this thread has the compiled rules; where WebAssembly or its SIMD is missing or forbidden it has not. */
export function hasDesk(): boolean {
  if (!tried) {
    tried = true;
    compiled = compile();
  }
  return compiled !== undefined;
}

function compile(): object | undefined {
  try {
    if (typeof WebAssembly === "undefined") return undefined;
    return new WebAssembly.Module(Uint8Array.from(kernelBytes, byteOf));
  } catch {
    return undefined;
  }
}

/** The byte that a character of `kernelBytes` stands for, as assemble.mjs spells it: what is below 0 wraps around. */
function byteOf(char: string): number {
  const code = char.charCodeAt(0);
  return code > 255 ? code - 181 : code > 92 ? code - 52 : code - 51;
}

/** A desk with a memory of its own for a state of so many bytes; undefined where there is none, or no room. */
export function createDesk(bytes: number): Desk | undefined {
  if (!hasDesk() || compiled === undefined || typeof WebAssembly === "undefined") return undefined;
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil((STATE + bytes) / PAGE) });
    const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
    return layOutDesk(exports as Code, memory.buffer);
  } catch {
    return undefined;
  }
}

function layOutDesk(code: Code, buffer: ArrayBuffer): Desk {
  return {
    code,
    buffer,
    skips: new Uint32Array(buffer, SKIPS, 256),
    decay: new Float64Array(buffer, DECAY, MOST_DECAY),
    weights: new Float64Array(buffer, WEIGHTS, MOST_WEIGHTS),
    steps: new Float64Array(buffer, STEPS, MOST_STEPS),
    context: new Float64Array(buffer, CONTEXT, CONTEXTS),
    expected: new Float64Array(buffer, EXPECTED, 1),
    terms: new Float64Array(buffer, TERMS, CHOOSERS),
    tallies: new Int32Array(buffer, TALLIES, TALLIED),
    blocks: new Int32Array(buffer, BLOCKS, 31),
    aliasTables: new Uint32Array(buffer, PURITY_TABLES, 4 * 256),
    shares: new Float64Array(buffer, SHARES, MIXED * 4),
    of: undefined,
    fits: false,
    gapKey: undefined,
    harm: { salafi: 0, other: 0, sparedSalafi: 0, spared: 0 },
  };
}
