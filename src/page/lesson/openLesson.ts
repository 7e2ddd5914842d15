/** From the address to what the page shows. */
import { formatProblem } from "../../../sim/index.ts";
import type { ParsedLesson } from "../../lessons/lesson.ts";
import { unpackLesson } from "../../lessons/packLesson.ts";
import { parseLessonText } from "../../lessons/parseLesson.ts";
import { lessonWords } from "../../words/lesson/page.ts";
import { numerals } from "../../words/numerals.ts";
import { packedName, readPackedWith } from "../school/packedWith.ts";
import { loadBuiltIn } from "./builtInLessons.ts";
import type { LessonAddress } from "./lessonAddress.ts";
import { createLessonSession, type LessonSession, unpackAnswers } from "./session.ts";

export type OpenedLesson =
  | { readonly kind: "list"; readonly problems: readonly string[] }
  | { readonly kind: "problems"; readonly problems: readonly string[]; readonly canReload: boolean }
  | { readonly kind: "lesson"; readonly session: LessonSession; readonly problems: readonly string[] };

const say = lessonWords.problems;

/** Never rejects: what cannot be opened becomes a list of problems. */
export async function openLesson(address: LessonAddress): Promise<OpenedLesson> {
  const { lesson: name, problems } = address;
  if (name === undefined) return { kind: "list", problems };
  try {
    const parsed = await readNamed(name);
    if (parsed === undefined)
      return { kind: "list", problems: [...problems, say.unknown(name.slice(0, 60))] };
    return await begin(parsed, name, address);
  } catch {
    return { kind: "problems", problems: [say.fetch], canReload: true };
  }
}

/** The lesson of a name, as addresses have it; undefined where there is none. */
async function readNamed(name: string): Promise<ParsedLesson | undefined> {
  if (name.startsWith("~")) return unpackLesson(name);
  const packed = name === packedName ? readPackedWith() : undefined;
  return packed === undefined ? loadBuiltIn(name) : parseLessonText(packed);
}

/** A lesson that was read from a file; `name` is none then. */
export async function begin(
  parsed: ParsedLesson,
  name: string | undefined,
  { step, language, projector, handout, answers, problems }: LessonAddress,
): Promise<OpenedLesson> {
  if (!parsed.ok) return { kind: "problems", problems: parsed.problems.map(formatProblem), canReload: false };
  const { lesson } = parsed;
  const count = lesson.steps.length;
  const given = answers === undefined ? undefined : await unpackAnswers(lesson, answers);
  const told = [
    ...problems,
    ...(answers !== undefined && given === undefined ? [say.answers] : []),
    ...(step !== "end" && step >= count ? [say.step(count, numerals(step + 1))] : []),
  ];
  const index = step === "end" ? count : step >= count ? 0 : step;
  const session = createLessonSession(lesson, { name, index, language, projector, handout, given });
  return { kind: "lesson", session, problems: told };
}
