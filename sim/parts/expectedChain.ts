/**
 * The expected flow from T to K of each month: a sum over people in order, which the parts add one after another, each a
 * message after the one before it. No rule reads it, so nobody waits.
 */
import { createExpectedTerms, type ExpectedTerms } from "../choice/expectedTerms.ts";
import type { PartOfRun } from "./part.ts";

export interface ExpectedChain {
  /** Where this month's terms are kept; undefined in the first part, whose own sum is the beginning. */
  begin(): ExpectedTerms | undefined;
  /** Everybody of this part has chosen; `expected` is the sum over them alone. */
  end(expected: number): void;
  /** What this part tells of the sums: the sum of one month up to its own people, in its own place. */
  tell(message: Float64Array, at: number): void;
  /** Reads what all have told. */
  take(sums: Float64Array, at: number): void;
}

/** `deliver` receives the sum of each month over everybody, in the order of months. */
export function createExpectedChain(
  { index, count }: PartOfRun,
  months: number,
  deliver: (month: number, expected: number) => void,
): ExpectedChain {
  const waiting: ExpectedTerms[] = [];
  const free: ExpectedTerms[] = [];
  let messages = 0;
  let sum = 0;
  return {
    begin() {
      if (index === 0) return undefined;
      const terms = free.pop() ?? createExpectedTerms();
      waiting.push(terms);
      return terms;
    },
    end(expected) {
      if (index === 0) sum = expected;
    },
    tell(message, at) {
      message[at + index] = sum;
    },
    take(sums, at) {
      // The first part's sum of a month comes with the next message, that of each other part one message later.
      const isOfMonth = (month: number) => month >= 0 && month < months;
      if (isOfMonth(messages - count)) deliver(messages - count, sums[at + count - 1]);
      if (index > 0 && isOfMonth(messages - index)) {
        const terms = waiting.shift() as ExpectedTerms;
        sum = terms.addTo(sums[at + index - 1]);
        free.push(terms);
      }
      messages++;
    },
  };
}
