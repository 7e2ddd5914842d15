/** Texts of the record of sealed ranges. */
import type * as english from "../record.ts";
import type { Translated } from "../Translated.ts";
import { withWords } from "./withNoun.ts";

export const recordMessages: Translated<typeof english.recordMessages> = {
  title: "ثبت: مهر شوی مخکې تر دې چې معلوم شي",
  intro:
    "Outbid روښانوي او څېړي؛ هېڅکله وړاندوینه نه کوي. دا د موډل ازموینه ده: مخکې تر دې چې وروسته شمېرې معلومې شي، ولیکل شول چې کومې شمېرې به وښیي موډل سم نه دی، که پالیسي همداسې پاتې شي. فایلونه هېڅکله نه بدلېږي؛ هغه شمېرې چې راځي، ورسره کېښودل کېږي، که سمون ولري که نه.",
  none: "لا هېڅ نه دي مهر شوي.",
  sealed: (date: string, model: string) => `په ${date} مهر شوی، موډل ${model}`,
  intact: (hash: string) => `لکه څنګه چې مهر شوی و. SHA-256 ${hash}`,
  changed: (hash: string, stated: string) =>
    `له مهر کېدو وروسته بدل شوی: SHA-256 یې ${hash} دی، مهر شوی ${stated} و. په دې کې هېڅ نه شمېرل کېږي.`,
  noHash: "داسې هش نه دی موندل شوی",
  check: (name: string) => `په scenarios/sealed کې: sha256sum --check ${name}.sha256`,
  policy: (scenario: string, month: string) =>
    `که پالیسي لکه د ${month} په شان پاتې شي: سناریو ${scenario}، هر لاستی پر خپله وروستۍ کوډ شوې اندازه ساتل شوی. چېرته چې پالیسي بدلېږي، یو خطا د پالیسۍ خبره هم کوي.`,
  known: (month: string, over: string, count: string) =>
    `د مهر کېدو په ورځ پروژې ته له ${month} وروسته د هېڅ میاشتې شمېره معلومه نه وه. له ${withWords(count, "حد", "حدودو")} څخه ${withWords(over, "د هغو میاشتو دی", "د هغو میاشتو دي")} چې تر هغې ورځې تېرې شوې وې: نور کسان ښایي پوهېدلي وي چې څه پېښ شوي.`,
  unscored: (count: string) =>
    `هېڅ نه دي نمره شوي: لا د ${withWords(count, "حد", "حدودو")} لپاره کومه شمېره نه ده لیدل شوې.`,
  scored: (scored: string, count: string, hits: string, misses: string) =>
    `له ${withWords(count, "حد", "حدودو")} څخه ${withWords(scored, "لیدل شوی دی", "لیدل شوي دي")}: ${hits} سم، ${misses} خطا.`,
  expected:
    "که موډل سم وي، له هرو لسو لیدل شویو شمېرو یوه د چانس له امله بهر پاتې کېږي. هغه میاشتې چې یو پر بل راځي، خپلواکې نه دي.",
  head: [
    "څه",
    "موډل هغه وخت سم نه دی چې",
    "لیدل شوی",
    "نامعلومه برخه او چانس",
    "یوازې نامعلومه برخه",
    "اصلي اندازه",
    "وروستۍ اندازه همداسې ساتل شوې",
    "تمایل اوږد شوی",
  ],
  columns:
    "هره خونه منځنۍ اندازه لري، او په قوسونو کې هغه ځای چې له ۱۰۰ څخه ۹۰ په کې دي. نامعلومه برخه هغه څه دي چې هېڅوک یې د تنظیماتو په اړه نه پوهېږي. «نامعلومه برخه او چانس»: په ټولو د منلو وړ نړیو کې جلا جلا چلونې؛ لیدل شوې شمېره چې بهر وي، د موډل پر ضد شمېرل کېږي. «یوازې نامعلومه برخه»: د دغو نړیو اوسطونه. «اصلي اندازه»: د اصلي تنظیماتو اوسط. «وروستۍ اندازه» او «تمایل» د مهر کېدو په ورځ ټاکل شوي؛ حدود یې د تصادفي تګ دي.",
  listed: (count: string) =>
    `دلته یو څو راوړل شوي. فایل ${withWords(count, "حد", "حدود")} لري: هره میاشت یا موده چې یوه سرچینه یې راپور ورکولای شي.`,
  spread: (low: string, median: string, high: string) => `${median} (له ${low} تر ${high})`,
  what: (label: string, period: string) => `${label}، ${period}`,
  outside: (low: string, high: string) => `تر ${low} لږ یا تر ${high} ډېر`,
  indexOutside: (low: string, high: string) => `تر ${low} ښکته یا تر ${high} پورته`,
  moreThan: (high: string) => `تر ${high} ډېر`,
  notKnown: "لا معلوم نه دی",
  hit: (observed: string) => `${observed}: سم`,
  miss: (observed: string) => `${observed}: خطا`,
  observed: (low: string, high: string) => (low === high ? low : `له ${low} تر ${high}`),
  atLeast: (low: string) => `لږ تر لږه ${low}`,
  off: (model: string, last: string, trend: string) =>
    `توپیر ${model}؛ د وروستۍ اندازې ${last}، د تمایل ${trend}`,
  belowBorder: (value: string, percent: string) => `تر ${value} لږ (د چلونو ${percent})`,
  aboveBorder: (value: string, percent: string) => `${value} یا ډېر (د چلونو ${percent})`,
  openBorder: (value: string, percent: string) => `هېڅ یو: د چلونو ${percent} تر ${value} لږ لري`,
  borderScore: (held: boolean, model: string, baseline: string) =>
    `پوله ${held ? "ساتل شوې" : "نه ده ساتل شوې"}؛ مربعي نمره ${model}، د «ساتل شوې» ${baseline}`,
  nothing: "–",
  source: (source: string, counter: string | null) => (counter === null ? source : `${source} (${counter})`),
};
