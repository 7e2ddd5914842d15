/** A class that goes on: its state, its journal, and who is told what. Knows no HTTP. */
import { randomBytes, randomInt } from "node:crypto";
import {
  type ClassEvent,
  type ClassState,
  type Controls,
  foldEvent,
  seatOf,
} from "../../classroom/classState.ts";
import type { ClassDecision, Refusal } from "../../classroom/decide.ts";
import { makeRoomCode } from "../../classroom/roomCode.ts";
import type { Lesson } from "../../lessons/lesson.ts";
import { Failure } from "../failure.ts";
import { type Journal, openJournal } from "./journal.ts";

/** What came of a message. */
export type Carried =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: Refusal | "disk"; readonly text: string };

export interface ClassSession {
  readonly state: ClassState;
  readonly lesson: Lesson;
  readonly folder: string;
  /** Why answers cannot be kept at present; undefined when they can. */
  readonly trouble: string | undefined;
  /** Whether an earlier server has begun this class. */
  readonly isResumed: boolean;
  /**
   * Lets a decision on the present state happen. Settles when it is on the disk, also where nothing new happened: what came
   * before may still be on its way.
   */
  carry(decide: (state: ClassState) => ClassDecision): Promise<Carried>;
  /** Closes the journal; of a class that has ended and is not kept it removes it. */
  close(): Promise<void>;
}

/** From 0 up to, but without, 1; nobody can foretell it. */
export const secretChance = () => randomInt(2 ** 32) / 2 ** 32;

/**
 * Begins a class in a folder, or goes on with the one that is in it. `onChange` hears of every change, with the controls as they were.
 *
 * @throws {Failure} when the folder holds a class of another lesson.
 */
export async function openSession(
  folder: string,
  lesson: Lesson,
  lessonDigest: string,
  onChange: (before: Controls) => void,
): Promise<ClassSession> {
  const journal = await openJournal(folder).catch((error: Error) => {
    throw new Failure(`--folder ${folder}: ${error.message}`);
  });
  let state = journal.events.reduce(foldEvent, undefined as ClassState | undefined);
  const isResumed = state !== undefined && !state.hasEnded;
  if (state?.hasEnded) {
    await journal.close();
    throw new Failure(`--folder ${folder}: expected a folder without a class that has ended`, 2);
  }
  if (state !== undefined && state.lessonDigest !== lessonDigest) {
    await journal.close();
    throw new Failure(
      `--folder ${folder}: expected the class of lesson ${lesson.id} as it is now, found one of lesson ${state.lesson}; end it, or name another folder`,
      2,
    );
  }
  if (state === undefined) {
    const begun: ClassEvent = {
      kind: "begun",
      lesson: lesson.id,
      lessonDigest,
      teacher: randomBytes(16).toString("hex"),
      code: makeRoomCode(secretChance),
      invitation: randomBytes(8).toString("hex"),
    };
    await journal.write([begun]).catch((error: Error) => {
      throw new Failure(`--folder ${folder}: ${error.message}`);
    });
    state = foldEvent(undefined, begun);
  }
  if (state === undefined) throw new Error("class: expected a beginning");
  return createSession(journal, state, { folder, lesson, isResumed, onChange });
}

interface About {
  readonly folder: string;
  readonly lesson: Lesson;
  readonly isResumed: boolean;
  readonly onChange: (before: Controls) => void;
}

function createSession(journal: Journal, begun: ClassState, { onChange, ...about }: About): ClassSession {
  let state = begun;
  let trouble: string | undefined;
  return {
    ...about,
    get state() {
      return state;
    },
    get trouble() {
      return trouble;
    },
    async carry(decide) {
      const decision = decide(state);
      if (!decision.ok) return decision;
      const { controls } = state;
      for (const event of decision.events) state = foldEvent(state, event) ?? state;
      const written = journal.write(decision.events);
      if (decision.events.length > 0) onChange(controls);
      try {
        await written;
        if (trouble !== undefined) {
          trouble = undefined;
          onChange(state.controls);
        }
        return { ok: true };
      } catch (error) {
        const { message } = error as Error;
        if (trouble === undefined) {
          trouble = `What came last could not be written: ${message}`;
          onChange(state.controls);
        }
        return { ok: false, why: "disk", text: message };
      }
    },
    async close() {
      if (state.hasEnded && !state.controls.isKept) await journal.remove();
      else await journal.close();
    },
  };
}

/** The seat of a phone's token, for those who only look. */
export const seatIn = (session: ClassSession, token: string) => seatOf(session.state, token);
