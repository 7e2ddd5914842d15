/** Texts about former models: whose numbers these are, what the present one makes of them, and what is not the same in it. */
import type * as english from "../formerModels.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";

/** Settings and measures that mean something else since a version. */
const changedMeanings = [
  {
    ...{ name: "aidShare", since: "2.0.0" },
    text: "هو الآن ما يُفقد من الاقتصاد حين تنتهي المساعدات؛ وكان ما تدفعه المساعدات منه.",
  },
  {
    ...{ name: "credentialClaim", since: "2.0.0" },
    text: "هو الآن يزيد الرغبة في الانضمام إلى داعش خراسان؛ وكان ينقص الرغبة في البقاء في طالبان.",
  },
  {
    ...{ name: "shareSalafi", since: "2.0.0" },
    text: "لم يعد يجعل الناس أشد تشددًا؛ بل يحدد فقط كم منهم لهم الصلة بداعش خراسان.",
  },
  {
    ...{ name: "A", since: "2.0.0" },
    text: "هو الآن المساعدات وحدها؛ وكان المساعدات والاستثمار والاعتراف.",
  },
  {
    ...{ name: "E", since: "2.0.0" },
    text: "هو الآن الاقتصاد للفرد؛ وكان الاقتصاد كله.",
  },
] as const;

export const changedMeaning: typeof english.changedMeaning = (name, former, present) => {
  const isAfter = (a: string, b: string) => a.localeCompare(b, "en", { numeric: true }) > 0;
  return changedMeanings.find(
    (one) => one.name === name && isAfter(one.since, former) && !isAfter(one.since, present),
  )?.text;
};

export const formerMessages: Translated<typeof english.formerMessages> = {
  text: (former) => `هذه الأرقام من صنع النموذج ${former}، كما كانت حين صُنع الرابط أو الملف.`,
  run: (present) => `احسبها بالنموذج ${present}`,
  hidden: (former, present) =>
    `المنحنيات من النموذج ${former}. وما يعرضه هذا التبويب يحسبه النموذج ${present} وحده، ولا يجتمع الاثنان.`,
  caption: (measure, after, held) =>
    `${measure}، ${after}: متوسط الجولات، وأين تقع ${numerals(held)} من كل ١٠٠ جولة جديدة`,
  model: (version) => `النموذج ${version}`,
  own: "كما في الرابط أو الملف",
  present: "الإعدادات نفسها",
  working: "قيد الحساب",
  kept: (label, value, text) => `يبقى «${label}» عند ${value}. ${text}`,
  more: "ما ليس واحدًا في النموذجين",
  measured: (label, text) => `${label}: ${text}`,
  defaults: (listed) => `قيم افتراضية أخرى، حيث لم يُضبط شيء: ${listed.join("، ")}.`,
  changed: (label, was, is) => `${label} ${was} ← ${is}`,
  laterSetting: (label, value) => `${label} ${value}`,
  later: (present, listed) =>
    `الجديد في النموذج ${present}، وكل منه على قيمته الافتراضية: ${listed.join("، ")}.`,
  none: "لا إعداد جديد، ولا قيمة افتراضية مختلفة.",
  refused: (present, why) => `لا يستطيع النموذج ${present} تشغيل هذه الإعدادات: ${why}`,
};
