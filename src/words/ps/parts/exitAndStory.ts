/** What exit and story do, each alone and together, in sentences. Numbers come in as they are written. */
import type * as english from "../../parts/exitAndStory.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";

type Arm = Parameters<typeof english.exitAndStoryMessages.levels>[1];

const verbs = { lower: "ښکته کوي", raise: "پورته کوي", hardly: "ډېر لږ خوځوي" } as const;

const says = ({ mean, moves }: Arm) =>
  moves === "unknown"
    ? `یې ښایي وخوځوي، خو د پرېکړې لپاره چلونې ډېرې لږې دي (${mean})`
    : `یې ${verbs[moves]} (${mean})`;

export const exitAndStoryMessages: Translated<typeof english.exitAndStoryMessages> = {
  levels: (none: string, exit: Arm, story: Arm, together: Arm) =>
    `په اصلي اندازو کې مشرتابه بې سیاله د ${none} اعتدال ټاکي. یوازې د وتلو لار ${says(exit)}، یوازې کیسه ${says(story)}، دواړه یوځای ${says(together)}.`,
  more: (by: string, low: string, high: string) =>
    `دواړه یوځای یې تر دواړو جلا جلا ${by} (له ${low} تر ${high}) ډېر ښکته کوي.`,
  notMore: (smallest: string, difference: string, low: string, high: string) =>
    `دواړه یوځای یې تر دواړو جلا جلا ${smallest} ډېر نه ښکته کوي: توپیر ${difference} دی (له ${low} تر ${high}).`,
  unknown: (difference: string, low: string, high: string) =>
    `دا چې دواړه یوځای یې تر دواړو جلا جلا ډېر ښکته کوي که نه، د پرېکړې لپاره چلونې ډېرې لږې دي: ${difference} (له ${low} تر ${high}).`,
  worlds: (worlds: number, exit: number, story: number, together: number, more: number, less: number) =>
    `له ${numerals(worlds)} د منلو وړ نړیو یوازې د وتلو لار یې په ${numerals(exit)} کې ښکته کوي، یوازې کیسه په ${numerals(story)} کې، دواړه په ${numerals(together)} کې؛ یوځای تر دواړو جلا جلا په ${numerals(more)} کې ډېر، په ${numerals(less)} کې لږ.`,
};
