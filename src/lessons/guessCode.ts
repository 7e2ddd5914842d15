/**
 * A guess as a code that is read out: 6 characters for a curve, 5 for a number, 2 for a shape or a choice; the last one
 * checks the others. Letters that look like digits are read as those; I, L, O and U are none of the alphabet.
 */
import { type Axis, type CurvePoints, type Guess, levelOf, levelValueOf, roundNumber } from "./guess.ts";
import { shapes } from "./shape.ts";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const FIRST_CHOICE = 8;
/** Most options of a choice, as the schema has it. */
const CHOICES = 8;
/** Powers of ten that a number's code can have. */
const LEAST_POWER = -9;
const POWERS = 32;

export type ReadCode =
  | { readonly ok: true; readonly guess: Guess }
  /** `mistyped`: a character was misread. `otherKind`: the code of another kind of guess. */
  | { readonly ok: false; readonly why: "mistyped" | "otherKind" };

/** The code of a guess; undefined for a number too large or too small for one (above 10²⁵, below 10⁻⁹). */
export function formatCode(guess: Guess, axis: Axis): string | undefined {
  if ("curve" in guess) {
    const bits = guess.curve.reduce((sum, value) => 64 * sum + levelOf(value, axis), 0);
    return withCheck(digitsOf(bits, 5));
  }
  if ("shape" in guess) return withCheck([shapes.indexOf(guess.shape)]);
  if ("choice" in guess) return withCheck([FIRST_CHOICE + guess.choice]);
  const bits = numberBits(guess.number);
  return bits === undefined ? undefined : withCheck(digitsOf(bits, 4));
}

/** The guess of a code that was typed or scanned; one wrong character, or two that changed places, is always noticed. */
export function readCode(text: string, axis: Axis): ReadCode {
  const letters = text.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
  const digits = [...letters.slice(0, 8)].map((letter) => alphabet.indexOf(letter));
  const own = digits.slice(0, -1);
  if (digits.includes(-1) || own.length === 0 || checkOf(own) !== digits.at(-1))
    return { ok: false, why: "mistyped" };
  const guess = guessOf(own, axis);
  return guess === undefined ? { ok: false, why: "otherKind" } : { ok: true, guess };
}

function guessOf(digits: readonly number[], axis: Axis): Guess | undefined {
  const bits = digits.reduce((sum, digit) => 32 * sum + digit, 0);
  if (digits.length === 5 && bits < 2 ** 24) {
    const curve = [18, 12, 6, 0].map((shift) => levelValueOf((bits >> shift) & 63, axis));
    return { curve: curve as unknown as CurvePoints };
  }
  if (digits.length === 4) return numberOf(bits);
  if (digits.length !== 1) return undefined;
  const shape = shapes[bits];
  if (shape !== undefined) return { shape };
  const choice = bits - FIRST_CHOICE;
  return choice >= 0 && choice < CHOICES ? { choice } : undefined;
}

/** Sign, power of ten and four digits, in 20 bits. */
function numberBits(value: number): number | undefined {
  const rounded = roundNumber(value);
  if (rounded === 0) return 0;
  const [digits = "", power = ""] = Math.abs(rounded).toExponential(3).split("e");
  const place = Number(power) - LEAST_POWER;
  if (place < 0 || place >= POWERS) return undefined;
  return ((rounded < 0 ? POWERS : 0) + place) * 10_000 + Number(digits.replace(".", ""));
}

function numberOf(bits: number): Guess | undefined {
  if (bits === 0) return { number: 0 };
  const [mantissa, rest] = [bits % 10_000, Math.floor(bits / 10_000)];
  if (mantissa < 1000 || rest >= 2 * POWERS) return undefined;
  const size = Number(`${mantissa}e${(rest % POWERS) + LEAST_POWER - 3}`);
  return { number: rest < POWERS ? size : -size };
}

const digitsOf = (bits: number, count: number) =>
  Array.from({ length: count }, (_, i) => Math.floor(bits / 32 ** (count - 1 - i)) % 32);

const withCheck = (digits: readonly number[]) =>
  [...digits, checkOf(digits)].map((digit) => alphabet[digit]).join("");

/**
 * Each digit times a power of its place, in the field of 32 elements: a change of one digit changes the sum, and so does a
 * swap of two.
 */
function checkOf(digits: readonly number[]): number {
  let weight = 1;
  let sum = digits.length;
  for (const digit of digits) {
    weight = times(weight, 2);
    sum ^= times(weight, digit);
  }
  return sum;
}

/** Product in the field of 32 elements (x⁵ + x² + 1). */
function times(a: number, b: number): number {
  let [sum, factor, rest] = [0, a, b];
  while (rest > 0) {
    if (rest & 1) sum ^= factor;
    factor = factor & 16 ? ((factor << 1) ^ 37) & 31 : factor << 1;
    rest >>= 1;
  }
  return sum;
}
