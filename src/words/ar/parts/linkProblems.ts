/** Texts of what is not understood in a link, and of whether its result was reproduced. */
import type * as english from "../../parts/linkProblems.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";
import { withNoun } from "../withNoun.ts";

export const linkProblems: Translated<typeof english.linkProblems> = {
  verdict: {
    same: (version, seed) =>
      `أُعيد إنتاجه بالضبط: الأرقام نفسها التي كانت حين صُنع الرابط (النموذج ${version}، البذرة ${seed}).`,
    otherVersion: (theirs, ours) =>
      `ليست الأرقام نفسها: صُنع الرابط بالنموذج ${theirs}، وهذا النموذج ${ours}.`,
    sameDespite: (theirs, ours) => `الأرقام نفسها، مع أن الرابط صُنع بالنموذج ${theirs} وهذا النموذج ${ours}.`,
    otherSum: (version, theirs, ours) =>
      `ليست الأرقام نفسها، مع أن النموذج واحد (${version}): مجموعه الاختباري ${theirs}، والمجموع هنا ${ours}. ربما عُدّل الرابط.`,
    partly: "ليست الأرقام نفسها: أجزاء من الرابط لم تُفهم.",
    sameButPartly: "الأرقام هي أرقام الرابط، لكن الرابط قُطع أو غُيّر، أو لم تُفهم أجزاء منه.",
  },
  expected: (name, expected, received) => `${name}: المتوقع ${expected}، والوارد ${received}`,
  tooLong: (most) => `الرابط: المتوقع ${withNoun(most, "حرف")} على الأكثر`,
  oneOf: (names) => `واحد من ${names.join("، ")}`,
  whole: (low, high) => `عدد صحيح من ${numerals(low)} إلى ${numerals(high)}`,
  number: (low, high) => `عدد من ${numerals(low)} إلى ${numerals(high)}`,
  range: "إعداد مع نطاقه، مثل moderation=0.6:0.8",
  some: (names) => `اثنان أو أكثر، كل منها مرة واحدة، من ${names.join("، ")}`,
  atMost: (value) => `${value} على الأكثر في المتصفح (وسطر الأوامر يقبل أكثر)`,
  engine: (former) => `النموذج: تعذّر جلب محرك ${former}، فالنموذج الحالي هو الذي يصنع الأرقام`,
  newer: (known, version) =>
    `الرابط: المتوقع الإصدار ${numerals(known)} أو ما قبله، والوارد ${version}؛ صنعته صفحة أحدث`,
  reserved: "٤٠ على الأكثر من الأحرف اللاتينية الصغيرة والأرقام والشرطات",
  card: (text) => `keep: المتوقع سيناريو محفوظ، والوارد ${text}`,
  one: "قيمة واحدة",
  run: (name) => `keep: المتوقع ألا يرد ${name}، فكل سيناريو محفوظ يشترك فيه مع الجولة`,
  cards: "keep: المتوقع أربعة على الأكثر، كل في مكان خاص به",
  event: (text) => `event: المتوقع حدث مثل 12s:moderation:0.4، والوارد ${text}`,
  events: (most) => `events: المتوقع ${withNoun(most, "حدث")} على الأكثر`,
  parts: (most) => `الرابط: المتوقع ${withNoun(most, "إعداد")} على الأكثر`,
  cut: "قُطع الرابط أو غُيّر في طريقه: قد تكون أجزاء منه ناقصة أو خاطئة.",
  unproven: "لا مجموع اختباريًا في آخر الرابط. ربما قُطع، ولا يستطيع أحد أن يقول هل يعرض الأرقام نفسها.",
  packed: "الرابط: المتوقع نص مضغوط يمكن فكّه",
  checksum:
    "sum: المتوقع نموذج ومجموع اختباري من ١٦ رقمًا وحرفًا من a إلى f؛ قُطع الرابط أو غُيّر، فلا يستطيع أحد أن يقول هل يعرض الأرقام نفسها",
};
