/** Texts of experiments that take some time. */

import type { Translated } from "../Translated.ts";
import type * as english from "../trial.ts";
import { numerals } from "./numerals.ts";
import { withWords } from "./withNoun.ts";

const time = (seconds: number) =>
  seconds < 90
    ? withWords(Math.max(1, Math.round(seconds)), "ثانیه", "ثانیې")
    : withWords(Math.round(seconds / 60), "دقیقه", "دقیقې");

export const trialMessages: Translated<typeof english.trialMessages> = {
  running: (percent: number) => `چلېږي… له ۱۰۰ څخه ${numerals(percent)}`,
  left: (seconds: number) => `نږدې ${time(seconds)} پاتې`,
  cancel: "لغوه کړئ",
  cancelled: "لغوه شو.",
  failed: (reason: string) => `ازموینه ودرېده (${reason}). ستاسو تنظیمات خوندي دي.`,
  again: "بیا هڅه وکړئ",
  example: (runs: number) =>
    `یوه بېلګه: اصلي تنظیمات، د هر حالت ${withWords(runs, "چلونه", "چلونې")}، چې د پاڼې د جوړېدو پر مهال حساب شوې.`,
  stale: "تنظیمات له هغه وروسته بدل شوي؛ دا مخکنۍ پایله ده.",
};
