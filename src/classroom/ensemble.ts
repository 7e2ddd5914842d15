/**
 * The class is the ensemble: who computes which replicates of a round. A phone gets some to begin with, by its seat, and
 * more each time it gives some back, so that fast phones do more. What a phone does not give back in time is given to
 * others, and what nobody gives back the teacher's machine computes. It also computes again what phones gave: who gave
 * other numbers counts no more. Pure: times are milliseconds of one clock.
 */
import { isSameRun } from "./computeShare.ts";
import { MOST_OF_SHARE, type ShareRun } from "./messages.ts";

/** Consecutive replicates. */
export interface Share {
  readonly first: number;
  readonly count: number;
}

/** How a phone does, for the teacher's eyes. */
export interface Computing {
  /** Replicates that count. */
  readonly given: number;
  /** Milliseconds per replicate; undefined before its first. */
  readonly pace: number | undefined;
  /** It gave numbers that the model does not give. */
  readonly isFalse: boolean;
  /** It had something to compute and was silent. */
  readonly isLate: boolean;
}

export interface ClassEnsemble {
  readonly replicates: number;
  /** The next replicates for a phone; undefined when there is nothing for it to do. */
  next(seat: number, now: number): Share | undefined;
  /** Takes what a phone has computed; what was known or never asked for changes nothing. */
  give(seat: number, first: number, runs: readonly ShareRun[], milliseconds: number, now: number): void;
  /** A phone that cannot compute. */
  leave(seat: number): void;
  /** What the teacher's machine is to compute now: what phones gave, again, and what they leave over. */
  toCompute(now: number): Share | undefined;
  /** Takes what the teacher's machine has computed, and gives the seats that are found to have given something else. */
  compare(first: number, runs: readonly ShareRun[]): readonly number[];
  /** Of each replicate the numbers by month; undefined where there are none yet. */
  readonly runs: readonly (ShareRun | undefined)[];
  readonly done: number;
  /** Replicates of phones that were computed again and were the same. */
  readonly proved: number;
  /** Replicates that phones have given and that count. */
  readonly ofPhones: number;
  computing(seat: number, now: number): Computing;
}

interface Replicate {
  run: ShareRun | undefined;
  by: number | "teacher" | undefined;
  isProved: boolean;
  /** The one that computes it, and until when it is waited for. */
  holder: number | undefined;
  until: number;
}

interface Phone {
  pace: number | undefined;
  isFalse: boolean;
  isUnable: boolean;
  lateUntil: number;
}

/** Work that a phone gets at once: so that it comes back within about a second. */
const MILLISECONDS_AT_ONCE = 800;
const SHORTEST_WAIT = 4_000;
/** When nothing has come from the phones for so long, the teacher's machine goes on by itself. */
const SILENCE = 2_500;
const MANY_WAITS = 3;

