/** Texts of the handout: what is printed, and what stands beside it on the screen. */
import type * as english from "../../lesson/handout.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";
import { withNoun } from "../withNoun.ts";

export const handoutWords: Translated<typeof english.handoutWords> = {
  title: "ورقة العمل",
  back: "ارجع إلى الدرس",
  print: "اطبع",
  about:
    "صفحتان على الأكثر للطلاب، ثم الإجابات لك في صفحة خاصة بها. تلائم A4 وLetter؛ ويكفي الرمادي. واختر في نافذة الطباعة الصفحات التي تريدها.",
  noQr: {
    onlyHere: "لا رمز QR: ليس لهذه الصفحة عنوان تستطيع الهواتف فتحه. حدّد واحدًا أعلاه.",
    long: "لا رمز QR: الرابط الذي يحمل الدرس كله أطول مما تستطيع الهواتف قراءته. أعطِ الدرس ملفًا، أو ضعه إلى جانب دروس الصفحة.",
    file: "لا رمز QR: هذا الدرس ملف. أعطِ الملف نفسه، أو ضعه إلى جانب دروس الصفحة.",
  },
  working: "تُحسب منحنيات النموذج للإجابات.",
  sheet: {
    name: "الاسم",
    group: "الصف",
    date: "التاريخ",
    caution: "نموذج لا تنبؤ. قل ما تتوقعه قبل أن تراه: فالتخمين لا يكون خاطئًا أبدًا.",
    qr: "رمز QR للدرس",
    byId: (id) => `في Outbid: الدرس «${id}»`,
    byFile: (id) => `في Outbid: افتح الملف ${id}.json`,
    more: "في الصفحة خطوات أخرى من هذا الدرس.",
  },
  axes: {
    difference: (label) => `الفرق: ${label}`,
    month: "الأشهر",
    empty: (title, months) => `محوران فارغان: ${title}، الأشهر من ٠ إلى ${numerals(months)}`,
    drawn: (title, months) => `جولات النموذج، المتوسط: ${title}، الأشهر من ٠ إلى ${numerals(months)}`,
  },
  step: {
    shapes: {
      rises: "يصعد",
      flat: "يبقى ثابتًا",
      falls: "ينخفض",
      dips: "ينخفض ثم يعود",
      peaks: "يبلغ ذروة ثم يعود",
    },
    number: (unit, month) => `رقمك (${unit}، الشهر ${numerals(month)}):`,
    why: "لماذا؟",
    showed: "ما أظهره النموذج:",
    apart: "كم يتباعدان، ولماذا؟",
    goal: "هل تحقق الهدف؟",
    tried: "ما جرّبته:",
    yes: "نعم",
    notHere: "غير ممكن هنا",
    weighed: "ما كان أثقل وزنًا:",
    verdict: "في كم من العوالم المعقولة يصحّ؟",
    mechanism: "الآلية",
    expected: "أتوقع",
    effects: ["أكثر", "أقل", "مثله"],
    found: "في الجولة",
    vote: "أصدّق:",
    answer: "الإجابة:",
    off: "متوقفة",
    half: "النصف",
  },
  answers: {
    title: "الإجابات للمعلم",
    caution:
      "متوسطات جولات الدرس بنموذج واحد؛ وقد تعطي إعدادات أخرى توافق عامي ٢٠٢١ و٢٠٢٢ غيرها. والنموذج تفسير واحد.",
    possible: "ممكن بهذه الروافع.",
    impossible: "غير ممكن هنا.",
    leavesOut: "ما لا يُظهره النموذج",
    misreadings: "سوء فهم محتمل",
    made: (version, seed, runs) => `النموذج ${version}، البذرة ${seed}، ${withNoun(runs, "جولة")} لكل سياسة.`,
  },
};
