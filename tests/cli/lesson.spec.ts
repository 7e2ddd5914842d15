/** `outbid lesson`, as a teacher uses it. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { aLessonFile } from "../support/aLesson.ts";
import { startOutbid, untilEnded } from "../support/commandLine.ts";

const folder = mkdtempSync(join(tmpdir(), "outbid-lesson-"));
afterAll(() => rmSync(folder, { recursive: true }));
const outbid = (...words: string[]) => untilEnded(startOutbid(folder, words));

test("a lesson that comes with Outbid and one of a file are told by their steps", async () => {
  writeFileSync(join(folder, "mine.json"), JSON.stringify(aLessonFile()));
  const [listed, own, mine] = await Promise.all([
    outbid("lesson"),
    outbid("lesson", "the-valley"),
    outbid("lesson", "mine.json"),
  ]);
  expect(listed.stdout).toContain("the-valley: ");
  expect(own.stdout).toMatch(/^1\. read: /m);
  expect(mine.stdout).toMatch(/^2\. predict: Draw it$/m);
});

test("a lesson is packed for a school's system, with the page inside", async () => {
  const { code, stdout } = await outbid("lesson", "the-valley", "--scorm", "valley.zip");
  expect([code, stdout]).toEqual([0, expect.stringContaining("Wrote valley.zip")]);
  expect(Object.keys(unzipSync(readFileSync(join(folder, "valley.zip")))).sort()).toEqual([
    "imsmanifest.xml",
    "index.html",
  ]);
});

test("a lesson that is none is refused with every problem, and nothing is written", async () => {
  writeFileSync(join(folder, "bad.json"), JSON.stringify(aLessonFile({ minutes: -1, level: "baby" })));
  const { code, stderr } = await outbid("lesson", "bad.json", "--scorm", "bad.zip");
  expect(code).toBe(2);
  expect(stderr).toMatch(/^bad\.json: minutes: expected/m);
  expect(stderr).toMatch(/^bad\.json: level: expected/m);
  expect(existsSync(join(folder, "bad.zip"))).toBe(false);
  const near = await outbid("lesson", "the-vale");
  expect([near.code, near.stderr]).toEqual([2, expect.stringContaining("did you mean the-valley?")]);
});
