/** Texts of a student's page in a class. */
import type * as english from "../../classroom/student.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";

export const studentWords: Translated<typeof english.studentWords> = {
  title: "Outbid في الصف",
  join: {
    title: "ادخل",
    code: "الرمز على الشاشة أمامك",
    enter: "ادخل",
    waiting: "يُسأل حاسوب المعلم …",
    why: {
      code: "ليس هذا رمز هذا الصف. انظر إلى الشاشة أمامك.",
      silent: "حاسوب المعلم لا يجيب. هذا الهاتف يواصل المحاولة.",
      crowd: "كثيرون يدخلون. هذا الهاتف يواصل المحاولة من تلقاء نفسه.",
      full: "الصف ممتلئ.",
      closed: "المعلم لا يُدخل أحدًا الآن.",
      over: "انتهى الصف.",
      lesson: "هذه الصفحة لا تفهم الدرس. أعد تحميل الصفحة.",
    },
  },
  dismissed: "أخرج المعلم هذا الهاتف من الصف.",
  you: (name) => `أنت ${name}`,
  rename: "اسم آخر",
  renameLabel: "اسمك هنا",
  take: "خذه",
  connected: "متصل",
  lost: "لا اتصال. إجاباتك محفوظة هنا وتُرسل حالما يعود.",
  unsent: (count) => `إجابات لم تصل إلى المعلم بعد: ${numerals(count)}`,
  sent: "كل إجاباتك عند المعلم.",
  refused: "لم يأخذ حاسوب المعلم الإجابة الأخيرة. غيّرها وحاول ثانية.",
  paused: "أوقف المعلم الصف مؤقتًا.",
  blank: "انظر إلى الأمام.",
  waiting: "يجري جلب الدرس.",
  ended: "انتهى الصف. شكرًا لك.",
  endedAnswers: "حُفظت الإجابات على حاسوب المعلم ما دام الصف قائمًا فقط، إلا إذا أخبرك المعلم بغير ذلك.",
  step: (index, count) => `الخطوة ${numerals(index)} من ${numerals(count)}`,
  back: "السابق",
  next: "التالي",
  toClass: "إلى خطوة الصف",
  screen: "أبقِ شاشة هذا الهاتف مضاءة: لا تستطيع الصفحة ذلك. وبعد أن يُقفل تعود الصفحة من تلقاء نفسها.",
};
