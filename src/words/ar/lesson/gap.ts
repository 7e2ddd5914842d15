/** How far a guess and the run lie apart, in words. A guess is never called wrong: the model is one account. */
import type * as english from "../../lesson/gap.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";
import { withNoun } from "../withNoun.ts";

export const shapeNames: Translated<typeof english.shapeNames> = {
  rises: "يصعد",
  flat: "يبقى ثابتًا تقريبًا",
  falls: "ينخفض",
  dips: "ينخفض ثم يعود",
  peaks: "يبلغ ذروة ثم يعود",
};

const inMonth = (row: number) => `في الشهر ${numerals(row)}`;

export const gapWords: Translated<typeof english.gapWords> = {
  end: (guess, run, apart) => `في النهاية رسمتَ ${guess}؛ ومتوسط جولات النموذج ${run}: رسمك ${apart}.`,
  endAlike: (guess) => `في النهاية خطك ومتوسط جولات النموذج سواء، ${guess}.`,
  farthest: (row, guess, run) => `أبعد ما بينهما ${inMonth(row)}: ${guess} في رسمك، و${run} في الجولات.`,
  within: (count, of) =>
    count === 0
      ? `لا يقع خطك حيث تقع ٩٠ من كل ١٠٠ جولة عند أي من نقاطك، وعددها ${numerals(of)}.`
      : `يقع خطك حيث تقع ٩٠ من كل ١٠٠ جولة عند ${numerals(count)} من ${withNoun(of, "نقطة", true)}.`,
  sameShape: (shape) => `لهما شكل واحد: الخط ${shape}.`,
  otherShapes: (guess, run) => `خطك ${guess}؛ وخط النموذج ${run}.`,
  chosenSame: (shape) => `اخترتَ «${shape}»، وفي هذا النموذج المنحنى ${shape}.`,
  chosenOther: (guess, run) => `اخترتَ «${guess}»؛ وفي هذا النموذج المنحنى ${run}.`,
  fromTo: (first, last) => `من ${first} في البداية إلى ${last} في النهاية.`,
  turn: (value, row, isLow) => `${isLow ? "أدنى قيمة" : "أعلى قيمة"} ${inMonth(row)}: ${value}.`,
  number: (guess, run, apart) => `قلتَ ${guess}؛ ومتوسط جولات النموذج ${run}: رقمك ${apart}.`,
  numberAlike: (guess) => `قلتَ ${guess}، وهو متوسط جولات النموذج.`,
  chance: (low, high, isWithin) =>
    `المصادفة وحدها تجعل الجولة بين ${low} و${high} (٩٠ من كل ١٠٠ جولة)؛ ورقمك ${isWithin ? "داخل ذلك" : "خارج ذلك"}.`,
  choice: (guess, run) => `اخترتَ «${guess}»؛ وفي هذا النموذج الجواب «${run}».`,
  choiceAlike: (guess) => `اخترتَ «${guess}»، وهو كذلك في هذا النموذج.`,
  choiceNone: (guess) => `اخترتَ «${guess}»؛ وفي هذا النموذج لا يوافق الجولةَ أيُّ من الأجوبة.`,
  choiceOpen: (guess) => `اخترتَ «${guess}». وليس للنموذج قول في هذا.`,
  found: (label, value) => `${label}: ${value}`,
};
