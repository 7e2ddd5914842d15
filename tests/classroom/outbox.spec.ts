import { expect, it } from "vitest";
import type { StepAnswer } from "../../src/lessons/answer.ts";
import { createOutbox, type Sent } from "../../src/page/classroom/outbox.ts";

const number = (value: number): StepAnswer => ({ guess: { number: value } });

/** An outbox whose time goes on by hand, and whose server answers as it is told. */
function anOutbox(kept?: unknown) {
  const sent: { step: number; n: number; answer: StepAnswer }[] = [];
  const waits: number[] = [];
  let next: (() => void) | undefined;
  let answer: Sent = "acknowledged";
  let stored: unknown;
  let unsent = 0;
  let wasRefused = false;
  const outbox = createOutbox(
    {
      async send(step, n, given) {
        sent.push({ step, n, answer: given });
        return answer;
      },
      later(milliseconds, call) {
        waits.push(milliseconds);
        next = call;
        return () => {
          next = undefined;
        };
      },
      keep(list) {
        stored = JSON.parse(JSON.stringify(list));
      },
      onChange(count, refused) {
        [unsent, wasRefused] = [count, refused];
      },
    },
    kept,
  );
  return {
    ...{ outbox, sent, waits },
    answerWith(outcome: Sent) {
      answer = outcome;
    },
    /** Lets the planned moment come, and what follows from it. */
    async goOn() {
      const call = next;
      next = undefined;
      call?.();
      await new Promise((done) => setTimeout(done));
    },
    state: () => ({ unsent, wasRefused, stored }),
  };
}

it("sends an answer that changes again and again once, with the newest", async () => {
  const { outbox, sent, goOn, state } = anOutbox();
  for (const value of [1, 2, 3]) outbox.put(4, number(value));
  expect([sent.length, state().unsent]).toEqual([0, 1]);
  await goOn();
  expect(sent).toEqual([{ step: 4, n: 3, answer: number(3) }]);
  expect(state()).toEqual({ unsent: 0, wasRefused: false, stored: [] });
});

it("sends again what was not acknowledged, more and more slowly, until it is", async () => {
  const { outbox, sent, waits, goOn, answerWith, state } = anOutbox();
  answerWith("later");
  outbox.put(1, number(1));
  for (let i = 0; i < 6; i++) await goOn();
  expect(waits).toEqual([350, 500, 1000, 2000, 4000, 5000, 5000]);
  expect(new Set(sent.map(({ n }) => n))).toEqual(new Set([1]));
  expect(state().stored).toEqual([[1, { n: 1, answer: number(1) }]]);
  answerWith("acknowledged");
  outbox.hurry();
  await goOn();
  expect(state()).toMatchObject({ unsent: 0, stored: [] });
});

it("keeps what is unsent over a reload, and numbers on after what was used before", async () => {
  const first = anOutbox();
  first.answerWith("later");
  first.outbox.put(1, number(1));
  await first.goOn();
  const { outbox, sent, goOn } = anOutbox(first.state().stored);
  outbox.startAfter(7);
  expect(outbox.of(1)).toEqual(number(1));
  await goOn();
  outbox.put(1, number(2));
  await goOn();
  expect(sent.map(({ n }) => n)).toEqual([1, 8]);
});

it("drops what the server refuses, says so, and goes on with the others", async () => {
  const { outbox, sent, goOn, answerWith, state } = anOutbox();
  answerWith("refused");
  outbox.put(1, number(1));
  outbox.put(2, number(2));
  await goOn();
  expect(sent.map(({ step }) => step)).toEqual([1, 2]);
  expect(state()).toMatchObject({ unsent: 0, wasRefused: true });
  outbox.put(1, number(3));
  expect(state().wasRefused).toBe(false);
});

it("does not forget an answer that was given while an older one was on its way", async () => {
  const { outbox, sent, goOn, state } = anOutbox();
  outbox.put(1, number(1));
  const going = goOn();
  outbox.put(1, number(2));
  await going;
  await goOn();
  expect(sent.map(({ answer }) => answer)).toEqual([number(1), number(2)]);
  expect(state().unsent).toBe(0);
});

it.each([[null], [{}], ["x"], [[["1", {}]]], [[[1]]], [[[1, { n: "a" }]]], [[[0.5, { n: 1, answer: {} }]]]])(
  "reads nothing from a storage that holds %j",
  (kept) => expect(anOutbox(kept).outbox.of(1)).toBeUndefined(),
);
