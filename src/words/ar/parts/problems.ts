/** What is wrong with a file or a link, as a reader is told it. */
import type * as english from "../../parts/problems.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";

/** What `sim` and lessons expect, as they word it. */
const whole: Readonly<Record<string, string>> = {
  "a known name": "اسم معروف",
  "an unknown one": "اسم غير معروف",
  "one value": "قيمة واحدة",
  "true or false": "true أو false",
  "a number": "عدد",
  "a whole number": "عدد صحيح",
  "an object": "كائن",
  "a list": "قائمة",
  "a text": "نص",
  text: "نص",
  "some text": "نص غير فارغ",
  "a finite number": "عدد منتهٍ",
  "a date such as 2026-11-23": "تاريخ مثل 2026-11-23",
  "text without control characters": "نص بلا أحرف تحكم",
  "text without blanks at its ends": "نص بلا فراغات في طرفيه",
  "text of whole characters": "نص من أحرف كاملة",
  "text in Unicode normal form C": "نص بصيغة Unicode NFC",
  "small letters, digits and hyphens": "أحرف لاتينية صغيرة وأرقام وشرطات",
  "a measure": "مقياس",
  "one line of text": "سطر واحد من النص",
  "another name": "اسم آخر",
  "conditions such as K@36 < 3000 and T@60 > 80000": "شروط مثل K@36 < 3000 and T@60 > 80000",
  "a value": "قيمة",
  nothing: "لا شيء",
  "none of these": "لا شيء من هذه",
  "the name of a measure": "اسم مقياس",
  "a name that no other figure has": "اسم لا يحمله رقم آخر",
  "braces only round the name of a figure": "أقواس حول اسم رقم فقط",
  "a figure of the lesson": "رقم من أرقام الدرس",
  "a figure with half": "رقم له نصف",
  "an address that begins with https://": "عنوان يبدأ بـ https://",
  "a name of at most 40 letters, digits and hyphens": "اسم من ٤٠ حرفًا لاتينيًا ورقمًا وشرطة على الأكثر",
  "one of the page's scenarios": "واحد من سيناريوهات الصفحة",
  "a measure that the page offers": "مقياس تعرضه الصفحة",
  "a reading such as K@36 or mean(E)@1-84": "قراءة مثل K@36 أو mean(E)@1-84",
  "a setting": "إعداد",
  "each lever once": "كل رافعة مرة واحدة",
  "a name that no other step has": "اسم لا تحمله خطوة أخرى",
  "a lever that can be moved": "رافعة يمكن تحريكها",
  "off, half or both": "إيقاف أو نصف أو كلاهما",
  "nothing, since no choice is asked": "لا شيء، إذ لا اختيار مطلوب",
  "the answers of the choice": "إجابات الاختيار",
  "most or least, since answers have runs": "most أو least، لأن للإجابات جولات",
  "what is compared": "ما يُقارن",
  "a run to compare": "جولة للمقارنة",
  "a prediction before this step": "توقّع قبل هذه الخطوة",
};

const forms: readonly (readonly [RegExp, (...found: readonly string[]) => string])[] = [
  [/^a row from (\S+) to (\S+)$/, (low, high) => `شهر من ${numerals(low)} إلى ${numerals(high)}`],
  [/^no (\S+), which all runs of a lesson share$/, (name) => `ألا يرد ${name}، فجولات الدرس كلها تشترك فيه`],
  [/^≤ ?(\S+)(.*)$/, (most, rest) => `${numerals(most)} على الأكثر${rest}`],
  [/^≥ ?(\S+)(.*)$/, (least, rest) => `${numerals(least)} على الأقل${rest}`],
  [/^> ?(\S+)$/, (least) => `أكثر من ${numerals(least)}`],
  [/^< ?(\S+)$/, (most) => `أقل من ${numerals(most)}`],
  [/^at most (\S+) characters$/, (most) => `عدد الأحرف ${numerals(most)} على الأكثر`],
  [/^at most (\S+) words$/, (most) => `عدد الكلمات ${numerals(most)} على الأكثر`],
  [/^at most (\S+) items$/, (most) => `عدد العناصر ${numerals(most)} على الأكثر`],
  [/^at most (\S+) conditions$/, (most) => `عدد الشروط ${numerals(most)} على الأكثر`],
  [
    /^a whole number from (\S+) to (\S+)$/,
    (low, high) => `عدد صحيح من ${numerals(low)} إلى ${numerals(high)}`,
  ],
  [/^a number from (\S+) to (\S+)$/, (low, high) => `عدد من ${numerals(low)} إلى ${numerals(high)}`],
  [
    /^(\S+) to (\S+), the study range$/,
    (low, high) => `من ${numerals(low)} إلى ${numerals(high)}، النطاق المدروس`,
  ],
  [/^(\S+) to (\S+)$/, (low, high) => `من ${numerals(low)} إلى ${numerals(high)}`],
  [/^a multiple of (.+)$/, (of) => `من مضاعفات ${of}`],
  [/^one of (.+)$/, (names) => `واحد من ${names.replaceAll(", ", "، ")}`],
  [/^a list of at most (\S+)$/, (most) => `قائمة من ${numerals(most)} على الأكثر`],
  [/^([\w.-]+(?:, [\w.-]+)+)$/, (names) => names.replaceAll(", ", "، ")],
];

export const problemWords: Translated<typeof english.problemWords> = {
  place: (label, problem) => `${label}: ${problem}`,
  noName: "لا اسم كهذا",
  takes: (expected) => `يقبل ${expected}`,
  unfit: (received, expected) => `${numerals(received)} لا يلائم، فهو يقبل ${expected}`,
  expected: (text) => {
    const known = whole[text];
    if (known !== undefined) return known;
    for (const [form, say] of forms) {
      const found = form.exec(text);
      if (found !== null) return say(...found.slice(1));
    }
    return text;
  },
};
