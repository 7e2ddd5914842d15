/** A phone's answers that the teacher's machine has not acknowledged: they are sent until it has. */
import type { StepAnswer } from "../../lessons/answer.ts";

interface Unsent {
  readonly n: number;
  readonly answer: StepAnswer;
}

/** What came of one sending. */
export type Sent = "acknowledged" | "refused" | "later";

interface OutboxOptions {
  readonly send: (step: number, n: number, answer: StepAnswer) => Promise<Sent>;
  /** Puts off a call; gives what calls it off. */
  readonly later: (milliseconds: number, call: () => void) => () => void;
  readonly keep: (unsent: readonly (readonly [number, Unsent])[]) => void;
  readonly onChange: (unsent: number, wasRefused: boolean) => void;
}

export interface Outbox {
  /** Keeps an answer and sends it; of one step only the newest. */
  put(step: number, answer: StepAnswer): void;
  /** Numbers up to this were used by this seat before. */
  startAfter(n: number): void;
  /** Sends at once what waits, such as when the connection is back or the page goes out of sight. */
  hurry(): void;
  /** The unsent answer of a step. */
  of(step: number): StepAnswer | undefined;
}

/** Answers change while they are given: what changes again within this time is sent once. */
const REST = 350;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 5_000;

/** `kept` is what `keep` was last given, as a storage has it. */
export function createOutbox({ send, later, keep, onChange }: OutboxOptions, kept?: unknown): Outbox {
  const unsent = new Map<number, Unsent>(readKept(kept));
  let newest = Math.max(0, ...[...unsent.values()].map(({ n }) => n));
  let wait = FIRST_WAIT;
  let callOff: (() => void) | undefined;
  let isSending = false;
  let wasRefused = false;

  const changed = () => {
    keep([...unsent]);
    onChange(unsent.size, wasRefused);
  };
  const plan = (milliseconds: number) => {
    callOff?.();
    callOff = later(milliseconds, () => void flush());
  };
  const flush = async () => {
    if (isSending) return;
    isSending = true;
    callOff?.();
    callOff = undefined;
    let isPutOff = false;
    for (let next = firstOf(unsent); next !== undefined && !isPutOff; next = firstOf(unsent)) {
      const [step, { n, answer }] = next;
      const outcome = await send(step, n, answer).catch((): Sent => "later");
      isPutOff = outcome === "later";
      if (isPutOff) continue;
      wait = FIRST_WAIT;
      wasRefused = outcome === "refused";
      if (unsent.get(step)?.n === n) unsent.delete(step);
      changed();
    }
    isSending = false;
    if (!isPutOff) return;
    plan(wait);
    wait = Math.min(LONGEST_WAIT, 2 * wait);
  };

  if (unsent.size > 0) plan(0);
  return {
    put(step, answer) {
      unsent.set(step, { n: ++newest, answer });
      wasRefused = false;
      changed();
      if (!isSending) plan(REST);
    },
    startAfter(n) {
      newest = Math.max(newest, n);
    },
    hurry() {
      wait = FIRST_WAIT;
      if (unsent.size > 0) void flush();
    },
    of: (step) => unsent.get(step)?.answer,
  };
}

const firstOf = <Key, Value>(map: ReadonlyMap<Key, Value>): readonly [Key, Value] | undefined =>
  map.entries().next().value;

function readKept(kept: unknown): [number, Unsent][] {
  if (!Array.isArray(kept)) return [];
  return kept.slice(0, 100).flatMap((each: unknown): [number, Unsent][] => {
    if (!Array.isArray(each)) return [];
    const [step, value] = each as [unknown, Partial<Unsent> | null];
    if (!Number.isInteger(step) || !Number.isInteger(value?.n) || typeof value?.answer !== "object")
      return [];
    return [[step as number, value as Unsent]];
  });
}
