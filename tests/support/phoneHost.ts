/**
 * Many phones of a class in a process of their own, so that they can have a host of their own. Reads orders from standard
 * input, one JSON object a line, and writes one answer a line: see `Order`.
 */
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { createStudyDraws } from "../../sim/experiments/index.ts";
import type { StepAnswer } from "../../src/lessons/answer.ts";
import type { Lesson } from "../../src/lessons/lesson.ts";
import { loadPresets } from "../../src/library/presets.ts";
import { type ClassPhone, computesHonestly, createPhone } from "./classPhone.ts";

export type Order =
  /** Phones with these numbers come in, all at once; `slow` of them never give back what they compute. */
  | {
      readonly kind: "join";
      readonly address: string;
      readonly code: string;
      readonly lesson: Lesson;
      readonly first: number;
      readonly count: number;
      readonly slow: number;
    }
  /** Every phone that is awake answers a step, within so many milliseconds. */
  | { readonly kind: "answer"; readonly step: number; readonly answer: StepAnswer; readonly within: number }
  /** So many phones fall asleep. */
  | { readonly kind: "sleep"; readonly count: number }
  | { readonly kind: "wake" }
  /** So many phones are reloaded: they know nothing but their token. */
  | { readonly kind: "reload"; readonly count: number }
  /** So many phones go for good. */
  | { readonly kind: "vanish"; readonly count: number }
  | { readonly kind: "tell" }
  | { readonly kind: "end" };

/** What is told of all phones that are, or were, here. */
export interface HostTold {
  readonly joined: number;
  /** By number of the phone and index of the step: what was acknowledged. */
  readonly acknowledged: readonly (readonly [phone: number, step: number, n: number, answer: StepAnswer])[];
  /** By step: milliseconds since 1970 at which each phone that was awake saw it. */
  readonly seen: Readonly<Record<number, readonly number[]>>;
}

const presets = loadPresets();
const chance = createStudyDraws(String(process.pid));
const phones = new Map<number, ClassPhone>();
const gone: ClassPhone[] = [];
const begun = Date.now() - performance.now();
let joined = 0;
let open: Extract<Order, { kind: "join" }> | undefined;

const create = (order: Extract<Order, { kind: "join" }>, number: number) =>
  createPhone(order.address, {
    number,
    compute:
      number - order.first < order.slow
        ? () => new Promise(() => {})
        : computesHonestly(order.lesson, presets),
  });

async function carryOut(order: Order): Promise<HostTold> {
  const some = (count: number) => [...phones].slice(0, count);
  switch (order.kind) {
    case "join": {
      open = order;
      const added = Array.from({ length: order.count }, (_, i) => order.first + i);
      await Promise.all(
        added.map(async (number) => {
          const phone = create(order, number);
          phones.set(number, phone);
          const { status } = await phone.join({ code: order.code });
          if (status === 200) joined++;
        }),
      );
      break;
    }
    case "answer":
      await Promise.all(
        [...phones.values()].map(async (phone) => {
          await wait(chance() * order.within);
          await phone.answer(order.step, order.answer);
        }),
      );
      break;
    case "sleep":
      for (const [, phone] of some(order.count)) phone.sleep();
      break;
    case "wake":
      for (const phone of phones.values()) phone.wake();
      break;
    case "reload":
      for (const [number, phone] of some(order.count)) {
        phone.close();
        gone.push(phone);
        if (open !== undefined) {
          const again = create(open, number);
          phones.set(number, again);
          await again.join({});
        }
      }
      break;
    case "vanish":
      for (const [number, phone] of some(order.count)) {
        phone.close();
        gone.push(phone);
        phones.delete(number);
      }
      break;
    case "end":
      for (const phone of phones.values()) phone.close();
      break;
    case "tell":
  }
  return told();
}

function told(): HostTold {
  const all = [...gone, ...phones.values()];
  const seen: Record<number, number[]> = {};
  for (const phone of phones.values())
    for (const [step, at] of phone.seenAt) seen[step] = [...(seen[step] ?? []), begun + at];
  return {
    joined,
    seen,
    acknowledged: all.flatMap(({ token, acknowledged }) =>
      [...acknowledged].map(
        ([step, { n, answer }]) => [Number.parseInt(token, 16), step, n, answer as StepAnswer] as const,
      ),
    ),
  };
}

// Orders are carried out in their order.
let before: Promise<unknown> = Promise.resolve();
createInterface({ input: process.stdin }).on("line", (line) => {
  const order = JSON.parse(line) as Order;
  before = before.then(async () => {
    process.stdout.write(`${JSON.stringify(await carryOut(order))}\n`);
    if (order.kind === "end") process.exit();
  });
});
