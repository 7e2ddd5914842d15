import type { GammaTerms } from "../random/gamma.ts";
import type { Key } from "../random/keys.ts";
import type { GroupBlock } from "../state/regions.ts";
import type { Desk } from "./desk.ts";
import { MIXED } from "./places.ts";

/** `drawShares` for every group of a block in WebAssembly, with the same bytes as result, written from `at` on. */
export function mixCompiled(
  { code, shares }: Desk,
  { k0, k1 }: Key,
  { first, count }: GroupBlock,
  spacing: number,
  terms: readonly (GammaTerms | undefined)[],
  out: Float64Array,
  at: number,
): void {
  for (let done = 0; done < count; done += MIXED) {
    const groups = Math.min(MIXED, count - done);
    code.beginMixes(first + done, groups, spacing, k0, k1);
    for (let kind = 0; kind < terms.length; kind++) {
      const of = terms[kind];
      if (of === undefined) code.mixNone(kind, groups);
      else code.mixKind(kind, groups, of.boosted, of.shape, of.c, of.d, of.lnD);
    }
    code.shareOut(groups);
    out.set(shares.subarray(0, groups * terms.length), at + done * terms.length);
  }
}
