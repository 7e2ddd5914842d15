import { describe, expect, it } from "vitest";
import { answersCsv } from "../../src/classroom/answerRows.ts";
import { type ClassEvent, type ClassState, foldEvent } from "../../src/classroom/classState.ts";
import {
  type ClassDecision,
  decideAnswer,
  decideControl,
  decideJoin,
  decideName,
} from "../../src/classroom/decide.ts";
import { parseMessage } from "../../src/classroom/messages.ts";
import { nameProblem } from "../../src/classroom/seatNames.ts";
import { countSaid, countVotes, seatView, studentLesson, studentView } from "../../src/classroom/views.ts";
import { aLesson } from "../support/aLesson.ts";
import { tokenOf } from "../support/classPhone.ts";

const lesson = aLesson();
const begun: ClassEvent = {
  ...{ kind: "begun", lesson: lesson.id, lessonDigest: "d" },
  ...{ teacher: "t", code: "K7QM", invitation: "i" },
};

/** A class to which decisions happen, one after another. */
function aState() {
  let state = foldEvent(undefined, begun) as ClassState;
  const events: ClassEvent[] = [begun];
  return {
    get state() {
      return state;
    },
    events,
    do(decide: (state: ClassState) => ClassDecision) {
      const decision = decide(state);
      if (decision.ok)
        for (const event of decision.events) {
          events.push(event);
          state = foldEvent(state, event) ?? state;
        }
      return decision;
    },
    join: (number: number) => decideJoin(state, tokenOf(number), () => 0),
  };
}

function withSeats(count: number) {
  const held = aState();
  for (let i = 0; i < count; i++) held.do(() => held.join(i));
  return held;
}

const guess = (value: number) => ({ guess: { curve: [0, 0, 0, value] } });
const answer = (number: number, step: number, n: number, given: unknown) => (state: ClassState) =>
  decideAnswer(state, lesson, { token: tokenOf(number), step, n, answer: given });
const control = (asked: Parameters<typeof decideControl>[2]) => (state: ClassState) =>
  decideControl(state, lesson, asked, () => 0);

describe("who comes in", () => {
  it("gets a seat and a name of two words that nobody else has", () => {
    const { state } = withSeats(400);
    expect(new Set(state.seats.map(({ name }) => name)).size).toBe(400);
    expect(state.seats.filter(({ name }) => !/^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name))).toEqual([]);
  });

  it("has one seat however often it asks, since its token is its own", () => {
    const held = withSeats(1);
    expect(held.do(() => held.join(0))).toEqual({ ok: true, events: [] });
    expect(held.state.seats.length).toBe(1);
  });

  it("is told when the class is full, the door is closed, or the class is over", () => {
    const held = withSeats(400);
    expect(held.join(400)).toMatchObject({ ok: false, why: "full" });
    const other = withSeats(1);
    other.do(control({ kind: "door", on: false }));
    expect(other.join(5)).toMatchObject({ ok: false, why: "closed" });
    // Who has a seat comes back.
    expect(other.join(0)).toEqual({ ok: true, events: [] });
    other.do(control({ kind: "end", keep: false }));
    expect(other.join(0)).toMatchObject({ ok: false, why: "over" });
  });

  it("does not come back once the teacher has sent it away, and its answers no longer count", () => {
    const held = withSeats(2);
    held.do(answer(1, 1, 1, guess(500)));
    held.do(control({ kind: "remove", seat: 1 }));
    expect(held.join(1)).toMatchObject({ ok: false, why: "stranger" });
    held.do(control({ kind: "reveal", step: 1 }));
    expect(studentView(held.state, 1).guesses).toEqual([]);
    expect(answersCsv(held.state, lesson).split("\n").length).toBe(2);
  });
});