export function createClassEnsemble(
  replicates: number,
  rows: number,
  seats: number,
  began: number,
): ClassEnsemble {
  const all = Array.from(
    { length: replicates },
    (): Replicate => ({ run: undefined, by: undefined, isProved: false, holder: undefined, until: 0 }),
  );
  const phones = new Map<number, Phone>();
  let heard = began;
  const phoneOf = (seat: number): Phone => {
    const phone = phones.get(seat) ?? { pace: undefined, isFalse: false, isUnable: false, lateUntil: 0 };
    phones.set(seat, phone);
    return phone;
  };
  const isFree = (at: number, now: number) => {
    const one = all[at];
    return one !== undefined && one.run === undefined && (one.holder === undefined || one.until <= now);
  };
  /** Free replicates from a place on, round the end. */
  const freeFrom = (start: number, most: number, now: number): Share | undefined => {
    for (let i = 0; i < replicates; i++) {
      const first = (start + i) % replicates;
      if (!isFree(first, now)) continue;
      let count = 1;
      while (count < most && isFree(first + count, now)) count++;
      return { first, count };
    }
    return undefined;
  };
  const drop = (seat: number) => {
    for (const one of all) {
      if (one.holder === seat) one.holder = undefined;
      if (one.by === seat && !one.isProved) Object.assign(one, { run: undefined, by: undefined });
    }
  };

  return {
    replicates,
    next(seat, now) {
      const phone = phoneOf(seat);
      if (phone.isFalse || phone.isUnable) return undefined;
      const left = all.filter(({ run }) => run === undefined).length;
      const fair = Math.max(1, Math.ceil(left / Math.max(1, seats)));
      const most = Math.min(
        MOST_OF_SHARE,
        fair,
        phone.pace === undefined
          ? 1
          : Math.max(1, Math.floor(MILLISECONDS_AT_ONCE / Math.max(phone.pace, 1))),
      );
      const place = Math.floor((seat * replicates) / Math.max(1, seats)) % replicates;
      const share = freeFrom(place, most, now);
      if (share === undefined) return undefined;
      const wait = Math.max(SHORTEST_WAIT, MANY_WAITS * share.count * (phone.pace ?? 0));
      for (const one of all.slice(share.first, share.first + share.count)) {
        if (one.holder !== undefined && one.holder !== seat)
          phoneOf(one.holder).lateUntil = Number.POSITIVE_INFINITY;
        Object.assign(one, { holder: seat, until: now + wait });
      }
      return share;
    },
    give(seat, first, runs, milliseconds, now) {
      const phone = phoneOf(seat);
      if (phone.isFalse) return;
      runs.forEach((run, i) => {
        const one = all[first + i];
        if (one === undefined || one.run !== undefined || run.values.length !== rows) return;
        Object.assign(one, { run, by: seat, holder: undefined });
        heard = Math.max(heard, now);
      });
      if (runs.length === 0) return;
      phone.lateUntil = 0;
      const each = milliseconds / runs.length;
      // The newest counts most: a phone grows hot, or its reader does something else.
      phone.pace = phone.pace === undefined ? each : (phone.pace + 2 * each) / 3;
    },
    leave(seat) {
      phoneOf(seat).isUnable = true;
      for (const one of all) if (one.holder === seat) one.holder = undefined;
    },
    toCompute(now) {
      if (now - heard >= SILENCE) {
        const missing = all.findIndex(({ run }) => run === undefined);
        if (missing >= 0) return { first: missing, count: 1 };
      }
      const unproved = all.findIndex(
        ({ run, by, isProved }) => run !== undefined && by !== "teacher" && !isProved,
      );
      return unproved < 0 ? undefined : { first: unproved, count: 1 };
    },
    compare(first, runs) {
      const found = new Set<number>();
      runs.forEach((run, i) => {
        const one = all[first + i];
        if (one === undefined) return;
        const { by } = one;
        if (typeof by === "number" && one.run !== undefined) {
          one.isProved = isSameRun(one.run, run);
          if (one.isProved) return;
          found.add(by);
        }
        Object.assign(one, { run, by: "teacher", isProved: false, holder: undefined });
      });
      for (const seat of found) {
        phoneOf(seat).isFalse = true;
        drop(seat);
      }
      return [...found];
    },
    get runs() {
      return all.map(({ run }) => run);
    },
    get done() {
      return all.filter(({ run }) => run !== undefined).length;
    },
    get proved() {
      return all.filter(({ isProved }) => isProved).length;
    },
    get ofPhones() {
      return all.filter(({ by }) => typeof by === "number").length;
    },
    computing(seat, now) {
      const { pace, isFalse, lateUntil } = phoneOf(seat);
      const isWaited = all.some(
        ({ holder, until, run }) => holder === seat && run === undefined && until <= now,
      );
      return {
        given: all.filter(({ by }) => by === seat).length,
        pace,
        isFalse,
        isLate: isWaited || lateUntil > now,
      };
    },
  };
}
