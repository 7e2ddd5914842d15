/**
 * Texts of the tab with maps of the dilemma: two levers, the best answer, the frontier, and what each leadership
 * chooses.
 */
import type * as english from "../map.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";
import { withWords } from "./withNoun.ts";

export const mapMessages: Translated<typeof english.mapMessages> = {
  title: "د سخت انتخاب نقشې",
  views: {
    map: "دوه لاستي",
    best: "تر ټولو ښه ځواب",
    frontier: "د ګټې او تاوان کرښه",
    leadership: "مشرتابه",
  },
  viewsTitle: "انځور",
  again: "هماغه شمېرې د قوماندې له کرښې:",
  needsFile: (file: string) => `(سناریو، چې د ${file} په نوم خوندي شوې، خپله د پېښو لړۍ لري)`,
  copy: "کاپي کړئ",
  copied: "کاپي شو",
  made: (version: string, seed: string, agents: string, replicates: number) =>
    `موډل ${version}، زړی «${seed}»، ${withWords(agents, "استازی", "استازي")}، په هر ټکي کې ${withWords(replicates, "چلونه", "چلونې")}، په هر ټکي کې هماغه خلک او هماغه بخت. موډل دی، وړاندوینه نه ده.`,
  interval: (mean: string, low: string, high: string) => `${mean} (له ${low} تر ${high})`,

  map: {
    intro: "هر ټکی اوسنۍ سناریو ده چې دوه لاستي یې بدل شوي. لومړی خامه نقشه راځي، بیا لا دقیقه.",
    across: "افقي",
    up: "عمودي",
    of: "ښیي",
    month: "په میاشت کې",
    size: "ټکي",
    sizes: { 9: "۹ × ۹", 17: "۱۷ × ۱۷", 33: "۳۳ × ۳۳" },
    best: "هغه اعتدال چې مشرتابه ته تر ټولو ښه دی",
    start: "نقشه رسم کړئ",
    sameLever: "دوه بېل لاستي وټاکئ.",
    bestOfModeration: "تر ټولو ښه اعتدال پر خپله اعتدال نه شي رسمېدلای: بل لاستی وټاکئ.",
    name: (label: string, month: number) => `${label} په ${numerals(month)}مه میاشت کې`,
    current: "اوس",
    label: (outcome: string, across: string, up: string) =>
      `${outcome}: ${across} افقي، ${up} عمودي. د غشیو تڼۍ له یوه ټکي بل ته ځي، Enter لاستي هغه ټکي ته بیایي.`,
    cell: (across: string, up: string, value: string) => `${across}، ${up}: ${value}`,
    half: (half: string) => numerals(`± ${half}`),
    between: "نه دی چلېدلی: د ګاونډیو ټکو له مخې اټکل شوی",
    go: "پر یوه ټکي کلیک وکړئ یا Enter کېکاږئ، چې دواړه لاستي هلته لاړ شي.",
    contour: "کرښه په دې اندازه",
    contourAt: (value: string, share: string) =>
      `${value}: په هرو ۱۰۰ ټکو کې په ${share} کې هماغومره یا تر هغه پورته.`,
    contourNone: "ټوله نقشه یوه اندازه لري: کرښه نشته.",
    span: (outcome: string, low: string, atLow: string, high: string, atHigh: string) =>
      `${outcome} تر ټولو لږ ${low} دی، په ${atLow} کې، او تر ټولو ډېر ${high} دی، په ${atHigh} کې.`,
    now: (value: string) => `چېرته چې لاستي اوس ولاړ دي، نږدې ${value} دی.`,
    nowOutside: "چېرته چې لاستي اوس ولاړ دي، له نقشې بهر دی.",
    tried: (tried: string, all: string) =>
      tried === all
        ? `${withWords(all, "ټکی چلېدلی دی", "واړه ټکي چلېدلي دي")}.`
        : `له ${withWords(all, "ټکي", "ټکو")} څخه ${withWords(tried, "چلېدلی دی", "چلېدلي دي")}، هلته چې نقشه ژر بدلېږي.`,
  },

  best: {
    intro:
      "هغه ثابت اعتدال چې مشرتابه ته تر ټولو ښه دی، د سیال د تبلیغاتو د هر زور لپاره. مشرتابه خپل غړي شمېري، له سیال وېرېږي، او اقتصاد ته ارزښت ورکوي.",
    start: "تر ټولو ښه ځوابونه ومومئ",
    horizon: (months: number) => `مشرتابه چې ${withWords(months, "میاشت", "میاشتې")} وړاندې ګوري`,
    weight: (weight: string) => `وزن ${weight}`,
    weightText:
      "«وزن ۳» یعنې د داعش خراسان یو غړی د دریو خپلو غړو برابر شمېرل کېږي. سیوری شوې برخه: ۹۵ سلنه انټروال.",
    x: "د تبلیغاتو زور",
    y: "تر ټولو ښه اعتدال، له ۰ تر ۱",
    without: "بې سیاله",
    label: (horizon: number, text: string) =>
      `تر ټولو ښه اعتدال، ${withWords(horizon, "میاشت", "میاشتې")} وړاندې کتل. ${text}`,
    summary: (weight: string, none: string, low: string, high: string) =>
      `د سیال له ${weight} وزن سره: بې سیاله ${none}؛ بې تبلیغاتو ${low}، د تر ټولو زورورو تبلیغاتو پر وړاندې ${high}.`,
    table: "ټولې شمېرې",
    columns: {
      horizon: "میاشتې وړاندې",
      weight: "د سیال وزن",
      propaganda: "تبلیغات",
      best: "تر ټولو ښه",
    },
  },

  frontier: {
    intro:
      "د اعتدال هره ثابته کچه تر ټاکل شوې میاشتې څه ګټي او څه له لاسه ورکوي، د تر ټولو سخت دریځ په پرتله. ټولې هماغه خلک او هماغه بخت لري.",
    start: "کرښه رسم کړئ",
    exampleAt: (month: number) => `تر ${numerals(month)}مې میاشتې.`,
    gains: { aidGained: "مرستې", economyGained: "سړي سر اقتصاد" },
    gain: "ګټه په",
    month: "تر میاشتې",
    x: { aidGained: "ګټل شوې مرستې، انډېکس", economyGained: "ګټل شوی سړي سر اقتصاد، انډېکس" },
    y: "له لاسه وتلي غړي (تر ۰ لاندې: ګټل شوي)، کسان",
    current: "اوس",
    label: (text: string) => `له لاسه وتلي غړي د ګټې پر وړاندې. ${text}`,
    summary: (gained: string, what: string, lost: string, row: number) =>
      `تر ${numerals(row)}مې میاشتې پوره اعتدال په «${what}» کې ${gained} ګټي، او د طالبانو ${withWords(lost, "غړی له لاسه ورکوي", "غړي له لاسه ورکوي")}.`,
    wins: (gained: string, what: string, more: string, row: number) =>
      `تر ${numerals(row)}مې میاشتې پوره اعتدال په «${what}» کې ${gained} ګټي، او د طالبانو ${withWords(more, "غړی", "غړي")} هم.`,
    ways: (left: string, home: string) => `بیا، د تر ټولو سخت دریځ په پرتله، ${left} او ${home}.`,
    left: {
      more: (count: string) => `${numerals(count)} زیات داعش خراسان ته اوړي`,
      fewer: (count: string) => `${numerals(count)} کم داعش خراسان ته اوړي`,
    },
    home: {
      more: (count: string) => `${numerals(count)} زیات کور ته ځي`,
      fewer: (count: string) => `${numerals(count)} کم کور ته ځي`,
    },
    now: (gained: string, lost: string) => `اوسنۍ سناریو ${gained} ګټي او ${lost} له لاسه ورکوي.`,
    nowWins: (gained: string, won: string) =>
      `اوسنۍ سناریو ${gained} ګټي، او ${withWords(won, "غړی", "غړي")} هم.`,
    worst: (moderation: string, lost: string) =>
      `تر ټولو ډېر په ${moderation} اعتدال کې له لاسه ځي: ${lost}.`,
    best: (moderation: string, won: string) => `تر ټولو ډېر په ${moderation} اعتدال کې ګټل کېږي: ${won}.`,
    table: "ټولې شمېرې",
    columns: {
      moderation: "اعتدال",
      aidGained: "ګټل شوې مرستې",
      economyGained: "ګټل شوی سړي سر اقتصاد",
      membersLost: "له لاسه وتلي غړي",
      leftForRival: "څومره زیات داعش خراسان ته اوښتي",
      wentHome: "څومره زیات کور ته تللي",
    },
    asItStands: "لکه اوس چې ده",
  },

  leadership: {
    intro:
      "د دې څلور توضیحات چې طالبان ولې معتدل نه شول. هر توضیح له یو شمېر مشرتابه سره ازمویل کېږي؛ شمېر یې په ټولو کې برابر دی او یوازې تنظیمات یې توپیر لري. هر مشرتابه له تاریخ تېرېږي او خپله ټاکنه کوي؛ بیا د داعش خراسان تبلیغات درېږي او پیسې یې وچېږي. د هر توضیح کرښه هغه مشرتابه ښیي چې هغه څه ته تر ټولو نږدې دی چې وشول، او پټۍ ټول ښیي.",
    base: (title: string) =>
      `${title}، نه هغه سناریو چې تر لاستو لاندې ده. پر دوو پروسسرونو نږدې نیمه دقیقه.`,
    start: "پرې یې ږدئ چې وټاکي",
    x: (month: number) => (month === 0 ? "میاشت ۰" : numerals(month)),
    y: "ټاکل شوی اعتدال، له ۰ تر ۱",
    policy: "هغه څه چې وشول",
    fall: "تبلیغات درېږي",
    label: (name: string, first: string, fall: string, end: string) =>
      `${name}: اعتدال په پیل کې ${first} دی، د تبلیغاتو د درېدو پر مهال ${fall}، په پای کې ${end}؛ په قوسونو کې ټول مشرتابه.`,
    take: (name: string) => `«${name}» تر لاستو لاندې کېږدئ`,
    taken: (name: string) => `اوس «${name}» تر لاستو لاندې ده.`,
    nearestSettings: (tried: number, settings: string) =>
      `له ${numerals(tried)} څخه تر ټولو نږدې: ${settings}.`,
    setting: (label: string, value: number) => `${label} ${numerals(value)}`,
    fit: (distance: string, agreeing: number, of: number) =>
      `تر هغه چې تبلیغات درېږي، له هغه څه ${distance} لرې پاتې کېږي چې وشول، او له ${numerals(of)} لیدل شویو حدودو له ${numerals(agreeing)} سره سمون لري.`,
    end: (level: string) => `په تر ټولو وروستیو دوولسو میاشتو کې ${level} ټاکي.`,
    names: {
      H1: "H1 سیالي",
      H2: "H2 ایډیالوژي",
      H3: "H3 دوامداره ګواښ",
      H4: "H4 دننه فشار",
    },
  },
};
