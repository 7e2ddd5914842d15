/** Texts of a range against a range. */
import type * as english from "../../parts/ranges.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";
import { withWords } from "../withNoun.ts";

export const rangesMessages: Translated<typeof english.rangesMessages> = {
  title: "حدود د حدودو پر وړاندې",
  intro:
    "دوه تنظیمات یا پالیسۍ چې یوازې حدود یې معلوم دي. دا د ټکو جوړې راباسي، له هرو حدودو یو، او د جوړې دواړه له هماغو خلکو او هماغه بخت سره چلوي. یو تنظیم له لومړۍ تر وروستۍ میاشتې هلته پاتې کېږي چې راایستل شوی: خپلې پېښې یې نه کېږي، او تر راایستل شوې پالیسۍ لاندې هېڅ مشرتابه نه ټاکي.",
  treatment: "لومړي حدود",
  control: "دویم حدود",
  setting: "تنظیم",
  from: "له",
  to: "تر",
  pairs: "د ټکو جوړې",
  start: "حدود پرتله کړئ",
  same: "دواړه حدود یو شان دي: یو یې بدل کړئ.",
  value: (label: string, value: string) => `${label} ${value}`,
  range: (label: string, low: string, high: string) => `${label} له ${low} تر ${high}`,
  of: (label: string, month: number) => `${label}، میاشت ${numerals(month)}`,
  result: (of: string, name: string, difference: string, unit: string, reference: string) =>
    `${of}: په دې موډل کې «${name}» د «${reference}» په پرتله په اوسط ډول ${difference} راولي (${unit}).`,
  within: (of: string, amount: string) =>
    `${of}: په دې موډل کې د دواړو حدودو اوسط توپیر، ${amount}، د چانس په حد کې دی.`,
  interval: (pairs: number, mean: string, low: string, high: string) =>
    `د ټکو په ${withWords(pairs, "جوړه", "جوړو")} کې، له هماغو خلکو او هماغه بخت سره، اوسط توپیر مخکې له لنډولو ${mean} دی او د ${low} او ${high} ترمنځ دی (۹۵ سلنه انټروال).`,
  pairwise: (low: string, high: string, higher: number, pairs: number) =>
    `د جلا جلا جوړو توپیرونه تر ډېره د ${low} او ${high} ترمنځ دي (له ۱۰۰ څخه ۹۰)؛ له ${withWords(pairs, "جوړې", "جوړو")} څخه په ${numerals(higher)} کې لومړي حدود لوړه شمېره لري.`,
  bar: "لومړي حدود منفي دویم، د اوسط له ۹۵ سلنه انټروال سره",
  table: (label: string, unit: string) => `${label}، ${unit}: پر هرو حدودو اوسط او ۹۵ سلنه انټروال یې`,
  what: "حدود",
  mean: "اوسط",
  ends: "۹۵ سلنه انټروال",
  between: (low: string, high: string) => `له ${low} تر ${high}`,
  difference: "توپیر",
};
