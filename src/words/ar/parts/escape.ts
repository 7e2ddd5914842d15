/** What the scenario of a path that was searched for says of itself. Numbers come in as they are written. */
import type * as english from "../../parts/escape.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";
import { withNoun } from "../withNoun.ts";

export const escapeMessages: Translated<typeof english.escapeMessages> = {
  from: (title) => `«${title}»`,
  title: (found, from) =>
    `${found ? "مسار للخروج من الفخ" : "لا مسار، وهذا أفضل ما ظهر"}، انطلاقًا من ${from}`,
  search: (found, from) =>
    found
      ? `وجد بحثٌ هذا المسار للخروج من الفخ. وقد بدأ من السيناريو ${from}.`
      : `لم يجد بحث بدأ من السيناريو ${from} مسارًا للخروج من الفخ. وهذا أفضل ما رآه.`,
  aims: (leastT, mostK, moderation, by, of100) =>
    `الأهداف: ألا يقلّ أعضاء طالبان أبدًا عن ${leastT}، وألا يزيد أعضاء داعش خراسان أبدًا على ${mostK}، وألا يقلّ الاعتدال، كما يراه المانحون، عن ${moderation} منذ الشهر ${numerals(by)}؛ وكل ذلك في ما لا يقل عن ${of100} من كل ١٠٠ جولة.`,
  path: (ramps) => `المسار: ${ramps.join("؛ ")}.`,
  ramp: (lever, month, duration, value) =>
    `منذ الشهر ${numerals(month)}، وعلى مدى ${withNoun(duration, "شهر", true)}: ${lever} إلى ${value}`,
  share: (met, fresh, low, high) =>
    `تتحقق الأهداف كلها في ${numerals(met)} من ${withNoun(fresh, "جولة", true)} لم يرها البحث من قبل: أي في ما بين ${low} و${high}٪ من جميع الجولات، بقدر ما تدل عليه هذه.`,
  caution: "نموذج لا تنبؤ.",
  author: "outbid escape، بحث بالحاسوب",
  made: (model, from, id, fingerprint) =>
    `صنعه \`outbid escape\` بالنموذج ${model} من السيناريو ${from} (${id}، البصمة ${fingerprint}): إعداداته، مع أحداث أخرى للاعتدال (moderation) والمساعدات المعروضة (aidScale) والدعاية (propaganda).`,
  tries: (tries, seed, replicates) =>
    `جُرّب ${withNoun(tries, "جدول زمني")} بالتطور التفاضلي، البذرة «${seed}»، في ${withNoun(replicates, "جولة", true)} لكل منها.`,
  judged: (judged, fresh) =>
    `قُيّم ${numerals(judged)} منها، كل منها بعدد ${withNoun(fresh, "جولة", true)} جديدة.`,
  leavesOut: (from) =>
    `جداول زمنية بأي شكل آخر: فكل رافعة من الثلاث تتحرك مرة واحدة، في خط مستقيم. وهل كانت حكومة أو جهة مانحة ستفعل ذلك: فالسياسة موضوعة لا يختارها أحد، وما حرّك هذه الروافع في ${from} منزوع. وما كانت افتراضات أخرى ستعطيه: فالجولات كلها في عالم واحد ولا تختلف إلا بالمصادفة.`,
  alsoLeavesOut: (from, leavesOut) => `وما لا يشمله ${from}: ${leavesOut}`,
};
