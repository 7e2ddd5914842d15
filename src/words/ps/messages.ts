/** Every text of the page, in one place: Pashto, plain words. */
import type * as english from "../messages.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";
import { withWords } from "./withNoun.ts";

/** Numbers from 1 to 10 after a preposition. */
const inWords = ["", "یوې", "دوو", "دریو", "څلورو", "پنځو", "شپږو", "اوو", "اتو", "نهو", "لسو"];

/** A time after the start in words: "له دریو کلونو وروسته", "له ۴۰ میاشتو وروسته". */
function after(month: number): string {
  if (month === 0) return "په پیل کې";
  const years = month / 12;
  const word = (count: number) => inWords[count] ?? numerals(count);
  if (!Number.isInteger(years))
    return month === 1 ? "له یوې میاشتې وروسته" : `له ${word(month)} میاشتو وروسته`;
  return years === 1 ? "له یوه کال وروسته" : `له ${word(years)} کلونو وروسته`;
}

/** When something is counted that is counted anew each month. */
const inMonth = (month: number) => (month === 0 ? "په پیل کې" : `په ${numerals(month)}مه میاشت کې`);

const people = (n: string) => withWords(n, "کس", "کسان");
const members = (n: string) => withWords(n, "غړی", "غړي");
const attacks = (n: string) => withWords(n, "برید", "بریدونه");
const has = (n: string) => withWords(n, "غړی لري", "غړي لري");

/** What a value of a measure says, without the time: "په ۱۰۰ کې ۲۷ سختدریځي داعش خراسان ته اوښتي دي". */
const facts: Translated<typeof english.messages.facts> = {
  cumulativeHardShareLeft: (n) => `${n} سختدریځي داعش خراسان ته اوښتي دي`,
  cumulativeTK: (n) =>
    withWords(n, "کس له طالبانو داعش خراسان ته اوښتی دی", "کسان له طالبانو داعش خراسان ته اوښتي دي"),
  cumulativeExpectedTK: (n) =>
    `د احتمالونو له مخې ${withWords(n, "کس له طالبانو داعش خراسان ته اوښتی دی", "کسان له طالبانو داعش خراسان ته اوښتي دي")}`,
  TK: (n) => `${people(n)} له طالبانو داعش خراسان ته اوړي`,
  expectedTK: (n) => `د احتمالونو له مخې ${people(n)} له طالبانو داعش خراسان ته اوړي`,
  hardExitsTK: (n) => `${withWords(n, "سختدریځی", "سختدریځي")} له طالبانو داعش خراسان ته اوړي`,
  T: (n) => `طالبان ${has(n)}`,
  K: (n) => `داعش خراسان ${has(n)}`,
  U: (n) => withWords(n, "کس له هېڅ لوري سره نه دی", "کسان له هېڅ لوري سره نه دي"),
  X: (n) => withWords(n, "کس وژل شوی، بندي شوی یا تسلیم شوی دی", "کسان وژل شوي، بندیان شوي یا تسلیم شوي دي"),
  hardShareT: (n) => `د طالبانو ${n} غړي سختدریځي دي`,
  shareAbove: (n) => `د طالبانو ${n} غړي تر حکومت ډېر سختدریځي دي`,
  upwardGap: (n) => `د طالبانو غړي په اوسط ډول تر حکومت ${n} ډېر سختدریځي دي`,
  UT: (n) => `${people(n)} له طالبانو سره یوځای کېږي`,
  UK: (n) => `${withWords(n, "بې پلوه کس", "بې پلوه کسان")} له داعش خراسان سره یوځای کېږي`,
  TU: (n) => `د طالبانو ${members(n)} کور ته ځي او له هېڅ لوري سره نه پاتې کېږي`,
  cumulativeTU: (n) =>
    withWords(n, "کس طالبان پرېښي دي او کور ته تللی دی", "کسانو طالبان پرېښي دي او کور ته تللي دي"),
  hardShareTK: (n) => `په هغو کې چې داعش خراسان ته اوښتي دي، ${n} سختدریځي دي`,
  noPostShareTK: (n) => `په هغو کې چې داعش خراسان ته اوښتي دي، ${n} کسانو منصب نه درلود`,
  hardShareTU: (n) => `په هغو کې چې کور ته تللي دي، ${n} سختدریځي دي`,
  noPostShareTU: (n) => `په هغو کې چې کور ته تللي دي، ${n} کسانو منصب نه درلود`,
  noPostShareT: (n) => `د طالبانو ${n} غړي منصب نه لري`,
  hiddenShareK: (n) => `د داعش خراسان ${n} غړي پټ یا له هېواده بهر دي`,
  KT: (n) => `${members(n)} له داعش خراسان طالبانو ته اوړي`,
  KU: (n) => `${members(n)} داعش خراسان پرېږدي او له هېڅ لوري سره نه یوځای کېږي`,
  salafiJoins: (n) => `د سلفي ډلو ${people(n)} له داعش خراسان سره یوځای کېږي`,
  removed: (n) =>
    `د داعش خراسان ${withWords(n, "غړی وژل کېږي، بندي کېږي یا تسلیمېږي", "غړي وژل کېږي، بندیان کېږي یا تسلیمېږي")}`,
  A: (n) => `د مرستو کچه ${n} ده، چې ۱ له ۲۰۲۱ کال مخکې کچه ده`,
  E: (n) => `د سړي سر اقتصاد کچه ${n} ده، چې ۱ د ۲۰۲۰ کال کچه ده`,
  poverty: (n) => `${n} خلک د بېوزلۍ تر کرښې لاندې ژوند کوي`,
  L: (n) => `د حکومت مشروعیت له ۱ څخه ${n} دی`,
  rights: (n) => `د ښځو او لږکیو د حقونو کچه له ۱ څخه ${n} ده`,
  moderation: (n) => `اعتدال، لکه مرسته کوونکي یې چې ویني، له ۱ څخه ${n} دی`,
  psi: (n) => `مشرتابه خپل سیال د هغه د رښتینې اندازې ${n} برابره ویني`,
  P: (n) => `د تبلیغاتو زور له ۱ څخه ${n} دی`,
  attacks: (n) => `داعش خراسان ${attacks(n)} کوي`,
  attacksOnRegime: (n) => `داعش خراسان پر حکومت ${attacks(n)} کوي`,
  attacksOnCivilians: (n) => `داعش خراسان پر ملکي خلکو او لږکیو ${attacks(n)} کوي`,
  harmed: (n) =>
    `ناښکېل خلک له ${withWords(n, "چاپې یا نیولو", "چاپو او نیولو")} سره مخ کېږي، چې هر یو شمېرل شوی دی`,
  contestedRegions: (n) => `داعش خراسان له پنځو سیمو په ${n} کې پیاوړی حضور لري`,
  K_East: (n) => `داعش خراسان په ختیځ کې ${has(n)}`,
  K_North: (n) => `داعش خراسان په شمال کې ${has(n)}`,
  K_Kabul: (n) => `داعش خراسان د کابل په سیمه کې ${has(n)}`,
  K_South: (n) => `داعش خراسان په سوېل کې ${has(n)}`,
  K_West: (n) => `داعش خراسان په لوېدیځ کې ${has(n)}`,
};

