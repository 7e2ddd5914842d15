/** Texts of the tab that shows everybody, and one person's story, in Dari. */
import type * as english from "../people.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";

/** By affiliation: Taliban, neither side, IS-K, removed. */
const sides = ["طالبان", "هیچ سو", "داعش خراسان", "از میدان بیرون‌شده"] as const;

/** The sides that a person can choose. */
const choices = ["طالبان", "«هیچ سو»", "داعش خراسان"] as const;

export const peopleMessages: Translated<typeof english.peopleMessages> = {
  title: "افراد",
  sides,
  lanes: sides,
  choices,
  lane: (side, count, above) => `${side}: ${count}، ${above} نفر بالاتر از خط`,
  axis: ["کمترین تندروی", "بیشترین تندروی"],
  position: "خط حکومت",
  slider: "افراد از کمترین تا بیشترین تندروی",
  nobody: "کسی انتخاب نشده است. کلیدهای جهت یک فرد را انتخاب می‌کند.",
  person: (number) => `فرد ${number}`,
  personAt: (number, side, purity, isAbove) =>
    `فرد ${number}: ${side}، تندروی ${purity} از ۱، ${isAbove ? "بالاتر از خط حکومت" : "نه بالاتر از خط حکومت"}`,
  run: "اجرا",
  choose: "فرد",
  of: (count) => `از ${count}`,
  caption: (dot) => `${dot}. از خط به سوی بیشترین تندروی: تندروتر از حکومت.`,
  dotIs: (people) => (String(people) === "1" ? "هر نقطه یک نفر است" : `هر نقطه ${numerals(people)} نفر است`),
  table: {
    caption: (name, month) => `${name}، ماه ${numerals(month)}`,
    side: "سو",
    count: "عامل‌ها",
    above: "تندروتر از حکومت",
    below: "نه تندروتر",
    removed: "از میدان بیرون‌شده: کشته، زندانی یا تسلیم‌شده",
  },
  gathering: (month, months) => `در حال اجرا… ماه ${numerals(month)} از ${numerals(months)}`,
  failed: (reason) => `افراد نشان داده نشدند (${reason}). تنظیم‌های شما سر جای خود است.`,
  retry: "کوشش دوباره",

  story: {
    title: (number) => `فرد ${number}`,
    of: (name, run) => `${name}، اجرای ${numerals(run)}`,
    none: "برای دیدن سرگذشت یک فرد، نقطه‌ای را انتخاب کنید یا با کلیدهای جهت بروید.",
    working: "سرگذشت در راه است.",
    close: "بستن",
    regions: ["شرق", "شمال", "منطقهٔ کابل", "جنوب", "غرب"],
    who: (region, isSalafi, purity, post) =>
      `زندگی در ${region}${isSalafi ? "، در یک گروه سلفی" : ""}؛ تندروی ${purity} از ۱؛ ${post}.`,
    posts: {
      member: ["بست ندارد", "بست دارد"],
      other: ["نزد طالبان بستی نمی‌گرفت", "نزد طالبان بستی می‌گرفت"],
    },
    media: (exposure, vulnerability) =>
      `${exposure} از تبلیغات رقیب را می‌بیند؛ آسیب‌پذیر در برابر سختی زندگی: ${vulnerability} از ۱.`,
    begins: (side) => `در آغاز: ${side}.`,
    moves: {
      joins: (month, side) => `ماه ${numerals(month)}: به ${side} می‌پیوندد.`,
      goesHome: (month) => `ماه ${numerals(month)}: از طالبان جدا می‌شود و به خانه می‌رود.`,
      leaves: (month) => `ماه ${numerals(month)}: جدا می‌شود و به هیچ سو نمی‌رود.`,
      removed: (month) => `ماه ${numerals(month)}: کشته یا زندانی می‌شود یا تسلیم می‌شود.`,
      replaced: (month, side, purity, post) =>
        `ماه ${numerals(month)}: تازه‌آمده‌ای جای او را می‌گیرد (${side}؛ تندروی ${purity} از ۱؛ ${post}).`,
      released: (month, side) => `ماه ${numerals(month)}: رها می‌شود (${side}).`,
    },
    ends: (side) => `در پایان: ${side}.`,
    counterpart: (name, life) => `همان فرد با همان بخت در «${name}»: ${life}`,
    never: "در این اجرا هیچ‌گاه دوباره نیندیشیده است.",
    decisions: "هر بار که دوباره اندیشیده است",
    columns: { month: "ماه", choice: "انتخاب", odds: "طالبان، هیچ سو، داعش خراسان از ۱۰۰" },
    stays: (side) => `با ${side} می‌ماند`,
    staysNeither: "در هیچ سو می‌ماند",
    goes: (from, to) => `${from} ← ${to}`,
    goesHome: "طالبان ← خانه",
    odds: (t, u, k) => `${t}، ${u}، ${k}`,
    show: (month) => `نشان دادن انتخاب ماه ${numerals(month)}`,
  },

  decision: {
    title: (month) => `انتخاب ماه ${numerals(month)}`,
    saw: (position, economy, propaganda) =>
      `آنچه دید: حکومتی با تندروی ${position} از ۱، اقتصاد سرانه‌ای ${economy} برابر ۲۰۲۰، تبلیغاتی با نیروی ${propaganda} از ۱.`,
    outcome: (odds, draw, choice) =>
      `از ۱۰۰ فرد این‌گونه ${odds}. قرعهٔ او، ${draw} بر خطی از طالبان، از راه هیچ سو، تا داعش خراسان، به ${choice} افتاد.`,
    odds: (t, u, k) => `${t} نفر طالبان، ${u} نفر هیچ سو و ${k} نفر داعش خراسان را انتخاب می‌کنند`,
    reasons: (choice, other, forIt, against) =>
      `آنچه بیش از همه به سود ${choice} در برابر ${other} بود: ${forIt}. بیش از همه به زیان آن: ${against}.`,
    nothing: "هیچ",
    part: (name, value) => `${name} (${value})`,
    waterfall: (choice, other, words) => `انتخاب میان ${choice} و ${other} چگونه جمع می‌شود. ${words}`,
    sides: (choice, other) => [`به سود ${other} ←`, `→ به سود ${choice}`],
    total: "مجموع",
    table: {
      caption: "هر بخش از سه سودمندی که صفر نیست",
      part: "بخش",
      sum: "مجموع",
      odds: "احتمال از ۱۰۰",
    },
    terms: {
      incumbentAppeal: "کشش طالبان",
      patronage: "بخشش حکومت (اقتصاد)",
      legitimacy: "مشروعیت",
      doctrineGap: "حکومت بیش از اندازه نرم",
      betrayalFraming: "خیانت خوانده شدن",
      moderateGap: "حکومت بیش از اندازه سخت‌گیر",
      creedStanding: "اعتبار در بیرون",
      post: "داشتن بست",
      credentialClaim: "ادعای خلافت",
      salafiDistrust: "بی‌اعتمادی سلفی‌ها",
      rivalEntryCost: "هزینهٔ پیوستن",
      deterrence: "ترس از سرکوب",
      funding: "پول رقیب",
      rivalGap: "رقیب بیش از اندازه تندرو",
      propagandaPull: "تبلیغات",
      hardship: "سختی زندگی",
      grievance: "رنجش",
      salafiTie: "پیوند سلفی",
      selfReliance: "خودکفایی",
      peers: "اطرافیان",
      loyalty: "وفاداری",
      inertia: "عادت",
      rest: "همهٔ بخش‌های کوچک‌تر",
    },
  },

  change: {
    title: "چه چیزی انتخاب را تغییر می‌داد",
    wanted: "خواسته",
    verb: {
      kept: "نزد طالبان می‌ماند",
      brought: "به طالبان می‌آمد",
      back: "به طالبان برمی‌گشت",
      left: "به داعش خراسان می‌رفت",
      joined: "به داعش خراسان می‌پیوست",
      stayed: "در داعش خراسان می‌ماند",
      neither: "جدا می‌شد و به هیچ سو نمی‌رفت",
      home: "به خانه می‌رفت",
      aside: "در هیچ سو می‌ماند",
    },
    smallest: (verb, lever, to, now) => `در آن ماه ${verb}، اگر ${lever} به جای ${now}، ${to} می‌بود.`,
    others: (list) => `یا با ${list}.`,
    other: (lever, to, now) => `${lever} برابر ${to} (بود ${now})`,
    or: (list) => (list.length < 2 ? list.join("") : `${list.slice(0, -1).join("، ")} یا ${list.at(-1)}`),
    impossible: (list) => `هیچ مقداری از ${list} به‌تنهایی چنین نمی‌کرد.`,
    none: "هیچ اهرمی به‌تنهایی در آن ماه چنین نمی‌کرد.",
    how: "هر بار یک اهرم، تا نزدیک‌ترین هزارم؛ هر چیز دیگر، و قرعه، همان می‌ماند. تنها آنچه اهرم با همین انتخاب در همین ماه می‌کند شمرده می‌شود.",
    levers: {
      moderation: "میانه‌روی",
      propaganda: "نیروی تبلیغات",
      repression: "سرکوب",
      funding: "پول داعش خراسان",
      economy: "اقتصاد",
    },
  },
};
