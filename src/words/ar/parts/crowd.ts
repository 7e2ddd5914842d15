/** What is said of everybody as an agent, and of fewer. */
import type * as english from "../../parts/crowd.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";
import { withNoun } from "../withNoun.ts";

const duration = (seconds: number) =>
  seconds < 90 ? withNoun(Math.max(1, roundly(seconds)), "ثانية") : withNoun(roundly(seconds / 60), "دقيقة");

/** To one digit, and to a whole number below ten: it is an estimate. */
const roundly = (value: number) => (value < 10 ? Math.round(value) : Math.round(value / 5) * 5);

export const crowdMessages: Translated<typeof english.crowdMessages> = {
  coarse: (people) => `الوكيل الواحد يمثّل ${withNoun(people, "شخص", "object")}؛ ومن ذلك يأتي جزء من التشتت.`,
  offer: (seconds) => `احسب الجميع (المدة نحو: ${duration(seconds)})`,
  offerText: (agents) =>
    `يجعل كل شخص وكيلًا قائمًا بذاته (${withNoun(agents, "شخص")}) بدلًا من التمثيل التقريبي للناس: فتقل المصادفة، وتتأخر النتائج.`,
  running: (agents, percent) => `يُحسب الجميع (${withNoun(agents, "وكيل")}): ${numerals(`${percent} %`)}`,
  left: (seconds) => `المتبقي نحو: ${duration(seconds)}`,
  cancel: "ألغِ",
  cancelText: (agents) => `يبقى على ${withNoun(agents, "وكيل", true)}.`,
  waiting: (agents) => `التالي: الجميع، ${withNoun(agents, "وكيل")}`,
};
