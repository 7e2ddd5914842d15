/** Texts of the field for codes that students read out where there is no network. */
import type * as english from "../../lesson/codes.ts";
import type { Translated } from "../../Translated.ts";
import { withWords } from "../withNoun.ts";

export const codeWords: Translated<typeof english.codeWords> = {
  label: "هغه کوډونه چې لوستل کېږي",
  take: "وایې خلئ",
  undo: "وروستی بېرته کړئ",
  taken: (count: number) => `تر اوسه ${withWords(count, "اټکل", "اټکلونه")}.`,
  back: (count: number) => `بېرته شو: تر اوسه ${withWords(count, "اټکل", "اټکلونه")}.`,
  mistyped: (code: string) => `«${code}» کوډ نه دی: یو توری یې غلط دی. بیا یې وپوښتئ.`,
  otherKind: (code: string) => `«${code}» د بلې پوښتنې کوډ دی.`,
};