describe("an answer", () => {
  it("counts once however often it is sent, and an older one never after a newer", () => {
    const held = withSeats(1);
    const [first, second] = [answer(0, 1, 1, guess(100)), answer(0, 1, 2, guess(900))];
    held.do(first);
    held.do(second);
    expect(held.do(first)).toEqual({ ok: true, events: [] });
    expect(held.do(second)).toEqual({ ok: true, events: [] });
    expect(seatView(held.state.seats[0]!).answers[1]?.n).toBe(2);
  });

  it("is refused where the step takes no such answer, with what was expected", () => {
    const held = withSeats(1);
    for (const wrong of [null, [], {}, { guess: { curve: [1, 2, 3] } }, { guess: { shape: "rises" } }, "x"])
      expect(held.do(answer(0, 1, 1, wrong)), JSON.stringify(wrong)).toMatchObject({
        ok: false,
        why: "answer",
      });
    expect(held.do(answer(0, 77, 1, guess(1)))).toMatchObject({ ok: false, why: "step" });
    expect(held.do(answer(9, 1, 1, guess(1)))).toMatchObject({ ok: false, why: "stranger" });
  });

  it("says that it is late when the guesses could be seen before", () => {
    const held = withSeats(2);
    held.do(answer(0, 1, 1, guess(1)));
    held.do(control({ kind: "reveal", step: 1 }));
    held.do(answer(1, 1, 1, guess(1)));
    expect(held.state.seats.map(({ answers }) => answers.get(1)?.isLate)).toEqual([false, true]);
  });

  it("may be changed two hundred times, so that nobody fills the disk", () => {
    const held = withSeats(1);
    for (let n = 1; n <= 200; n++) held.do(answer(0, 1, n, guess(n)));
    expect(held.do(answer(0, 1, 201, guess(1)))).toMatchObject({ ok: false, why: "often" });
  });
});

describe("guesses", () => {
  it("are hidden from everybody until the teacher reveals them, and have no names", () => {
    const held = withSeats(2);
    held.do(answer(0, 1, 1, guess(500)));
    held.do(control({ kind: "step", step: 1 }));
    expect(JSON.stringify(studentView(held.state, 1))).not.toContain("curve");
    held.do(control({ kind: "step", step: 2 }));
    const shown = JSON.stringify(studentView(held.state, 1));
    expect(shown).toContain("curve");
    for (const { name, token } of held.state.seats) {
      expect(shown).not.toContain(name);
      expect(shown).not.toContain(token);
    }
    held.do(control({ kind: "hide", step: 1 }));
    expect(JSON.stringify(studentView(held.state, 1))).not.toContain("curve");
  });
});

describe("votes", () => {
  const at = lesson.steps.findIndex(({ kind }) => kind === "redesign");

  it("are counted by account: the newest of each seat that is still there", () => {
    const held = withSeats(4);
    held.do(answer(0, at, 1, { vote: 1 }));
    held.do(answer(1, at, 1, { vote: 1 }));
    held.do(answer(1, at, 2, { mechanism: 0, part: "off", effect: "fewer", vote: 0 }));
    held.do(answer(2, at, 1, { vote: 1 }));
    // Who has not voted yet.
    held.do(answer(3, at, 1, { mechanism: 1, part: "off" }));
    expect(countVotes(held.state, lesson, at)).toEqual([1, 2]);
    held.do(control({ kind: "remove", seat: 2 }));
    expect(countVotes(held.state, lesson, at)).toEqual([1, 1]);
    expect(countVotes(held.state, lesson, 1)).toBeUndefined();
  });
});

describe("what is said of a mechanism before its run", () => {
  const at = lesson.steps.findIndex(({ kind }) => kind === "redesign");

  it("is counted by mechanism and part, as the newest answer of each seat has it", () => {
    const held = withSeats(4);
    held.do(answer(0, at, 1, { mechanism: 0, part: "off", effect: "fewer" }));
    held.do(answer(1, at, 1, { mechanism: 0, part: "off", effect: "more" }));
    held.do(answer(1, at, 2, { mechanism: 0, part: "off", effect: "fewer", ran: true }));
    held.do(answer(2, at, 1, { mechanism: 0, part: "half", effect: "same" }));
    // Who has chosen and said nothing yet.
    held.do(answer(3, at, 1, { mechanism: 1, part: "off" }));
    // In the order more, fewer, same; by hand.
    expect(countSaid(held.state, lesson, at)).toEqual([
      { mechanism: 0, part: "off", counts: [0, 2, 0] },
      { mechanism: 0, part: "half", counts: [0, 0, 1] },
    ]);
    expect(countSaid(held.state, lesson, 1)).toBeUndefined();
  });
});