/** What these measures were before model 2.0.0, which no figure observed per head can be held against. */
const formerFacts: Translated<typeof english.messages.formerFacts> = {
  A: (n) => `د مرستو، پانګونې او رسمي پېژندنې کچه ${n} ده، چې ۱ له ۲۰۲۱ کال مخکې کچه ده`,
  E: (n) => `د ټول اقتصاد کچه ${n} ده، چې ۱ د ۲۰۲۰ کال کچه ده`,
};

export const messages: Translated<typeof english.messages> = {
  product: "Outbid",
  title: "Outbid: د اعتدال د سخت انتخاب لابراتوار",
  skip: "ګراف ته ورشئ",
  lessons: "لوستونه",
  notAForecast: "موډل دی، وړاندوینه نه ده",
  after,
  inMonth,
  facts,
  formerFacts,

  headline: {
    fact: (fact: string, when: string) => `په دې موډل کې ${when} ${fact}.`,
    partOf: (done: string, count: string, fact: string) =>
      `تر اوسه، له ${count} چلونو په ${done} کې، ${fact}`,
    firstLook: (fact: string) => `تر اوسه ${fact}`,
    earlier: (name: string) => `تازه کول درول شوي دي: دا د مخکنیو تنظیماتو خبره ده، ${name}.`,
    single: "په یوه چلونه کې چانس لا هم دا سرچپه کولای شي.",
    skewed: (low: string, high: string) =>
      `یوازې چانس ډېری چلونې د ${low} او ${high} ترمنځ خوځوي؛ څو یې دومره لرې دي چې اوسط ورسره ښوري.`,
    chance: (low: string, high: string) => `یوازې چانس دا د ${low} او ${high} ترمنځ خوځوي.`,
    chanceOfFew: (held: number, low: string, high: string) =>
      `یوازې چانس په هرو ۱۰۰ چلونو کې ${numerals(held)} د ${low} او ${high} ترمنځ خوځوي.`,
    /** Where an agent stands for several people, which alone spreads the runs. */
    coarse: {
      skewed: (low: string, high: string) =>
        `د چانس له امله، او له دې امله چې هر استازی د څو کسانو ځای نیسي، دا ډېر وخت له ${low} تر ${high} وي؛ څو چلونې دومره لرې دي چې اوسط ورسره ښوري.`,
      chance: (low: string, high: string) =>
        `د چانس له امله، او له دې امله چې هر استازی د څو کسانو ځای نیسي، دا له ${low} تر ${high} دی.`,
      chanceOfFew: (held: number, low: string, high: string) =>
        `د چانس له امله، او له دې امله چې هر استازی د څو کسانو ځای نیسي، دا په هرو ۱۰۰ چلونو کې په ${numerals(held)} کې له ${low} تر ${high} دی.`,
    },
    noChance: "یوازې چانس دا ډېر لږ خوځوي.",
    worlds: {
      all: (count: number, low: string, high: string, rest: string) =>
        `په ${numerals(count)} د منلو وړ نړیو کې دا له ${low} تر ${high} دی${rest}.`,
      ofFew: (held: number, count: number, low: string, high: string, rest: string) =>
        `په ${numerals(count)} د منلو وړ نړیو کې دا په هرو ۱۰۰ چلونو کې په ${numerals(held)} کې له ${low} تر ${high} دی${rest}.`,
      half: (middle: string) => `، په نیمایي کې یې ${middle} یا لږ`,
      untypical: ": دا تنظیمات عادي نه دي",
      alike: (count: number, value: string) =>
        `په ${numerals(count)} د منلو وړ نړیو کې دا له ${value} څخه ډېر نه لرې کېږي.`,
      untried: "لا په منلو وړ نړیو کې نه دی ازمویل شوی.",
    },
    oneRun: "یوه چلونه د چانس په اړه څه نه وایي.",
    compared: (reference: string, difference: string) => `د «${reference}» په پرتله: ${difference}.`,
    comparedAlike: (reference: string) => `د «${reference}» په پرتله: توپیر نشته.`,
    within: (reference: string, difference: string) =>
      `له «${reference}» سره توپیر، ${difference}، د چانس په حد کې دی.`,
    more: (amount: string) => `${amount} زیات`,
    fewer: (amount: string) => `${amount} کم`,
    higher: (amount: string) => `${amount} پورته`,
    lower: (amount: string) => `${amount} ښکته`,
    lessThan: (amount: string) => `تر ${amount} په لږه اندازه`,
    of: (amount: string, of: string) => `په ${of} کې ${amount}`,
    leavers: {
      ofAll: (clauses: string) => `له ټولو غړو څخه ${clauses}.`,
      besides: (clauses: string) => `پر دې سربېره ${clauses}.`,
      soFar: (clauses: string) => `تر اوسه ${clauses}.`,
      and: " او ",
      now: {
        left: (count: string) =>
          withWords(count, "غړی داعش خراسان ته اوښتی دی", "غړي داعش خراسان ته اوښتي دي"),
        home: (count: string) => withWords(count, "کور ته تللی دی", "کور ته تللي دي"),
      },
      apart: {
        left: (difference: string) => `${difference} داعش خراسان ته اوښتي دي`,
        home: (difference: string) => `${difference} کور ته تللي دي`,
      },
      within: {
        left: "د هغو په شمېر کې توپیر چې داعش خراسان ته اوښتي، د چانس په حد کې دی",
        home: "د هغو په شمېر کې توپیر چې کور ته تللي، د چانس په حد کې دی",
      },
      alike: { left: "هماغومره داعش خراسان ته اوښتي دي", home: "هماغومره کور ته تللي دي" },
    },
    noRival: "په دې سناریو کې سیال نشته.",
    notRecorded: "په دې موډل کې دا چا نه دي شمېرلي: دا شاخص له یوه وروسته موډل سره راغی.",
    working: "په دې موډل کې … لومړۍ چلونې روانې دي.",
  },

  units: {
    share: (of: string) => `په ${of} کې`,
    people: "کسان",
    "people per month": "په میاشت کې کسان",
    index: "انډېکس",
    "attacks per month": "په میاشت کې بریدونه",
    regions: "له پنځو سیمو څخه",
    row: "میاشت",
  },

  scenario: {
    label: "سناریو",
    current: "اوسنی حالت",
    compareWith: "ورسره پرتله کړئ",
    about: (title: string) => `د «${title}» په اړه`,
    source: "سرچینه:",
    leavesOut: "څه په کې نشته:",
    by: (author: string, date: string) => `د ${author} جوړه، ${date}`,
    unchanged: "هېڅ نه دي بدل شوي: یو لاستی وخوځوئ.",
    changed: (list: string) => `بدل شوي: ${list}.`,
    changedAssumptions: (list: string) => `هغه فرضیې چې په دواړو منحنیو کې بدلې شوې: ${list}.`,
    changedEvents: "د پېښو لړۍ بدله شوې ده.",
    terms:
      "داعش خراسان: په خراسان کې اسلامي دولت، د طالبانو سیال. سختدریځي: هغه خلک چې د سختدریځۍ کچه یې، له ۰ تر ۱، تر ۰٫۷ لوړه ده.",
    differsNot: "دواړه منحنۍ یوه سناریو ښیي: بله وټاکئ یا یو لاستی وخوځوئ.",
    noRival: "سیال نشته",
    resetAll: "ټول بېرته اصلي حالت ته",
  },

  levers: {
    title: "لاستي",
    regime: "طالبان څه کوي",
    rival: "داعش خراسان څه کوي",
    world: "اقتصاد او مرستې",
    strands: "د اعتدال څلور برخې",
    strandsDiffer: "ګډ",
    strandsDifferText: "څلور برخې سره توپیر لري؛ دا لاستی ټولې یو شان ټاکي.",
    hasRival: "سیال شته",
    hasRivalText: "بې سیاله څوک داعش خراسان ته نه شي اوښتلای او بریدونه نشته.",
    leadership: "اعتدال څوک ټاکي",
    modes: {
      scheduled: "تاسو",
      adaptive: "مشرتابه، په ازموینه او تېروتنه",
      farsighted: "مشرتابه، په وړاندې کتلو",
    },
    modeTexts: {
      scheduled: "پالیسي د لاستو او د سناریو د پېښو له مخې ځي.",
      adaptive:
        "مشرتابه له هغه ځایه چې لاستی پیل کوي، په هره بیاکتنه کې اعتدال ۰٫۰۵ خوځوي، او که حالت یې خراب شي بېرته ګرځي.",
      farsighted:
        "مشرتابه په هره بیاکتنه کې په موډل کې لږ، هماغومره او ډېر اعتدال ازمویي او تر ټولو ښه یې ټاکي.",
    },
    reset: (label: string) => `${label}: بېرته اصلي حالت ته`,
    resetText: (label: string) => `${label}: بېرته اصلي حالت ته؛ له Shift سره د موډل اصلي اندازې ته`,
    explain: (label: string) => `د «${label}» په اړه`,
    value: (label: string) => `${label}، اندازه`,
    movedBy: (month: number) => `یوه پېښه دا په ${numerals(month)}مه میاشت کې خوځوي.`,
    outside: (low: number, high: number) =>
      `له څېړل شویو حدودو بهر دی، چې له ${numerals(low)} تر ${numerals(high)} دي.`,
  },

  assumptions: {
    title: "فرضیې",
    count: (changed: number) => (changed === 0 ? "" : `${numerals(changed)} بدلې شوې`),
  },

  chart: {
    title: "ګراف",
    measure: "وښایاست",
    groups: {
      leaving: "له طالبانو وتل",
      leavers: "څوک وځي، او چېرته ځي",
      members: "غړي",
      flows: "میاشت په میاشت",
      world: "مرستې او اقتصاد",
      regime: "حکومت",
      violence: "تاوتریخوالی او تبلیغات",
      regions: "سیمې",
    },
    spread: "چانس",
    spreads: {
      runs: "چلونې",
      runsText: "نرۍ کرښې جلا جلا چلونې دي؛ پنډه کرښه یې اوسط دی.",
      band: (held: number) => numerals(`${held} %`),
      bandText: (held: number) =>
        `له ۱۰۰ نویو چلونو ${numerals(held)} په پټۍ کې راځي؛ پنډه کرښه د چلونو اوسط دی.`,
      fewText: (held: number, runs: number) =>
        `له ۱۰۰ نویو چلونو ${numerals(held)} په پټۍ کې راځي: له ${runs === 1 ? "یوې چلونې" : `${numerals(runs)} چلونو`} سره هېڅ پټۍ تر دې ډېرې نه شي رانغاړلای. پنډه کرښه د چلونو اوسط دی.`,
    },
    ignorance: {
      label: "د منلو وړ نړۍ",
      text: "تته پټۍ په منلو وړ نړیو کې له ۱۰۰ نویو چلونو لږ تر لږه ۹۰ رانغاړي: دا هغه تنظیمات دي چې له ۲۰۲۱ او ۲۰۲۲ کلونو سره سمون لري.",
      working: (percent: number) => `د منلو وړ نړۍ ${numerals(`${percent} %`)}`,
    },
    monthTick: (month: number) => (month === 0 ? "میاشت ۰" : numerals(month)),
    name: (summary: string) => `د میاشتو منحنۍ. ${summary}`,
    leaves: "یوه منحني له ټاکلي محور وځي.",
    zoom: "محور برابر کړئ",
    zoomed: "محور له دې منحنیو سره برابر شوی دی.",
    unzoom: "بېرته ټاکلي محور ته",
    notes: {
      part: (month: number) => `له ${numerals(month)}مې میاشتې تر چانس ډېر توپیر`,
      cross: (month: number) => `منحنۍ سره پرې کوي: ${numerals(month)}مه میاشت`,
      trough: (month: number) => `تر ټولو ښکته په ${numerals(month)}مه میاشت کې`,
      peak: (month: number) => `تر ټولو پورته په ${numerals(month)}مه میاشت کې`,
    },
    range: (low: string, high: string) => (low === high ? low : `${low} تر ${high}`),
  },

  events: {
    title: "د پېښو لړۍ",
    count: (count: number) => (count === 0 ? "" : withWords(count, "پېښه", "پېښې")),
    month: (month: number) => `${numerals(month)}مه میاشت:`,
    step: (lever: string, value: string) => `${lever} ← ${value}`,
    ramp: (lever: string, value: string, months: number) =>
      `${lever} ← ${value}، په ${withWords(months, "میاشت", "میاشتو")} کې`,
    pulse: (lever: string, value: string, months: number) =>
      `${lever} ← ${value}، د ${withWords(months, "میاشتې", "میاشتو")} لپاره`,
    prisonRelease: "د بندیانو خوشې کول",
    prisonReleaseText: (share: string, toRival: string) =>
      `په هرو ۱۰۰ بندیانو کې ${share} خوشې کېږي؛ په هرو ۱۰۰ دغو کسانو کې ${toRival} له داعش خراسان سره یوځای کېږي`,
  },

  month: {
    label: "میاشت",
    at: (month: number) => `میاشت ${numerals(month)}`,
    value: (month: number, values: string) => `میاشت ${numerals(month)}: ${values}`,
    play: "وچلوئ",
    pause: "ودروئ",
    readout: (name: string, value: string, range: string) => `${name} ${value} (${range})`,
    wentHome: (count: string) => `، ${withWords(count, "کور ته تللی", "کور ته تللي")}`,
    worlds: (count: number, range: string) => `${numerals(count)} د منلو وړ نړۍ ${range}`,
  },

  run: {
    title: "چلونې",
    seed: "زړی",
    newLuck: "نوی بخت",
    newLuckText: "نور خلک او بل بخت ټاکي: د دواړو منحنیو لپاره نوی زړی.",
    months: "میاشتې",
    pause: "تازه کول ودروئ",
    resume: "تازه کول بیا پیل کړئ",
    paused: "درول شوی: منحنۍ مخکني تنظیمات ښیي",
    replicates: "تکرارونه",
    agents: "استازي",
    oneToOne: (agents: string) => `${agents} (هر کس یو استازی)`,
    running: (done: number, count: number) => `چلېږي… له ${numerals(count)} څخه ${numerals(done)}`,
    done: (count: string) => `له هر یوه ${withWords(count, "چلونه", "چلونې")}`,
    coarse: "لومړنی نظر؛ د ټولو چلونو لپاره لاستی خوشې کړئ.",
  },

  failed: {
    title: "سیمولېشن ودرېد. ستاسو تنظیمات خوندي دي.",
    retry: "بیا هڅه وکړئ",
    copy: "جزئیات کاپي کړئ",
    copied: "کاپي شول",
    details: (error: string, version: number | string, link: string) =>
      `Outbid، موډل ${version}\n${error}\n${link}`,
  },

  help: {
    open: "دا څه دي، او تڼۍ",
  },
};
