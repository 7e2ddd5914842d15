/** Texts of the handout: what is printed, and what stands beside it on the screen. */
import type * as english from "../../lesson/handout.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";
import { withWords } from "../withNoun.ts";

export const handoutWords: Translated<typeof english.handoutWords> = {
  title: "کاري پاڼه",
  back: "بېرته لوست ته",
  print: "چاپ کړئ",
  about:
    "د زده کوونکو لپاره ډېر تر ډېره دوه مخه، بیا ستاسو لپاره ځوابونه پر جلا مخ. پر A4 او Letter سمېږي؛ تور او سپین بس دی. د چاپ په کړکۍ کې وټاکئ چې کوم مخونه غواړئ.",
  noQr: {
    onlyHere: "د QR کوډ نشته: دا پاڼه داسې پته نه لري چې تلیفونونه یې پرانیستلای شي. پورته یوه ولیکئ.",
    long: "د QR کوډ نشته: د ټول لوست لینک تر هغه اوږد دی چې تلیفونونه یې لوستلای شي. لوست د فایل په توګه ورکړئ، یا یې د پاڼې د خپلو لوستونو تر څنګ کېږدئ.",
    file: "د QR کوډ نشته: دا لوست یو فایل دی. خپله فایل ورکړئ، یا یې د پاڼې د خپلو لوستونو تر څنګ کېږدئ.",
  },
  working: "د ځوابونو لپاره د موډل منحنۍ حسابېږي.",
  sheet: {
    name: "نوم",
    group: "ټولګی",
    date: "نېټه",
    caution: "موډل دی، وړاندوینه نه ده. مخکې تر لیدلو ووایاست چې څه تمه لرئ: اټکل هېڅکله غلط نه وي.",
    qr: "د لوست QR کوډ",
    byId: (id: string) => `په Outbid کې: لوست «${id}»`,
    byFile: (id: string) => `په Outbid کې: فایل ${id}.json پرانیزئ`,
    more: "د دې لوست نور ګامونه په پاڼه کې دي.",
  },
  axes: {
    difference: (label: string) => `توپیر: ${label}`,
    month: "میاشتې",
    empty: (title: string, months: number) => `تش محورونه: ${title}، میاشتې له ۰ تر ${numerals(months)}`,
    drawn: (title: string, months: number) =>
      `د موډل د چلونو اوسط: ${title}، میاشتې له ۰ تر ${numerals(months)}`,
  },
  step: {
    shapes: {
      rises: "پورته ځي",
      flat: "هواره پاتې کېږي",
      falls: "ښکته ځي",
      dips: "ښکته ځي او بېرته راځي",
      peaks: "پورته ځي او بېرته راځي",
    },
    number: (unit: string, month: number) => `ستاسو شمېره (${unit}، میاشت ${numerals(month)}):`,
    why: "ولې؟",
    showed: "موډل څه وښودل:",
    apart: "څومره لرې، او ولې؟",
    goal: "هدف پوره شو؟",
    tried: "ما څه وازمویل:",
    yes: "هو",
    notHere: "دلته ناشونی",
    weighed: "څه تر ټولو ډېر مهم و:",
    verdict: "په څومره د منلو وړ نړیو کې صدق کوي؟",
    mechanism: "لامل",
    expected: "زه تمه لرم",
    effects: ["زیات", "کم", "هماغومره"],
    found: "په چلونه کې",
    vote: "زه باور لرم:",
    answer: "ځواب:",
    off: "بند",
    half: "نیم",
  },
  answers: {
    title: "د ښوونکي لپاره ځوابونه",
    caution:
      "له یوه موډل سره د دې لوست د چلونو اوسطونه؛ نور تنظیمات چې له ۲۰۲۱ او ۲۰۲۲ سره سمون لري، ښایي نور ورکړي. موډل له څو روایتونو یو دی.",
    possible: "له دغو لاستو سره شونی.",
    impossible: "دلته ناشونی.",
    leavesOut: "موډل څه نه ښیي",
    misreadings: "هغه غلط پوهېدنې چې ښایي پیدا شي",
    made: (version: string, seed: string, runs: number) =>
      `موډل ${version}، زړی ${seed}، د هرې پالیسۍ ${withWords(runs, "چلونه", "چلونې")}.`,
  },
};
