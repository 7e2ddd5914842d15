/**
 * The model's draws as an endless stream of raw 32-bit words on standard output, for a battery of statistical tests:
 * seed after seed, month after month, purpose after purpose, a thousand people per purpose, in order.
 */
import { writeSync } from "node:fs";
import { draw } from "../../sim/random/draw.ts";
import { monthKey, purpose, replicateKey } from "../../sim/random/keys.ts";

const PEOPLE = 1000;
const MONTHS = 120;
const words = new Int32Array(PEOPLE);
const bytes = new Uint8Array(words.buffer);

function send(): void {
  for (let sent = 0; sent < bytes.length; ) sent += writeSync(1, bytes, sent);
}

try {
  for (let seed = 0; ; seed++) {
    const key = replicateKey(`seed-${seed}`, seed % 3);
    for (let month = 0; month < MONTHS; month++) {
      for (const forWhat of Object.values(purpose)) {
        const { k0, k1 } = monthKey(key, month, forWhat);
        for (let person = 0; person < PEOPLE; person++) words[person] = draw(person, k0, k1);
        send();
      }
    }
  }
} catch (error) {
  // The battery needs no more draws and has closed the pipe.
  if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw error;
}
