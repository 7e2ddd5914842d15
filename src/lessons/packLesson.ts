/**
 * A whole lesson in a link: "~" and its text, compressed, in letters that an address allows. What comes from a link is
 * limited in size before and after it is unpacked, and parsed like a file.
 */
import { packText, unpackText } from "../library/packText.ts";
import type { Lesson, ParsedLesson } from "./lesson.ts";
import { mostLessonText, parseLessonText } from "./parseLesson.ts";

/** Longest packed lesson of a link, in characters: chat tools cut longer ones. */
export const mostPackedLesson = 4000;

/** The packed form, "~…"; it may be longer than a link should be: compare with {@link mostPackedLesson}. */
export async function packLesson(lesson: Lesson): Promise<string> {
  const { $schema: _, ...rest } = lesson;
  return `~${await packText(JSON.stringify(rest))}`;
}

/** The lesson of a link's packed form. Never rejects. */
export async function unpackLesson(packed: string): Promise<ParsedLesson> {
  const fail = (expected: string, received: string): ParsedLesson => ({
    ok: false,
    problems: [{ path: "lesson", expected, received }],
  });
  const letters = packed.replace(/^~/, "");
  if (letters.length > mostPackedLesson)
    return fail(`at most ${mostPackedLesson} characters`, `${letters.length} characters`);
  const text = await unpackText(letters, mostLessonText);
  return text === undefined
    ? fail("a packed lesson that can be unpacked", "a text that was cut or changed")
    : parseLessonText(text);
}
