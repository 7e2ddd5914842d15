/** Texts of the page on which a teacher makes a lesson. */
import type * as english from "../../lesson/make.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";
import { withWords } from "../withNoun.ts";

const kinds = {
  read: "ولولئ",
  predict: "اټکل وکړئ",
  reveal: "وښایاست",
  explore: "وڅېړئ",
  person: "یو کس",
  claim: "ادعا وازمویئ",
  redesign: "پرزې یې کړئ",
  question: "پوښتنه",
  discuss: "بحث وکړئ",
} as const;

export const makeWords: Translated<typeof english.makeWords> = {
  title: "لوست جوړ کړئ",
  lead: "پر متنونو نور ولیکئ، ګامونه وخوځوئ، تر څنګ یې تلیفون او پروجکټور وګورئ. هغه څه چې لا سم نه دي، له خپل ځای سره راوړل شوي. هېڅ شی بل ځای ته نه لېږل کېږي.",
  kinds,
  does: {
    read: "یو څو جملې، که غواړئ له انځور سره",
    predict: "زده کوونکي مخکې تر لیدلو اټکل کوي",
    reveal: "چلونه، د اټکل تر څنګ",
    explore: "لاستي چې خوځېږي، که غواړئ له هدف سره",
    person: "په موډل کې د یوه کس کیسه",
    claim: "د لیکنو یوه ادعا، په موډل کې ازمویل شوې",
    redesign: "یو لامل بند یا نیم شوی، او رایه چې څه یې توضیح کوي",
    question: "زده کوونکي لیکي",
    discuss: "زده کوونکي خبرې کوي، له ساعت سره",
  },
  fresh: {
    read: {
      title: "پوښتنه",
      text: "په یو څو جملو کې ووایاست چې دا د څه په اړه دي، او خپله پوښتنه وکړئ.",
    },
    predict: { title: "تاسو څه تمه لرئ؟", text: "مخکې تر لیدلو هغه رسم کړئ چې تمه یې لرئ." },
    reveal: {
      title: "موډل څه راولي",
      text: "ستاسو اټکل او موډل چېرته توپیر لري؟ موډل له څو روایتونو یو دی.",
    },
    explore: { title: "ویې ازمویئ", text: "لاستي وخوځوئ. څه بدلېږي، او څه نه؟" },
    person: { title: "یو کس", text: "په موډل کې د یوه کس ژوند وڅارئ. څه پرېکړه وکړه؟" },
    claim: { title: "ادعا", text: "ادعا ولولئ، بیا یې په موډل کې وازمویئ." },
    redesign: {
      title: "پرزې یې کړئ",
      text: "یو لامل بند کړئ. څه تمه لرئ؟ بیا یې وچلوئ، او رایه ورکړئ.",
    },
    question: { title: "ولیکئ", text: "مخکې تر دې چې پر دې باور وکړئ، پر څه پوهېدل غواړئ؟" },
    discuss: { title: "خبرې وکړئ", text: "د خپل څنګ له ملګري سره خبرې وکړئ: څه حیران کړئ؟" },
    mechanism: "سیال",
    accounts: ["سیال دی چې دوی باسي.", "بې سیاله به هم تللي وای."],
    option: "یو ځواب",
    leavesOut:
      "موډل له څو روایتونو یو دی او وړاندوینه نه ده. له هغو پرته چې په کې لیکل شوي، نور دلیلونه نه لري، او دا نه وایي چې څه سم دي.",
  },
  parts: { about: "د لوست په اړه", start: "له کومه پیلېږي", teacher: "د ښوونکي لپاره" },
  step: (number: number) => `ګام ${numerals(number)}`,
  steps: "ګامونه",
  add: "ګام زیات کړئ",
  addKind: "د ګام ډول",
  up: (title: string) => `پورته یې کړئ: ${title}`,
  down: (title: string) => `ښکته یې کړئ: ${title}`,
  remove: (title: string) => `لرې کړئ: ${title}`,
  removed: (title: string) => `لرې شو: ${title}. «بېرته» یې راولي.`,
  untitled: "بې سرلیکه",
  notRight: "لا سم نه دی",
  edit: "سمول",
  undo: "بېرته",
  redo: "بیا یې وکړئ",
  language: "د متنونو ژبه",
  problem: (expected: string, received: string, suggestion: string | undefined) =>
    `تمه وه ${expected}؛ وموندل شو ${received === '""' ? "هېڅ" : received}.${suggestion === undefined ? "" : ` ستاسو مطلب ${suggestion} و؟`}`,
  problems: {
    title: (count: number) => withWords(count, "شی لا سم نه دی", "شیان لا سم نه دي"),
    none: "هېڅ کم نه دي: لوست کارول کېدای شي.",
  },
  preview: {
    title: "مخکې لیدنه",
    phone: "پر تلیفون",
    projector: "پر پروجکټور",
    waiting: "مخکې لیدنه هغه وخت راځي چې هر څه سم شي. لوست به لکه هغه مهال ښیي.",
    step: (number: number, count: number) => `ګام ${numerals(number)} له ${numerals(count)} څخه`,
  },
  keep: {
    title: "خوندي او شریک کړئ",
    file: "د فایل په توګه خوندي کړئ",
    open: "لوست پرانیزئ…",
    link: "لینک کاپي کړئ",
    scorm: "د ښوونځي د سیستم لپاره (SCORM 1.2)",
    embed: "د ځایولو کوډ کاپي کړئ",
    try: "د زده کوونکي په توګه یې پرانیزئ",
    fresh: "نوی لوست پیل کړئ",
    length: (count: string) => `لینک ${withWords(count, "توری", "توري")} لري.`,
    cut: (count: string) =>
      `لینک ${withWords(count, "توری", "توري")} لري: ځینې د پیغام پروګرامونه تر ۲٬۰۰۰ اوږد لینک پرې کوي. فایل یا پاڼه یې پوره ساتي.`,
    tooLong: (count: string, most: string) =>
      `د لینک په توګه به لوست ${withWords(count, "توری", "توري")} ولري، تر ${numerals(most)} ډېر: د فایل په توګه یې خوندي کړئ.`,
    notYet: "هغه لوست چې لا سم نه دی، د فایل په توګه خوندي کېدای او دلته بیا پرانیستل کېدای شي.",
    copied: "کاپي شو.",
    notCopied: "براوزر پاڼه کاپي ته نه پرېږدي: لوست د فایل په توګه خوندي کړئ.",
    saved: (name: string) => `${name} خوندي شو.`,
    notSaved: (reason: string) => `دا ونه لیکل شو: ${reason}`,
    opened: (name: string) => `${name} پرانیستل شو. «بېرته» هغه څه راولي چې مخکې وو.`,
    refused: (reason: string) => `دا ونه پرانیستل شو: لوست ته تمه وه، ${reason}`,
    noLesson: "داسې فایل راغلی چې لوست نه دی",
    from: "یا له هغه لوست سره پیل وکړئ چې له Outbid سره راځي",
    choose: "لوست وټاکئ…",
  },
  kept: "تاسو د تېر ځل لوست ته دوام ورکوئ.",
  taken: "له هغه څه پیل شوی چې لابراتوار یې ښیي. «بېرته» مخکنی لوست راولي.",
  eventsLeft:
    "هغه پېښې چې ورو بدلون، لنډمهاله بدلون یا خوشې کول وي، یا د سناریو له خپلو پېښو توپیر لري، نه راوړل کېږي.",
};
