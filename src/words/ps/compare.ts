/** Texts of the tab that compares. */
import type * as english from "../compare.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";
import { withWords } from "./withNoun.ts";

export const compareMessages: Translated<typeof english.compareMessages> = {
  of: "د دې توپیر",
  from: "له دې سره",
  same: "دواړه یوه سناریو ده: د پرتلې لپاره بله وټاکئ.",
  nothing: "د پرتلې لپاره یوه پایله وساتئ.",
  working: "لومړۍ چلونې روانې دي.",
  chart: (label: string, unit: string) => `په «${label}» کې توپیر، ${unit}`,
  mean: "اوسط",
  paired: "هماغه بخت",
  unpaired: "بل بخت",
  result: (month: number, name: string, difference: string, unit: string, reference: string) =>
    `په دې موډل کې، په ${numerals(month)}مه میاشت کې، «${name}» د «${reference}» په پرتله په اوسط ډول ${difference} ښیي (${unit}).`,
  within: (month: number, amount: string) =>
    `په دې موډل کې، په ${numerals(month)}مه میاشت کې، توپیر، ${amount}، د چانس په حد کې دی.`,
  intervals: (mean: string, low: string, high: string, apartLow: string, apartHigh: string) =>
    `جوړه په جوړه، له هماغو خلکو او هماغه بخت سره، اوسط توپیر مخکې له لنډولو ${mean} دی او د ${low} او ${high} ترمنځ دی (۹۵ سلنه انټروال). که هرې سناریو خپل بخت درلودای، یوازې مو دا ویلای شوای: د ${apartLow} او ${apartHigh} ترمنځ.`,
  times: (times: string, count: number) =>
    `جوړه کول له ${withWords(count, "چلونې", "چلونو")} سره انټروال ${numerals(times)} ځله تنګوي.`,
  leavers: {
    caption: (month: number, held: number) =>
      `هغه کسان چې طالبان یې پرېښودل چېرته لاړل، تر ${numerals(month)}مې میاشتې: د چلونو اوسط، او هغه ځای چې له ۱۰۰ نویو چلونو ${numerals(held)} په کې دي`,
    left: "داعش خراسان ته اوښتي",
    home: "کور ته تللي، له هېڅ لوري سره نه",
    apart: (name: string, reference: string) =>
      `«${name}» منفي «${reference}»: د دواړو د اوسطونو توپیر، او هغه ځای چې د هماغه بخت د چلونو جوړې په کې دي`,
    range: (low: string, high: string) => `له ${low} تر ${high}`,
    note: "دلیل د هغو خبره کوي چې داعش خراسان ته اوړي، نه د هغو چې کور ته ځي.",
  },
  outcomes: (label: string, unit: string, held: number) =>
    `${label}، ${unit}: د چلونو اوسط، او هغه ځای چې له ۱۰۰ نویو چلونو ${numerals(held)} په کې دي`,
  scenario: "سناریو",
  month: (month: number) => `میاشت ${numerals(month)}`,
  range: (low: string, high: string) => `${low} تر ${high}`,
  differ: "څه توپیر لري",
  alike: "لا هېڅ توپیر نشته.",
  policy: "پالیسي",
  assumptions: "فرضیې",
  parameter: "تنظیم",
  events: "پېښې",
  eventCount: (count: number) => (count === 0 ? "هېڅ" : numerals(count)),
  yes: "هو",
  no: "نه",
  cell: (label: string, name: string) => `د «${name}» ${label}`,
  mixed: "برخې توپیر لري",
};
