/** What phones and the teacher's page are told: whole each time, so that one who missed some misses nothing. */
import { asRedesign, effects, type StepAnswer } from "../lessons/answer.ts";
import type { Lesson } from "../lessons/lesson.ts";
import { type ClassState, type Controls, presentSeats, type Seat } from "./classState.ts";
import type { Computing, Share } from "./ensemble.ts";

/** What all phones are told alike. */
export interface StudentView {
  readonly step: number;
  readonly pace: Controls["pace"];
  readonly isPaused: boolean;
  readonly isBlank: boolean;
  readonly revealed: readonly number[];
  readonly recall: number;
  readonly mayNameThemselves: boolean;
  readonly hasEnded: boolean;
  /** The guesses that belong to the class's step, once they may be seen; nobody's name stands at them. */
  readonly guesses?: readonly StepAnswer[];
}

/** What one phone is told of its own seat. */
export interface SeatView {
  readonly seat: number;
  readonly name: string;
  /** Its answers as they are kept, by index of the step, each with the number of its message. */
  readonly answers: Readonly<Record<number, { readonly n: number; readonly answer: StepAnswer }>>;
}

/** Replicates that a phone is to compute, of the step's run in a round. */
export interface Work extends Share {
  readonly round: number;
  readonly step: number;
}

export interface TeacherSeat {
  readonly seat: number;
  readonly name: string;
  /** Whether its phone is connected. */
  readonly isHere: boolean;
  /** Whether it has answered the class's step, or the prediction that this shows. */
  readonly hasAnswered: boolean;
  readonly computing?: Computing;
}

export interface RoundCurve {
  /** Five quantiles (5, 25, 50, 75 and 95 of 100), row by row; none before the first replicate. */
  readonly quantiles: readonly (readonly number[])[];
  readonly mean: readonly number[];
}

/** The curves of the class, as far as they have come. */
export interface RoundView extends RoundCurve {
  readonly round: number;
  readonly step: number;
  readonly replicates: number;
  readonly done: number;
  /** Of phones, and by the teacher's machine found to be the same. */
  readonly proved: number;
  readonly ofPhones: number;
  readonly measure: string;
  readonly isDifference: boolean;
  readonly rows: number;
  /** Of the other answers of a choice that compares runs, in their order. */
  readonly others?: readonly RoundCurve[];
}

/** One address under which phones may reach this machine. */
export interface ClassAddress {
  readonly address: string;
  /** The network's name on this machine: "wlan0", "Wi-Fi". */
  readonly network: string;
  /** Whether a phone, or anything but this machine itself, has come by it. */
  readonly isReached: boolean;
}

/** What may stand on a wall: no name, and nothing that leads the class. */
export interface WallView extends StudentView {
  readonly code: string;
  readonly invitation: string;
  readonly addresses: readonly ClassAddress[];
  /** How many have answered the class's step, or the prediction that this shows. */
  readonly answered: number;
  readonly phones: { readonly here: number; readonly all: number };
  readonly round?: RoundView;
  /** Of a redesign: how many have voted for each account, in their order. */
  readonly votes?: readonly number[];
  /** Of a redesign: what was said of each mechanism that somebody has chosen. */
  readonly said?: readonly SaidOfMechanism[];
  /** What the teacher's page tries at the class's step: walls show the same. */
  readonly tried?: StepAnswer;
}

/** How many have said what of a mechanism before its run. */
export interface SaidOfMechanism {
  readonly mechanism: number;
  readonly part: "off" | "half";
  /** In the order of `effects`. */
  readonly counts: readonly number[];
}

export interface TeacherView extends WallView {
  readonly controls: Controls;
  readonly seats: readonly TeacherSeat[];
  /** Per step, how many have answered it. */
  readonly counts: readonly number[];
  /** What follows teach.html in the address of the wall, which only looks on. */
  readonly wallHash: string;
  /** Wrong codes that were typed. */
  readonly wrongCodes: number;
  readonly waiting: number;
  /** What went wrong, in a sentence: answers that cannot be written. */
  readonly trouble?: string;
  /** Where the answers lie. */
  readonly folder: string;
}

/** The step whose guesses the class looks at: its own, or that of the prediction that it shows. */
function guessesAt(state: ClassState, shown: number): readonly StepAnswer[] | undefined {
  if (!state.controls.revealed.includes(shown)) return undefined;
  return presentSeats(state).flatMap(({ answers }) => {
    const given = answers.get(shown);
    return given === undefined ? [] : [given.answer];
  });
}

/** `shown`: index of the step whose guesses belong to the class's step. */
export function studentView(state: ClassState, shown: number): StudentView {
  const { step, pace, isPaused, isBlank, revealed, recall, mayNameThemselves } = state.controls;
  const guesses = guessesAt(state, shown);
  return {
    ...{ step, pace, isPaused, isBlank, revealed, recall, mayNameThemselves },
    hasEnded: state.hasEnded,
    ...(guesses && { guesses }),
  };
}

export function seatView({ seat, name, answers }: Seat): SeatView {
  const kept = [...answers].map(([step, { n, answer }]) => [step, { n, answer }] as const);
  return { seat, name, answers: Object.fromEntries(kept) };
}

/** How many have answered each step. */
export function countAnswers(state: ClassState, { steps }: Pick<Lesson, "steps">): number[] {
  const seats = presentSeats(state);
  return steps.map((_, at) => seats.filter(({ answers }) => answers.has(at)).length);
}

/** How many have voted for each account of a redesign; undefined of another step. */
export function countVotes(
  state: ClassState,
  { steps }: Pick<Lesson, "steps">,
  at: number,
): number[] | undefined {
  const step = steps[at];
  if (step?.kind !== "redesign") return undefined;
  const votes = presentSeats(state).flatMap(({ answers }) => {
    const answer = answers.get(at)?.answer;
    return answer !== undefined && "vote" in answer && answer.vote !== undefined ? [answer.vote] : [];
  });
  return step.accounts.map((_, i) => votes.filter((vote) => vote === i).length);
}

/** What was said of each mechanism of a redesign that somebody has chosen, by its place; undefined of another step. */
export function countSaid(
  state: ClassState,
  { steps }: Pick<Lesson, "steps">,
  at: number,
): SaidOfMechanism[] | undefined {
  const step = steps[at];
  if (step?.kind !== "redesign") return undefined;
  const all = presentSeats(state).map(({ answers }) => asRedesign(answers.get(at)?.answer));
  return step.mechanisms.flatMap((_, mechanism) =>
    (["off", "half"] as const).flatMap((part) => {
      const of = all.filter((one) => one.mechanism === mechanism && one.part === part);
      const counts = effects.map((effect) => of.filter((one) => one.effect === effect).length);
      return counts.some((count) => count > 0) ? [{ mechanism, part, counts }] : [];
    }),
  );
}

/** The lesson as phones get it: without what is for the teacher alone. */
export function studentLesson(lesson: Lesson): Lesson {
  return {
    ...lesson,
    teacher: { aims: [], misreadings: [], reading: [] },
    steps: lesson.steps.map((step) => {
      const { notes: _, ...shown } = step;
      return shown as typeof step;
    }),
  };
}
