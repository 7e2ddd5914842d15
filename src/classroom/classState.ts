/**
 * A class as a fold over what happened in it: the journal holds the events, and a server that was killed folds them again.
 * Pure: no clock, no chance, no file.
 */
import type { StepAnswer } from "../lessons/answer.ts";

/** What the teacher has set. */
export interface Controls {
  /** Index of the step that the class is at. */
  readonly step: number;
  /** `teacher`: all phones are at the class's step; `free`: each goes on by itself. */
  readonly pace: "teacher" | "free";
  readonly isPaused: boolean;
  /** Every phone shows nothing. */
  readonly isBlank: boolean;
  /** Indices of steps whose guesses may be seen. */
  readonly revealed: readonly number[];
  /** Whether the teacher's page shows no names. */
  readonly areNamesHidden: boolean;
  /** Whether students may give themselves another name. */
  readonly mayNameThemselves: boolean;
  /** Whether somebody new may come in. */
  readonly isDoorOpen: boolean;
  /** Raised when phones that went on by themselves are to come back to the class's step. */
  readonly recall: number;
  /** Whether the folder stays when the class ends. */
  readonly isKept: boolean;
}

/** One answer of one seat to one step; the newest counts. */
export interface GivenAnswer {
  /** Number of the phone's message, rising: what comes again is known by it. */
  readonly n: number;
  readonly answer: StepAnswer;
  /** Whether it came after the guesses of its step could be seen. */
  readonly isLate: boolean;
  /** How often the seat has answered this step. */
  readonly times: number;
}

export interface Seat {
  /** From 0, in the order of coming. */
  readonly seat: number;
  readonly token: string;
  readonly name: string;
  /** By index of the step. */
  readonly answers: ReadonlyMap<number, GivenAnswer>;
  /** Sent away by the teacher: its answers no longer count, and its phone may not come back. */
  readonly isRemoved: boolean;
}

/** What decides who may come in and who leads. */
interface Keys {
  /** What the teacher's page shows that it is the teacher's. */
  readonly teacher: string;
  /** The four signs that are typed. */
  readonly code: string;
  /** What stands in the QR code, too long to be tried out. */
  readonly invitation: string;
}

export interface ClassState extends Keys {
  readonly lesson: string;
  /** Digest of the lesson's file: a class goes on with the lesson it began with. */
  readonly lessonDigest: string;
  readonly controls: Controls;
  /** In the order of coming; those who were sent away stay. */
  readonly seats: readonly Seat[];
  readonly hasEnded: boolean;
}

export type ClassEvent =
  | ({ readonly kind: "begun"; readonly lesson: string; readonly lessonDigest: string } & Keys)
  | { readonly kind: "joined"; readonly seat: number; readonly token: string; readonly name: string }
  | { readonly kind: "named"; readonly seat: number; readonly name: string }
  | { readonly kind: "removed"; readonly seat: number }
  | {
      readonly kind: "answered";
      readonly seat: number;
      readonly step: number;
      readonly n: number;
      readonly answer: StepAnswer;
    }
  | { readonly kind: "set"; readonly controls: Partial<Controls> }
  | { readonly kind: "recoded"; readonly code: string }
  | { readonly kind: "ended" };

const firstControls: Controls = {
  step: 0,
  pace: "teacher",
  isPaused: false,
  isBlank: false,
  revealed: [],
  areNamesHidden: false,
  mayNameThemselves: false,
  isDoorOpen: true,
  recall: 0,
  isKept: false,
};

/** The state after one more event; the first is `begun`. What names an unknown seat changes nothing. */
export function foldEvent(state: ClassState | undefined, event: ClassEvent): ClassState | undefined {
  if (event.kind === "begun") {
    const { kind: _, ...keys } = event;
    return state ?? { ...keys, controls: firstControls, seats: [], hasEnded: false };
  }
  if (state === undefined) return undefined;
  switch (event.kind) {
    case "joined": {
      const { seat, token, name } = event;
      if (seat !== state.seats.length) return state;
      return {
        ...state,
        seats: [...state.seats, { seat, token, name, answers: new Map(), isRemoved: false }],
      };
    }
    case "named":
      return withSeat(state, event.seat, (seat) => ({ ...seat, name: event.name }));
    case "removed":
      return withSeat(state, event.seat, (seat) => ({ ...seat, isRemoved: true }));
    case "answered":
      return withSeat(state, event.seat, (seat) => {
        const { step, n, answer } = event;
        const isLate = state.controls.revealed.includes(step);
        const times = (seat.answers.get(step)?.times ?? 0) + 1;
        return { ...seat, answers: new Map(seat.answers).set(step, { n, answer, isLate, times }) };
      });
    case "set":
      return { ...state, controls: { ...state.controls, ...event.controls } };
    case "recoded":
      return { ...state, code: event.code };
    case "ended":
      return { ...state, hasEnded: true };
  }
}

function withSeat(state: ClassState, at: number, change: (seat: Seat) => Seat): ClassState {
  const seat = state.seats[at];
  if (seat === undefined) return state;
  const seats = [...state.seats];
  seats[at] = change(seat);
  return { ...state, seats };
}

/** The seat that a phone's token is of, unless it was sent away. */
export const seatOf = (state: ClassState, token: string): Seat | undefined =>
  state.seats.find((seat) => seat.token === token && !seat.isRemoved);

/** Seats that count. */
export const presentSeats = (state: ClassState): readonly Seat[] =>
  state.seats.filter(({ isRemoved }) => !isRemoved);
