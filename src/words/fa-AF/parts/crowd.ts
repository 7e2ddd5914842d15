/** What is said of everybody as an agent, and of fewer, in Dari. */
import type * as english from "../../parts/crowd.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";
import { withNoun } from "../withNoun.ts";

const secondsText = (seconds: number) =>
  seconds < 90
    ? `نزدیک به ${numerals(Math.max(1, roundly(seconds)))} ثانیه`
    : `نزدیک به ${numerals(roundly(seconds / 60))} دقیقه`;

/** To one digit, and to a whole number below ten: it is an estimate. */
const roundly = (value: number) => (value < 10 ? Math.round(value) : Math.round(value / 5) * 5);

export const crowdMessages: Translated<typeof english.crowdMessages> = {
  coarse: (people) =>
    `هر عامل جای ${people === "1" ? "یک نفر" : `${people} نفر`} است؛ بخشی از پراکندگی از همین می‌آید.`,
  offer: (seconds) => `حساب کردن همه (${secondsText(seconds)})`,
  offerText: (agents) =>
    `به جای عامل‌های چندنفری، هر یک از ${agents} نفر را عاملی جداگانه می‌کند: آن گاه تصادف کمتر است و نتیجه‌ها آهسته‌تر می‌آید.`,
  running: (agents, percent) => `حساب کردن همهٔ ${withNoun(agents, "عامل")}: ${numerals(`${percent} %`)}`,
  left: (seconds) => `${secondsText(seconds)} مانده`,
  cancel: "لغو",
  cancelText: (agents) => `با ${agents} عامل می‌ماند.`,
  waiting: (agents) => `سپس: همهٔ ${withNoun(agents, "عامل")}`,
};
