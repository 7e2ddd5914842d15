/** What is wrong with a file or a link, as a reader is told it, in Dari. */
import type * as english from "../../parts/problems.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";

/** What `sim` and lessons expect, as they word it. */
const whole: Readonly<Record<string, string>> = {
  "a known name": "نامی شناخته",
  "an unknown one": "نامی ناشناخته",
  "a known setting": "تنظیمی شناخته",
  "one value": "یک مقدار",
  "true or false": "true یا false",
  "a number": "یک عدد",
  "a whole number": "عددی صحیح",
  "an object": "یک شیء",
  "a list": "یک فهرست",
  "a text": "یک متن",
  text: "متن",
  "some text": "متنی",
  "a value": "یک مقدار",
  nothing: "هیچ",
  "none of these": "هیچ‌کدام از این‌ها",
  "a measure": "یک شاخص",
  "the name of a measure": "نام یک شاخص",
  "a measure that the page offers": "شاخصی که صفحه دارد",
  "a name that no other figure has": "نامی که هیچ رقم دیگری ندارد",
  "a name that no other step has": "نامی که هیچ گام دیگری ندارد",
  "braces only round the name of a figure": "قوس‌های { } تنها پیرامون نام یک رقم",
  "a figure of the lesson": "رقمی از درس",
  "a figure with half": "رقمی که half دارد",
  "an address that begins with https://": "نشانی‌ای که با https:// آغاز شود",
  "a name of at most 40 letters, digits and hyphens": "نامی با حداکثر ۴۰ حرف لاتین، رقم و خط تیره",
  "one of the page's scenarios": "یکی از سناریوهای صفحه",
  "a reading such as K@36 or mean(E)@1-84": "خوانشی مانند K@36 یا mean(E)@1-84",
  "a reading such as K@60 or mean(E)@1-84": "خوانشی مانند K@60 یا mean(E)@1-84",
  "each reading once": "هر خوانش یک بار",
  "a setting": "یک تنظیم",
  "each lever once": "هر اهرم یک بار",
  "a lever of the step": "اهرمی از همین گام",
  "a lever that can be moved": "اهرمی که جابه‌جا شود",
  "off, half or both": "off، half یا هر دو",
  "nothing, since no choice is asked": "هیچ، چون انتخابی پرسیده نمی‌شود",
  "the answers of the choice": "پاسخ‌های انتخاب",
  "most or least, since answers have runs": "most یا least، چون پاسخ‌ها اجرا دارد",
  "what is compared": "آنچه مقایسه می‌شود",
  "a run to compare": "اجرایی برای مقایسه",
  "a prediction before this step": "حدسی پیش از این گام",
  "the lowest first": "نخست کمترین",
};

const forms: readonly (readonly [RegExp, (...found: readonly string[]) => string])[] = [
  [/^≤ ?(\S+)(.*)$/, (most, rest) => `حداکثر ${numerals(most)}${rest}`],
  [/^≥ ?(\S+)(.*)$/, (least, rest) => `دست‌کم ${numerals(least)}${rest}`],
  [/^> ?(\S+)$/, (least) => `بیشتر از ${numerals(least)}`],
  [/^< ?(\S+)$/, (most) => `کمتر از ${numerals(most)}`],
  [/^at most (\S+) characters$/, (most) => `حداکثر ${numerals(most)} حرف`],
  [/^at most (\S+) words$/, (most) => `حداکثر ${numerals(most)} واژه`],
  [/^at most (\S+) items$/, (most) => `حداکثر ${numerals(most)} مورد`],
  [/^at most (\S+) runs$/, (most) => `حداکثر ${numerals(most)} اجرا`],
  [/^at most (\S+) conditions$/, (most) => `حداکثر ${numerals(most)} شرط`],
  [
    /^a whole number from (\S+) to (\S+)$/,
    (low, high) => `عددی صحیح از ${numerals(low)} تا ${numerals(high)}`,
  ],
  [/^a number from (\S+) to (\S+)$/, (low, high) => `عددی از ${numerals(low)} تا ${numerals(high)}`],
  [
    /^(\S+) to (\S+), the study range$/,
    (low, high) => `${numerals(low)} تا ${numerals(high)}، محدودهٔ بررسی‌شده`,
  ],
  [/^(\S+) to (\S+)$/, (low, high) => `${numerals(low)} تا ${numerals(high)}`],
  [/^a row from (\S+) to (\S+)$/, (low, high) => `ماهی از ${numerals(low)} تا ${numerals(high)}`],
  [/^a multiple of (.+)$/, (of) => `مضربی از ${of}`],
  [/^one of (.+)$/, (names) => `یکی از ${names.replaceAll(", ", "، ")}`],
  [/^a list of (?:at most )?(\S+)$/, (most) => `فهرستی با حداکثر ${numerals(most)} مورد`],
  [
    /^no (\S+), which all runs of a lesson share$/,
    (name) => `نه ${name}، که همهٔ اجراهای درس آن را مشترک دارد`,
  ],
  [/^([\w.-]+(?:, [\w.-]+)+)$/, (names) => names.replaceAll(", ", "، ")],
];

export const problemWords: Translated<typeof english.problemWords> = {
  place: (label, problem) => `${label}: ${problem}`,
  noName: "چنین نامی نیست",
  takes: (expected) => `می‌پذیرد: ${expected}`,
  unfit: (received, expected) => `${received} جور نمی‌آید؛ می‌پذیرد: ${expected}`,
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
