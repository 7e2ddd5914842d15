/** Texts of the tab that shows everybody, and one person's story. */
import type * as english from "../people.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";

/** By affiliation: Taliban, neither side, IS-K, removed. */
const sides = ["طالبان", "بې پلوه", "داعش خراسان", "له ډګره وتلی"] as const;
const lanes = ["طالبان", "بې پلوه", "داعش خراسان", "له ډګره وتلي"] as const;

/** The sides that a person can choose. */
const choices = ["طالبان", "هېڅ لوری", "داعش خراسان"] as const;

/** The name of a side after a preposition. */
const oblique = (side: string) => ({ طالبان: "طالبانو", "هېڅ لوری": "هېڅ لوري" })[side] ?? side;

const line = (isAbove: boolean) => (isAbove ? "د حکومت تر کرښې پورته" : "د حکومت تر کرښې پورته نه");

export const peopleMessages: Translated<typeof english.peopleMessages> = {
  title: "خلک",
  sides,
  lanes,
  choices,
  lane: (side: string, count: string, above: string) => `${side}: ${count}، ${above} تر کرښې پورته`,
  axis: ["تر ټولو لږ سختدریځی", "تر ټولو ډېر سختدریځی"],
  position: "د حکومت کرښه",
  slider: "خلک، له تر ټولو لږ سختدریځو تر ټولو ډېرو سختدریځو پورې",
  nobody: "څوک نه دی ټاکل شوی. د غشیو تڼۍ یو کس ټاکي.",
  person: (number: string) => `کس ${number}`,
  personAt: (number: string, side: string, purity: string, isAbove: boolean) =>
    `کس ${number}: ${side}، سختدریځي له ۱ څخه ${purity}، ${line(isAbove)}`,
  run: "چلونه",
  choose: "کس",
  of: (count: string) => `له ${count} څخه`,
  caption: (dot: string) => `${dot}. له کرښې د «تر ټولو ډېر سختدریځی» خوا ته: تر حکومت ډېر سختدریځی.`,
  dotIs: (people: number) => (people === 1 ? "هر ټکی یو کس دی" : `هر ټکی ${numerals(people)} کسان دي`),
  table: {
    caption: (name: string, month: number) => `${name}، میاشت ${numerals(month)}`,
    side: "لوری",
    count: "استازي",
    above: "تر حکومت ډېر سختدریځي",
    below: "تر حکومت ډېر سختدریځي نه دي",
    removed: "له ډګره وتلي: وژل شوي، بندیان شوي یا تسلیم شوي",
  },
  gathering: (month: number, months: number) => `چلېږي… میاشت ${numerals(month)} له ${numerals(months)} څخه`,
  failed: (reason: string) => `خلک ونه ښودل شول (${reason}). ستاسو تنظیمات خوندي دي.`,
  retry: "بیا هڅه وکړئ",

  story: {
    title: (number: string) => `کس ${number}`,
    of: (name: string, run: number) => `${name}، چلونه ${numerals(run)}`,
    none: "د یوه کس د کیسې لیدلو لپاره یو ټکی وټاکئ، یا د غشیو تڼۍ وکاروئ.",
    working: "کیسه روانه ده.",
    close: "وتړئ",
    regions: ["ختیځ", "شمال", "د کابل سیمه", "سوېل", "لوېدیځ"],
    who: (region: string, isSalafi: boolean, purity: string, post: string) =>
      `په ${region.replace("سیمه", "سیمې")} کې اوسېږي${isSalafi ? "، په یوه سلفي ډله کې" : ""}؛ سختدریځي له ۱ څخه ${purity}؛ ${post}.`,
    posts: {
      member: ["منصب نه لري", "منصب لري"],
      other: ["په طالبانو کې به منصب ونه لري", "په طالبانو کې به منصب ولري"],
    },
    media: (exposure: string, vulnerability: string) =>
      `د سیال د تبلیغاتو ${exposure} برخه ویني؛ سختي پرې له ۱ څخه ${vulnerability} اغېز کوي.`,
    begins: (side: string) => `په پیل کې: ${side}.`,
    moves: {
      joins: (month: number, side: string) => `میاشت ${numerals(month)}: له ${oblique(side)} سره یوځای کېږي.`,
      goesHome: (month: number) => `میاشت ${numerals(month)}: طالبان پرېږدي او کور ته ځي.`,
      leaves: (month: number) => `میاشت ${numerals(month)}: وځي او له هېڅ لوري سره نه یوځای کېږي.`,
      removed: (month: number) => `میاشت ${numerals(month)}: وژل کېږي، بندي کېږي یا تسلیمېږي.`,
      replaced: (month: number, side: string, purity: string, post: string) =>
        `میاشت ${numerals(month)}: یو نوی راغلی یې ځای نیسي (${side}؛ سختدریځي له ۱ څخه ${purity}؛ ${post}).`,
      released: (month: number, side: string) => `میاشت ${numerals(month)}: خوشې شو (${side}).`,
    },
    ends: (side: string) => `په پای کې: ${side}.`,
    counterpart: (name: string, life: string) => `هماغه کس له هماغه بخت سره په «${name}» کې: ${life}`,
    never: "په دې چلونه کې یې هېڅ بیا فکر نه دی کړی.",
    decisions: "هر ځل چې یې بیا فکر کړی",
    columns: { month: "میاشت", choice: "ټاکنه", odds: "په ۱۰۰ کې: طالبان، بې پلوه، داعش خراسان" },
    stays: (side: string) => `له ${oblique(side)} سره پاتې کېږي`,
    staysNeither: "بې پلوه پاتې کېږي",
    goes: (from: string, to: string) => `${from} ← ${to}`,
    goesHome: "طالبان ← کور",
    odds: (t: string, u: string, k: string) => `${t}، ${u}، ${k}`,
    show: (month: number) => `د ${numerals(month)}مې میاشتې ټاکنه وښایاست`,
  },

  decision: {
    title: (month: number) => `د ${numerals(month)}مې میاشتې ټاکنه`,
    saw: (position: string, economy: string, propaganda: string) =>
      `څه یې ولیدل: حکومت چې سختدریځي یې له ۱ څخه ${position} وه، سړي سر اقتصاد د ۲۰۲۰ کال د کچې ${economy}، تبلیغات له ۱ څخه ${propaganda}.`,
    outcome: (odds: string, draw: string, choice: string) =>
      `له ۱۰۰ داسې کسانو ${odds}. د دې کس پچه، ${draw} پر هغې کرښې چې له طالبانو، بې پلوۍ او بیا داعش خراسان ته ځي، پر «${choice}» ولوېده.`,
    odds: (t: string, u: string, k: string) =>
      `${t} طالبان ټاکي، ${u} هېڅ لوری نه نیسي او ${k} داعش خراسان ټاکي`,
    reasons: (choice: string, other: string, forIt: string, against: string) =>
      `د «${other}» پر ځای د «${choice}» په ګټه تر ټولو ډېر دا و: ${forIt}. تر ټولو ډېر یې پر ضد: ${against}.`,
    nothing: "هېڅ",
    part: (name: string, value: string) => `${name} (${value})`,
    waterfall: (choice: string, other: string, words: string) =>
      `د «${choice}» او «${other}» ترمنځ ټاکنه څنګه سره جمع کېږي. ${words}`,
    sides: (choice: string, other: string) => [`د «${other}» په ګټه ←`, `→ د «${choice}» په ګټه`],
    total: "ټول",
    table: {
      caption: "د دریو ارزښتونو هره برخه چې صفر نه ده",
      part: "برخه",
      sum: "ټول",
      odds: "په ۱۰۰ کې احتمال",
    },
    terms: {
      incumbentAppeal: "د طالبانو جاذبه",
      patronage: "ورکړې (اقتصاد)",
      legitimacy: "مشروعیت",
      doctrineGap: "حکومت تر حده نرم",
      betrayalFraming: "خیانت بلل شوی",
      moderateGap: "حکومت تر حده سخت",
      creedStanding: "په بهر کې درناوی",
      post: "منصب لري",
      credentialClaim: "د خلافت ادعا",
      salafiDistrust: "د سلفیانو بې باوري",
      rivalEntryCost: "د یوځای کېدو تاوان",
      deterrence: "ځپنه وېروي",
      funding: "د سیال پیسې",
      rivalGap: "سیال تر حده سخت",
      propagandaPull: "تبلیغات",
      hardship: "سختي",
      grievance: "خوابدي",
      salafiTie: "د سلفیانو تړاو",
      selfReliance: "پر خپلو پښو درېدل",
      peers: "شاوخوا خلک",
      loyalty: "وفاداري",
      inertia: "عادت",
      rest: "ټولې وړې برخې",
    },
  },

  change: {
    title: "څه به ټاکنه بدله کړې وای",
    wanted: "څه غواړئ",
    verb: {
      kept: "له طالبانو سره به پاتې شوی وای",
      brought: "طالبانو ته به راغلی وای",
      back: "بېرته به طالبانو ته تللی وای",
      left: "داعش خراسان ته به اوښتی وای",
      joined: "له داعش خراسان سره به یوځای شوی وای",
      stayed: "له داعش خراسان سره به پاتې شوی وای",
      neither: "وتلی به وای او له هېڅ لوري سره به نه وای",
      home: "کور ته به تللی وای",
      aside: "بې پلوه به پاتې شوی وای",
    },
    smallest: (verb: string, lever: string, to: string, now: string) =>
      `په هغه میاشت کې، که ${lever} د ${now} پر ځای ${to} وای، ${verb}.`,
    others: (list: string) => `یا که ${list}.`,
    other: (lever: string, to: string, now: string) => `${lever} ${to} وای (${now} و)`,
    or: (list: readonly string[]) =>
      list.length < 2 ? list.join("") : `${list.slice(0, -1).join("، ")} یا ${list.at(-1)}`,
    impossible: (list: string) => `د ${list} هېڅ یوې اندازې به په یوازې ځان دا کار نه وای کړی.`,
    none: "هېڅ یوه لاستي به په هغه میاشت کې په یوازې ځان دا کار نه وای کړی.",
    how: "هر ځل یو لاستی، تر نږدې زرمې برخې پورې؛ نور هر څه، او پچه، همداسې پاتې کېږي. یوازې دا شمېري چې لاستی په دې میاشت کې له دې ټاکنې سره څه کوي.",
    levers: {
      moderation: "اعتدال",
      propaganda: "د تبلیغاتو زور",
      repression: "ځپنه",
      funding: "د داعش خراسان پیسې",
      economy: "اقتصاد",
    },
  },
};
