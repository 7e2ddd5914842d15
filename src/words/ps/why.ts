/** Texts of what drives a result, and what it depends on. */
import type { Translated } from "../Translated.ts";
import type * as english from "../why.ts";
import { numerals } from "./numerals.ts";
import { withWords } from "./withNoun.ts";

export const whyMessages: Translated<typeof english.whyMessages> = {
  title: "ولې، او په څه پورې اړه لري",
  viewsTitle: "څه پوښتل کېږي",
  views: {
    shares: "ولې ووتل",
    tornado: "یو یو",
    morris: "چاڼ",
    sobol: "د واریانس برخې",
    split: "چانس او نامعلومه برخه",
  },
  intros: {
    shares:
      "هر لامل څه ورزیاتوي: د هغه د شپلي اندازه، یعنې د ټولو هغو ترتیبونو اوسط چې اته لاملونه په کې یو په بل پسې فعالېدای شي. هېڅ ترتیب ته لومړیتوب نه ورکول کېږي، او د برخو مجموعه له ټولې پایلې سره برابره ده.",
    tornado: "هر تنظیم د خپلو حدودو هر سر ته وړل شوی، نور په خپل ځای پاتې.",
    morris:
      "هر تنظیم له ډېرو ځایونو څخه څو ځله خوځول شوی (د موریس طریقه): اغېز یې څومره لوی دی، او څومره په نورو پورې اړه لري.",
    sobol:
      "هر تنظیم په حدودو کې د واریانس څومره برخه توضیح کوي: یوازې، او له نورو سره یوځای (د سوبول طریقه، د سالتېلي نمونه).",
    split:
      "د یوې نړۍ چلونې یو له بله څومره لرې دي، او هغه نړۍ یو له بله څومره لرې دي چې ټولې له تېر سره سمون لري. چانس هغه څه دي چې یوازې بخت یې د هماغو تنظیماتو د چلونو ترمنځ بدلوي؛ نامعلومه برخه هغه څه دي چې هېڅوک یې د تنظیماتو په اړه نه پوهېږي.",
  },
  start: "معلوم یې کړئ",
  month: "میاشت",
  factors: (count: number) => `${withWords(count, "تنظیم څېړل کېږي", "تنظیمات څېړل کېږي")}؛ نور وټاکئ`,
  numbers: "شمېرې",
  compared: (name: string) => `له «${name}» سره توپیر`,
  referenceFile: (file: string) => `د پرتلې حالت، چې د ${file} په نوم خوندي شوی، خپله د پېښو لړۍ لري.`,
  alone: "خپله شمېره",
  explain: "توضیح یې کړئ",
  sharesLegend: "میلې: اوسطه برخه؛ کرښې: پر چلونو ۹۵ سلنه انټروالونه.",
  tornadoLegend: "ډک رنګ: په لوړ سر کې؛ تت رنګ: په ټیټ سر کې.",
  morrisLegend:
    "هر ټکی یو تنظیم دی. له ولاړ محوره هر څومره لرې: لا لوی اغېز، µ*. هر څومره پورته: لا پراخه خپرېدنه، σ، ځکه اغېز سیده کرښه نه ده یا په نورو پورې اړه لري. تر کرښې پورته خپرېدنه تر اغېزه لویه ده. خړ ټکي د نوم ځای نه لري: غشی پرې ونیسئ، یا شمېرې وګورئ، د µ* له ۹۵ سلنه انټروالونو سره.",
  sizeAxis: (unit: string) => `د اغېز اوسطه اندازه، µ* (${unit})`,
  spreadAxis: (unit: string) => `د اغېز خپرېدنه، σ (${unit})`,
  equal: "σ = µ*",
  point: (label: string, size: string, spread: string) => `${label}: µ* ${size}، σ ${spread}`,
  sobolLegend: "ډک رنګ: یوازې؛ تت رنګ: له نورو سره.",
  splitLegend: (chance: number, both: number) =>
    `رنګه: هغه ځای چې د دې سناریو له ۱۰۰ نویو چلونو ${numerals(chance)} په کې دي، چې یوازې په چانس سره توپیر لري. خړه: هغه ځای چې په منلو وړ نړیو کې له ۱۰۰ چلونو لږ تر لږه ${numerals(both)} په کې دي، له منځ سره یې. چېرته چې پټۍ بېلې وي، اصلي اندازې عادي نړۍ نه ده.`,
  beside: {
    now: {
      left: (count: string) => `${withWords(count, "داعش خراسان ته اوښتی", "داعش خراسان ته اوښتي")}`,
      home: (count: string) => `${withWords(count, "کور ته تللی", "کور ته تللي")}`,
    },
    more: {
      left: (count: string) => `${numerals(count)} زیات داعش خراسان ته اوښتي`,
      home: (count: string) => `${numerals(count)} زیات کور ته تللي`,
    },
    fewer: {
      left: (count: string) => `${numerals(count)} کم داعش خراسان ته اوښتي`,
      home: (count: string) => `${numerals(count)} کم کور ته تللي`,
    },
    told: (flow: string, label: string, share: string) =>
      `په هماغو چلونو کې ${flow}: تر ټولو لویه برخه یې «${label}» ده، ${share}.`,
    column: { left: "داعش خراسان ته اوښتي", home: "کور ته تللي" },
  },
  rest: "چې دا ټول بند وي",
  total: "ټول په ګډه",
  largest: (label: string, share: string, total: string) =>
    `په دې موډل کې تر ټولو لویه برخه «${label}» ده: په ټولو ${total} کې ${share}.`,
  runs: (count: number) =>
    `شمېرې د هر حالت د ${numerals(count)} چلونو اوسط دی؛ د سرلیک شمېرې د ټولو هغو چلونو دي چې پاڼې کړې دي.`,
  tornadoMost: (label: string, low: string, high: string) =>
    `په دې موډل کې «${label}» دا تر ټولو ډېر خوځوي: د خپلو حدودو په ټیټ سر کې ${low}، په لوړ سر کې ${high}.`,
  morrisMost: (label: string, size: string, low: string, high: string) =>
    `په دې موډل کې په دغو حدودو کې «${label}» تر ټولو مهم دی: په اوسط ډول ${size} (له ${low} تر ${high}).`,
  morrisAbove: (above: number, count: number) =>
    above === 0
      ? "د هېڅ تنظیم خپرېدنه تر اندازې لویه نه ده."
      : `له ${numerals(count)} تنظیماتو د ${numerals(above)} خپرېدنه تر اندازې لویه ده: د داسې تنظیم اغېز په نورو پورې اړه لري، یا سیده کرښه نه ده.`,
  sobolMost: (label: string, share: string) =>
    `په دې موډل کې هېڅ تنظیم یوازې تر «${label}» ډېر واریانس نه توضیح کوي: له ۱۰۰ برخو ${share}.`,
  splitWords: (month: number, chance: string, unknown: string) =>
    `په دې موډل کې، په ${numerals(month)}مه میاشت کې، یوازې چانس د واریانس (دا چې چلونې یو له بله څومره لرې دي) له ۱۰۰ برخو ${chance} جوړوي، او هغه څه چې هېڅوک یې د تنظیماتو په اړه نه پوهېږي ${unknown}.`,
  table: {
    what: "څه",
    mean: "اوسط",
    low: "ټیټ",
    high: "لوړ",
    first: "یوازې",
    second: "له نورو سره",
    atLow: "په ټیټ سر کې",
    atHigh: "په لوړ سر کې",
    size: "اندازه (µ*)",
    spread: "خپرېدنه (σ)",
  },
  interval: (mean: string, low: string, high: string) => `${mean} (له ${low} تر ${high})`,
  band: { middle: "منځ یې", chance: "یوازې چانس", both: "ټولې نړۍ" },
  measureAt: (label: string, unit: string, month: number) => `${label} (${unit})، میاشت ${numerals(month)}`,
  worlds: (count: number) => withWords(count, "د منلو وړ نړۍ", "د منلو وړ نړۍ"),
};
