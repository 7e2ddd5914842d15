import { mostLessonText } from "../../lessons/parseLesson.ts";
import { makeWords } from "../../words/lesson/make.ts";
import type { Draft } from "./draft.ts";
import { isDraft } from "./making.ts";

export type OpenedDraft = { readonly draft: Draft } | { readonly reason: string };

/** A lesson's file, also one that is not yet right, to be edited. Never rejects. */
export async function openDraft(file: Blob): Promise<OpenedDraft> {
  if (file.size > 4 * mostLessonText) return { reason: `received ${file.size} bytes` };
  try {
    const found: unknown = JSON.parse((await file.text()).replace(/^\uFEFF/, ""));
    return isDraft(found) ? { draft: found } : { reason: makeWords.keep.noLesson };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : makeWords.keep.noLesson };
  }
}
