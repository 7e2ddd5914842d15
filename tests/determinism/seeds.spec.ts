import fc from "fast-check";
import { expect, test } from "vitest";
import { createStudyDraws } from "../../sim/experiments/index.ts";
import { createSimulation } from "../../sim/index.ts";
import { replicateKey } from "../../sim/random/keys.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";

const luckOf = (seed: string) => Object.values(replicateKey(seed, 0)).join();

/** Texts that one might take for each other: repeats, other blanks, code points 256 apart, other ends. */
const families: readonly (readonly string[])[] = [
  ["1", "11", "111", "1111111111111111", "1".repeat(199), "1".repeat(200)],
  ["ab", "abab", "ababab"],
  // ب is U+0628, "(" is U+0028: the same low 8 bits.
  ["ب", "(", "Ш", "ب(", "(ب"],
  ["a b", "a  b", "a\u00a0b", "a_b"],
  ["a", "A", "á", "ā", "а"],
  ["0", "-0", "0.0", "00", "1e1", "10"],
  ["classroom-1", "classroom-2", "classroom-12", "classroom- 1"],
];

test("seeds that differ give different luck, however alike they look", () => {
  const seeds = families.flat();
  expect(new Set(seeds).size).toBe(seeds.length);
  expect(new Set(seeds.map(luckOf)).size).toBe(seeds.length);
});

test("any two texts that differ give different luck: repeats, code points 256 apart, blanks, long ones", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
  const pair = fc.oneof(
    fc.tuple(text, text),
    fc.tuple(text, fc.integer({ min: 2, max: 5 })).map(([one, times]) => [one, one.repeat(times)] as const),
    fc.tuple(text, fc.integer({ min: 1, max: 200 })).map(([one, by]) => {
      const last = one.charCodeAt(one.length - 1);
      return [one, one.slice(0, -1) + String.fromCharCode((last + 256 * by) & 0xffff)] as const;
    }),
    text.map((one) => [one, `${one} `] as const),
    text.map((one) => [one.repeat(5), `${one.repeat(5)}${one[0]}`] as const),
  );
  fc.assert(
    fc.property(pair, ([one, other]) => {
      fc.pre(one !== other);
      expect(luckOf(one)).not.toBe(luckOf(other));
    }),
    { seed: 20261130, numRuns: 20_000 },
  );
});

test("runs and studies hear it: seeds 1, 11 and 111 are three", () => {
  const runs = ["1", "11", "111"].map((seed) => {
    const simulation = createSimulation(aScenarioWith({ seed, months: 3, agents: 400 }), 0);
    simulation.advance(3);
    return simulation.fingerprint();
  });
  expect(new Set(runs).size).toBe(3);
  expect(new Set(["1", "11", "111"].map((seed) => createStudyDraws(seed)())).size).toBe(3);
});
