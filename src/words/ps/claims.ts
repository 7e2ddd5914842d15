/** Texts of the claims on trial. */
import type * as english from "../claims.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";
import { withWords } from "./withNoun.ts";

export const claimsMessages: Translated<typeof english.claimsMessages> = {
  title: "د سرچینې ادعاوې، په ازموینه کې",
  intro:
    "د دلیل هره ادعا یوه ازموینه ده چې ناکامېدای شي. د ازموینې او پرتلې حالت هماغه خلک او هماغه بخت لري؛ بیا دواړه په منلو وړ نړیو کې ازمویل کېږي، چې له هغه څه سره سمون لري چې په ۲۰۲۱ او ۲۰۲۲ کې ولیدل شول.",
  caution: "پرېکړه د دې موډل په اړه ده، نه د افغانستان.",
  test: "په موډل کې یې وازمویئ",
  testAgain: "بیا یې وازمویئ",
  testAll: "ټولې ادعاوې وازمویئ",
  waiting: "خپل وار ته انتظار باسي",
  together: "له نورو سره یوځای ازمویل شوې",
  quoted: (quotation: string) => `«${quotation}»`,
  source: (place: string) => `سرچینه، ${place}`,
  reach: "ازموینه څه ویلای شي",
  verdicts: {
    holds: "صدق کوي",
    "does not hold in this model": "په دې موډل کې صدق نه کوي",
    "it depends": "په شرایطو پورې اړه لري",
    "too few runs to tell": "د پرېکړې لپاره چلونې ډېرې لږې دي",
  },
  untested: "لا نه ده ازمویل شوې",
  base: "په اصلي اندازو کې؛ نړۍ لا ازمویل کېږي",
  share: (holding: string, all: string, percent: string, low: string, high: string) =>
    `په دې موډل کې له ${all} د منلو وړ نړیو په ${holding} کې صدق کوي: ${percent} سلنه (له ${low} تر ${high} سلنه).`,
  worlds: (not: string, tooFew: string) =>
    `په ${withWords(not, "نړۍ", "نړیو")} کې صدق نه کوي؛ په ${withWords(tooFew, "نړۍ", "نړیو")} کې د پرېکړې لپاره چلونې ډېرې لږې دي.`,
  defaults: {
    holds: "په اصلي اندازو کې صدق کوي.",
    "does not hold": "په اصلي اندازو کې صدق نه کوي.",
    "too few runs to tell": "په اصلي اندازو کې د پرېکړې لپاره چلونې ډېرې لږې دي.",
  },
  conditions: "چېرته ډېر ځله صدق کوي",
  limit: (setting: string, side: string, value: string, low: string, high: string, found: string) =>
    `${setting} تر ${value} ${side} وي (له ${low} تر ${high}). د نړیو له ۱۰۰ نیمایو په ${found} کې موندل شوی.`,
  above: "پورته",
  below: "ښکته",
  density: (percent: string, low: string, high: string, otherwise: string) =>
    `هلته د نړیو په ${percent} سلنه کې صدق کوي (له ${low} تر ${high} سلنه)، نورو ځایونو کې په ${otherwise} سلنه کې.`,
  coverage: (percent: string, low: string, high: string) =>
    `له ټولو هغو نړیو چې په کې صدق کوي، ${percent} سلنه هلته دي (له ${low} تر ${high} سلنه).`,
  halves:
    "د نړیو په یوه نیمایي کې موندل شوي او په بله کې ازمویل شوي، ۱۰۰ ځله. یو شرط هغه وخت ښودل کېږي چې له ۱۰۰ څخه لږ تر لږه ۸۰ ځله وموندل شي.",
  settingOf: (label: string, name: string) => `${label} (\u2068${name}\u2069)`,
  noCondition: "هېڅ شرط نه ښیي چې چېرته صدق کوي.",
  nearest: (setting: string, found: string) =>
    `${setting} تر ټولو ډېر وموندل شو، د نړیو له ۱۰۰ نیمایو په ${found} کې: دا دومره لږ دي چې باور پرې نه شي کېدای.`,
  outcome: (label: string, effect: string, low: string, high: string, unit: string) =>
    `${label}: ${effect} (له ${low} تر ${high}) ${unit}.`,
  basis: {
    expected: "د هر کس د احتمالونو له مخې حساب شوی.",
    counted: "په چلونو کې شمېرل شوی.",
    computed: "د موډل یو انډېکس.",
  },
  claimed: {
    higher: (by: string) => `ادعا: لا لوړ، په ${by} یا ډېر.`,
    lower: (by: string) => `ادعا: لا ټیټ، په ${by} یا ډېر.`,
  },
  finding: {
    holds: "همداسې ده.",
    "does not hold": "داسې نه ده.",
    "too few runs to tell": "د پرېکړې لپاره چلونې ډېرې لږې دي.",
  },
  outcomeShare: (holding: string, all: string, percent: string, low: string, high: string) =>
    `له ${all} نړیو په ${holding} کې همداسې: ${percent} سلنه (له ${low} تر ${high} سلنه).`,
  arms: (treatment: string, control: string, months: number) =>
    `${treatment} — پرتله شوی له دې سره: ${control}. ${withWords(months, "میاشت", "میاشتې")}.`,
  armsLess: (treatment: string, control: string, less: string, lessControl: string, months: number) =>
    `${treatment} — پرتله شوی له دې سره: ${control}؛ منفي: ${less} — پرتله شوی له دې سره: ${lessControl}. ${withWords(months, "میاشت", "میاشتې")}.`,
  shown: "ورسره ښودل شوی؛ پرېکړه نه کوي",
  effect: (mean: string, low: string, high: string, unit: string) => `${mean} (له ${low} تر ${high}) ${unit}`,
  directions: {
    higher: "لا لوړ.",
    lower: "لا ټیټ.",
    "no difference that matters": "داسې توپیر نشته چې مهم وي.",
    "too few runs to tell": "د پرېکړې لپاره چلونې ډېرې لږې دي.",
  },
  directionWorlds: (higher: number, lower: number, all: number) =>
    `له ${numerals(all)} نړیو په ${numerals(higher)} کې لا لوړ، په ${numerals(lower)} کې لا ټیټ.`,
  figures: {
    byFigures: "د نېټه لرونکو عامه شمېرو له مخې، نه د چلونو:",
    verdicts: {
      holds: "په ثبت شوو شمېرو کې صدق کوي",
      "does not hold in the record": "په ثبت شوو شمېرو کې صدق نه کوي",
      "cannot be told": "پرېکړه نه شي کېدای",
    },
    rule: "هره وروسته شمېره له لومړۍ سره پرتله کېږي. که حدود یې ټول د لومړۍ تر حدودو پورته وي، زیاته شوې ده؛ که ټول لاندې وي، نه ده زیاته شوې؛ که حدود سره ونښلي، پرېکړه نه شي کېدای. ادعا هغه وخت صدق کوي چې هره شمېره زیاته شوې وي، او که یوه هم زیاته شوې نه وي، صدق نه کوي.",
    dated: (date: string, range: string) => `${date}: ${range}.`,
    first: "لومړۍ.",
    findings: {
      holds: "زیاته شوه.",
      "does not hold": "زیاته نه شوه.",
      "cannot be told": "پرېکړه نه شي کېدای.",
    },
    shown: (why: string) => `ښودل شوې، خو نه ده پرتله شوې. ${why}`,
    counts: (what: string) => `دا شمېري: ${what}`,
    seen: {
      read: "لوستل شوی",
      excerpt: "په یوه ټوټه کې لیدل شوی",
      press: "په خبري راپور کې لیدل شوی",
      mention: "یوازې یادونه یې لیدل شوې",
    },
  },
  exitAndStory: {
    title: "د وتلو لار که کیسه: مشرتابه څه له اعتداله راګرځوي",
    chart: "هغه اعتدال چې وړاندې کتونکی مشرتابه یې ټاکي، د څلورم او پنځم کال اوسط، له ۰ تر ۱.",
    arms: { none: "بې سیاله", exit: "یوازې د وتلو لار", story: "یوازې کیسه", both: "د وتلو لار او کیسه" },
    meaning: (smallest: string) =>
      `د وتلو لار: سختدریځي له سیال سره یوځای کېدای شي. کیسه: سیال هر امتیاز خیانت بولي. «یوازې» یعنې بې له هغه بله. یوازې د ${smallest} یا ډېر ښکته کېدل شمېرل کېږي.`,
    bar: (arm: string, mean: string, low: string, high: string) => `${arm}: ${mean} (له ${low} تر ${high})`,
    how: (replicates: number, version: string) =>
      `C7، په هر حالت کې ${numerals(replicates)} جوړې چلونې په اصلي اندازو کې، ۹۵ سلنه انټروالونه. موډل دی، وړاندوینه نه ده. موډل ${version}؛ د قوماندې له کرښې:`,
  },
  notInModel: {
    title: "په دې موډل کې نشته",
    intro:
      "سرچینه یا یې لوستونکي د دې شیانو خبره کوي، خو موډل یې نه لري. دلته هېڅ پایله د دوی په اړه څه نه وایي.",
  },
  why: (because: string) => `ولې دومره: ${because}`,
  chart: (label: string) =>
    `${label}. الماس په اصلي اندازو کې اغېز دی، له خپل انټروال سره. هر ټکی په یوه د منلو وړ نړۍ کې اغېز دی. سیوری شوې برخه لکه ادعا چې وایي شمېرل کېږي.`,
  effort: (replicates: number, worlds: number, each: number, seed: string) =>
    `${withWords(replicates, "جوړه چلونې", "جوړې چلونې")} په اصلي اندازو کې، بیا ${withWords(worlds, "نړۍ", "نړۍ")}، هره یوه تر هغه چې پرېکړه یې وشي، ډېر تر ډېره ${numerals(each)} جوړې. هغه ادعاوې چې یوځای ازمویل کېږي، چلونې شریکې لري. زړی «${seed}».`,
  command: "هماغه شمېرې د قوماندې له کرښې:",
  copy: "کاپي کړئ",
  copied: "کاپي شو",
  model: (version: string) => `موډل ${version}`,
};
