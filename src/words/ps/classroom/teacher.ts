/** Texts of the teacher's page of a class. */
import type * as english from "../../classroom/teacher.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";
import { withWords } from "../withNoun.ts";

/** Those who have done something: the form that a past verb wants. */
const answerers = (count: number) => withWords(count, "کس", "کسانو");
const runs = (count: number) => withWords(count, "چلونه", "چلونې");

export const teacherWords: Translated<typeof english.teacherWords> = {
  title: "Outbid: ستاسو ټولګی",
  stranger: {
    title: "دا د ښوونکي پاڼه ده",
    text: "له هغې پتې سره پرانیستل کېږي چې د ښوونکي کمپیوټر لیکلې، تر وروستي توري پورې. زده کوونکي پته بې له teach.html پرانیزي.",
  },
  lost: "د ټولګي له سرور سره اړیکه نشته. دا پاڼه په خپله بېرته راځي؛ که سرور درول شوی وي، په هماغه قومانده یې بیا پیل کړئ.",
  trouble: "ځوابونه اوس نه شي ساتل کېدای:",
  join: {
    show: "څنګه راننوځي",
    hide: "لوست ته",
    open: "پر خپل تلیفون دا پته پرانیزئ",
    code: "او دا کوډ ولیکئ",
    scan: "یا یې سکن کړئ",
    network: (name: string) => `شبکه ${name}`,
    reached: "یو تلیفون له دې پتې راغلی دی.",
    unreached: "لا هېڅوک له دې پتې نه دی راغلی.",
    test: "تر ټولګي مخکې یې له خپل تلیفون سره وازمویئ: کوډ یې په کامره سکن کړئ.",
    none: "دا کمپیوټر په هېڅ شبکه کې نه دی. د ښوونځي له شبکې سره یې ونښلوئ، یا یې خپله شریکه کړئ (هاټ سپاټ)؛ بیا دا پاڼه پته ښیي.",
    fails: "که پرانیستل نه شي",
    help: [
      "تلیفون له دې کمپیوټر سره په یوه شبکه کې دی؟ د موبایل ډېټا بنده، سم Wi-Fi فعال.",
      "دا کمپیوټر تلیفونونه پرېږدي چې راننوځي؟ فایروال یې باید په دې شبکه کې Node ته اجازه ورکړي: Windows یو ځل پوښتي، “private networks”؛ macOS: System Settings, Network, Firewall; Linux: sudo ufw allow، د پتې له پورټ سره.",
      "د مېلمنو شبکې او ډېرې د ښوونځیو شبکې وسایل یو له بله جلا ساتي. بیا هېڅ پته کار نه کوي: له دې کمپیوټر یا له یوه تلیفون هاټ سپاټ شریک کړئ، او په هماغه قومانده له سره پیل کړئ.",
      "که هېڅ شبکه نه وي: زده کوونکي پر کاغذ یا د یوه فایل پر پاڼه رسموي، او د خپل اټکل کوډ لولي.",
    ],
    more: "نور، سیستم په سیستم: docs/class-network.md",
    wrong: (count: number) => `تر اوسه ${withWords(count, "غلط کوډ", "غلط کوډونه")}.`,
    waiting: (count: number) =>
      `یو څوک کوډونه ازمویي: اوس ${withWords(count, "تلیفون خپل وار ته انتظار باسي", "تلیفونونه خپل وار ته انتظار باسي")}. څوک چې سکن کوي، سمدستي راننوځي.`,
    newCode: "نوی کوډ",
  },
  here: (here: number, all: number) => `له ${withWords(all, "څوکۍ", "څوکیو")} څخه ${numerals(here)} دلته دي`,
  answered: (count: number, all: number) => `له ${numerals(all)} څخه ${answerers(count)} ځواب ورکړی`,
  steps: "ګامونه",
  step: (index: number, count: number) => `ګام ${numerals(index)} له ${numerals(count)} څخه`,
  goTo: (index: number, title: string) => `${numerals(index)}. ${title}`,
  back: "شاته",
  next: "مخکې",
  reveal: "وښایاست",
  compute: "له ټولو تلیفونونو سره یې حساب کړئ",
  hide: "اټکلونه پټ کړئ",
  projector: "پروجکټور",
  leaveProjector: "له پروجکټوره ووځئ",
  /** A page that only looks on, for a second screen or another computer. */
  wall: "پر دېوال",
  wallTitle: "Outbid پر دېوال",
  wallStranger: "دا دېوال د بل ټولګي دی. د ښوونکي له پاڼې یې بیا پرانیزئ.",
  wallLost: "د ښوونکي له کمپیوټر سره اړیکه نشته. دېوال په خپله بېرته راځي.",
  notes: "ستاسو لپاره یادښتونه",
  controls: "ټولګی",
  pace: "چټکتیا",
  paces: { teacher: "زه مخکې کېږم", free: "هر یو په خپله" },
  recall: "ټول تلیفونونه دې ګام ته",
  pause: "ودروئ",
  blank: "هر تلیفون تش کړئ",
  door: "نوی څوک مه پرېږدئ",
  hideNames: "نومونه پټ کړئ",
  ownNames: "زده کوونکي دې پر ځان نوم کېږدي",
  save: "ځوابونه خوندي کړئ (CSV)",
  keep: "د ټولګي تر پای وروسته ځوابونه وساتئ",
  folder: (path: string) => `په ${path} کې پراته دي.`,
  end: "ټولګی پای ته ورسوئ …",
  endSure: {
    title: "ټولګی پای ته ورسېږي؟",
    delete: "ټولو تلیفونونو ته ویل کېږي. ځوابونه له دې کمپیوټره پاکېږي.",
    keep: "ټولو تلیفونونو ته ویل کېږي. ځوابونه پر دې کمپیوټر پاتې کېږي.",
    yes: "پای ته یې ورسوئ",
    no: "دوام ورکړئ",
  },
  ended: "ټولګی پای ته ورسېد. دا پاڼه تړلای شئ.",
  seats: "څوکۍ",
  unnamed: (seat: number) => `څوکۍ ${numerals(seat + 1)}`,
  away: "نشته",
  hasAnswered: "ځواب یې ورکړی",
  isFalse: "تر موډل بېلې شمېرې یې حساب کړې؛ پرېښودل شوې",
  isLate: "ډېر ورو حسابوي، یا ویده دی؛ نور یې پر ځای حسابوي",
  remove: (name: string) => `${name} بهر کړئ`,
  removeShort: "بهر یې کړئ",
  round: {
    title: "ټولګي حساب کړې",
    label: (done: number, all: number) => `له ${numerals(all)} چلونو ${numerals(done)}`,
    split: (phones: number, here: number) =>
      `${numerals(phones)} د تلیفونونو، ${numerals(here)} د دې کمپیوټر.`,
    proved: (proved: number, phones: number) =>
      `دې کمپیوټر د تلیفونونو له ${withWords(phones, "چلونې", "چلونو")} څخه ${runs(proved)} بیا حساب کړې: تر وروستي بټ پورې یو شان.`,
    model: "موډل",
    guesses: "اټکلونه",
    waiting: "تلیفونونه حسابوي.",
    open: "د موډل هېڅ چلونه نه وایي چې کوم ځواب سم راځي، نو تلیفونونه د حسابولو لپاره څه نه لري.",
    dark: "د دې ګام چلونه لا نه ده حساب شوې.",
  },
  /** One sentence that sets the guesses beside the model. */
  sentence: {
    none: "هېچا اټکل نه دی کړی.",
    half: (count: number, month: number, low: string, high: string) =>
      `د ${numerals(month)}مې میاشتې لپاره د ${withWords(count, "اټکل", "اټکلونو")} منځنۍ نیمایي له ${low} تر ${high} ده`,
    model: (value: string, side: string) => `؛ د موډل اوسط ${value} دی، ${side}.`,
    sides: { below: "تر هغې نیمایي ښکته", within: "په هغې کې دننه", above: "تر هغې نیمایي پورته" },
    alone: ".",
    most: (answers: readonly string[], count: number, all: number) => {
      const named = answers.map((answer) => `«${answer}»`).join(" او ");
      return answers.length > 1
        ? `${named}: له ${numerals(all)} څخه ${answerers(count)} هر یو ټاکلی، تر ټولو ډېرو.`
        : `تر ټولو ډېرو، له ${numerals(all)} څخه ${answerers(count)}، ${named} ټاکلی.`;
    },
    /** "400 to under 600" */
    range: (from: string, to: string) => `له ${from} څخه تر ${to} لږ`,
    fits: (answer: string) => `په موډل کې «${answer}» ده.`,
    fitsNone: "په موډل کې هېڅ ځواب له چلونې سره سمون نه لري.",
    wrote: (count: number, all: number) =>
      `له ${numerals(all)} څخه ${answerers(count)} یو څه لیکلي دي. د دوی پر وسیلو پاتې کېږي.`,
    voted: (count: number, all: number) => `له ${numerals(all)} څخه ${answerers(count)} رایه ورکړې.`,
    shape: (shape: string) => `په موډل کې ${shape}.`,
  },
  tallies: "هر ځواب څو کسانو ورکړ",
};
