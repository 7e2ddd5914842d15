/** Texts of what is not understood in a link, and of whether its result was reproduced. */
import type * as english from "../../parts/linkProblems.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";
import { withWords } from "../withNoun.ts";

export const linkProblems: Translated<typeof english.linkProblems> = {
  verdict: {
    same: (version: string, seed: string) =>
      `کټ مټ بیا راغی: هماغه شمېرې لکه د لینک د جوړېدو پر مهال (موډل ${version}، زړی ${seed}).`,
    otherVersion: (theirs: string, ours: string) =>
      `هماغه شمېرې نه دي: لینک له ${theirs} موډل سره جوړ شوی، دا ${ours} موډل دی.`,
    sameDespite: (theirs: string, ours: string) =>
      `هماغه شمېرې دي، که څه هم لینک له ${theirs} موډل سره جوړ شوی او دا ${ours} موډل دی.`,
    otherSum: (version: string, theirs: string, ours: string) =>
      `هماغه شمېرې نه دي، که څه هم موډل هماغه دی (${version}): کنټرولي شمېره یې ${theirs} ده، دلته ${ours} ده. لینک ښایي بدل شوی وي.`,
    partly: "هماغه شمېرې نه دي: پاڼه د لینک په ځینو برخو پوه نه شوه.",
    sameButPartly: "شمېرې د لینک دي، خو لینک پرې شوی یا بدل شوی، یا پاڼه یې په ځینو برخو پوه نه شوه.",
  },
  expected: (name: string, expected: string, received: string) =>
    `${name}: تمه وه ${expected}، راغلي ${received}`,
  tooLong: (most: number) => `لینک: ډېر تر ډېره ${withWords(most, "توري", "تورو")} ته تمه وه`,
  oneOf: (names: readonly string[]) => `له دغو یو: ${names.join("، ")}`,
  whole: (low: number | string, high: number | string) => `له ${numerals(low)} تر ${numerals(high)} پوره عدد`,
  number: (low: number, high: number) => `له ${numerals(low)} تر ${numerals(high)} عدد`,
  range: "یو تنظیم له خپلو حدودو سره، لکه moderation=0.6:0.8",
  some: (names: readonly string[]) => `له دغو دوه یا ډېر، هر یو یو ځل: ${names.join("، ")}`,
  atMost: (value: string) => `په براوزر کې ډېر تر ډېره ${value} (د قوماندې کرښه ډېر مني)`,
  engine: (former: string) => `موډل: د ${former} ماشین رانغلی، نو اوسنی موډل شمېرې جوړوي`,
  newer: (known: number, version: string) =>
    `لینک: نسخې ${numerals(known)} یا ټیټې ته تمه وه، راغلې ${version}؛ نوې پاڼې جوړ کړی`,
  reserved: "ډېر تر ډېره ۴۰ کوچني توري، عددونه او نښلونکي کرښې",
  card: (text: string) => `keep: ساتل شوې سناریو ته تمه وه، راغلي ${text}`,
  one: "یوه اندازه",
  run: (name: string) => `keep: د ${name} تمه نه وه، چې هره ساتل شوې سناریو یې له چلونې سره شریکوي`,
  cards: "keep: ډېر تر ډېره څلورو ته تمه وه، هر یو په خپل ځای کې",
  event: (text: string) => `event: داسې یوې ته تمه وه لکه 12s:moderation:0.4، راغلي ${text}`,
  events: (most: number) => `events: ډېر تر ډېره ${numerals(most)} ته تمه وه`,
  parts: (most: number) => `لینک: ډېر تر ډېره ${withWords(most, "تنظیم", "تنظیماتو")} ته تمه وه`,
  cut: "لینک په لاره کې پرې شوی یا بدل شوی: ښایي ځینې برخې یې نه وي یا ناسمې وي.",
  unproven:
    "لینک په پای کې کنټرولي شمېره نه لري. ښایي پرې شوی وي، او څوک نه شي ویلای چې هماغه شمېرې ښیي که نه.",
  packed: "لینک: داسې بسته متن ته تمه وه چې پرانیستل کېدای شي",
  checksum:
    "sum: یو موډل او د ۱۶ عددونو او له a تر f تورو کنټرولي شمېرې ته تمه وه؛ لینک پرې شوی یا بدل شوی، نو څوک نه شي ویلای چې هماغه شمېرې ښیي که نه",
};
