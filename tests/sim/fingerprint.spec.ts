import fc from "fast-check";
import { expect, test } from "vitest";
import { fingerprintBytes, fingerprintTexts } from "../../sim/fingerprint.ts";

const bytesOf = (text: string) =>
  Uint8Array.from({ length: 2 * text.length }, (_, i) => {
    const unit = text.charCodeAt(i >> 1);
    return i % 2 === 0 ? unit & 255 : unit >> 8;
  });

test("texts have the fingerprint of their code units, two bytes each, the low one first", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
      expect(fingerprintTexts(...texts)).toBe(fingerprintBytes(...texts.map(bytesOf)));
    }),
    { seed: 20261123 },
  );
});

test("where one text ends and the next begins makes a difference", () => {
  expect(fingerprintTexts("ab", "c")).not.toBe(fingerprintTexts("a", "bc"));
});
