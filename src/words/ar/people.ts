/** Texts of the tab that shows everybody, and one person's story. */
import type * as english from "../people.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";
import { numberIn, withNoun } from "./withNoun.ts";

/** By affiliation: Taliban, neither side, IS-K, removed. */
const sides = ["طالبان", "خارج الطرفين", "داعش خراسان", "أُخرج"] as const;

/** The sides that a person can choose. */
const choices = ["طالبان", "البقاء خارج الطرفين", "داعش خراسان"] as const;

export const peopleMessages: Translated<typeof english.peopleMessages> = {
  title: "الناس",
  sides,
  lanes: ["طالبان", "خارج الطرفين", "داعش خراسان", "من أُخرجوا"],
  choices,
  lane: (side, count, above) => `${side}: ${count}، منهم ${above} فوق الخط`,
  axis: ["الأقل تشددًا", "الأشد تشددًا"],
  position: "خط النظام",
  slider: "الناس مرتبين من الأقل تشددًا إلى الأشد",
  nobody: "لم يُختر أحد. مفاتيح الأسهم تختار شخصًا.",
  person: (number) => `الشخص ${number}`,
  personAt: (number, side, purity, isAbove) =>
    `الشخص ${number}: ${side}، درجة التشدد ${purity} من ١، ${isAbove ? "فوق" : "ليس فوق"} خط النظام`,
  run: "الجولة",
  choose: "الشخص",
  of: (count) => `من ${count}`,
  caption: (dot) => `${dot}. من تجاوز الخط نحو «الأشد تشددًا» فهو أشد تشددًا من النظام.`,
  dotIs: (people) =>
    numberIn(String(people)) === 1 ? "كل نقطة شخص واحد" : `كل نقطة ${withNoun(people, "شخص")}`,
  table: {
    caption: (name, month) => `${name}، الشهر ${numerals(month)}`,
    side: "الطرف",
    count: "الوكلاء",
    above: "أشد تشددًا من النظام",
    below: "ليسوا أشد تشددًا منه",
    removed: "أُخرجوا: قُتلوا أو سُجنوا أو استسلموا",
  },
  gathering: (month, months) => `يجري الحساب… الشهر ${numerals(month)} من ${numerals(months)}`,
  failed: (reason) => `تعذّر عرض الناس (${reason}). إعداداتك محفوظة.`,
  retry: "حاول ثانية",

  story: {
    title: (number) => `الشخص ${number}`,
    of: (name, run) => `${name}، الجولة ${numerals(run)}`,
    none: "اختر نقطة، أو تنقّل بمفاتيح الأسهم، لترى قصة شخص واحد.",
    working: "القصة في الطريق.",
    close: "أغلق",
    regions: ["الشرق", "الشمال", "منطقة كابول", "الجنوب", "الغرب"],
    who: (region, isSalafi, purity, post) =>
      `يعيش في ${region}${isSalafi ? "، في مجموعة سلفية" : ""}؛ درجة التشدد ${purity} من ١؛ ${post}.`,
    posts: {
      member: ["بلا منصب", "له منصب"],
      other: ["لا ينال منصبًا لدى طالبان لو انضم", "ينال منصبًا لدى طالبان لو انضم"],
    },
    media: (exposure, vulnerability) =>
      `ما يراه من دعاية المنافس: ${exposure}؛ وتأثره بالضيق: ${vulnerability} من ١.`,
    begins: (side) => `في البداية: ${side}.`,
    moves: {
      joins: (month, side) => `الشهر ${numerals(month)}: انضم إلى ${side}.`,
      goesHome: (month) => `الشهر ${numerals(month)}: ترك طالبان وعاد إلى البيت.`,
      leaves: (month) => `الشهر ${numerals(month)}: ترك طرفه وبقي خارج الطرفين.`,
      removed: (month) => `الشهر ${numerals(month)}: قُتل أو سُجن أو استسلم.`,
      replaced: (month, side, purity, post) =>
        `الشهر ${numerals(month)}: حلّ محله قادم جديد (${side}؛ درجة التشدد ${purity} من ١؛ ${post}).`,
      released: (month, side) => `الشهر ${numerals(month)}: أُطلق سراحه (${side}).`,
    },
    ends: (side) => `في النهاية: ${side}.`,
    counterpart: (name, life) => `الشخص نفسه بالحظ نفسه في «${name}»: ${life}`,
    never: "لم يُعِد النظر قط في هذه الجولة.",
    decisions: "كل مرة أعاد فيها النظر",
    columns: { month: "الشهر", choice: "الاختيار", odds: "طالبان، خارج الطرفين، داعش خراسان من كل ١٠٠" },
    stays: (side) => `يبقى مع ${side}`,
    staysNeither: "يبقى خارج الطرفين",
    goes: (from, to) => `${from} ← ${to}`,
    goesHome: "طالبان ← البيت",
    odds: (t, u, k) => `${t}، ${u}، ${k}`,
    show: (month) => `اعرض اختيار الشهر ${numerals(month)}`,
  },

  decision: {
    title: (month) => `اختيار الشهر ${numerals(month)}`,
    saw: (position, economy, propaganda) =>
      `ما رآه: نظام درجة تشدده ${position} من ١، واقتصاد للفرد يبلغ ${economy} مما كان في عام ٢٠٢٠، ودعاية قوتها ${propaganda} من ١.`,
    outcome: (odds, draw, choice) =>
      `من كل ١٠٠ شخص مثله ${odds}. وقد وقعت قرعته، ${draw} على خط يمتد من طالبان مرورًا بخارج الطرفين إلى داعش خراسان، على ${choice}.`,
    odds: (t, u, k) => `يختار ${t} طالبان، و${u} البقاء خارج الطرفين، و${k} داعش خراسان`,
    reasons: (choice, other, forIt, against) =>
      `أقوى ما رجّح ${choice} على ${other}: ${forIt}. وأقوى ما عارضه: ${against}.`,
    nothing: "لا شيء",
    part: (name, value) => `${name} (${value})`,
    waterfall: (choice, other, words) => `كيف يتكوّن الاختيار بين ${choice} و${other}. ${words}`,
    sides: (choice, other) => [`لصالح ${other}`, `لصالح ${choice}`],
    total: "المجموع",
    table: {
      caption: "كل جزء غير صفري من القيم الثلاث",
      part: "الجزء",
      sum: "المجموع",
      odds: "الفرص من كل ١٠٠",
    },
    terms: {
      incumbentAppeal: "جاذبية طالبان",
      patronage: "العطايا (الاقتصاد)",
      legitimacy: "الشرعية",
      doctrineGap: "النظام ألين مما يريد",
      betrayalFraming: "يُروى على أنه خيانة",
      moderateGap: "النظام أشد مما يريد",
      creedStanding: "المكانة في الخارج",
      post: "له منصب",
      credentialClaim: "ادّعاء الخلافة",
      salafiDistrust: "انعدام الثقة مع السلفيين",
      rivalEntryCost: "كلفة الانضمام",
      deterrence: "القمع يردع",
      funding: "أموال المنافس",
      rivalGap: "المنافس أشد مما يريد",
      propagandaPull: "الدعاية",
      hardship: "الضيق",
      grievance: "المظلمة",
      salafiTie: "صلة السلفية",
      selfReliance: "تدبير الأمور وحده",
      peers: "الأقران",
      loyalty: "الولاء",
      inertia: "العادة",
      rest: "كل الأجزاء الأصغر",
    },
  },

  change: {
    title: "ما الذي كان سيغيّر الاختيار",
    wanted: "المطلوب",
    verb: {
      kept: "كان سيبقى مع طالبان",
      brought: "كان سيأتي إلى طالبان",
      back: "كان سيعود إلى طالبان",
      left: "كان سينتقل إلى داعش خراسان",
      joined: "كان سينضم إلى داعش خراسان",
      stayed: "كان سيبقى مع داعش خراسان",
      neither: "كان سيترك طرفه ويبقى خارج الطرفين",
      home: "كان سيعود إلى البيت",
      aside: "كان سيبقى خارج الطرفين",
    },
    smallest: (verb, lever, to, now) => `${verb} في ذلك الشهر لو كان ${lever} عند ${to} بدلًا من ${now}.`,
    others: (list) => `أو لو كان ${list}.`,
    other: (lever, to, now) => `${lever} عند ${to} (كان ${now})`,
    or: (list) =>
      list.length < 2 ? list.join("") : `${list.slice(0, -1).join("، ")} أو ${list[list.length - 1]}`,
    impossible: (list) => `لا قيمة من قيم ${list} كانت ستفعل ذلك وحدها.`,
    none: "لم تكن أي رافعة وحدها لتفعل ذلك في ذلك الشهر.",
    how: "رافعة واحدة في كل مرة، إلى أقرب جزء من ألف؛ ويبقى كل ما سواها، والقرعة أيضًا، على حاله. ولا يُحسب إلا ما تفعله الرافعة بهذا الاختيار في هذا الشهر.",
    levers: {
      moderation: "الاعتدال",
      propaganda: "مستوى الدعاية",
      repression: "مستوى القمع",
      funding: "تمويل داعش خراسان",
      economy: "الاقتصاد",
    },
  },
};
