/** What is said of everybody as an agent, and of fewer. */
import type * as english from "../../parts/crowd.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";
import { withWords } from "../withNoun.ts";

const secondsText = (seconds: number) =>
  seconds < 90
    ? `نږدې ${withWords(Math.max(1, roundly(seconds)), "ثانیه", "ثانیې")}`
    : `نږدې ${withWords(roundly(seconds / 60), "دقیقه", "دقیقې")}`;

/** To one digit, and to a whole number below ten: it is an estimate. */
const roundly = (value: number) => (value < 10 ? Math.round(value) : Math.round(value / 5) * 5);

export const crowdMessages: Translated<typeof english.crowdMessages> = {
  coarse: (people: string) =>
    `یو استازی د ${withWords(people, "کس", "کسانو")} پر ځای دی؛ د خپرېدنې یوه برخه له همدې راځي.`,
  offer: (seconds: number) => `ټول خلک حساب کړئ (${secondsText(seconds)})`,
  offerText: (agents: string) =>
    `ټول ${numerals(agents)} کسان د جلا استازو په توګه چلوي، نه د لږو استازو په توګه: چانس بیا لا لږ وي، او پایلې لا ورو راځي.`,
  running: (agents: string, percent: number) =>
    `ټول ${withWords(agents, "استازی", "استازي")} حسابېږي: ${numerals(percent)} سلنه`,
  left: (seconds: number) => `${secondsText(seconds)} پاتې`,
  cancel: "لغوه کړئ",
  cancelText: (agents: string) => `له ${withWords(agents, "استازي", "استازو")} سره پاتې کېږي.`,
  waiting: (agents: string) => `بل: ټول ${withWords(agents, "استازی", "استازي")}`,
};
