/**
 * Probabilities of K, of one member of T after another who reconsiders, kept in their order: a part of a run adds them to
 * the sum of the parts before it, which it does not know yet. A sum in another order would be another number.
 */
export interface ExpectedTerms {
  add(term: number): void;
  addAll(terms: Float64Array): void;
  /** Adds all, in order, to `sum`, and forgets them. */
  addTo(sum: number): number;
}

export function createExpectedTerms(): ExpectedTerms {
  let kept = new Float64Array(1024);
  let length = 0;
  const makeRoom = (count: number) => {
    if (length + count <= kept.length) return;
    const larger = new Float64Array(2 * (length + count));
    larger.set(kept.subarray(0, length));
    kept = larger;
  };
  return {
    add(term) {
      makeRoom(1);
      kept[length++] = term;
    },
    addAll(terms) {
      makeRoom(terms.length);
      kept.set(terms, length);
      length += terms.length;
    },
    addTo(sum) {
      let total = sum;
      for (let i = 0; i < length; i++) total += kept[i];
      length = 0;
      return total;
    },
  };
}
