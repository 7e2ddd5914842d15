import fc from "fast-check";
import { expect, it } from "vitest";
import { type Axis, type Guess, keptGuess } from "../../src/lessons/guess.ts";
import { formatCode, readCode } from "../../src/lessons/guessCode.ts";
import { shapes } from "../../src/lessons/shape.ts";

const anyAxis = fc
  .tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 1e-3, max: 1e6, noNaN: true }))
  .map(([low, size]): Axis => [low, low + size]);
const anyValue = fc.double({ min: -1e7, max: 1e7, noNaN: true });
const anyGuess: fc.Arbitrary<Guess> = fc.oneof(
  fc.record({ curve: fc.tuple(anyValue, anyValue, anyValue, anyValue) }),
  fc.record({ shape: fc.constantFrom(...shapes) }),
  fc.record({ number: fc.oneof(anyValue, fc.integer({ min: -9999, max: 9999 })) }),
  fc.record({ choice: fc.nat(7) }),
);
/** Tiny numbers have no code; a guess of 10⁻¹⁰ people is none. */
const codeOf = (guess: Guess, axis: Axis) => formatCode(guess, axis) ?? "";
const isCoded = (guess: Guess, axis: Axis) => formatCode(guess, axis) !== undefined;
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

it("a guess as it is kept comes back from its code of at most six characters", () => {
  fc.assert(
    fc.property(anyGuess, anyAxis, (guess, axis) => {
      const kept = keptGuess(guess, axis);
      fc.pre(isCoded(kept, axis));
      const code = codeOf(kept, axis);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{2,6}$/);
      expect(readCode(code, axis)).toEqual({ ok: true, guess: kept });
      expect(readCode(` ${code.toLowerCase().replaceAll("0", "o").replaceAll("1", "l")} `, axis)).toEqual({
        ok: true,
        guess: kept,
      });
    }),
    { seed: 20261130, numRuns: 2000 },
  );
});

it("every wrong character is noticed, and so are two neighbours that changed places", () => {
  fc.assert(
    fc.property(anyGuess, (guess) => {
      const axis: Axis = [0, 12000];
      fc.pre(isCoded(guess, axis));
      const code = codeOf(guess, axis);
      for (let place = 0; place < code.length; place++) {
        for (const letter of alphabet)
          if (letter !== code[place])
            expect(readCode(code.slice(0, place) + letter + code.slice(place + 1), axis)).toEqual({
              ok: false,
              why: "mistyped",
            });
        const [first, second] = [code[place], code[place + 1]];
        if (second !== undefined && first !== second)
          expect(readCode(code.slice(0, place) + second + first + code.slice(place + 2), axis).ok).toBe(
            false,
          );
      }
    }),
    { seed: 20261130, numRuns: 100 },
  );
});

it("a text of any kind is no code, or a code; never an error", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect([true, false]).toContain(readCode(text, [0, 1]).ok);
    }),
    { seed: 20261130, numRuns: 2000 },
  );
});

it("the parts of a code that no guess has are told as those of another kind", () => {
  // By hand: digit 5 is no shape (there are five, 0 to 4) and no choice (8 to 15).
  expect(readCode("59", [0, 1])).toEqual({ ok: false, why: "mistyped" });
  const codes = [...alphabet].map((letter) => readCode(`5${letter}`, [0, 1]));
  expect(codes.filter((code) => !code.ok && code.why === "otherKind")).toHaveLength(1);
});
