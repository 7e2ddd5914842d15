import type * as english from "../../parts/languages.ts";
import type { Translated } from "../../Translated.ts";

/** The choice of a language, and what is said of a translation. */
export const languageMessages: Translated<typeof english.languageMessages> = {
  title: "اللغة",
  no: "لا، شكرًا",
  elsewhere: "هذا الملف بلغة واحدة. ملفات اللغات الأخرى هنا:",
  unknown: "هذا الملف بلغة واحدة. لكل لغة أخرى ملف خاص بها، يُصنع حيث صُنع هذا الملف.",
  note: "ترجمة آلية لم يقرأها بعد متحدث بالعربية لغةً أم.",
  brief: "ترجمة آلية",
  propose: "اقترح كلمة أفضل",
  how: "حدّد نصًا من الصفحة ثم اضغط هنا. انسخ ما يظهر وأعطه لمن أعطاك هذه الصفحة.",
  copy: "انسخ الاقتراح",
  copied: "نُسخ.",
  notCopied: "لم يُنسخ: حدّده وانسخه بنفسك.",
  field: "الاقتراح",
  proposal: (tag, place, text) => `Outbid, ${tag}, ${place}\nالنص: ${text}\nالأفضل: `,
};
