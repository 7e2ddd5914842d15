/** Texts of goals and of paths out of the trap. */
import type * as english from "../seek.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";
import { withWords } from "./withNoun.ts";

export const seekMessages: Translated<typeof english.seekMessages> = {
  title: "څه به پکار وي؟",
  intro: "ووایاست چې څه لیدل غواړئ؛ موډل د لاستو هغه ځایونه لټوي چې دا راولي.",
  goal: "هدف",
  measure: "شاخص",
  month: "په میاشت کې",
  is: "باید وي",
  atLeast: "لږ تر لږه",
  atMost: "ډېر تر ډېره",
  value: "اندازه",
  first: "دا وخوځوئ",
  second: "او",
  none: "بل هېڅ",
  find: "معلوم یې کړئ",
  verdicts: {
    "met now": "په دې موډل کې هدف لا له مخکې پوره دی.",
    possible: "په دې موډل کې هدف په دغو حدودو کې پوره کېدای شي.",
    "impossible within these ranges": "په دې موډل کې هدف په دغو حدودو کې ناشونی دی.",
  },
  now: (outcome: string) => `چېرته چې لاستي ولاړ دي: ${outcome}.`,
  nowMixed: "د اعتدال برخې سره توپیر لري: پر دې محور کړۍ د هغو اوسط دی.",
  nearest: (places: string, outcome: string) =>
    `تر ټولو وړوکی بدلون چې دا پوره کوي: ${places}، چې ${outcome} راولي.`,
  furthest: (places: string, outcome: string) =>
    `په ټولو ازمویل شویو ځایونو کې تر ټولو نږدې: ${places}، چې ${outcome} راولي.`,
  share: (share: string) => `په هرو ۱۰۰ ازمویل شویو ځایونو کې په ${share} کې پوره کېږي.`,
  place: (label: string, value: string) => `${label} ${value}`,
  within: (low: string, high: string) => `له ${low} تر ${high}`,
  outcome: (mean: string, low: string, high: string) => `${mean} (له ${low} تر ${high})`,
  exampleGoal: (label: string, month: number, is: string, value: string) =>
    `هدف: ${label} باید په ${numerals(month)}مه میاشت کې ${is} ${value} وي.`,
  go: "لاستي هلته بوځئ",
  chart: "سیوری شوی: هلته چې هدف پوره کېږي. کړۍ هغه ځای دی چې لاستي ولاړ دي، الماس تر ټولو وړوکی بدلون.",

  escape: {
    title: "له لومې د وتلو لارې",
    intro:
      "دا د اعتدال، مرستو او د تبلیغاتو د ځوابولو مهالویشونه لټوي، چې یو داسې ومومي چې دواړه لوري په حدودو کې وساتي او بیا هم هغه اعتدال ته ورسېږي چې تاسو یې غواړئ.",
    leastT: "د طالبانو غړي هېڅکله تر دې ښکته نه",
    mostK: "د داعش خراسان غړي هېڅکله تر دې پورته نه",
    moderation: "لږ تر لږه دومره اعتدال",
    by: "تر میاشتې",
    aid: "وړاندې شوې مرستې تر",
    propaganda: "تبلیغات ښکته تر",
    tries: "څومره مهالویشونه وازمویل شي",
    search: "لار ولټوئ",
    found: (tries: string) =>
      `په دې موډل کې لار شته؛ ${withWords(tries, "مهالویش وازمویل شو", "مهالویشونه وازمویل شول")}.`,
    notFound: (tries: string) =>
      `په ${withWords(tries, "ازمویل شوي مهالویش", "ازمویل شویو مهالویشونو")} کې ونه موندل شوه. دا تر ټولو ښه دی چې ولیدل شو.`,
    share: (runs: string, low: string, high: string, asked: string) =>
      `په ${withWords(runs, "چلونه", "چلونو")} کې، چې لټون نه وې لیدلې، ټول حدود ساتي. دا له ټولو چلونو په هرو ۱۰۰ کې له ${low} تر ${high} معنا لري. لار هغه وخت شمېرل کېږي چې د دغو شمېرو کوچنۍ لږ تر لږه ${asked} وي.`,
    exampleOf: (tries: number) =>
      `له ${numerals(tries)} مهالویشونو تر ټولو ښه، له هغو حدودو سره چې لټون پرې پیلېږي.`,
    shareSoFar: (share: string) =>
      `تر اوسه تر ټولو ښه: له هرو ۱۰۰ هغو چلونو چې د دوی له مخې ټاکل شوی، په ${share} کې ټول حدود ساتي.`,
    ends: (members: string, rivals: string) =>
      `په اوسط ډول د طالبانو د غړو تر ټولو ټیټ شمېر ${members} دی، او د داعش خراسان تر ټولو لوړ ${rivals}.`,
    timetable: "مهالویش",
    at: (month: number) => `میاشت ${numerals(month)}`,
    take: "تر لاستو لاندې یې کېږدئ",
    save: "د سناریو په توګه یې خوندي کړئ",
  },
};
