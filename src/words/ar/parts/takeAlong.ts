/** Texts about the page elsewhere: its public address, in other pages, as one file. */
import type * as english from "../../parts/takeAlong.ts";
import type { Translated } from "../../Translated.ts";

export const takeAlongMessages: Translated<typeof english.takeAlongMessages> = {
  address: {
    onlyHere: "هذه الصفحة مفتوحة من هذا الجهاز أو من شبكته: وروابطها لا تُفتح في أي مكان آخر.",
    set: (address) => `تُصنع الروابط للعنوان ${address}`,
    field: "العنوان العام للصفحة",
    hint: "حيث يفتحها الآخرون، مثل https://school.example/outbid/",
    keep: "استخدمه",
    refused: "المتوقع عنوان يبدأ بـ https:// أو http://، والوارد غيره",
    kept: "تُصنع الروابط لذلك العنوان.",
    taken: "تحمل الروابط عنوان هذه الصفحة من جديد.",
  },
  embed: {
    title: "داخل صفحة أخرى",
    copy: "انسخ شيفرة التضمين",
    text: "إطار لصفحة ويب أو مدونة أو مقرر: ألصقه بصيغة HTML",
    copied: "نُسخ: ألصقه بصيغة HTML.",
    notCopied: "لا يسمح المتصفح للصفحة بالنسخ. الشيفرة محدَّدة: انسخها بنفسك.",
    field: "شيفرة التضمين",
    sandbox:
      "الموقع الذي يعزل الإطارات يجب أن يسمح بالنصوص البرمجية وبأصل الإطار نفسه؛ وحيث يسمح بالنصوص البرمجية وحدها ضع outbid.html هناك.",
    needsAddress: "يحتاج إلى عنوان عام: حدّد واحدًا أعلاه.",
  },
  lesson: {
    title: "درس",
    make: "اصنع درسًا مما أراه",
    text: "السيناريو والروافع والمقياس كما هي، مع خطوات تكتب فوقها",
  },
  oneFile: {
    title: "من دون شبكة",
    save: "ملف واحد (HTML)",
    text: "الصفحة كلها في ملف واحد، لذاكرة محمولة أو بريد: يُفتح بنقرة مزدوجة",
    gone: "ليس على هذا الخادم ملف كهذا: npm run build يصنعه.",
    isOne:
      "هذه الصفحة ملف واحد. انسخه لتأخذه معك. لا يمكن تثبيته، ولا تُفتح روابطه في مكان آخر إلا بعنوان عام؛ وبعض المتصفحات تجعل ما يُحفظ مشتركًا بين كل هذه الملفات على الجهاز.",
  },
};
