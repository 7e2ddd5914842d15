/** Tells phones and the teacher's pages what has changed: at once, but all changes of a moment together. */

import { presentSeats } from "../../classroom/classState.ts";
import { shownPrediction } from "../../classroom/shownPrediction.ts";
import {
  type ClassAddress,
  countAnswers,
  countSaid,
  countVotes,
  seatView,
  studentView,
  type TeacherView,
  type WallView,
} from "../../classroom/views.ts";
import type { StepAnswer } from "../../lessons/answer.ts";
import type { ClassSession } from "./classSession.ts";
import type { Rounds } from "./rounds.ts";
import { createStreams, type EventStream, type Streams } from "./streams.ts";
import { wallToken } from "./wallToken.ts";

/** Tabs that one phone may have open, and pages of the teacher. */
const MOST_TABS = 4;
const MOST_TEACHERS = 12;
const MOST_WALLS = 12;
/** Answers come in crowds: the teacher's page is told at most ten times a second. */
const MILLISECONDS_BETWEEN_TELLINGS = 100;
const MILLISECONDS_BETWEEN_BEATS = 10_000;

/** What the hub asks of the server around it. */
interface Around {
  readonly session: ClassSession;
  readonly rounds: Rounds;
  readonly now: () => number;
  readonly addresses: () => readonly ClassAddress[];
  readonly door: () => { readonly wrong: number; readonly waiting: number };
}

export interface ClassHub {
  /** Streams by number of the seat. */
  readonly phones: Streams<number>;
  readonly teachers: Streams<"teacher">;
  /** Screens that only look on. */
  readonly walls: Streams<"wall">;
  /** Something has changed that all phones are to see. */
  tellPhones(): void;
  /** And the walls. */
  tellTeachers(): void;
  /** What only one seat has to know: its name and its answers. */
  tellSeat(seat: number, stream?: EventStream): void;
  /** Gives a seat something to compute, where it has a phone and there is something. */
  giveWork(seat: number): void;
  /** What a phone or a teacher's page that has just come is told. */
  greetPhone(seat: number, stream: EventStream): void;
  greetTeacher(stream: EventStream): void;
  greetWall(stream: EventStream): void;
  /** What the teacher's page tries at a step, for the walls. */
  showTry(step: number, answer: StepAnswer): void;
  /** Sends a seat's phones away. */
  dismiss(seat: number): void;
  close(): void;
}

export function createClassHub({ session, rounds, now, addresses, door }: Around): ClassHub {
  const phones = createStreams<number>(MOST_TABS);
  const teachers = createStreams<"teacher">(MOST_TEACHERS);
  const walls = createStreams<"wall">(MOST_WALLS);
  const shown = () => {
    const { step } = session.state.controls;
    return shownPrediction(session.lesson, step) ?? step;
  };
  /** By index of the step. */
  const tried = new Map<number, StepAnswer>();
  const student = () => studentView(session.state, shown());
  const wallView = (): WallView => {
    const { state, lesson } = session;
    const round = rounds.view();
    const { step } = state.controls;
    const votes = countVotes(state, lesson, step);
    const said = countSaid(state, lesson, step);
    const answer = tried.get(step);
    const present = presentSeats(state);
    return {
      ...student(),
      ...{ code: state.code, invitation: state.invitation, addresses: addresses() },
      answered: countAnswers(state, lesson)[shown()] ?? 0,
      phones: { here: present.filter(({ seat }) => phones.has(seat)).length, all: present.length },
      ...(round && { round }),
      ...(votes && { votes }),
      ...(said && { said }),
      ...(answer && { tried: answer }),
    };
  };
  const teacherView = (wall: WallView): TeacherView => {
    const { state, folder, trouble, lesson } = session;
    const asked = shown();
    const { wrong, waiting } = door();
    const ensemble = rounds.current?.ensemble;
    return {
      ...wall,
      ...{ controls: state.controls, folder, waiting },
      counts: countAnswers(state, lesson),
      wallHash: `#${wallToken(state.teacher)}&wall`,
      wrongCodes: wrong,
      seats: presentSeats(state).map(({ seat, name, answers }) => ({
        seat,
        name: state.controls.areNamesHidden ? "" : name,
        isHere: phones.has(seat),
        hasAnswered: answers.has(asked),
        ...(ensemble && { computing: ensemble.computing(seat, now()) }),
      })),
      ...(trouble !== undefined && { trouble }),
    };
  };

  let told = Number.NEGATIVE_INFINITY;
  let later: NodeJS.Timeout | undefined;
  const tellTeachers = () => {
    if (later !== undefined || teachers.size + walls.size === 0) return;
    later = setTimeout(
      () => {
        later = undefined;
        told = now();
        const wall = wallView();
        const [ofTeacher, ofWall] = [JSON.stringify(teacherView(wall)), JSON.stringify(wall)];
        teachers.each((stream) => stream.send("view", ofTeacher));
        walls.each((stream) => stream.send("view", ofWall));
      },
      Math.max(0, told + MILLISECONDS_BETWEEN_TELLINGS - now()),
    );
  };
  let isTelling = false;
  const beats = setInterval(() => {
    phones.beat();
    teachers.beat();
    walls.beat();
    tellTeachers();
  }, MILLISECONDS_BETWEEN_BEATS);

  const hub: ClassHub = {
    ...{ phones, teachers, walls, tellTeachers },
    tellPhones() {
      if (isTelling) return;
      isTelling = true;
      setImmediate(() => {
        isTelling = false;
        const text = JSON.stringify(student());
        phones.each((stream) => stream.send("view", text));
      });
    },
    tellSeat(seat, stream) {
      const own = session.state.seats[seat];
      if (own === undefined) return;
      const text = JSON.stringify(seatView(own));
      for (const each of stream === undefined ? phones.of(seat) : [stream]) each.send("seat", text);
    },
    giveWork(seat) {
      const [stream] = [...phones.of(seat)].slice(-1);
      const work = stream && rounds.next(seat);
      if (work !== undefined) stream?.send("work", JSON.stringify(work));
    },
    greetPhone(seat, stream) {
      hub.tellSeat(seat, stream);
      stream.send("view", JSON.stringify(student()));
      hub.giveWork(seat);
    },
    greetTeacher(stream) {
      stream.send("view", JSON.stringify(teacherView(wallView())));
    },
    greetWall(stream) {
      stream.send("view", JSON.stringify(wallView()));
    },
    showTry(step, answer) {
      tried.set(step, answer);
      tellTeachers();
    },
    dismiss(seat) {
      for (const stream of phones.of(seat)) {
        stream.send("dismissed", "{}");
        stream.close();
      }
    },
    close() {
      clearInterval(beats);
      clearTimeout(later);
      phones.closeAll();
      teachers.closeAll();
      walls.closeAll();
    },
  };
  return hub;
}
