/** Texts of the field for codes that students read out where there is no network. */
import { withNoun } from "../withNoun.ts";

export const codeWords = {
  label: "Codes read out",
  take: "Take it",
  undo: "Take the last one back",
  taken: (count: number) => `${withNoun(count, "guess").replace("guesss", "guesses")} so far.`,
  back: (count: number) => `Taken back: ${withNoun(count, "guess").replace("guesss", "guesses")} so far.`,
  mistyped: (code: string) => `“${code}” is no code: one character is wrong. Ask for it again.`,
  otherKind: (code: string) => `“${code}” is the code of another question.`,
} as const;
