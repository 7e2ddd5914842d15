import { expect, it } from "vitest";
import { mostPackedLesson, packLesson, unpackLesson } from "../../src/lessons/packLesson.ts";
import { packText } from "../../src/library/packText.ts";
import { aLesson } from "../support/aLesson.ts";

it("a lesson comes back from its link, which is short enough for a chat", async () => {
  const packed = await packLesson(aLesson());
  expect(packed).toMatch(/^~[\w-]+$/);
  expect(packed.length).toBeLessThan(mostPackedLesson);
  expect(await unpackLesson(packed)).toEqual({ ok: true, lesson: aLesson() });
});

it("what is too long, before or after it is unpacked, or was cut, is told", async () => {
  const bomb = `~${await packText(" ".repeat(3_000_000))}`;
  expect(bomb.length).toBeLessThan(mostPackedLesson);
  const packed = await packLesson(aLesson());
  for (const text of [bomb, packed.slice(0, 200), "~", "~%%%", `~${"A".repeat(4001)}`]) {
    const parsed = await unpackLesson(text);
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual(["lesson"]);
  }
});
