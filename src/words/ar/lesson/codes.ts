/** Texts of the field for codes that students read out where there is no network. */
import type * as english from "../../lesson/codes.ts";
import type { Translated } from "../../Translated.ts";
import { withNoun } from "../withNoun.ts";

export const codeWords: Translated<typeof english.codeWords> = {
  label: "الرموز المقروءة بصوت عالٍ",
  take: "أضفه",
  undo: "أزل آخر رمز",
  taken: (count) => `حتى الآن ${withNoun(count, "تخمين")}.`,
  back: (count) => `أُزيل: حتى الآن ${withNoun(count, "تخمين")}.`,
  mistyped: (code) => `«${code}» ليس رمزًا: فيه حرف خاطئ. اطلب قراءته ثانية.`,
  otherKind: (code) => `«${code}» رمز سؤال آخر.`,
};
