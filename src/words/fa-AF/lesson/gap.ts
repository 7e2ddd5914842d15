/** How far a guess and the run lie apart, in Dari. A guess is never called wrong: the model is one account. */
import type * as english from "../../lesson/gap.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";
import { withNoun } from "../withNoun.ts";

export const shapeNames: Translated<typeof english.shapeNames> = {
  rises: "بالا می‌رود",
  flat: "تقریباً هموار می‌ماند",
  falls: "پایین می‌آید",
  dips: "پایین می‌آید و برمی‌گردد",
  peaks: "بالا می‌رود و برمی‌گردد",
};

const inMonth = (row: number) => `در ماه ${numerals(row)}`;

export const gapWords: Translated<typeof english.gapWords> = {
  end: (guess, run, apart) =>
    `در پایان شما ${guess} کشیدید؛ میانگین اجراهای مدل ${run} است: عدد شما ${apart} است.`,
  endAlike: (guess) => `در پایان خط شما و میانگین اجراهای مدل یکی است، ${guess}.`,
  farthest: (row, guess, run) =>
    `${inMonth(row)} بیش از همه از هم دورند: ${guess} کشیده شده، ${run} در اجراها.`,
  within: (count, of) =>
    count === 0
      ? `از ${withNoun(of, "نقطهٔ")} شما، در هیچ نقطه‌ای خط شما جایی نیست که ۹۰ از ۱۰۰ اجرا هست.`
      : `از ${withNoun(of, "نقطهٔ")} شما، در ${withNoun(count, "نقطه")} خط شما جایی است که ۹۰ از ۱۰۰ اجرا هست.`,
  sameShape: (shape) => `هر دو یک شکل دارد: خط ${shape}.`,
  otherShapes: (guess, run) => `خط شما ${guess}؛ خط مدل ${run}.`,
  chosenSame: (shape) => `شما «${shape}» را انتخاب کردید، و در این مدل نیز ${shape}.`,
  chosenOther: (guess, run) => `شما «${guess}» را انتخاب کردید؛ در این مدل ${run}.`,
  fromTo: (first, last) => `از ${first} در آغاز تا ${last} در پایان.`,
  turn: (value, row, isLow) => `${inMonth(row)} ${isLow ? "پایین‌ترین" : "بالاترین"} است: ${value}.`,
  number: (guess, run, apart) => `شما ${guess} گفتید؛ میانگین اجراهای مدل ${run} است: عدد شما ${apart} است.`,
  numberAlike: (guess) => `شما ${guess} گفتید، و میانگین اجراهای مدل همان است.`,
  chance: (low, high, isWithin) =>
    `تصادف به‌تنهایی یک اجرا را میان ${low} و ${high} جابه‌جا می‌کند (۹۰ از ۱۰۰ اجرا)؛ عدد شما ${isWithin ? "درون" : "بیرون از"} آن است.`,
  choice: (guess, run) => `شما «${guess}» را انتخاب کردید؛ در این مدل «${run}» است.`,
  choiceAlike: (guess) => `شما «${guess}» را انتخاب کردید، و در این مدل نیز چنین است.`,
  choiceNone: (guess) => `شما «${guess}» را انتخاب کردید؛ در این مدل هیچ‌کدام از پاسخ‌ها با اجرا سازگار نیست.`,
  choiceOpen: (guess) => `شما «${guess}» را انتخاب کردید. مدل در این باره چیزی نمی‌گوید.`,
  found: (label, value) => `${label}: ${value}`,
};
