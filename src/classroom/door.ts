/**
 * The door of a class: who types the room's code gets in. The code is short, so it must not be possible to try codes out;
 * and a whole class may come from one address, so no address may be shut out. Wrong codes use up a store that all share.
 * While it is empty, whoever types waits, and one of those that wait is looked at now and then: first an address is drawn,
 * then one of its phones, so that one rude machine does not crowd out the others. Who comes by the QR code types nothing.
 */
import { type Bucket, createBucket } from "./bucket.ts";

/** One who has typed a code and waits for the answer. */
export interface Knock {
  readonly address: string;
  readonly code: string;
  answer(verdict: "in" | "wrong" | "full"): void;
}

export interface Door {
  /** Looks at a code now, or has it wait. */
  knock(knock: Knock, now: number): void;
  /** Takes away one that waits no longer. */
  leave(knock: Knock): void;
  /** To be called now and then: looks at one that waits, or at all where no wrong codes came for a while. */
  tick(now: number): void;
  readonly wrong: number;
  readonly waiting: number;
}

/** Wrong codes of a class at its start, and per second after that: two hundred phones mistype some. */
const WRONG_AT_ONCE = 40;
const WRONG_PER_SECOND = 1;
const MOST_WAITING = 400;

export function createDoor(code: () => string, chance: () => number): Door {
  const store: Bucket = createBucket(WRONG_AT_ONCE, WRONG_PER_SECOND);
  const waiting: Knock[] = [];
  let wrong = 0;

  const look = (knock: Knock, now: number) => {
    if (knock.code === code()) return knock.answer("in");
    wrong++;
    store.take(now);
    knock.answer("wrong");
  };

  const draw = (): Knock | undefined => {
    const addresses = [...new Set(waiting.map(({ address }) => address))];
    const address = addresses[Math.floor(chance() * addresses.length)];
    const own = waiting.filter((knock) => knock.address === address);
    const knock = own[Math.floor(chance() * own.length)];
    if (knock !== undefined) waiting.splice(waiting.indexOf(knock), 1);
    return knock;
  };

  /** Takes away the last that came from the address of which most wait. */
  const crowd = (): Knock | undefined => {
    const counts = new Map<string, number>();
    for (const { address } of waiting) counts.set(address, (counts.get(address) ?? 0) + 1);
    const most = Math.max(...counts.values());
    const at = waiting.findLastIndex(({ address }) => counts.get(address) === most);
    return waiting.splice(at, 1)[0];
  };

  return {
    get wrong() {
      return wrong;
    },
    get waiting() {
      return waiting.length;
    },
    knock(knock, now) {
      if (waiting.length === 0 && store.has(now)) look(knock, now);
      else {
        waiting.push(knock);
        if (waiting.length > MOST_WAITING) crowd()?.answer("full");
      }
    },
    leave(knock) {
      const at = waiting.indexOf(knock);
      if (at >= 0) waiting.splice(at, 1);
    },
    tick(now) {
      while (waiting.length > 0 && store.has(now)) {
        const knock = draw();
        if (knock !== undefined) look(knock, now);
      }
    },
  };
}
