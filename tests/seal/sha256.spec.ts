import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { sha256 } from "../../src/seal/sha256.ts";

it("gives the hash that the standard prints for “abc” (FIPS 180-2, B.1)", () => {
  expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

it("gives what Node's own gives, at every length around a block and of texts beyond ASCII", () => {
  const lengths = [0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 1000];
  const texts = [...lengths.map((length) => "x".repeat(length)), "5–95 % — ö, 𝄞", "a\nb\n".repeat(20_000)];
  for (const text of texts)
    expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
});
