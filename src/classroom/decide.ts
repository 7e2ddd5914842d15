/** What a message makes happen in a class: events, or why not. Pure; the state is not changed. */
import type { Problem } from "../../sim/index.ts";
import { parseAnswer } from "../lessons/answer.ts";
import type { Lesson } from "../lessons/lesson.ts";
import { type ClassEvent, type ClassState, type Controls, presentSeats, seatOf } from "./classState.ts";
import type { Control, Message } from "./messages.ts";
import { makeRoomCode } from "./roomCode.ts";
import { makeSeatName, nameKey, nameProblem } from "./seatNames.ts";
import { shownPrediction } from "./shownPrediction.ts";

export type ClassDecision =
  | { readonly ok: true; readonly events: readonly ClassEvent[] }
  /** `why` is for the page to word; `text` tells it to whoever reads the answer itself. */
  | { readonly ok: false; readonly why: Refusal; readonly text: string };

export type Refusal = "stranger" | "full" | "closed" | "step" | "answer" | "name" | "often" | "over";

/** Seats of a class, and with those that were sent away. */
const MOST_SEATS = 400;
const MOST_EVER = 2_000;
/** How often a seat may change its answer to one step. */
const MOST_CHANGES = 200;

const refuse = (why: Refusal, text: string): ClassDecision => ({ ok: false, why, text });
const nothing: ClassDecision = { ok: true, events: [] };
const over = refuse("over", "the class is over");
const stranger = refuse("stranger", "token: expected that of a seat of this class");

/** A phone with a token comes in, after the door let it; one that has a seat has it still. */
export function decideJoin(state: ClassState, token: string, chance: () => number): ClassDecision {
  if (state.hasEnded) return over;
  const own = state.seats.find((seat) => seat.token === token);
  if (own !== undefined) return own.isRemoved ? stranger : nothing;
  if (!state.controls.isDoorOpen) return refuse("closed", "the teacher lets nobody in at the moment");
  if (presentSeats(state).length >= MOST_SEATS || state.seats.length >= MOST_EVER)
    return refuse("full", `expected at most ${MOST_SEATS} seats`);
  const taken = new Set(state.seats.map(({ name }) => nameKey(name)));
  const name = makeSeatName(taken, chance);
  return { ok: true, events: [{ kind: "joined", seat: state.seats.length, token, name }] };
}

/** An answer: one that has come before, or before a newer one, makes nothing happen again. */
export function decideAnswer(state: ClassState, lesson: Lesson, message: Message<"answer">): ClassDecision {
  if (state.hasEnded) return over;
  const seat = seatOf(state, message.token);
  if (seat === undefined) return stranger;
  const { step: at, n } = message;
  const step = lesson.steps[at];
  if (step === undefined)
    return refuse("step", `step: expected 0 to ${lesson.steps.length - 1}, received ${at}`);
  const before = seat.answers.get(at);
  if (before !== undefined && n <= before.n) return nothing;
  if (before !== undefined && before.times >= MOST_CHANGES)
    return refuse("often", `expected at most ${MOST_CHANGES} changes of an answer`);
  const parsed = parseAnswer(lesson, step, message.answer);
  if (!parsed.ok) return refuseAnswer(parsed.problems);
  return { ok: true, events: [{ kind: "answered", seat: seat.seat, step: at, n, answer: parsed.answer }] };
}

export function decideName(state: ClassState, { token, name }: Message<"name">): ClassDecision {
  if (state.hasEnded) return over;
  const seat = seatOf(state, token);
  if (seat === undefined) return stranger;
  if (!state.controls.mayNameThemselves) return refuse("name", "the teacher allows no other names");
  if (name === seat.name) return nothing;
  const problem = nameProblem(name);
  if (problem !== undefined) return refuse("name", `name: expected ${problem}`);
  if (presentSeats(state).some((other) => other !== seat && nameKey(other.name) === nameKey(name)))
    return refuse("name", "name: expected one that nobody else has");
  return { ok: true, events: [{ kind: "named", seat: seat.seat, name }] };
}

/** What the teacher does. `compute` and `try` are no events: rounds are computed anew after a restart, and what was tried is the page's. */
export function decideControl(
  state: ClassState,
  lesson: Lesson,
  control: Control,
  chance: () => number,
): ClassDecision {
  if (state.hasEnded) return over;
  const { controls } = state;
  const set = (changed: Partial<Controls>): ClassDecision => ({
    ok: true,
    events: [{ kind: "set", controls: changed }],
  });
  switch (control.kind) {
    case "step":
    case "reveal":
    case "hide": {
      const { step: at } = control;
      if (lesson.steps[at] === undefined)
        return refuse("step", `step: expected 0 to ${lesson.steps.length - 1}, received ${at}`);
      if (control.kind === "hide") return set({ revealed: controls.revealed.filter((one) => one !== at) });
      if (control.kind === "reveal") return set({ revealed: withStep(controls.revealed, at) });
      // Who goes to the step that shows a prediction beside the run shows the guesses too.
      const shown = shownPrediction(lesson, at);
      return set({
        step: at,
        isPaused: false,
        ...(shown === undefined ? {} : { revealed: withStep(controls.revealed, shown) }),
      });
    }
    case "pace":
      return set({ pace: control.pace });
    case "pause":
      return set({ isPaused: control.on });
    case "blank":
      return set({ isBlank: control.on });
    case "hideNames":
      return set({ areNamesHidden: control.on });
    case "ownNames":
      return set({ mayNameThemselves: control.on });
    case "door":
      return set({ isDoorOpen: control.on });
    case "keep":
      return set({ isKept: control.on });
    case "recall":
      return set({ recall: controls.recall + 1 });
    case "newCode":
      return { ok: true, events: [{ kind: "recoded", code: makeRoomCode(chance) }] };
    case "remove":
      if (state.seats[control.seat] === undefined)
        return refuse("stranger", "seat: expected one of the class");
      return { ok: true, events: [{ kind: "removed", seat: control.seat }] };
    case "end":
      return {
        ok: true,
        events: [{ kind: "set", controls: { isKept: control.keep } }, { kind: "ended" }],
      };
    case "compute":
      return nothing;
    case "try": {
      const { step: at } = control;
      const step = lesson.steps[at];
      if (step === undefined)
        return refuse("step", `step: expected 0 to ${lesson.steps.length - 1}, received ${at}`);
      const parsed = parseAnswer(lesson, step, control.answer);
      return parsed.ok ? nothing : refuseAnswer(parsed.problems);
    }
  }
}

function refuseAnswer([first]: readonly Problem[]): ClassDecision {
  const { path, expected, received } = first ?? { path: "", expected: "an answer", received: "none" };
  return refuse("answer", `${path}: expected ${expected}, received ${received}`);
}

const withStep = (steps: readonly number[], step: number) =>
  steps.includes(step) ? steps : [...steps, step];