describe("what the teacher tries", () => {
  it("is checked as an answer is, and changes nothing that is kept", () => {
    const held = withSeats(1);
    const events = held.events.length;
    const explore = lesson.steps.findIndex(({ kind }) => kind === "explore");
    const tried = (answer: unknown, step = explore) => held.do(control({ kind: "try", step, answer }));
    expect(tried({ tries: 1, settings: { moderation: 0.5 } }).ok).toBe(true);
    // The lever's range ends at 0.8.
    expect(tried({ tries: 1, settings: { moderation: 0.9 } })).toMatchObject({ why: "answer" });
    expect(tried({ tries: 1, settings: {} }, 99)).toMatchObject({ why: "step" });
    expect(held.events.length).toBe(events);
  });
});

describe("names", () => {
  it("stay those that were made up unless the teacher allows others", () => {
    const held = withSeats(2);
    const name = (text: string) => (state: ClassState) =>
      decideName(state, { token: tokenOf(0), name: text });
    expect(held.do(name("Parwana"))).toMatchObject({ ok: false, why: "name" });
    held.do(control({ kind: "ownNames", on: true }));
    expect(held.do(name("Parwana")).ok).toBe(true);
    expect(held.state.seats[0]?.name).toBe("Parwana");
    const other = (text: string) => (state: ClassState) =>
      decideName(state, { token: tokenOf(1), name: text });
    expect(held.do(other("ｐarwana"))).toMatchObject({ ok: false, why: "name" });
  });

  it.each([
    "",
    " a",
    "a\u0000",
    "\u202eabc",
    "a".repeat(25),
    "<b>",
    "1234",
    "Z\u0335\u0336\u0337\u0338algo",
    "a\nb",
  ])("are none: %j", (name) => expect(nameProblem(name)).toBeDefined());
  it.each(["Parwana", "پروانه", "Zoë O’Neill", "ګلالۍ", "Anna-Lena 2"])("may be %s", (name) =>
    expect(nameProblem(name)).toBeUndefined(),
  );
});

describe("what is known", () => {
  it("is the same when all events are folded again, as after a kill", () => {
    const held = withSeats(20);
    for (let i = 0; i < 20; i++) held.do(answer(i, 1, 1, guess(50 * i)));
    for (const asked of [
      { kind: "step", step: 2 },
      { kind: "pace", pace: "free" },
      { kind: "recall" },
      { kind: "newCode" },
      { kind: "remove", seat: 3 },
    ] as const)
      held.do(control(asked));
    const again = held.events
      .map((event) => JSON.parse(JSON.stringify(event)) as ClassEvent)
      .reduce(foldEvent, undefined as ClassState | undefined);
    expect(again).toEqual(held.state);
  });

  it("to a phone has nothing that is for the teacher", () => {
    expect(JSON.stringify(lesson)).toContain("Most draw a straight line.");
    const shown = JSON.stringify(studentLesson(lesson));
    expect(shown).not.toContain("Most draw a straight line.");
    expect(shown).not.toContain("It is a forecast.");
  });
});

describe("a message", () => {
  it.each([
    ["join", "{", "JSON"],
    ["join", "null", "join"],
    ["join", JSON.stringify({ token: "x" }), "token"],
    ["join", JSON.stringify({ token: tokenOf(1), code: "A".repeat(17) }), "code"],
    ["join", JSON.stringify({ token: tokenOf(1), more: 1 }), "more"],
    ["answer", JSON.stringify({ token: tokenOf(1), step: -1, n: 1.5, answer: {} }), "n"],
    [
      "share",
      JSON.stringify({ token: tokenOf(1), round: 0, first: 0, runs: [{}], milliseconds: 1 }),
      "checksums",
    ],
    ["control", JSON.stringify({ kind: "explode" }), "kind"],
  ] as const)("of kind %s is refused with the place of what is wrong: %s", (kind, text, place) => {
    const parsed = parseMessage(kind, text);
    expect(parsed.ok).toBe(false);
    expect(JSON.stringify(parsed)).toContain(place);
  });
});
